"""Facts about time that was promised, each derived by hand in its line; zones of the promise."""

from datetime import datetime
from pathlib import Path

import pytest

from callboard.cases.work_clock import WorkClock
from callboard.cases.working_time import Reckoned, add
from callboard.directory.duration import parse_duration
from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables
from callboard.hours.zone import zone

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"
WORKWEEK = "Mo-Fr 00:00-24:00; PH off"
OFFICE = "Mo-Fr 09:00-18:00; PH off"
CN = ("Asia/Shanghai", "CN")
DE = ("Europe/Berlin", "DE")
US = ("America/Los_Angeles", "US")
Place = tuple[str, str | None]


@pytest.fixture(scope="module")
def timetables() -> Timetables:
    calendars = Calendars(OVERLAYS)
    for code in ("CN", "DE", "US"):
        calendars.load(code, (2025, 2026))
    return Timetables(calendars)


def moment(text: str, key: str) -> datetime:
    """A wall clock in the zone, unless the text has an offset of its own."""
    said = datetime.fromisoformat(text)
    return said if said.tzinfo else said.replace(tzinfo=zone(key))


def counted(
    timetables: Timetables,
    span: str,
    place: Place,
    raised: str,
    hours: str = WORKWEEK,
    *,
    all_hours: bool = True,
    makeup: bool = True,
) -> Reckoned:
    line = OpeningHours(hours, place[0], place[1], makeup_workdays=makeup)
    start = moment(raised, place[0])
    return add(parse_duration(span), start, WorkClock(line, all_hours), timetables)


