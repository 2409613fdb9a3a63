"""What an answer means, one fact a line: docs/HOURS.md says why."""

import datetime as dt
from pathlib import Path

import pytest

from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Confidence, Interval, Reason, ReasonKind, State
from callboard.hours.timetable import Timetables

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"
WEEKDAYS = "Mo-Fr 09:00-18:00"
NIGHTS = "Mo-Su 22:00-06:00"
NO_HOLIDAYS = "Mo-Fr 09:00-18:00; PH off"
BERLIN, SHANGHAI, APIA = "Europe/Berlin", "Asia/Shanghai", "Pacific/Apia"
LORD_HOWE, CASABLANCA = "Australia/Lord_Howe", "Africa/Casablanca"


@pytest.fixture(scope="module")
def timetables() -> Timetables:
    calendars = Calendars(OVERLAYS)
    for code in ("CN", "DE", "DE-BY", "US-CA", "AE"):
        calendars.load(code)
    return Timetables(calendars)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def ask(timetables: Timetables, hours: OpeningHours, at: str) -> Interval:
    return timetables.interval(hours, utc(at))


# fmt: off
FACTS = [
    # id, hours, zone, calendar, at, state, next change
    # Offsets on both sides of a change
    ("before EU spring", WEEKDAYS, BERLIN, None, "2026-03-27T16:59:59", "open", "2026-03-27T17:00"),
    ("after EU spring", WEEKDAYS, BERLIN, None, "2026-03-30T07:00", "open", "2026-03-30T16:00"),
    ("62 h over spring", WEEKDAYS, BERLIN, None, "2026-03-27T17:00", "closed", "2026-03-30T07:00"),
    ("before EU autumn", WEEKDAYS, BERLIN, None, "2026-10-23T07:00", "open", "2026-10-23T16:00"),
    ("after EU autumn", WEEKDAYS, BERLIN, None, "2026-10-26T08:00", "open", "2026-10-26T17:00"),
    ("after US autumn", WEEKDAYS, BERLIN, None, "2026-11-02T08:00", "open", "2026-11-02T17:00"),
    ("7 h night", NIGHTS, BERLIN, None, "2026-03-28T21:00", "open", "2026-03-29T04:00"),
    ("9 h night", NIGHTS, BERLIN, None, "2026-10-24T20:00", "open", "2026-10-25T05:00"),
    ("first pass ends", NIGHTS, BERLIN, None, "2026-10-25T00:59:30", "open", "2026-10-25T05:00"),
    ("24/7 in the overlap", "24/7", BERLIN, None, "2026-10-25T00:59:30", "open", None),
    ("start in a gap", "Mo-Su 02:30-10:00", BERLIN, None, "2026-03-29T01:15", "closed", "2026-03-29T01:30"),
    ("start in an overlap", "Mo-Su 02:30-10:00", BERLIN, None, "2026-10-25T00:15", "closed", "2026-10-25T00:30"),
    ("swallowed by a gap", "Mo-Su 02:15-03:00", BERLIN, None, "2026-03-29T01:10", "closed", "2026-03-30T00:15"),
    ("30 min back", "Mo-Su 01:00-04:00", LORD_HOWE, None, "2026-04-04T14:00", "open", "2026-04-04T17:30"),
    ("30 min forward", "Mo-Su 01:00-04:00", LORD_HOWE, None, "2026-10-03T14:30", "open", "2026-10-03T17:00"),
    ("half-hour offset", "Mo-Fr 09:30-18:30", "Asia/Kolkata", None, "2026-06-01T04:00", "open", "2026-06-01T13:00"),
    ("Monday there, Sunday in UTC", "Mo-Fr 09:00-17:00", APIA, None, "2026-05-31T20:00", "open", "2026-06-01T04:00"),
    ("a date that never was", "Mo-Fr 09:00-17:00", APIA, None, "2011-12-30T03:00", "closed", "2012-01-01T19:00"),
    ("24/7 over a missing date", "24/7; PH ignored", APIA, None, "2011-12-30T10:00", "open", None),
    ("before Ramadan", WEEKDAYS, CASABLANCA, None, "2026-02-13T08:00", "open", "2026-02-13T17:00"),
    ("in Ramadan", WEEKDAYS, CASABLANCA, None, "2026-02-16T08:30", "closed", "2026-02-16T09:00"),
    # Shifts
    ("15 min left", WEEKDAYS, BERLIN, None, "2026-06-01T15:45", "open", "2026-06-01T16:00"),
    ("end is exclusive", WEEKDAYS, BERLIN, None, "2026-06-01T16:00", "closed", "2026-06-02T07:00"),
    ("the microsecond before", WEEKDAYS, BERLIN, None, "2026-06-01T15:59:59.999999", "open", "2026-06-01T16:00"),
    ("ends at 24:00", "Mo-Fr 09:00-24:00", BERLIN, None, "2026-06-01T21:59:59", "open", "2026-06-01T22:00"),
    ("days that abut", "Mo-Fr 00:00-24:00", BERLIN, None, "2026-06-01T10:00", "open", "2026-06-05T22:00"),
    ("Friday night survives Saturday", "Mo-Fr 22:00-06:00; Sa 10:00-14:00", BERLIN, None, "2026-06-05T23:00", "open", "2026-06-06T04:00"),
    ("Friday night survives Saturday off", "22:00-06:00; Sa off", BERLIN, None, "2026-06-05T23:00", "open", "2026-06-06T04:00"),
    ("26:00", "Fr 22:00-26:00", BERLIN, None, "2026-06-05T23:59:59", "open", "2026-06-06T00:00"),
    ("48:00", "Fr 22:00-48:00", BERLIN, None, "2026-06-06T21:59:59", "open", "2026-06-06T22:00"),
    ("Monday noon to Saturday noon", "Mo 12:00-24:00; Tu-Fr 00:00-24:00; Sa 00:00-12:00", BERLIN, None, "2026-06-01T10:00", "open", "2026-06-06T10:00"),
    ("Sunday to Thursday", "Su-Th 09:00-17:00", BERLIN, None, "2026-06-04T15:00", "closed", "2026-06-07T07:00"),
    ("a later rule for a weekday wins", "Mo-Fr 09:00-18:00; We 10:00-12:00", BERLIN, None, "2026-06-03T10:00", "closed", "2026-06-04T07:00"),
    ("a tail meets the next shift", "Mo-Su 08:00-08:30,22:00-32:00", BERLIN, None, "2026-06-03T06:10", "open", "2026-06-03T06:30"),
    # Dated rules
    ("vendor closure", 'Mo-Fr 09:00-18:00; PH off; Nov 11 off "Double 11"', SHANGHAI, "CN", "2026-11-11T03:00", "closed", "2026-11-12T01:00"),
    ("limited", 'Mo-Fr 09:00-18:00; PH off; Nov 11 limited "urgent only"', SHANGHAI, "CN", "2026-11-11T03:00", "limited", "2026-11-11T10:00"),
    ("limited opens from closed", 'Mo-Fr 09:00-18:00; Nov 11 limited "urgent only"', SHANGHAI, None, "2026-11-10T10:00", "closed", "2026-11-11T01:00"),
    ("24/7 becomes limited", '24/7; Nov 11 limited "urgent only"', SHANGHAI, None, "2026-11-10T15:00", "open", "2026-11-10T16:00"),
    ("limited on a Sunday is closed", 'Mo-Fr 09:00-18:00; Jul 05 limited "urgent only"', BERLIN, None, "2026-07-05T10:00", "closed", "2026-07-06T07:00"),
    ("limited with hours", 'Mo-Fr 09:00-18:00; Jul 05 10:00-12:00 limited "urgent only"', BERLIN, None, "2026-07-05T09:00", "limited", "2026-07-05T10:00"),
    ("closure cuts the night before", "Mo-Su 22:00-06:00; Jun 03 off", BERLIN, None, "2026-06-02T21:00", "open", "2026-06-02T22:00"),
    ("closure keeps the tail", "Mo-Su 22:00-06:00; Jun 03 off keeping tail", BERLIN, None, "2026-06-02T21:00", "open", "2026-06-03T04:00"),
    ("no shift starts on a closed date", "Mo-Su 22:00-06:00; Jun 03 off keeping tail", BERLIN, None, "2026-06-03T04:00", "closed", "2026-06-04T20:00"),
    ("other hours keep the tail", "Mo-Su 22:00-06:00; Jun 03 10:00-12:00", BERLIN, None, "2026-06-02T21:00", "open", "2026-06-03T04:00"),
    ("over the year's end", "Mo-Su 09:00-18:00; Dec 24-Jan 02 off", BERLIN, None, "2026-12-23T17:00", "closed", "2027-01-03T08:00"),
    ("dated only in its year", "Mo-Su 09:00-18:00; 2026 Jun 03 off", BERLIN, None, "2027-06-03T08:00", "open", "2027-06-03T16:00"),
    ("29 February", "Mo-Su 09:00-18:00; Feb 29 off", BERLIN, None, "2028-02-28T17:00", "closed", "2028-03-01T08:00"),
    ("the last dated rule wins", "Mo-Su 09:00-18:00; Jun 01-30 off; Jun 03 10:00-12:00", BERLIN, None, "2026-06-03T08:00", "open", "2026-06-03T10:00"),
    ("a season of weekly hours", "Mo-Fr 09:00-17:00; Apr-Sep Mo-Fr 08:00-20:00", BERLIN, None, "2026-06-03T17:30", "open", "2026-06-03T18:00"),
    ("opens once a year", "Jul 05 10:00-12:00", BERLIN, None, "2026-07-05T10:00", "closed", "2027-07-05T08:00"),
    ("nothing within the horizon", "24/7; 2029 Jan 01 off", BERLIN, None, "2026-06-03T10:00", "open", None),
    ("unknown on a date", 'Mo-Fr 09:00-18:00; Jun 03 unknown "strike?"', BERLIN, None, "2026-06-03T10:00", "unknown", "2026-06-03T22:00"),
    # Holidays and make-up workdays
    ("national day", NO_HOLIDAYS, SHANGHAI, "CN", "2026-10-01T02:00", "closed", "2026-10-08T01:00"),
    ("make-up Sunday", NO_HOLIDAYS, SHANGHAI, "CN", "2026-09-20T01:00", "open", "2026-09-20T10:00"),
    ("plain Sunday", NO_HOLIDAYS, SHANGHAI, "CN", "2026-10-11T02:00", "closed", "2026-10-12T01:00"),
    ("spring festival", NO_HOLIDAYS, SHANGHAI, "CN", "2026-02-16T02:00", "closed", "2026-02-24T01:00"),
    ("a make-up day takes Monday's hours", "Mo 10:00-12:00; Tu-Fr 09:00-18:00; PH off", SHANGHAI, "CN", "2026-09-20T01:00", "closed", "2026-09-20T02:00"),
    ("a weekend line is off all week", "Mo-Su 09:00-18:00; PH off", SHANGHAI, "CN", "2026-09-30T10:00", "closed", "2026-10-08T01:00"),
    ("Labour Day", NO_HOLIDAYS, BERLIN, "DE", "2026-05-01T08:00", "closed", "2026-05-04T07:00"),
    ("other hours on holidays", "Mo-Fr 09:00-18:00; PH 10:00-14:00", BERLIN, "DE", "2026-05-01T08:00", "open", "2026-05-01T12:00"),
    ("holidays ignored", "Mo-Fr 09:00-18:00; PH ignored", BERLIN, "DE", "2026-05-01T08:00", "open", "2026-05-01T16:00"),
    ("holidays not mentioned", WEEKDAYS, BERLIN, "DE", "2026-05-01T08:00", "open", "2026-05-01T16:00"),
    ("holidays limited", 'Mo-Fr 09:00-18:00; PH limited "urgent only"', BERLIN, "DE", "2026-05-01T08:00", "limited", "2026-05-01T16:00"),
    ("hours on weekdays and holidays", "Sa,PH 09:00-18:00", BERLIN, "DE", "2026-05-01T08:00", "open", "2026-05-01T16:00"),
    ("a holiday cuts the night before", "Mo-Su 22:00-06:00; PH off", BERLIN, "DE", "2026-04-30T21:00", "open", "2026-04-30T22:00"),
    ("a holiday of the subdivision", NO_HOLIDAYS, BERLIN, "DE-BY", "2026-06-04T08:00", "closed", "2026-06-05T07:00"),
    ("a dated rule beats a holiday", "Mo-Fr 09:00-18:00; PH off; May 01 10:00-12:00", BERLIN, "DE", "2026-05-01T08:00", "open", "2026-05-01T10:00"),
    # Unknown
    ("not published", 'unknown "hours not published"', BERLIN, None, "2026-06-01T10:00", "unknown", None),
    ("not understood", "sunrise-sunset", BERLIN, None, "2026-06-01T10:00", "unknown", None),
    ("no such zone", WEEKDAYS, "Mars/Olympus", None, "2026-06-01T10:00", "unknown", None),
    ("calendar not loaded", NO_HOLIDAYS, "Asia/Tokyo", "JP", "2026-06-01T01:00", "unknown", None),
    ("no calendar needed", "24/7", "Asia/Tokyo", "JP", "2026-06-01T01:00", "open", None),
    ("the end of time", WEEKDAYS, BERLIN, None, "9999-12-31T23:59", "unknown", None),
    ("the beginning of time", WEEKDAYS, BERLIN, None, "0001-01-01T00:00", "unknown", None),
]
# fmt: on


