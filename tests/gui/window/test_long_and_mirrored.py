"""Texts twice as long, and a window that is read from right to left: nothing is cut or covered."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.layout_audit import faults
from tests.gui.window.every_dialog import OPENERS
from tests.gui.window.test_dialogs import FRAME, all_faults

from callboard.gui.actions import PAGES
from callboard.gui.widgets.situation_parts import Chooser
from callboard.options import Options
from callboard.wiring import App

# Only the offscreen platform says these.
pytestmark = [
    pytest.mark.qt_log_ignore(r"propagateSizeHints|raise\(\)|grabbing the keyboard"),
    pytest.mark.slow,
]

SIZES = ((800, 600), (1366, 768))
PLACEHOLDER = re.compile(r"(\{\w*\}|%L?\w)")  # ours, and those of Qt
ACCENTED = str.maketrans("aeiounAEIOUN", "åéîöüñÅÉÎÖÜÑ")


class Doubling(QTranslator):
    """A language that needs twice the room, and marks that Latin letters alone do not have."""

    def translate(
        self,
        context: str,
        source: str,
        _meant: str | None = None,
        _count: int = -1,
    ) -> str:
        if context == "QLocale" or not source.strip():
            return source
        said = PLACEHOLDER.split(source)
        once = "".join(part if n % 2 else part.translate(ACCENTED) for n, part in enumerate(said))
        return f"{once} {''.join(said[::2]).translate(ACCENTED)}"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Doubling(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.fixture
def open_page(opened: Callable[[Options], App]) -> Callable[[str, tuple[int, int]], App]:
    """Opens the window at a page, in a size."""

    def turn(page: str, size: tuple[int, int]) -> App:
        app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
        app.window.resize(*size)
        app.navigation.show_page(page)
        for _ in range(20):
            QApplication.processEvents()
        return app

    return turn


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("pseudo")
def test_texts_twice_as_long_have_room(
    open_page: Callable[[str, tuple[int, int]], App], page: str, size: tuple[int, int]
) -> None:
    assert faults(open_page(page, size).window) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("mirrored")
def test_a_mirrored_window_is_in_order(
    open_page: Callable[[str, tuple[int, int]], App], page: str, size: tuple[int, int]
) -> None:
    app = open_page(page, size)
    assert faults(app.window) == []
    assert app.window.rail.mapTo(app.window, app.window.rail.rect().center()).x() > size[0] / 2


@pytest.fixture
def open_window(opened: Callable[[Options], App]) -> App:
    """The window, as small as it may be for dialogs."""
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    app.window.resize(*SIZES[0])
    return app


@pytest.mark.usefixtures("pseudo")
def test_texts_twice_as_long_have_room_in_dialogs(open_window: App, qtbot: QtBot) -> None:
    assert all_faults(open_window, qtbot) == []


@pytest.mark.usefixtures("mirrored")
def test_mirrored_dialogs_are_in_order(open_window: App, qtbot: QtBot) -> None:
    assert all_faults(open_window, qtbot) == []


@pytest.mark.usefixtures("mirrored")
def test_a_mirrored_popup_ends_where_its_button_does(open_window: App) -> None:
    popup, row = OPENERS["place"](open_window), open_window.situation.row
    button = row.findChildren(Chooser)[0]
    corner = button.mapToGlobal(button.rect().bottomRight())
    assert 0 <= popup.geometry().right() - corner.x() <= FRAME
    popup.close()


@pytest.mark.usefixtures("pseudo")
def test_the_doubled_texts_are_really_shown(
    open_page: Callable[[str, tuple[int, int]], App],
) -> None:
    app = open_page("directory", SIZES[1])
    assert app.window.search_bar.edit.accessibleName() == "Séårch Séårch"