@pytest.mark.parametrize(
    ("days", "place", "raised", "due"),
    [
        # China, June 2026: no holiday before Friday the 19th
        (5, CN, "2026-06-01T10:00", "2026-06-08T10:00"),  # Mon; Tue Wed Thu Fri Mon, same time
        (1, CN, "2026-06-01T23:59", "2026-06-02T23:59"),  # the rest of Monday is one minute, Tue has the others
        (1, CN, "2026-06-05T10:00", "2026-06-08T10:00"),  # Friday to Monday
        (1, CN, "2026-06-05T23:59", "2026-06-08T23:59"),  # Friday's last minute, then Monday up to its last
        (1, CN, "2026-06-06T10:00", "2026-06-09T00:00"),  # Saturday: begins Mon 00:00, all of Monday
        (1, CN, "2026-06-07T23:59", "2026-06-09T00:00"),  # Sunday's last minute: the same
        (5, CN, "2026-06-06T10:00", "2026-06-13T00:00"),  # Saturday: Mon to Fri whole
        (1, CN, "2026-06-08T00:00", "2026-06-09T00:00"),  # Monday's first instant: all of Monday
        (1, CN, "2026-06-12T00:00", "2026-06-13T00:00"),  # Friday's: all of Friday, and no part of Monday
        (1, CN, "2026-06-08T00:01", "2026-06-09T00:01"),  # a minute later: to the same time on Tuesday
        (1, CN, "2026-06-05T20:00-07:00", "2026-06-09T00:00"),  # Friday in California is Sat 11:00 in Shanghai
        (1, CN, "2026-06-07T16:30Z", "2026-06-09T00:30"),  # Sunday in London is Mon 00:30 in Shanghai
        # Golden Week 2026: off 1 to 7 October, worked Sun 20 September and Sat 10 October
        (5, CN, "2026-09-30T10:00", "2026-10-13T10:00"),  # Thu 8, Fri 9, Sat 10 (made up), Mon 12, Tue 13
        (5, CN, "2026-09-28T10:00", "2026-10-10T10:00"),  # Tue 29, Wed 30, Thu 8, Fri 9, Sat 10 (made up)
        (5, CN, "2026-10-01T10:00", "2026-10-14T00:00"),  # inside: begins Thu 8; 8 9 10 12 13 whole
        (5, CN, "2026-10-07T23:59", "2026-10-14T00:00"),  # its last minute: the same
        (1, CN, "2026-09-30T23:59", "2026-10-08T23:59"),  # one minute of Wed 30, then Thu 8
        (1, CN, "2026-10-09T10:00", "2026-10-10T10:00"),  # Fri, and the Saturday that is worked
        (1, CN, "2026-10-10T10:00", "2026-10-12T10:00"),  # that Saturday, and Monday
        (1, CN, "2026-10-11T10:00", "2026-10-13T00:00"),  # the Sunday after is off: all of Monday
        (5, CN, "2026-09-18T10:00", "2026-09-24T10:00"),  # Sun 20 (made up), Mon 21, Tue 22, Wed 23, Thu 24
        (1, CN, "2026-09-19T10:00", "2026-09-21T00:00"),  # Saturday is off: all of Sunday 20 (made up)
        (3, CN, "2026-09-23T10:00", "2026-09-29T10:00"),  # Thu 24, off 25 to 27, Mon 28, Tue 29
        # Spring Festival: off 15 to 23 February, worked Sat 14 and Sat 28
        (5, CN, "2026-02-13T10:00", "2026-02-27T10:00"),  # Sat 14, then Tue 24 Wed 25 Thu 26 Fri 27
        (5, CN, "2026-02-14T10:00", "2026-02-28T10:00"),  # Tue 24 to Fri 27, Sat 28
        # Labour Day: off 1 to 5 May, worked Sat 9; New Year: off 1 to 3 January, worked Sun 4
        (5, CN, "2026-04-30T10:00", "2026-05-11T10:00"),  # Wed 6 Thu 7 Fri 8 Sat 9 Mon 11
        (1, CN, "2025-12-31T10:00", "2026-01-04T10:00"),  # Wednesday to the Sunday that is worked
        # Berlin: forward on Sun 29 March, back on Sun 25 October
        (1, DE, "2026-03-27T10:00", "2026-03-30T10:00"),  # Fri to Mon at the same time, 71 hours later
        (5, DE, "2026-03-27T10:00", "2026-04-07T10:00"),  # 30 31 1 2, off Good Friday 3 and Monday 6, Tue 7
        (1, DE, "2026-03-27T23:59", "2026-03-30T23:59"),  # one minute of Friday, then Monday
        (1, DE, "2026-03-29T03:30", "2026-03-31T00:00"),  # on the short Sunday: all of Monday
        (5, DE, "2026-10-23T10:00", "2026-10-30T10:00"),  # 26 27 28 29 30; the weekend has 49 hours
        (1, DE, "2026-10-25T02:30", "2026-10-27T00:00"),  # in the hour that comes twice: all of Monday
        (1, DE, "2026-05-22T15:00", "2026-05-26T15:00"),  # Fri, off Whit Monday 25, Tue 26
        # Los Angeles: forward on Sun 8 March, back on Sun 1 November
        (5, US, "2026-03-06T10:00", "2026-03-13T10:00"),  # 9 10 11 12 13
        (1, US, "2026-03-08T01:59", "2026-03-10T00:00"),  # Sunday, a minute before: all of Monday
        (5, US, "2026-10-30T16:00", "2026-11-06T16:00"),  # 2 3 4 5 6
        (1, US, "2026-11-25T10:00", "2026-11-27T10:00"),  # Wed, off Thanksgiving 26, Fri 27
        (1, US, "2026-07-02T10:00", "2026-07-06T10:00"),  # Thu, off Fri 3 (4 July observed), Mon 6
    ],
)  # fmt: skip
def test_working_days(
    timetables: Timetables, days: int, place: Place, raised: str, due: str
) -> None:
    span = "1 working day" if days == 1 else f"{days} working days"
    assert counted(timetables, span, place, raised).by == moment(due, place[0])


@pytest.mark.parametrize(
    ("span", "key", "raised", "due"),
    [
        ("2h", "Europe/Berlin", "2026-03-29T01:30", "2026-03-29T04:30"),  # 01:30 +30 min is 03:00, +90 min
        ("24h", "Europe/Berlin", "2026-03-28T12:00", "2026-03-29T13:00"),  # the day has 23 hours
        ("24h", "Europe/Berlin", "2026-10-24T12:00", "2026-10-25T11:00"),  # the day has 25 hours
        ("8h", "Europe/Berlin", "2026-10-24T22:00", "2026-10-25T05:00"),  # 22 to 03 is 5, 02 to 05 is 3
        ("72h", "America/Los_Angeles", "2026-03-07T09:00", "2026-03-10T10:00"),  # one hour is left out
        ("4h", "America/Los_Angeles", "2026-10-31T23:00", "2026-11-01T02:00"),  # 23 to 02 is 3, 01 to 02 is 1
        ("30d", "Europe/Berlin", "2026-03-15T12:00", "2026-04-14T13:00"),  # 720 hours
        ("24h", "Australia/Lord_Howe", "2026-04-04T12:00", "2026-04-05T11:30"),  # back by half an hour
        ("8h", "Asia/Shanghai", "2026-10-01T10:00", "2026-10-01T18:00"),  # a holiday passes like any day
        ("0h", "Asia/Shanghai", "2026-10-01T10:00", "2026-10-01T10:00"),  # at once
    ],
)  # fmt: skip
def test_calendar_time_is_elapsed_time(
    timetables: Timetables, span: str, key: str, raised: str, due: str
) -> None:
    assert counted(timetables, span, (key, None), raised) == Reckoned(moment(due, key))