@pytest.mark.parametrize("fact", FACTS, ids=[fact[0] for fact in FACTS])
def test_state_and_next_change(timetables: Timetables, fact: tuple[str | None, ...]) -> None:
    _, text, zone, calendar, at, state, change = fact
    assert text is not None
    assert zone is not None
    assert at is not None
    interval = ask(timetables, OpeningHours(text, zone, calendar), at)
    assert (interval.state, interval.end) == (state, utc(change) if change else None)


MAKEUP_DAYS = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]


@pytest.mark.parametrize("day", MAKEUP_DAYS)
def test_a_makeup_workday_opens_only_a_line_that_follows_it(
    timetables: Timetables, day: str
) -> None:
    follows = OpeningHours(NO_HOLIDAYS, SHANGHAI, "CN")
    does_not = OpeningHours(NO_HOLIDAYS, SHANGHAI, "CN", makeup_workdays=False)
    assert ask(timetables, follows, f"{day}T02:00").reason.kind is ReasonKind.MAKEUP
    assert ask(timetables, follows, f"{day}T02:00").state is State.OPEN
    assert ask(timetables, does_not, f"{day}T02:00").state is State.CLOSED


OFFICIAL, PROVISIONAL, REGIONAL = Confidence
HOLIDAY = ReasonKind.HOLIDAY
CN_2027 = Reason(ReasonKind.CALENDAR, "CN")
# fmt: off
DOUBTS = [
    # hours, zone, calendar, at, state, confidence, doubt
    (NO_HOLIDAYS, SHANGHAI, "CN", "2026-12-31T02:00", "open", OFFICIAL, None),
    (NO_HOLIDAYS, SHANGHAI, "CN", "2027-03-02T02:00", "open", PROVISIONAL, CN_2027),
    (NO_HOLIDAYS, SHANGHAI, "CN", "2027-03-06T02:00", "closed", PROVISIONAL, CN_2027),
    (NO_HOLIDAYS, SHANGHAI, "CN", "2027-10-01T02:00", "closed", PROVISIONAL, CN_2027),
    ("24/7", SHANGHAI, "CN", "2027-03-02T02:00", "open", OFFICIAL, None),
    ("24/7; PH off", SHANGHAI, "CN", "2027-03-02T02:00", "open", PROVISIONAL, CN_2027),
    ("Mo-Fr 09:00-18:00; Mar 02 10:00-12:00; PH off", SHANGHAI, "CN", "2027-03-02T02:30", "open", OFFICIAL, None),
    (NO_HOLIDAYS, BERLIN, "DE", "2026-06-04T08:00", "open", REGIONAL, Reason(HOLIDAY, "Corpus Christi")),
    (NO_HOLIDAYS, BERLIN, "DE", "2026-06-03T08:00", "open", OFFICIAL, None),
    (NO_HOLIDAYS, BERLIN, "DE", "2026-11-01T08:00", "closed", OFFICIAL, None),  # a Sunday anyway
    ("Mo-Fr 09:00-18:00; PH ignored", BERLIN, "DE", "2026-06-04T08:00", "open", OFFICIAL, None),
    (NO_HOLIDAYS, BERLIN, "DE-BY", "2026-06-04T08:00", "closed", OFFICIAL, None),
    ("Mo-Su 22:00-06:00; PH off", BERLIN, "DE", "2026-06-03T21:00", "open", OFFICIAL, None),
    ("Mo-Su 22:00-06:00; PH off", BERLIN, "DE", "2026-06-04T01:00", "open", REGIONAL, Reason(HOLIDAY, "Corpus Christi")),
    (NO_HOLIDAYS, BERLIN, None, "2026-06-03T08:00", "open", PROVISIONAL, Reason(ReasonKind.CALENDAR, "")),
]
# fmt: on


