"""Opens desks."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.presenters.desk import Desk, DeskClock

from callboard.gui.theme import ThemeFollower


@pytest.fixture
def desk_clock() -> DeskClock:
    return DeskClock()


@pytest.fixture
def new_desk(
    qtbot: QtBot, qapp: QApplication, desk_clock: DeskClock
) -> Iterator[Callable[..., Desk]]:
    """Opens a window; one after the other they are restarts, side by side two instances."""
    made: list[Desk] = []
    themes = ThemeFollower(qapp)

    def make(language: str = "en", *, calendars: bool = True) -> Desk:
        desk = Desk(desk_clock, themes, language)
        made.append(desk)
        qtbot.addWidget(desk.window)
        qtbot.addWidget(desk.page)
        if calendars:
            desk.load_calendars()
        desk.page.show()
        desk.look()
        return desk

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(new_desk: Callable[..., Desk]) -> Desk:
    return new_desk()
