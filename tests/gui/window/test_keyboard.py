"""The whole window by keyboard: where Tab stops, in which order, and that nothing is nameless."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.actions import PAGES
from callboard.gui.palettes import PALETTES
from callboard.gui.panes import reading_order
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MOST_STOPS = 200
DEEPEST = 40
MOST_ITEMS = 40  # of a list that are asked for their names


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def turn_to(app: App, page: str) -> None:
    app.navigation.show_page(page)
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    app.window.search_bar.focus_query()


def walk(key: Qt.Key) -> list[QWidget]:
    """Every part that a key reaches until it is back where it began."""
    start, found = focused(), []
    for _ in range(MOST_STOPS):
        found.append(focused())
        QTest.keyClick(focused(), key)
        if focused() is start:
            return found
    pytest.fail(f"{key.name} does not come back; it is at {focused()}")


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def accessible(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield root
    for place in range(min(root.childCount(), MOST_ITEMS) if depth < DEEPEST else 0):
        child = root.child(place)
        if child.isValid():
            yield from accessible(child, depth + 1)


def nameless(window: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(window)
    return [
        f"{each.role()} {each.object()}"
        for each in accessible(root)
        if each.state().focusable
        and not each.state().invisible
        and not each.text(QAccessible.Text.Name).strip()
    ]


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_around_and_stops_only_at_what_is_seen_and_named(app: App, page: str) -> None:
    turn_to(app, page)
    stops = walk(Qt.Key.Key_Tab)
    assert len(stops) > 10
    assert [str(stop) for stop in stops if not stop.isVisible() or not spoken(stop).strip()] == []
    assert [str(stop) for stop in stops if min(stop.width(), stop.height()) < 8] == []
    back = walk(Qt.Key.Key_Backtab)
    assert back[1:] == stops[:0:-1]


def test_tab_goes_as_the_window_is_read(app: App) -> None:
    turn_to(app, "directory")
    stops = walk(Qt.Key.Key_Tab)
    window = app.window
    panes = (
        window.search_bar,
        window.furniture.menu_button,
        app.situation.row,
        window.rail,
        app.listed.filters,
        app.best_now.card,
        app.results,
        app.detail,
    )
    firsts = [stops.index(reading_order(pane)[0]) for pane in panes]
    assert firsts == sorted(firsts)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_that_takes_the_keyboard_is_nameless(app: App, page: str) -> None:
    turn_to(app, page)
    assert nameless(app.window) == []


@pytest.mark.parametrize(("key", "held"), [("F6", "NoModifier"), ("F6", "ShiftModifier")])
def test_one_key_goes_from_pane_to_pane(app: App, qtbot: QtBot, key: str, held: str) -> None:
    turn_to(app, "directory")
    qtbot.waitUntil(app.best_now.card.isVisible)  # it comes when everything is ranked
    app.detail.verticalScrollBar().setValue(0)
    seen = []
    for _ in range(MOST_STOPS):
        seen.append(focused())
        QTest.keyClick(app.window, Qt.Key[f"Key_{key}"], Qt.KeyboardModifier[held])
        if focused() is seen[0]:
            break
    window, card = app.window, app.best_now.card
    panes = [window.search_bar, app.situation.row, window.rail, card, app.results, app.detail]
    if held == "ShiftModifier":
        panes = [panes[0], *panes[:0:-1]]
    assert len(seen) == len(panes)
    for pane, stop in zip(panes, seen, strict=True):
        assert pane is stop or pane.isAncestorOf(stop), pane


def seen_around(app: App, stop: QWidget) -> QImage:
    corner = stop.mapTo(app.window, stop.rect().topLeft())
    place = QRect(corner, stop.size()).adjusted(-6, -6, 6, 6)
    return app.window.grab(place & app.window.rect()).toImage()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of two equally large pictures are not the same."""
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for y in range(one.height())
        for x in range(one.width())
    )


@pytest.mark.slow
@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("page", PAGES)
def test_one_sees_where_the_keyboard_is(app: App, page: str, palette: str) -> None:
    app.themes.set_palette(palette)
    app.window.resize(1366, 768)
    turn_to(app, page)
    unseen = []
    for _ in reading_order(app.window):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        stop = focused()
        with_keyboard = seen_around(app, stop)
        app.window.setFocus()
        changed = differing(with_keyboard, seen_around(app, stop))
        if changed < 20:
            unseen.append(f"{stop} {spoken(stop)!r}: {changed} pixels")
        stop.setFocus()
    assert unseen == []
