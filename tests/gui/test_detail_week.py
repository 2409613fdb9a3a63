from datetime import UTC, datetime

import pytest

from callboard.directory.contact_point import ServiceHours
from callboard.gui.detail_blocks import Bar, Week
from callboard.gui.detail_week import week_of, weeks_of
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


def weeks(zone: str, mine: str, at: datetime = MONDAY) -> tuple[Week, ...]:
    tables = Timetables(Calendars(find_resources().holidays))
    hours = ServiceHours(hours="Mo-Fr 09:00-18:00", zone=zone)
    return weeks_of(hours, at, tables, "en", mine)


@pytest.mark.parametrize(
    ("mine", "hours"),
    [
        ("Europe/Paris", ()),
        ("Asia/Shanghai", ("07", "13", "19", "01", "07")),
        ("America/Los_Angeles", ("15", "21", "03", "09", "15")),
        ("Asia/Kolkata", ("04:30", "10:30", "16:30", "22:30", "04:30")),
    ],
)
def test_the_readers_hours_stand_below_theirs(mine: str, hours: tuple[str, ...]) -> None:
    (found,) = weeks("Europe/Berlin", mine)
    assert found.hours == hours
    assert bool(found.mine) is bool(hours)


def test_where_clocks_change_in_the_week_the_reader_has_a_week_of_their_own() -> None:
    theirs, mine = weeks(
        "Europe/Berlin", "America/Los_Angeles", datetime(2026, 3, 4, 12, tzinfo=UTC)
    )
    assert theirs.days[0].bars == (Bar(9 / 24, 18 / 24, "open"),)
    assert mine.days[0].bars == (Bar(0.0, 9 / 24, "open"),)
    assert (theirs.hours, mine.hours) == ((), ())


def test_a_holiday_is_marked_with_its_name() -> None:
    calendars = Calendars(find_resources().holidays)
    calendars.load("DE")
    hours = ServiceHours(hours="Mo-Fr 09:00-18:00; PH off", zone="Europe/Berlin", calendar="DE")
    christmas = datetime(2026, 12, 23, 12, tzinfo=UTC)
    found = week_of(hours, christmas, Timetables(calendars), "en")
    friday = found.days[4]
    assert friday.bars == ()
    assert friday.spoken == f"Fri: {friday.holiday}, Closed"
    assert "Christmas" in friday.holiday
    assert [day.name for day in found.days if not day.holiday] == [
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Sun",
    ]
