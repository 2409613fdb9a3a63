from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from callboard.gui.tray_offer import Offer
from callboard.gui.widgets.tray import Tray

FIXED = ["Quick search", "Keep running", "Quit"]


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    parent = QObject()
    keeps = QAction("Keep running", parent)
    made = Tray(QIcon(), keeps, parent)
    yield made
    made.remove()


def texts(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if not action.isSeparator()]


@pytest.mark.parametrize(
    ("best", "favourites", "between"),
    [
        (None, [], []),
        (Offer("", "Best"), [], ["Best"]),
        (None, [Offer("a", "A"), Offer("b", "B & C")], ["A", "B && C"]),
        (Offer("", "Best"), [Offer("a", "A")], ["Best", "A"]),
    ],
)
def test_what_is_offered_stands_in_its_order(
    tray: Tray, best: Offer | None, favourites: list[Offer], between: list[str]
) -> None:
    tray.offer(Offer("", "Old"), [Offer("old", "Older")])
    tray.offer(best, favourites)
    assert texts(tray) == [FIXED[0], *between, *FIXED[1:]]


def test_offers_say_what_to_copy_and_nothing_else_does(qtbot: QtBot, tray: Tray) -> None:
    copied: list[str] = []
    tray.copy_wished.connect(copied.append)
    tray.offer(Offer("", "Best"), [Offer("a", "A")])
    for action in tray.menu.actions():
        action.trigger()
    assert copied == ["", "a"]


@pytest.mark.parametrize(
    ("reason", "wishes"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, 1),
        (QSystemTrayIcon.ActivationReason.Context, 0),
        (QSystemTrayIcon.ActivationReason.DoubleClick, 0),  # its first click was told already
    ],
)
def test_a_click_shows_or_hides_the_window(
    tray: Tray, reason: QSystemTrayIcon.ActivationReason, wishes: int
) -> None:
    wished: list[int] = []

    def note() -> None:
        wished.append(1)

    tray.toggle_wished.connect(note)
    tray.icon.activated.emit(reason)
    assert len(wished) == wishes