@pytest.mark.parametrize(("text", "zone", "calendar", "at", "state", "confidence", "doubt"), DOUBTS)
def test_confidence(
    timetables: Timetables,
    text: str,
    zone: str,
    calendar: str | None,
    at: str,
    state: State,
    confidence: Confidence,
    doubt: Reason | None,
) -> None:
    interval = ask(timetables, OpeningHours(text, zone, calendar), at)
    assert (interval.state, interval.confidence, interval.doubt) == (state, confidence, doubt)


def test_an_estimated_holiday_is_closed_and_says_so(timetables: Timetables) -> None:
    line = OpeningHours(NO_HOLIDAYS, "Asia/Dubai", "AE")
    interval = ask(timetables, line, "2027-03-10T08:00")  # Eid al-Fitr by reckoning
    assert interval.state is State.CLOSED
    assert interval.confidence is Confidence.PROVISIONAL
    assert interval.doubt == interval.reason


# fmt: off
REASONS = [
    ("24/7", None, "2026-06-03T08:00", ReasonKind.ALWAYS, ""),
    (WEEKDAYS, None, "2026-06-03T08:00", ReasonKind.SHIFT, ""),
    ('Mo-Fr 09:00-18:00 "ask for Kim"', None, "2026-06-03T08:00", ReasonKind.SHIFT, "ask for Kim"),
    (WEEKDAYS, None, "2026-06-03T20:00", ReasonKind.OUTSIDE, ""),
    (NO_HOLIDAYS, "DE", "2026-05-01T08:00", ReasonKind.HOLIDAY, "Labor Day"),
    ('24/7; PH limited "urgent only"', "DE", "2026-05-01T08:00", ReasonKind.HOLIDAY, "Labor Day: urgent only"),
    ('Mo-Fr 09:00-18:00; Jun 03 off "Moving"', None, "2026-06-03T08:00", ReasonKind.RULE, "Moving"),
    ("Mo-Fr 09:00-18:00; Jun 03 off", None, "2026-06-03T08:00", ReasonKind.RULE, "Jun 03 off"),
    ('unknown "not said"', None, "2026-06-03T08:00", ReasonKind.UNPUBLISHED, "not said"),
    ("weekdays, I think", None, "2026-06-03T08:00", ReasonKind.UNREADABLE, "weekdays, I think"),
    (NO_HOLIDAYS, "JP", "2026-06-03T08:00", ReasonKind.CALENDAR, "JP"),
]
# fmt: on


