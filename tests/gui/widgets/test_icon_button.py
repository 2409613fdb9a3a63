import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.icon_button import IconButton

# Only the offscreen platform says it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")


@pytest.fixture
def button(qtbot: QtBot) -> IconButton:
    made = IconButton("menu", "Menu")
    qtbot.addWidget(made)
    menu = QMenu(made)
    menu.addAction("Quit")
    made.use_menu(menu)
    made.show()
    return made


def opened(button: IconButton) -> bool:
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    return menu.isVisible()


def test_a_key_opens_the_menu(button: IconButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert opened(button)


def test_a_screen_reader_opens_the_menu(button: IconButton, qtbot: QtBot) -> None:
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(QAccessibleActionInterface.pressAction())
    qtbot.waitUntil(lambda: opened(button))
