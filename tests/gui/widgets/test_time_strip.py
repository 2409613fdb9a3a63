from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import DARK, LIGHT
from callboard.gui.theme import Theme
from callboard.gui.time_axis import days_axis
from callboard.gui.widgets.time_strip import TimeStrip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
NOW = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)


@pytest.fixture
def strip(qtbot: QtBot) -> TimeStrip:
    made = TimeStrip(Theme(LIGHT))
    qtbot.addWidget(made)
    made.resize(900, 40)
    return made


def show(strip: TimeStrip, days: int, cursor: datetime = NOW) -> None:
    axis = days_axis(date(2026, 11, 23), days, "Europe/Berlin")
    strip.show_axis(axis, cursor, "Times are yours", "en")


def test_the_cursor_is_drawn_where_it_stands(strip: TimeStrip) -> None:
    show(strip, 1)
    here = strip.grab().toImage()
    show(strip, 1, NOW.replace(hour=20))
    there = strip.grab().toImage()
    show(strip, 1, NOW.replace(day=30))
    assert here != there != strip.grab().toImage() != here


def test_days_leave_a_line_for_the_cursor(strip: TimeStrip) -> None:
    show(strip, 1)
    one = strip.sizeHint().height()
    show(strip, 7)
    assert strip.sizeHint().height() > one


def test_the_strip_grows_with_the_type(strip: TimeStrip) -> None:
    before = strip.sizeHint().height()
    strip.apply_theme(Theme(DARK, 2.0))
    assert strip.sizeHint().height() == 2 * before


def test_nothing_is_drawn_before_there_is_an_axis(strip: TimeStrip) -> None:
    blank = strip.grab().toImage()
    show(strip, 1)
    assert strip.grab().toImage() != blank
