import os
import signal

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callboard.gui.ending import EndAsked

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows knows no such signals")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])  # Windows lacks the last
def test_the_loop_of_qt_hears_a_signal(qtbot: QtBot, name: str) -> None:
    number = signal.Signals[name]
    before = signal.getsignal(number)
    parent = QObject()
    ending = EndAsked(parent)
    with qtbot.waitSignal(ending.asked):
        os.kill(os.getpid(), number)
    ending.stop()
    ending.stop()
    assert signal.getsignal(number) is before
