import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.page_tabs import PageTabs
from callboard.gui.widgets.rail import Rail
from callboard.resources import find_resources

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PAGES = {"directory": "Directory", "coverage": "Coverage", "cases": "Cases & clocks"}


def make(qtbot: QtBot, pages: dict[str, str] | None = None, scale: float = 1.0) -> Rail:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.furnish(pages or PAGES, find_resources().icons)
    rail.apply_theme(Theme(LIGHT, scale))
    rail.show_page("directory")
    rail.show()
    return rail


def middle(tabs: PageTabs, tab: int) -> QPoint:
    return tabs.tabRect(tab).center()


def _wheel(place: QPoint, on_screen: QPoint) -> QWheelEvent:
    nothing, down, still = QPoint(), QPoint(0, -120), Qt.ScrollPhase.NoScrollPhase
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(place, on_screen, nothing, down, no_button, no_key, still, False)


def test_a_click_wishes_for_a_page(qtbot: QtBot) -> None:
    rail = make(qtbot)
    with qtbot.waitSignal(rail.page_wished) as wished:
        QTest.mouseClick(rail.tabs, Qt.MouseButton.LeftButton, pos=middle(rail.tabs, 2))
    assert wished.args == ["cases"]


def test_furnishing_and_showing_wish_for_nothing(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    with qtbot.assertNotEmitted(rail.page_wished):
        rail.furnish(PAGES, find_resources().icons)
        rail.show_page("cases")
    assert rail.tabs.tabData(rail.tabs.currentIndex()) == "cases"


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ([Qt.Key.Key_Down], "coverage"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down], "cases"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up], "directory"),
        ([Qt.Key.Key_Up], "directory"),
        ([Qt.Key.Key_Right], "directory"),
    ],
)
def test_the_arrow_keys_turn_pages(qtbot: QtBot, keys: list[Qt.Key], page: str) -> None:
    rail = make(qtbot)
    for key in keys:
        QTest.keyClick(rail.tabs, key)
    assert rail.tabs.tabData(rail.tabs.currentIndex()) == page


def test_a_screen_reader_hears_page_tabs_and_turns_them(qtbot: QtBot) -> None:
    rail = make(qtbot)
    bar = QAccessible.queryAccessibleInterface(rail.tabs)
    assert bar.role() == QAccessible.Role.PageTabList
    tabs = [bar.child(n) for n in range(rail.tabs.count())]
    assert {tab.role() for tab in tabs} == {QAccessible.Role.PageTab}
    assert [tab.text(QAccessible.Text.Name) for tab in tabs] == list(PAGES.values())
    assert [bool(tab.state().selected) for tab in tabs] == [True, False, False]
    with qtbot.waitSignal(rail.page_wished) as wished:
        tabs[1].actionInterface().doAction("Press")
    assert wished.args == ["coverage"]


def test_tab_stops_once(qtbot: QtBot) -> None:
    rail = make(qtbot)
    assert rail.tabs.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_wheel_turns_no_page(qtbot: QtBot) -> None:
    rail = make(qtbot)
    here = rail.tabs.mapToGlobal(middle(rail.tabs, 0))
    event = _wheel(middle(rail.tabs, 0), here)
    rail.tabs.wheelEvent(event)
    assert not event.isAccepted()
    assert rail.tabs.currentIndex() == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_rail_shows_icons_alone(qtbot: QtBot, scale: float) -> None:
    rail = make(qtbot, scale=scale)
    wide, high = rail.width(), rail.tabs.tabRect(0).height()
    rail.set_narrow(True)
    assert rail.width() < wide
    assert rail.tabs.tabRect(0).height() < high


@pytest.mark.parametrize(
    ("title", "shown"),
    [("Cases", True), ("Running cases", True), ("A word that is much longer than any rail", False)],
)
def test_a_name_is_read_whole_or_left_to_the_icon(qtbot: QtBot, title: str, *, shown: bool) -> None:
    rail = make(qtbot, {"cases": title})
    narrow = make(qtbot)
    narrow.set_narrow(True)
    assert (rail.width() > narrow.width()) is shown
    font = QFont(rail.tabs.font())
    font.setPixelSize(12)
    font.setBold(True)
    needed = QFontMetrics(font).horizontalAdvance(title)
    assert (rail.tabs.tabRect(0).width() >= needed) is shown
