"""Every dialog, window and popup: room for what it says, and what the keyboard meets in it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.gui.layout_audit import faults
from tests.gui.window.every_dialog import OPENERS
from tests.gui.window.test_keyboard import differing, focused, nameless, spoken, walk
from tests.gui.window.test_layout import settle

from callboard.app import build
from callboard.gui.palettes import PALETTES
from callboard.gui.panes import reading_order
from callboard.gui.translation import Translations
from callboard.options import Options
from callboard.wiring import App

# Only the offscreen platform says these.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|raise\(\)|grabbing the keyboard")
FRAME = 2
GUESSED = QMargins(10, 40, 0, 0)  # where QDialog cannot learn how wide frames are
SMALL, SIZES = QSize(800, 600), [QSize(1366, 768), QSize(2560, 1440)]
MENUS = ["phone", "need", "severity"]
POPUPS = [*MENUS, "place", "languages", "outside line"]
DIALOGS = [name for name in OPENERS if name not in POPUPS]
WALKED = [name for name in OPENERS if name not in MENUS]
STAY = ["shortcuts", "question", "answered no", "languages"]  # which are gone on with after Enter
FIRST = {  # what has the keyboard when it opens
    "what_if": "Date",
    "shortcuts": "Find a shortcut",
    "about": "Release",
    "licences": "Licences",
    "qr": "Close",
    "large": "Close",
    "question": "Yes",
    "answered yes": "Use this for my situation",
    "answered no": "← Back",
    "new_case": "What is it about?",
    "change the case": "What is it about?",
    "delete the case": "Cancel",
    "reading": "Details",
    "export": "What I found (3 reports)",
    "sites": "Name of the site",
    "date": "Day of the month",
    "fault": "Continue",
    "place": "Where are you?",
    "languages": "Which languages do you speak? The best first.",
    "outside line": "What do you press first for an outside line?",
}


@pytest.fixture(autouse=True)
def _usual_looks(qapp: QApplication) -> Iterator[None]:
    """What comes after is not shown in type of 200 %."""
    font, colours, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(colours)
    qapp.setFont(font)


@pytest.fixture
def english(opened: Callable[[Options], App], translations: Translations) -> App:
    translations.use("en")  # for its plurals
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    app.window.resize(SMALL)
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    return app


def shut(asked: QWidget) -> None:
    if isValid(asked):
        asked.close()


def beyond(asked: QWidget, app: App) -> str:
    """Popups stay on the screen, dialogs over their window as far as that is on the screen."""
    room, place = app.window.geometry().marginsAdded(GUESSED), asked.geometry()
    if asked.windowType() == Qt.WindowType.Popup:
        # The platform of the tests frames popups.
        room = app.window.screen().availableGeometry().adjusted(0, 0, FRAME, FRAME)
    is_in = room.contains(place) or place.size() == room.size()
    return "" if is_in else f"beyond {room.getRect()}: {place.getRect()}"


def all_faults(app: App, qtbot: QtBot, names: Iterable[str] = OPENERS) -> list[str]:
    found = []
    for name in names:
        asked = OPENERS[name](app)
        settle(qtbot)
        wrong = [*faults(asked), beyond(asked, app)]
        found += [f"{name}: {fault}" for fault in wrong if fault]
        shut(asked)
        settle(qtbot)
    return found


@pytest.mark.parametrize(("size", "scale"), [(SMALL, 1.0), (SMALL, 2.0), (SIZES[0], 1.0)])
def test_nothing_is_cut_covered_or_outside(
    english: App, qtbot: QtBot, size: QSize, scale: float
) -> None:
    english.window.resize(size)
    english.themes.set_zoom(scale / english.themes.theme.scale)  # whatever font the desktop has
    assert all_faults(english, qtbot, OPENERS if size == SMALL else DIALOGS) == []


@pytest.mark.slow
@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_nothing_is_at_any_size(
    shown: Callable[[App], App],
    clock: Callable[[], datetime],
    translations: Translations,
    qtbot: QtBot,
    language: str,
    palette: str,
) -> None:
    translations.use(language)
    app = shown(build(Options(zone="Europe/Berlin", country="DE", language=language), clock))
    app.themes.set_palette(palette)
    found = []
    for scale in (1.0, 2.0):
        app.themes.set_zoom(1.0)
        app.themes.set_zoom(scale / app.themes.theme.scale)
        for size in (SMALL, *SIZES):
            app.window.resize(size)
            settle(qtbot)
            names = OPENERS if size == SMALL else DIALOGS  # the screen of the tests is small
            at = f"{size.width()}x{size.height()} x{scale}"
            found += [f"{at} {fault}" for fault in all_faults(app, qtbot, names)]
    assert found == []


class NarrowScreen:
    """One that the widest menu is too wide for, whatever screen is there."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 800, 600)


