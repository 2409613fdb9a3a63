import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.resting_cursor import RestingCursor
from callboard.gui.widgets.search_bar import SearchBar
from callboard.gui.window_sheet import window_sheet
from callboard.resources import find_resources


@pytest.fixture
def bar(qtbot: QtBot) -> SearchBar:
    made = SearchBar()
    qtbot.addWidget(made)
    made.apply_theme(Theme(LIGHT))
    return made


def test_every_key_is_a_query(bar: SearchBar) -> None:
    queries: list[str] = []
    bar.query_changed.connect(queries.append)
    QTest.keyClicks(bar.edit, "951")
    QTest.keyClick(bar.edit, Qt.Key.Key_Backspace)
    assert queries == ["9", "95", "951", "95"]


def test_a_syllable_being_composed_is_no_query(bar: SearchBar) -> None:
    queries: list[str] = []
    bar.query_changed.connect(queries.append)
    QApplication.sendEvent(bar.edit, QInputMethodEvent("xiang'gang", []))
    assert queries == []
    chosen = QInputMethodEvent()
    chosen.setCommitString("香港")
    QApplication.sendEvent(bar.edit, chosen)
    assert queries == ["香港"]


@pytest.mark.parametrize(
    ("key", "rows"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1), (Qt.Key.Key_PageDown, 8)]
)
def test_arrows_move_the_selection_of_the_list(
    qtbot: QtBot, bar: SearchBar, key: Qt.Key, rows: int
) -> None:
    with qtbot.waitSignal(bar.move_wished, timeout=0) as wished:
        QTest.keyClick(bar.edit, key)
    assert wished.args == [rows]


def test_enter_wishes_a_copy(qtbot: QtBot, bar: SearchBar) -> None:
    with qtbot.waitSignal(bar.entered, timeout=0):
        QTest.keyClick(bar.edit, Qt.Key.Key_Return)


def test_clearing_empties_the_query(bar: SearchBar) -> None:
    bar.edit.setText("95187")
    bar.clear_query()
    assert bar.edit.text() == ""


class Behind(QWidget):
    """Counts how often it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_blinking_cursor_paints_nothing_behind_the_box(qtbot: QtBot) -> None:
    behind, bar = Behind(), SearchBar()
    bar.apply_theme(Theme(LIGHT))
    qtbot.addWidget(behind)
    behind.setStyleSheet(window_sheet(Theme(LIGHT)))
    QVBoxLayout(behind).addWidget(bar)
    behind.resize(400, 100)
    behind.show()
    bar.use_icons(find_resources().icons)
    QApplication.processEvents()
    before = behind.painted
    bar.edit.update(QRect(5, 5, 3, 20))
    QApplication.processEvents()
    assert behind.painted == before > 0
    picture = bar.grab().toImage()
    corner = bar.edit.geometry().topLeft()
    assert (
        picture.pixelColor(corner).name() == LIGHT.raised.lower()
    )  # and the box fills its corners


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_can_be_typed_is_said_whole_at_any_width(qtbot: QtBot, scale: float) -> None:
    theme = Theme(LIGHT, scale)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setStyleSheet(window_sheet(theme))
    bar = SearchBar()
    QVBoxLayout(holder).addWidget(bar)
    bar.use_icons(find_resources().icons)
    bar.apply_theme(theme)
    holder.show()
    said = set()
    for width in range(round(1300 * scale), round(220 * scale), -30):
        holder.resize(width, 80)
        QApplication.processEvents()
        text = bar.edit.placeholderText()
        assert bar.edit.fontMetrics().horizontalAdvance(text) <= bar.edit.width() - 4, (width, text)
        said.add(text)
    assert len(said) == 4


def test_its_cursor_rests_when_nobody_types(bar: SearchBar) -> None:
    icons = find_resources().icons
    bar.use_icons(icons)
    bar.use_icons(icons)
    assert len(bar.edit.findChildren(RestingCursor)) == 1
