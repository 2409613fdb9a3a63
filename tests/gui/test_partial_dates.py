import pytest

from callboard.gui.partial_dates import partial_date, short_date
from callboard.gui.translation import Translations


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
        ("", "en", ""),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(iso: str, language: str, said: str) -> None:
    assert partial_date(iso, language) == said


@pytest.mark.parametrize(
    ("iso", "language", "said"),
    [
        ("2023", "en", "2023"),
        ("2023-12", "en", "Dec 2023"),
        ("2023-12-31", "en", "31 Dec 2023"),
        ("2023-12-31", "de", "31 Dec 2023"),  # the window speaks English to this reader
        ("2023", "zh", "2023年"),
        ("2023-12", "zh", "2023年12月"),
        ("2023-12-31", "zh", "2023年12月31日"),
    ],
)
def test_a_short_date(translations: Translations, iso: str, language: str, said: str) -> None:
    translations.use(language)
    assert short_date(iso) == said
