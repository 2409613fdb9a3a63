import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.progress_line import ProgressLine

# Only the offscreen platform says it, of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _line(qtbot: QtBot) -> tuple[ProgressLine, QTimer]:
    line = ProgressLine()
    qtbot.addWidget(line)
    (patience,) = line.findChildren(QTimer)
    return line, patience


def test_half_a_second_passes_before_it_shows(qtbot: QtBot) -> None:
    line, patience = _line(qtbot)
    line.show_progress(40)
    assert (line.isVisible(), patience.interval()) == (False, 500)
    patience.timeout.emit()
    assert line.isVisible()
    assert line.text == "Preparing search … 40 %"


def test_more_progress_does_not_begin_the_half_second_again(qtbot: QtBot) -> None:
    line, patience = _line(qtbot)
    line.show_progress(0)
    patience.setInterval(10_000)  # would start again from here
    patience.start(10_000)
    before = patience.remainingTime()
    line.show_progress(50)
    assert patience.remainingTime() <= before


def test_what_is_done_soon_shows_nothing(qtbot: QtBot) -> None:
    line, patience = _line(qtbot)
    line.show_progress(100)
    line.finish()
    assert not patience.isActive()
    assert line.isHidden()


def test_it_goes_when_the_work_is_done(qtbot: QtBot) -> None:
    line, patience = _line(qtbot)
    line.show_progress(10)
    patience.timeout.emit()
    line.finish()
    assert line.isHidden()
