import pytest

from callboard.gui.detail_words import partial_date


@pytest.mark.parametrize(
    ("iso", "language", "said"),
    [
        ("2023", "en", "2023"),
        ("2023-12", "en", "December 2023"),
        ("2023-12-01", "en", "1 December 2023"),
        ("2023", "zh", "2023年"),
        ("2023-12", "zh-CN", "2023年12月"),
        ("2023-12-01", "zh", "2023年12月1日"),
        ("soon", "en", "soon"),
        ("2023-13", "en", "2023-13"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(iso: str, language: str, said: str) -> None:
    assert partial_date(iso, language) == said
