"""Typing in the search box while another page than the directory is on show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callboard.gui.actions import PAGES
from callboard.gui.panes import reading_order
from callboard.gui.widgets.cases_page import CasesPage
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.guides_page import GuidesPage
from callboard.wiring import App

# Only the offscreen platform says it, of windows with a least size and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

KEY = Qt.Key
BEFORE = "what was copied before"


@pytest.fixture
def active(app: App) -> App:
    QGuiApplication.clipboard().setText(BEFORE)
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    return app


def turn_to(app: App, page: str) -> None:
    app.navigation.show_page(page)
    app.window.search_bar.focus_query()


def press(app: App, key: KEY) -> None:
    QTest.keyClick(app.window.search_bar.edit, key)


def type_(app: App, text: str) -> None:
    QTest.keyClicks(app.window.search_bar.edit, text)


def copied() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("page", [page for page in PAGES if page != "directory"])
@pytest.mark.parametrize("typed", ["", "frankfurt", "snapshot", "xyzzy"])
def test_enter_copies_nothing_that_is_not_seen(active: App, page: str, typed: str) -> None:
    turn_to(active, page)
    type_(active, typed)
    selected = active.session.selection
    if active.window.pages.page == page:
        press(active, KEY.Key_Down)
        assert active.session.selection == selected
        press(active, KEY.Key_Return)
    assert copied() == BEFORE


def test_enter_copies_what_the_directory_shows(active: App) -> None:
    type_(active, "95187")
    press(active, KEY.Key_Return)
    assert copied() == "95187"


def test_enter_goes_to_what_is_read(active: App) -> None:
    turn_to(active, "guides")
    type_(active, "snapshot")
    press(active, KEY.Key_Return)
    page = active.window.pages.currentWidget()
    assert isinstance(page, GuidesPage)
    assert QApplication.focusWidget() in reading_order(page.reader)


def test_enter_goes_to_the_rows_that_are_left(active: App) -> None:
    turn_to(active, "coverage")
    type_(active, "german")
    press(active, KEY.Key_Return)
    page = active.window.pages.currentWidget()
    assert isinstance(page, CoveragePage)
    assert QApplication.focusWidget() is page.view


def test_the_arrow_keys_walk_the_rows_of_the_board(active: App) -> None:
    turn_to(active, "coverage")
    page = active.window.pages.currentWidget()
    assert isinstance(page, CoveragePage)
    first = page.view.currentIndex().row()
    press(active, KEY.Key_Down)
    assert page.view.currentIndex().row() > first
    assert QApplication.focusWidget() is active.window.search_bar.edit


@pytest.mark.parametrize("page", ["guides", "coverage"])
def test_enter_leads_to_the_directory_where_a_page_has_no_answer(active: App, page: str) -> None:
    turn_to(active, page)
    type_(active, "xyzzy")
    press(active, KEY.Key_Return)
    assert active.window.pages.page == "directory"
    assert active.window.search_bar.edit.text() == "xyzzy"


def test_typing_leads_from_the_cases_to_the_answers(active: App) -> None:
    turn_to(active, "cases")
    type_(active, "95187")
    assert active.window.pages.page == "directory"
    assert active.window.search_bar.edit.text() == "95187"
    assert QApplication.focusWidget() is active.window.search_bar.edit
    press(active, KEY.Key_Return)
    assert copied() == "95187"


def test_what_was_typed_before_leads_there_by_enter(active: App) -> None:
    type_(active, "95187")
    turn_to(active, "cases")
    assert isinstance(active.window.pages.currentWidget(), CasesPage)
    press(active, KEY.Key_Return)
    assert (active.window.pages.page, copied()) == ("directory", BEFORE)


def test_favourites_are_shown_where_they_are(active: App) -> None:
    turn_to(active, "cases")
    active.window.furniture.star_button.click()
    assert active.window.pages.page == "directory"


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("key", "held"),
    [
        (KEY.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_1, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_no_key_copies_a_channel_that_is_not_seen(
    active: App, page: str, key: KEY, held: Qt.KeyboardModifier
) -> None:
    turn_to(active, page)
    QTest.keyClick(active.window.search_bar.edit, key, held)
    assert (copied() == BEFORE) is (page != "directory")
    assert active.window.search_bar.edit.text() == ""
