from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.switching import show_turned


def test_what_is_shown_is_no_wish(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setCheckable(True)
    with qtbot.assertNotEmitted(button.toggled):
        show_turned(button, on=True)
    assert button.isChecked()
    with qtbot.waitSignal(button.toggled):
        button.click()
