from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from callboard.gui.coverage_board import BoardBar, BoardRow
from callboard.gui.models.coverage_model import PLACE, ROW, Place
from callboard.gui.palettes import DARK, HIGH_CONTRAST, LIGHT, Colours
from callboard.gui.theme import Theme
from callboard.gui.time_axis import days_axis
from callboard.gui.widgets.coverage_delegate import CoverageDelegate
from callboard.wording.light import LightWords

OPEN = LightWords("open", "Open", "Open", "Open")
SIZE = QRect(0, 0, 800, 46)
LINE = BoardRow(
    kind="line",
    name="Hotline",
    light=OPEN,
    bars=(BoardBar(0.0, 0.4, "open", ""), BoardBar(0.5, 0.9, "doubtful", "")),
)


def colours_of(qtbot: QtBot, row: BoardRow, palette: Colours) -> set[str]:
    """The colours of the pixels of a row as it is drawn."""
    view = QListView()
    qtbot.addWidget(view)
    delegate = CoverageDelegate(Theme(palette), view)
    delegate.axis = days_axis(date(2026, 11, 23), 1, "Europe/Berlin")
    delegate.now = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)
    item = QStandardItem()
    item.setData(Place("line", "one"), PLACE)
    item.setData(row, ROW)
    model = QStandardItemModel()
    model.appendRow(item)
    drawn = QPixmap(SIZE.size())
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    option = QStyleOptionViewItem()
    option.rect = SIZE
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    image = drawn.toImage()
    pixels = (image.pixelColor(x, y) for x in range(SIZE.width()) for y in range(SIZE.height()))
    return {pixel.name() for pixel in pixels}


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_a_line_that_is_open_is_green(qtbot: QtBot, palette: Colours) -> None:
    assert QColor(palette.open).name() in colours_of(qtbot, LINE, palette)


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_a_line_out_of_reach_is_not(qtbot: QtBot, palette: Colours) -> None:
    away = replace(LINE, light=replace(OPEN, in_reach=False))
    assert QColor(palette.open).name() not in colours_of(qtbot, away, palette)