@pytest.mark.parametrize(
    ("span", "hours", "raised", "due"),
    [
        ("8h", OFFICE, "2026-06-08T09:00", "2026-06-08T17:00"),  # Monday 9 + 8
        ("8h", OFFICE, "2026-06-08T14:00", "2026-06-09T13:00"),  # 4 on Monday, 4 on Tuesday
        ("9h", OFFICE, "2026-06-08T09:00", "2026-06-08T18:00"),  # the whole day, and not the next morning
        ("1h", OFFICE, "2026-06-05T18:00", "2026-06-08T10:00"),  # work has just ended: Mon 9 + 1
        ("8h", OFFICE, "2026-06-06T03:00", "2026-06-08T17:00"),  # Saturday: Mon 9 + 8
        ("8h", OFFICE, "2026-05-22T14:00", "2026-05-26T13:00"),  # 4 on Fri, off Whit Monday, 4 on Tue
        ("1h", OFFICE, "2026-03-27T17:30", "2026-03-30T09:30"),  # over the short weekend
        ("2h", "22:00-06:00", "2026-03-29T01:00", "2026-03-29T04:00"),  # 1 until 02 which is 03, then 1
        ("4h", "Mo-Fr 09:00-12:00,13:00-17:00", "2026-06-08T10:00", "2026-06-08T15:00"),  # 2 + 2
        ("1h", "Mo-Fr 09:00-12:00,13:00-17:00", "2026-06-08T12:30", "2026-06-08T14:00"),  # at lunch: 13 + 1
        ("8h", OFFICE + "; Jun 09 limited", "2026-06-08T14:00", "2026-06-09T13:00"),  # limited is worked too
        ("5 working days", OFFICE, "2026-06-08T10:00", "2026-06-15T10:00"),  # 9 10 11 12 15, same time
        ("5 working days", OFFICE, "2026-06-08T20:00", "2026-06-15T18:00"),  # after work: 9 10 11 12 15 whole
        ("1 working day", OFFICE, "2026-06-08T08:00", "2026-06-08T18:00"),  # before work: all of Monday
        ("1 working day", "Mo-Th 09:00-18:00; Fr 09:00-14:00", "2026-06-11T16:00", "2026-06-12T14:00"),  # ends with Friday's work
        ("1 working day", "Mo 09:00-18:00; Tu 13:00-18:00", "2026-06-08T10:00", "2026-06-09T13:00"),  # not before Tuesday's work
    ],
)  # fmt: skip
def test_working_hours_pass_only_while_somebody_works(
    timetables: Timetables, span: str, hours: str, raised: str, due: str
) -> None:
    found = counted(timetables, span, DE, raised, hours, all_hours=False)
    assert found.by == moment(due, "Europe/Berlin")


@pytest.mark.parametrize(
    ("raised", "due"),
    [
        (
            "2026-10-22T10:00",
            "2026-10-25T10:00",
        ),  # Thursday to Sunday, which is worked and has 25 hours
        ("2026-10-24T10:00", "2026-10-26T00:00"),  # Saturday: all 25 hours of Sunday
        ("2026-10-25T10:00", "2026-10-26T10:00"),  # Sunday to Monday, same time
    ],
)
def test_a_working_day_on_which_clocks_change_is_one_day(
    timetables: Timetables, raised: str, due: str
) -> None:
    place = ("Asia/Jerusalem", None)
    found = counted(timetables, "1 working day", place, raised, "Su-Th 00:00-24:00")
    assert found == Reckoned(moment(due, "Asia/Jerusalem"))


def test_who_does_not_follow_make_up_workdays_has_saturday_off(timetables: Timetables) -> None:
    found = counted(timetables, "5 working days", CN, "2026-09-30T10:00", makeup=False)
    # Thu 8, Fri 9, Mon 12, Tue 13, Wed 14
    assert found.by == moment("2026-10-14T10:00", "Asia/Shanghai")