@pytest.mark.parametrize(("text", "calendar", "at", "kind", "label"), REASONS)
def test_reason(
    timetables: Timetables,
    text: str,
    calendar: str | None,
    at: str,
    kind: ReasonKind,
    label: str,
) -> None:
    interval = ask(timetables, OpeningHours(text, BERLIN, calendar), at)
    assert interval.reason == Reason(kind, label)


def test_a_line_adds_and_removes_holidays(timetables: Timetables) -> None:
    line = OpeningHours(
        NO_HOLIDAYS,
        BERLIN,
        "DE",
        added=((dt.date(2026, 6, 3), "Summer party"),),
        removed=(dt.date(2026, 5, 1),),
    )
    assert ask(timetables, line, "2026-06-03T08:00").reason == Reason(HOLIDAY, "Summer party")
    assert ask(timetables, line, "2026-05-01T08:00").state is State.OPEN


@pytest.mark.parametrize(
    ("text", "calendar", "state"),
    [
        ("Mo-Fr 09:00-18:00", None, State.CLOSED),
        ("Mo-Fr 09:00-18:00; PH off", None, State.CLOSED),
        ("24/7", "DE", State.CLOSED),
        ("24/7; PH ignored", "DE", State.OPEN),
        ("Mo-Fr 09:00-18:00; PH 12:00-14:00", "JP", State.CLOSED),
        ("Mo-Fr 09:00-18:00; PH 09:00-14:00", "JP", State.OPEN),
    ],
)
def test_an_added_holiday_needs_no_calendar(
    timetables: Timetables, text: str, calendar: str | None, state: State
) -> None:
    line = OpeningHours(text, BERLIN, calendar, added=((dt.date(2026, 6, 3), "Party"),))
    assert ask(timetables, line, "2026-06-03T08:00").state is state


