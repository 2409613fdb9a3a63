import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.fault_dialog import FaultDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_reports_come_one_below_the_other_and_are_copied_as_they_stand(qtbot: QtBot) -> None:
    dialog = FaultDialog()
    qtbot.addWidget(dialog)
    for report in ("<b>first</b>\n", "second\n"):
        dialog.add_report(report)
    with qtbot.waitSignal(dialog.copy_wished) as told:
        dialog.copy_button.click()
    assert told.args[0].split() == ["<b>first</b>", "second"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_going_on_is_the_first_thing_offered(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = FaultDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.continue_button, key)
    assert not dialog.isVisible()


@pytest.mark.parametrize("pixels", [13, 28])
def test_nothing_that_is_said_is_cut_off(qtbot: QtBot, pixels: int) -> None:
    dialog = FaultDialog()
    font = dialog.font()
    font.setPixelSize(pixels)
    dialog.setFont(font)
    qtbot.addWidget(dialog)
    dialog.show()
    labels = [found for found in dialog.findChildren(QLabel) if found.text()]
    assert len(labels) == 2
    assert [
        found.text() for found in labels if found.height() < found.heightForWidth(found.width())
    ] == []
