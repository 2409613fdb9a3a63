"""When lines answer and when none does. Monday is 2026-11-23."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint, ServiceHours
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables
from callboard.reach.availability import Viewer
from callboard.reach.coverage import (
    LineCover,
    gaps,
    holiday_marks,
    line_cover,
    not_known,
    skews,
    speaking,
)

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
TUESDAY_NIGHT = MONDAY + timedelta(days=2)


def line(hours: str | None, name: str = "line", languages: tuple[str, ...] = ()) -> ContactPoint:
    services = (ServiceHours(hours=hours, zone="UTC"),) if hours else ()
    return ContactPoint(
        id=name,
        organization="acme",
        name=Text(name),
        kind=ContactKind.PHONE,
        available_language=languages,
        hours_available=services,
    )


def covers(*hours: str | None) -> list[LineCover]:
    timetables = Timetables(Calendars(Path("holidays")))
    return [
        line_cover(line(text, f"line{n}"), Viewer(), MONDAY, TUESDAY_NIGHT, timetables)
        for n, text in enumerate(hours)
    ]


def day_and_time(moment: datetime) -> str:
    return moment.strftime("%a %H:%M")


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("Mo-Fr 09:00-18:00", ["Mon 09:00-Mon 18:00", "Tue 09:00-Tue 18:00"]),
        ("24/7", ["Mon 00:00-Wed 00:00"]),
        ("Su-Tu 22:00-06:00", ["Mon 00:00-Mon 06:00", "Mon 22:00-Tue 06:00", "Tue 22:00-Wed 00:00"]),
        ("Mo 09:00-18:00 limited", ["Mon 09:00-Mon 18:00"]),
        ("Sa 09:00-18:00", []),
        (None, []),
        ("unknown", []),
    ],
)  # fmt: skip
def test_answering(hours: str | None, expected: list[str]) -> None:
    (cover,) = covers(hours)
    found = [f"{day_and_time(s.start)}-{day_and_time(s.end)}" for s in cover.answering]
    assert found == expected


@pytest.mark.parametrize("hours", ["Mo-Fr 09:00-18:00", "24/7", None, "Mo 10:00-11:00; Tu unknown"])
def test_stretches_have_no_holes(hours: str | None) -> None:
    (cover,) = covers(hours)
    ends = [MONDAY, *(stretch.end for stretch in cover.stretches)]
    assert [stretch.start for stretch in cover.stretches] == ends[:-1]
    assert ends[-1] == TUESDAY_NIGHT


def test_a_holiday_that_may_close_a_line_is_not_certain_before_it_begins() -> None:
    calendars = Calendars(Path("holidays"))
    calendars.load("US", [2026])
    hours = ServiceHours(hours="24/7; PH off", zone="America/New_York", calendar="US")
    point = ContactPoint(
        id="us",
        organization="acme",
        name=Text("Line"),
        kind=ContactKind.PHONE,
        hours_available=(hours,),
    )
    friday = datetime(2026, 11, 27, tzinfo=UTC)  # a holiday in some states only
    found = line_cover(point, Viewer(), friday, friday + timedelta(days=3), Timetables(calendars))
    assert [(s.state.value, s.confidence.value) for s in found.stretches] == [
        ("closed", "official"),  # Thanksgiving, which ends at 05:00 UTC
        ("open", "regional"),
        ("open", "official"),
    ]


def test_holidays_are_marked_by_name() -> None:
    calendars = Calendars(Path("holidays"))
    calendars.load("DE", [2026])
    hours = OpeningHours("Mo-Fr 09:00-18:00; PH off", "Europe/Berlin", "DE")
    start = datetime(2026, 12, 21, tzinfo=UTC)
    marks = holiday_marks([hours, hours], start, start + timedelta(days=7), Timetables(calendars))
    found = [f"{day_and_time(m.start)}-{day_and_time(m.end)} {m.label}" for m in marks]
    assert found == ["Thu 23:00-Fri 23:00 Christmas Day", "Fri 23:00-Sat 23:00 Second Day of Christmas"]  # fmt: skip


def test_a_line_in_doubt_is_unknown_throughout() -> None:
    cover = not_known(line("24/7"), MONDAY, TUESDAY_NIGHT)
    assert (cover.answering, len(cover.unknown)) == ((), 1)


def test_moments_beyond_the_calendar_are_unknown() -> None:
    start = datetime(9998, 6, 1, tzinfo=UTC)
    cover = line_cover(
        line("Mo 09:00-18:00"),
        Viewer(),
        start,
        start + timedelta(days=7),
        Timetables(Calendars(Path("holidays"))),
    )
    assert [s.state.value for s in cover.stretches] == ["unknown"]


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (["24/7"], []),
        (["Mo-Fr 09:00-18:00", "24/7"], []),
        (["Mo-Fr 00:00-12:00", "Mo-Fr 12:00-24:00"], []),  # touching is no gap
        (["Mo-Fr 09:00-18:00"], ["Mon 00:00-Mon 09:00", "Mon 18:00-Tue 09:00", "Tue 18:00-Wed 00:00"]),
        (["Mo 09:00-18:00", "Mo 10:00-11:00"], ["Mon 00:00-Mon 09:00", "Mon 18:00-Wed 00:00"]),
        (["Mo-Fr 00:00-12:00", None], ["Mon 12:00-Tue 00:00 line1", "Tue 12:00-Wed 00:00 line1"]),
        (["Mo 00:00-24:00; Tu unknown"], ["Tue 00:00-Wed 00:00 line0"]),
        ([], ["Mon 00:00-Wed 00:00"]),
    ],
)  # fmt: skip
def test_gaps(hours: list[str | None], expected: list[str]) -> None:
    found = [
        " ".join(
            [f"{day_and_time(gap.start)}-{day_and_time(gap.end)}", *(p.id for p in gap.unknown)]
        )
        for gap in gaps(covers(*hours), MONDAY, TUESDAY_NIGHT)
    ]
    assert found == expected


def test_only_lines_stated_to_speak_a_language_cover_it() -> None:
    german, silent = line("24/7", "german", ("en", "de")), line("24/7", "silent")
    by_hours = ServiceHours(hours="24/7", zone="UTC", language=("de-AT",))
    service = ContactPoint(
        id="service",
        organization="acme",
        name=Text("Service"),
        kind=ContactKind.PHONE,
        hours_available=(by_hours,),
    )
    assert speaking([german, silent, service], "de") == [german, service]


@pytest.mark.parametrize(
    ("mine", "theirs", "at", "days", "expected"),
    [
        ("Europe/Berlin", "America/Los_Angeles", "2026-03-01", 30, ["2026-03-08T10 2026-03-29T01 -8 -9"]),
        ("Europe/Berlin", "America/Los_Angeles", "2026-03-20", 7, ["2026-03-08T10 2026-03-29T01 -8 -9"]),
        ("America/Los_Angeles", "Europe/Berlin", "2026-10-20", 30, ["2026-10-25T01 2026-11-01T09 8 9"]),
        ("Europe/Berlin", "America/Los_Angeles", "2026-03-29T01:00:00", 30, []),
        ("Europe/Berlin", "America/Los_Angeles", "2026-02-01", 30, []),
        ("Europe/Berlin", "Asia/Shanghai", "2026-01-01", 365, []),  # summer is no exception
        ("Europe/Berlin", "Australia/Sydney", "2026-10-01", 30, ["2026-10-03T16 2026-10-25T01 9 8"]),
        ("Asia/Shanghai", "Asia/Singapore", "2026-01-01", 365, []),
    ],
)  # fmt: skip
def test_skews(mine: str, theirs: str, at: str, days: int, expected: list[str]) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    hour = timedelta(hours=1)
    found = [
        f"{s.start:%Y-%m-%dT%H} {s.end:%Y-%m-%dT%H} {s.distance // hour} {s.usual // hour}"
        for s in skews(mine, theirs, moment, days)
    ]
    assert found == expected
