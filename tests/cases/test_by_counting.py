"""Time that was promised, against a count of minutes one by one that knows no other rule."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.cases.work_clock import Stretch, WorkClock
from callboard.cases.working_time import add
from callboard.directory.duration import Span
from callboard.hours.calendars import Calendars, HolidayCalendar
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"
PLACES = [("Asia/Shanghai", "CN"), ("Europe/Berlin", "DE"), ("America/Los_Angeles", "US")]
MINUTE = timedelta(minutes=1)
# The weeks in which something happens: clocks, Golden Week, Spring Festival, Easter, an usual one.
WEEKS = ["2026-03-06", "2026-03-26", "2026-10-22", "2026-10-29", "2026-09-17", "2026-09-28"]
WEEKS += ["2026-02-11", "2026-04-29", "2026-06-08"]

Counts = Callable[[datetime], bool]
raised_at = st.builds(
    lambda day, minutes: datetime.fromisoformat(f"{day}T00:00Z") + minutes * MINUTE,
    st.sampled_from(WEEKS),
    st.integers(0, 6 * 1_440),
)


@cache
def _calendars() -> Calendars:
    calendars = Calendars(OVERLAYS)
    for _, code in PLACES:
        calendars.load(code, (2026,))
    return calendars


@cache
def _is_workday(code: str, day: date) -> bool:
    calendar = _calendars().get(code)
    assert isinstance(calendar, HolidayCalendar)
    if calendar.makeup(day):
        return True
    holiday = calendar.holiday(day)
    return day.weekday() < 5 and (holiday is None or holiday.regional)


def _by_counting(raised: datetime, minutes: int, counts: Counts) -> datetime:
    """The end of the minute in which the last of them has passed."""
    at = raised
    while minutes:
        minutes -= counts(at)
        at += MINUTE
    return at


def _on_workdays(place: tuple[str, str], first: int = 0, last: int = 24) -> Counts:
    tz = ZoneInfo(place[0])

    def counts(at: datetime) -> bool:
        local = at.astimezone(tz)
        return first <= local.hour < last and _is_workday(place[1], local.date())

    return counts


@settings(max_examples=40)
@given(place=st.sampled_from(PLACES), raised=raised_at, days=st.integers(1, 5))
def test_working_days(place: tuple[str, str], raised: datetime, days: int) -> None:
    """None of these countries changes its clocks on a working day, so each has 1,440 minutes."""
    clock = WorkClock(OpeningHours("Mo-Fr 00:00-24:00; PH off", *place))
    found = add(Span(working_days=days), raised, clock, Timetables(_calendars()))
    assert found.by == _by_counting(raised, days * 1_440, _on_workdays(place))


@settings(max_examples=40)
@given(place=st.sampled_from(PLACES), raised=raised_at, minutes=st.integers(1, 1_500))
def test_working_hours(place: tuple[str, str], raised: datetime, minutes: int) -> None:
    clock = WorkClock(OpeningHours("Mo-Fr 09:00-18:00; PH off", *place), all_hours=False)
    found = add(Span(minutes=minutes), raised, clock, Timetables(_calendars()))
    assert found.by == _by_counting(raised, minutes, _on_workdays(place, 9, 18))


@settings(max_examples=40)
@given(
    place=st.sampled_from(PLACES),
    raised=raised_at,
    minutes=st.integers(1, 1_500),
    pauses=st.lists(st.tuples(st.integers(0, 4_000), st.integers(0, 2_000)), max_size=3),
    always=st.booleans(),
)
def test_pauses_do_not_count(
    place: tuple[str, str],
    raised: datetime,
    minutes: int,
    pauses: list[tuple[int, int]],
    always: bool,
) -> None:
    """Pauses in any order, overlapping too, on both kinds of clock."""
    clock = WorkClock(OpeningHours("Mo-Fr 09:00-18:00; PH off", *place), all_hours=always)
    stretches = [
        Stretch(raised + start * MINUTE, raised + (start + length) * MINUTE)
        for start, length in pauses
    ]
    works = (lambda _at: True) if always else _on_workdays(place, 9, 18)

    def counts(at: datetime) -> bool:
        paused = any(pause.start <= at < (pause.end or at) for pause in stretches)
        return not paused and works(at)

    found = add(Span(minutes=minutes), raised, clock, Timetables(_calendars()), stretches)
    assert found.by == _by_counting(raised, minutes, counts)


@given(
    place=st.sampled_from(PLACES),
    raised=raised_at,
    later=st.integers(0, 3_000),
    days=st.integers(1, 4),
)
def test_who_asks_later_never_gets_it_earlier(
    place: tuple[str, str], raised: datetime, later: int, days: int
) -> None:
    clock = WorkClock(OpeningHours("Mo-Fr 09:00-12:00,13:00-17:00; PH off", *place))
    timetables = Timetables(_calendars())
    first = add(Span(working_days=days), raised, clock, timetables).by
    second = add(Span(working_days=days), raised + later * MINUTE, clock, timetables).by
    more = add(Span(working_days=days + 1), raised, clock, timetables).by
    assert first
    assert second
    assert more
    assert raised < first <= second
    assert first < more
    assert first.tzinfo is UTC
