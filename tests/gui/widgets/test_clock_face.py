from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.clock_face import ClockFace


def test_it_names_the_day_the_time_and_whose_it_is(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    face = ClockFace()
    qtbot.addWidget(face)
    face.show_moment(datetime(2026, 11, 23, 15, 4, tzinfo=ZoneInfo("Europe/Berlin")), "Berlin")
    assert face.told == "Mon 23 Nov, 15:04 your time · Berlin"


def shown(face: ClockFace, *times: datetime) -> list[int]:
    """How wide the face wants to be at each of these times."""
    widths = []
    for time in times:
        face.show_moment(time, "Berlin")
        widths.append(face.sizeHint().width())
    return widths


def test_a_new_minute_moves_nothing_and_a_longer_day_is_not_cut_off(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    face = ClockFace()
    qtbot.addWidget(face)
    noon = datetime(2026, 11, 3, 11, 11, tzinfo=ZoneInfo("Europe/Berlin"))
    first, later, day = shown(face, noon, noon.replace(minute=58), noon.replace(day=23))
    assert first == later < day


def test_larger_type_gets_its_room(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setStyleSheet("")  # of a window that was open before; it would fix the size
    face = ClockFace()
    qtbot.addWidget(face)
    noon = datetime(2026, 11, 3, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    (before,) = shown(face, noon)
    font = face.font()
    font.setPixelSize(40)
    face.setFont(font)
    assert face.sizeHint().width() > before
