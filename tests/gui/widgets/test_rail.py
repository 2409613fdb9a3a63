import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.rail import Rail
from callboard.resources import find_resources

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PAGES = {"directory": "Directory", "cases": "Cases & clocks"}


def make(qtbot: QtBot) -> tuple[Rail, list[QToolButton]]:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.furnish(PAGES, find_resources().icons)
    rail.apply_theme(Theme(LIGHT))
    rail.show_page("directory")
    return rail, rail.findChildren(QToolButton)


def test_a_click_wishes_for_a_page(qtbot: QtBot) -> None:
    rail, (_, cases) = make(qtbot)
    with qtbot.waitSignal(rail.page_wished) as wished:
        QTest.mouseClick(cases, Qt.MouseButton.LeftButton)
    assert wished.args == ["cases"]


def test_a_screen_reader_turns_to_a_page(qtbot: QtBot) -> None:
    rail, (_, cases) = make(qtbot)
    with qtbot.waitSignal(rail.page_wished) as wished:
        cases.toggle()  # which is what it asks for, and no click
    assert wished.args == ["cases"]


def test_one_page_is_pressed(qtbot: QtBot) -> None:
    rail, (directory, cases) = make(qtbot)
    rail.show_page("cases")
    assert (directory.isChecked(), cases.isChecked()) == (False, True)


def test_tab_stops_at_the_page_on_show_alone(qtbot: QtBot) -> None:
    rail, buttons = make(qtbot)
    rail.show_page("cases")
    tab = Qt.FocusPolicy.TabFocus
    assert [bool(button.focusPolicy() & tab) for button in buttons] == [False, True]


def test_names_are_whole_for_readers_and_ampersands_are_no_keys(qtbot: QtBot) -> None:
    rail, (_, cases) = make(qtbot)  # the buttons live as long as the rail
    assert rail.isEnabled()
    assert (cases.accessibleName(), cases.text()) == ("Cases & clocks", "Cases && clocks")


def test_a_narrow_rail_shows_icons_alone(qtbot: QtBot) -> None:
    rail, (directory, _) = make(qtbot)
    wide = rail.width()
    rail.set_narrow(True)
    assert directory.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert rail.maximumWidth() < wide
    assert not directory.icon().isNull()


@pytest.mark.parametrize(
    ("title", "shown"),
    [("Cases", True), ("Running cases", True), ("A word that is much longer than any rail", False)],
)
def test_a_name_is_read_whole_or_left_to_the_icon(qtbot: QtBot, title: str, *, shown: bool) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.furnish({"cases": title}, find_resources().icons)
    rail.apply_theme(Theme(LIGHT))
    rail.show_page("cases")
    rail.show()
    (button,) = rail.findChildren(QToolButton)
    is_icon = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert is_icon is not shown
    assert is_icon or button.width() >= button.fontMetrics().horizontalAdvance(title)
