import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.scarcity import Scarcity

# Only the offscreen platform says it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_level_follows_the_height_of_what_it_stands_in(qtbot: QtBot) -> None:
    around, widget = QWidget(), QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(widget)
    around.resize(400, 700)
    watched = Scarcity(widget, QWidget.parentWidget, (600, 400))
    with qtbot.waitExposed(around):
        around.show()
    levels = []
    for height in (700, 500, 300):
        around.resize(400, height)
        levels.append(watched.level)
    assert levels == [0, 1, 2]


def test_events_while_it_is_taken_apart_do_no_harm(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watched = Scarcity(widget, QWidget.parentWidget, (600,))
    vars(watched).clear()  # as Python's collector does before Qt deletes it
    assert watched.eventFilter(widget, QEvent(QEvent.Type.Show)) is False
