"""What the menus of the pages do, by their keys, in the whole window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from callboard.cases.case import Case
from callboard.gui.panes import reading_order
from callboard.gui.widgets.cases_page import CasesPage
from callboard.gui.widgets.guides_page import GuidesPage
from callboard.options import Options
from callboard.wiring import App

# Only the offscreen platform says it, of windows with a least size and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def app(opened: Callable[[Options], App]) -> App:
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    return app


def action(page: GuidesPage | CasesPage, name: str) -> QAction:
    return next(each for each in page.page_actions if each.objectName().endswith(f"_{name}"))


@pytest.fixture
def guides(app: App) -> GuidesPage:
    app.navigation.show_guides()
    page = app.window.pages.currentWidget()
    assert isinstance(page, GuidesPage)
    page.list.setFocus()
    return page


@pytest.fixture
def cases(app: App) -> CasesPage:
    app.navigation.show_cases()
    page = app.window.pages.currentWidget()
    assert isinstance(page, CasesPage)
    return page


def start(app: App, title: str) -> None:
    app.commands.action("new_case").trigger()
    editor = app.cases.deeds.starting.editor
    assert editor
    editor.title.setText(title)
    editor.meant.emit(editor.draft)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    app.cases.show_cases()


def press(key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key, held)
    QApplication.processEvents()


def test_guides_are_read_one_after_the_other(guides: GuidesPage) -> None:
    ids = [row.id for row in guides.model.rows if row.id]
    assert guides.list.current == ids[0]
    press(KEY.Key_Down, HELD.AltModifier)
    press(KEY.Key_Down, HELD.AltModifier)
    assert guides.list.current == ids[2]
    press(KEY.Key_Up, HELD.AltModifier)
    assert guides.list.current == ids[1]


def test_a_page_takes_the_keyboard_when_it_is_turned_to(app: App) -> None:
    for key, page in ((KEY.Key_3, "guides"), (KEY.Key_4, "cases"), (KEY.Key_2, "coverage")):
        press(key, HELD.ControlModifier)
        assert app.window.pages.page == page
        shown = app.window.pages.currentWidget()
        assert shown
        assert QApplication.focusWidget() in reading_order(shown)
    press(KEY.Key_1, HELD.ControlModifier)
    assert QApplication.focusWidget() is app.window.search_bar.edit


def test_who_walks_the_tabs_stays_on_them(app: App) -> None:
    tabs = app.window.rail.tabs
    tabs.setFocus()
    for page in ("coverage", "guides", "cases"):
        press(KEY.Key_Down)
        assert (app.window.pages.page, QApplication.focusWidget()) == (page, tabs)


def test_who_types_over_the_guides_searches(app: App, guides: GuidesPage) -> None:
    app.window.search_bar.edit.setText("before")
    guides.list.setFocus()
    press(KEY.Key_R)
    for key in (KEY.Key_D, KEY.Key_S):
        press(key)
    assert app.window.search_bar.edit.text() == "rds"
    assert QApplication.focusWidget() is app.window.search_bar.edit


def test_enter_in_the_list_goes_to_what_is_read(guides: GuidesPage) -> None:
    press(KEY.Key_Return)
    assert QApplication.focusWidget() in reading_order(guides.reader)


def test_one_comes_back_from_a_link(app: App, guides: GuidesPage) -> None:
    assert app.reading.guides
    app.reading.guides.read("aliyun.guide.billing")
    guides.reader.text.contact_point_wished.emit("aliyun.note.rights")
    assert guides.list.current == "aliyun.note.rights"
    action(guides, "back").trigger()
    assert guides.list.current == "aliyun.guide.billing"
    action(guides, "back").trigger()
    assert guides.list.current == "aliyun.guide.billing"


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("aliyun.guide.billing", "1. "),
        ("aliyun.note.rights", "CNY 500,000"),
        ("aliyun.menu.400", "[1] Technical support"),
    ],
)
def test_what_is_read_is_copied_as_text(app: App, guides: GuidesPage, id_: str, said: str) -> None:
    assert app.reading.guides
    app.reading.guides.read(id_)
    guides.list.setFocus()
    press(KEY.Key_C, HELD.ControlModifier | HELD.ShiftModifier)
    text = QGuiApplication.clipboard().text()
    title = next(row.title for row in guides.model.rows if row.id == id_)
    assert text.startswith(f"{title}\n\n")
    assert said in text
    assert app.notice.text == f"Copied as text: {title}"


def test_a_case_is_led_by_keys(app: App, cases: CasesPage) -> None:
    start(app, "Database down")
    cases.focus_list()

    def after(key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> Case:
        press(key, held)
        app.cases.show_cases()
        assert cases.pane.detail
        return cases.pane.detail.case

    assert after(KEY.Key_A).answered is not None
    assert after(KEY.Key_P).is_paused
    assert not after(KEY.Key_G).is_paused
    assert after(KEY.Key_C).closed is not None
    assert after(KEY.Key_Z, HELD.ControlModifier).closed is None


def test_delete_asks_first(app: App, cases: CasesPage) -> None:
    start(app, "Database down")
    cases.focus_list()
    press(KEY.Key_Delete)
    assert app.window.findChild(QMessageBox)
    assert app.cases.book.cases


def test_the_menu_offers_what_can_be_done_to_the_case(app: App, cases: CasesPage) -> None:
    everything = {each.objectName() for each in cases.page_actions}
    usable = {name for name in everything if action(cases, name.split("_")[1]).isEnabled()}
    assert usable == {"cases_next", "cases_previous"}
    start(app, "Database down")
    can = {each.objectName() for each in cases.page_actions if each.isEnabled()}
    assert everything - can == {"cases_resume", "cases_reopen", "cases_complain", "cases_undo"}


def test_cases_are_looked_at_one_after_the_other(app: App, cases: CasesPage) -> None:
    for title in ("First", "Second"):
        start(app, title)
    last = app.cases.selection
    action(cases, "previous").trigger()
    first = app.cases.selection
    assert first != last
    action(cases, "next").trigger()
    assert app.cases.selection == last