def test_an_interval_starts_where_its_state_began(timetables: Timetables) -> None:
    closed = ask(timetables, OpeningHours(NO_HOLIDAYS, SHANGHAI, "CN"), "2026-10-04T02:00")
    assert closed.start == utc("2026-09-30T10:00")


def test_the_answer_of_one_reason_is_not_given_for_the_next(timetables: Timetables) -> None:
    line = OpeningHours('Mo-Fr 09:00-18:00; Jun 06 off "Moving"', BERLIN)
    assert ask(timetables, line, "2026-06-06T10:00").reason.kind is ReasonKind.RULE
    assert ask(timetables, line, "2026-06-07T10:00").reason.kind is ReasonKind.OUTSIDE


def test_intervals_are_cut_at_both_ends_and_leave_no_hole(timetables: Timetables) -> None:
    start, end = utc("2026-06-03T08:00"), utc("2026-06-05T08:00")
    found = timetables.intervals(OpeningHours(WEEKDAYS, BERLIN), start, end)
    assert [interval.state.value for interval in found] == ["open", "closed"] * 2 + ["open"]
    assert [found[0].start, found[-1].end] == [start, end]
    assert [i.end for i in found[:-1]] == [i.start for i in found[1:]]


def test_intervals_of_a_line_that_never_changes(timetables: Timetables) -> None:
    start, end = utc("2026-06-03T08:00"), utc("2026-06-05T08:00")
    (only,) = timetables.intervals(OpeningHours("24/7", BERLIN), start, end)
    assert (only.state, only.start, only.end) == (State.OPEN, start, end)


def test_a_calendar_that_arrives_replaces_unknown() -> None:
    calendars = Calendars(OVERLAYS)
    timetables = Timetables(calendars)
    line = OpeningHours(NO_HOLIDAYS, BERLIN, "DE")
    assert ask(timetables, line, "2026-06-03T08:00").state is State.UNKNOWN
    calendars.load("DE")
    timetables.calendar_loaded("DE")
    assert ask(timetables, line, "2026-06-03T08:00").state is State.OPEN


def test_the_asking_zone_does_not_matter(timetables: Timetables) -> None:
    there = dt.timezone(dt.timedelta(hours=13))
    at = utc("2026-06-01T15:59:59").astimezone(there)
    interval = timetables.interval(OpeningHours(WEEKDAYS, BERLIN), at)
    assert (interval.state, interval.end) == (State.OPEN, utc("2026-06-01T16:00"))


def test_an_instant_without_a_zone_is_refused(timetables: Timetables) -> None:
    with pytest.raises(ValueError, match="zone"):
        timetables.interval(OpeningHours("Mo 09:00-18:00", BERLIN), dt.datetime(2026, 6, 1))  # noqa: DTZ001
