"""Popups stand below their button, and on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.popping_up import fit_on_screen, place_below

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
SIZE = QSize(200, 100)


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[QPushButton]:
    window = QWidget()
    qtbot.addWidget(window)
    made = QPushButton("Button", window)
    made.resize(80, 30)
    yield made
    window.close()


@pytest.fixture
def popup(qtbot: QtBot) -> QFrame:
    made, inner = QFrame(), QWidget()
    inner.setFixedSize(SIZE)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)
    qtbot.addWidget(made)
    return made


def far_corner(button: QPushButton) -> QPoint:
    return button.screen().availableGeometry().bottomRight()


def test_it_begins_where_the_button_does(button: QPushButton, popup: QFrame) -> None:
    button.window().move(100, 50)
    place_below(popup, button)
    assert popup.pos() == button.mapToGlobal(button.rect().bottomLeft())


def test_it_stays_on_the_screen(button: QPushButton, popup: QFrame) -> None:
    button.window().move(far_corner(button))
    place_below(popup, button)
    assert button.screen().availableGeometry().contains(popup.geometry())


@pytest.mark.parametrize(("of_the_screen", "is_smaller"), [(0.2, False), (1.2, True)])
def test_a_menu_is_set_smaller_where_the_screen_is_too_narrow(
    qtbot: QtBot, button: QPushButton, of_the_screen: float, *, is_smaller: bool
) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    font = menu.font()
    font.setPixelSize(20)
    menu.setFont(font)
    width = of_the_screen * button.screen().availableGeometry().width()
    menu.addAction("i" * round(width / menu.fontMetrics().horizontalAdvance("i")))
    fit_on_screen(menu, button)
    assert (menu.font().pixelSize() < 20) == is_smaller
    assert menu.sizeHint().width() <= button.screen().availableGeometry().width()
