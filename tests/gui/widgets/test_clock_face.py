from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.clock_face import ClockFace


def test_it_names_the_day_the_time_and_whose_it_is(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    face = ClockFace()
    qtbot.addWidget(face)
    face.show_moment(datetime(2026, 11, 23, 15, 4, tzinfo=ZoneInfo("Europe/Berlin")), "Berlin")
    assert face.told == "Mon 23 Nov, 15:04 your time · Berlin"
