"""What the comparison of pictures lets pass, and what it does not."""

import sys

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from tests.gui.golden_picture import difference, taken

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the tolerance is for how Linux smooths type"
)


def drawn(left: int = 40, text: str = "Copy the number", *, smooth: bool = True) -> QImage:
    """A window with one button."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#f6f7f8"))
    painter = QPainter(image)
    font = QFont("DejaVu Sans")
    font.setPixelSize(14)
    hinting = QFont.HintingPreference
    font.setHintingPreference(hinting.PreferNoHinting if smooth else hinting.PreferVerticalHinting)
    painter.setFont(font)
    button = QRect(left, 40, 160, 36)
    painter.fillRect(button, QColor("#0b57d0"))
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(button, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return taken(image)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ({}, True),
        ({"smooth": False}, True),
        ({"left": 46}, False),
        ({"left": 34}, False),
        ({"text": "Copy as printed"}, False),
    ],
)
def test_a_shift_of_six_pixels_is_seen_and_other_smoothing_is_not(
    other: dict[str, int], *, is_same: bool
) -> None:
    assert (difference(drawn(), drawn(**other)) is None) is is_same  # type: ignore[arg-type]


@pytest.mark.usefixtures("qapp")
def test_another_size_is_another_picture() -> None:
    assert difference(drawn(), drawn().copy(0, 0, 100, 100)) is not None