def test_a_menu_too_wide_for_the_screen_is_set_smaller(
    english: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    english.themes.set_zoom(2.5)
    monkeypatch.setattr(english.situation.row, "screen", NarrowScreen)
    menu = OPENERS["severity"](english)
    assert isinstance(menu, QMenu)
    assert menu.width() <= NarrowScreen().availableGeometry().width()
    assert menu.font().pixelSize() < english.situation.row.font().pixelSize()
    menu.close()


def opened_here(app: App, name: str, qtbot: QtBot) -> QWidget:
    """What was opened, with the keyboard."""
    asked = OPENERS[name](app)
    settle(qtbot)
    if name not in MENUS:
        qtbot.waitUntil(lambda: asked.isAncestorOf(focused()))
    return asked


def walked_wrong(asked: QWidget, name: str) -> list[str]:
    """What is wrong with how Tab walks through what was opened."""
    first, read = spoken(focused()).replace("&", ""), reading_order(asked)
    stops = walk(Qt.Key.Key_Tab)
    here = read.index(stops[0])
    return [
        *([f"begins at {first}"] if first != FIRST[name] else []),
        *(["not as it is read"] if stops != read[here:] + read[:here] else []),
        *(["another way back"] if walk(Qt.Key.Key_Backtab)[1:] != stops[:0:-1] else []),
        *(f"{stop} has no name" for stop in stops if not spoken(stop).strip()),
        *nameless(asked),
    ]


# All in one window: to open one for each would take a minute.


def test_tab_walks_what_is_there_as_it_is_read(english: App, qtbot: QtBot) -> None:
    found = {}
    for name in WALKED:
        asked = opened_here(english, name, qtbot)
        found[name] = walked_wrong(asked, name)
        shut(asked)
        settle(qtbot)
    assert found == {name: [] for name in WALKED}


def test_esc_closes(english: App, qtbot: QtBot) -> None:
    still_open = []
    for name in OPENERS:
        asked = opened_here(english, name, qtbot)
        QTest.keyClick(asked if name in MENUS else focused(), Qt.Key.Key_Escape)
        settle(qtbot)
        still_open += [name] if isValid(asked) and asked.isVisible() else []
        shut(asked)
    assert still_open == []


def test_enter_does_what_it_is_for(english: App, qtbot: QtBot) -> None:
    still_open = []
    for name in WALKED:
        asked = opened_here(english, name, qtbot)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        settle(qtbot)
        still_open += [name] if isValid(asked) and asked.isVisible() else []
        shut(asked)
    assert still_open == STAY


def picture_of(stop: QWidget, asked: QWidget) -> QImage:
    corner = stop.mapTo(asked, stop.rect().topLeft())
    place = QRect(corner, stop.size()).adjusted(-4, -4, 4, 4)
    return asked.grab(place & asked.rect()).toImage().scaledToWidth(min(stop.width(), 200))


@pytest.mark.slow
@pytest.mark.parametrize("palette", PALETTES)
def test_one_sees_where_the_keyboard_is(english: App, qtbot: QtBot, palette: str) -> None:
    english.themes.set_palette(palette)
    unseen = []
    for name in WALKED:
        asked = opened_here(english, name, qtbot)
        for _ in reading_order(asked):
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            settle(qtbot)
            stop = focused()
            seen = picture_of(stop, asked)
            asked.setFocus()
            settle(qtbot)
            if differing(seen, picture_of(stop, asked)) < 20:
                unseen.append(f"{name}: {spoken(stop)}")
            stop.setFocus()
        shut(asked)
    assert unseen == []
