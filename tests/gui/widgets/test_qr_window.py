"""What is painted is what a camera reads."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import DARK, LIGHT, Colours
from callboard.gui.qr import squares
from callboard.gui.theme import palette
from callboard.gui.widgets.qr_window import QrCode

ADDRESS = "tel:+442079460123"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("side", [144, 280, 560])
def test_the_painted_code_is_read(qtbot: QtBot, colours: Colours, side: int) -> None:
    code = QrCode(squares(ADDRESS), side)
    code.setPalette(palette(colours))
    qtbot.addWidget(code)
    code.resize(code.minimumSize())
    grey = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    whole, line = bytes(grey.constBits()), grey.bytesPerLine()
    rows = [whole[y * line : y * line + grey.width()] for y in range(grey.height())]
    shape = [grey.height(), grey.width()]
    (found,) = zxingcpp.read_barcodes(memoryview(b"".join(rows)).cast("B", shape=shape))
    assert found.text == ADDRESS
