from datetime import UTC, datetime

import pytest

from callboard.directory.contact_point import ServiceHours
from callboard.gui.detail_blocks import Bar, Week
from callboard.gui.detail_week import week_of
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.resources import find_resources

MONDAY = datetime(2026, 11, 23, 14, 40, tzinfo=UTC)


def week(hours: str, zone: str = "Europe/Berlin", at: datetime = MONDAY) -> Week:
    tables = Timetables(Calendars(find_resources().holidays))
    return week_of(ServiceHours(hours=hours, zone=zone), at, tables, "en")


def test_a_working_week_in_their_zone() -> None:
    found = week("Mo-Fr 06:00-18:00")
    assert [len(day.bars) for day in found.days] == [1, 1, 1, 1, 1, 0, 0]
    assert found.days[0].bars == (Bar(0.25, 0.75, "open"),)


def test_around_the_clock_fills_every_day() -> None:
    assert {day.bars for day in week("24/7").days} == {(Bar(0.0, 1.0, "open"),)}


def test_what_is_not_known_is_neither_open_nor_empty() -> None:
    found = week("gibberish")
    assert {day.bars for day in found.days} == {(Bar(0.0, 1.0, "unknown"),)}


def test_a_night_shift_is_cut_at_midnight() -> None:
    found = week("Mo 18:00-06:00")
    assert found.days[0].bars == (Bar(0.75, 1.0, "open"),)
    assert found.days[1].bars == (Bar(0.0, 0.25, "open"),)


@pytest.mark.parametrize(
    ("zone", "today", "hour"),
    [("Europe/Berlin", 0, 15 + 40 / 60), ("Pacific/Auckland", 1, 3 + 40 / 60)],
)
def test_now_stands_on_their_day(zone: str, today: int, hour: float) -> None:
    found = week("24/7", zone)
    assert found.today == today
    assert found.now == pytest.approx(hour / 24)


def test_a_day_with_a_changed_clock_ends_at_midnight() -> None:
    found = week("Su 12:00-24:00", at=datetime(2026, 10, 21, 12, tzinfo=UTC))
    assert found.days[6].bars == (Bar(13 / 25, 1.0, "open"),)
    assert found.days[6].spoken == "Sun: Open 12:00–24:00"


def test_a_day_says_what_it_holds() -> None:
    found = week("Mo 09:00-12:00,13:00-17:30")
    assert found.days[0].spoken == "Mon: Open 09:00–12:00, Open 13:00–17:30"
    assert found.days[1].spoken == "Tue: Closed"
