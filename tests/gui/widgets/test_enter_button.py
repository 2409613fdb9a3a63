import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.enter_button import EnterButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_it(qtbot: QtBot, key: Qt.Key) -> None:
    button = EnterButton("Hong Kong line")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=0):
        QTest.keyClick(button, key)


def test_it_may_be_narrower_than_its_words(qtbot: QtBot) -> None:
    button = EnterButton("A name that is longer than any column")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() == 0
