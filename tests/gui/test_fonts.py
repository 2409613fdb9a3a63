import pytest
from PySide6.QtGui import QFont, QFontMetrics

from callboard.gui.fonts import families, han, tabular


@pytest.mark.parametrize(
    ("language", "shapes"),
    [
        ("en", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-SG", "zh-Hans"),
        ("zh-Hant", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("ja", "ja"),
        ("ko-KR", "ko"),
    ],
)
def test_han_shapes_of_a_language(language: str, shapes: str) -> None:
    assert han(language) == shapes


def test_the_system_font_comes_first_and_once() -> None:
    found = families("Inter", "zh")
    assert found[0] == "Inter"
    assert found.count("Inter") == 1
    assert "Noto Sans CJK SC" in found


def test_a_han_font_of_the_wrong_shapes_is_not_offered() -> None:
    assert not {"Noto Sans CJK JP", "Noto Sans CJK TC"} & set(families("Inter", "zh-CN"))


@pytest.mark.usefixtures("qapp")
def test_tabular_digits_have_one_width() -> None:
    metrics = QFontMetrics(tabular(QFont()))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
