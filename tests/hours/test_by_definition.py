"""The engine against the definition, written a second time without any cleverness.

The definition turns UTC into local time only, and looks at every candidate; it knows nothing of
blocks, folds or merging. Every boundary is asked about, and the second before and after it.
"""

import datetime as dt
import random
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.hours.calendars import Calendars
from callboard.hours.expression import MONTHS, WEEKDAYS
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables

DAY = dt.timedelta(days=1)
SECOND = dt.timedelta(seconds=1)
ZONES = (
    "Africa/Cairo",  # springs at midnight
    "Africa/Casablanca",  # goes back for Ramadan
    "America/Havana",  # midnight twice in autumn
    "America/Nuuk",  # changes on the evening before
    "America/Santiago",  # southern, at midnight
    "America/St_Johns",  # half-hour offset
    "Antarctica/Troll",  # changes by two hours
    "Asia/Kathmandu",  # +05:45
    "Asia/Tehran",  # gave summer time up in 2022
    "Australia/Lord_Howe",  # changes by half an hour
    "Europe/Berlin",
    "Europe/Dublin",  # winter time is the exception in law
    "Pacific/Apia",  # left out 2011-12-30
    "Pacific/Chatham",  # +12:45, southern
)

Spans = list[tuple[int, int]]


class Schedule(msgspec.Struct):
    """What the definition reads; `text` says the same to the engine."""

    weekly: list[Spans]
    closed: dict[dt.date, bool]  # whether the tail is kept
    limited: set[dt.date]
    other: dict[dt.date, Spans]

    @property
    def text(self) -> str:
        rules = ["off"]
        rules += [f"{WEEKDAYS[n]} {_hours(spans)}" for n, spans in enumerate(self.weekly) if spans]
        rules += [f'{_date(date)} limited "x"' for date in sorted(self.limited)]
        rules += [f"{_date(date)} {_hours(spans)}" for date, spans in self.other.items()]
        for date, keeps in self.closed.items():
            rules.append(f"{_date(date)} off" + " keeping tail" * keeps)
        return "; ".join(rules)

    def plan(self, date: dt.date) -> tuple[str, Spans]:
        if date in self.closed:
            return "closed", []
        if date in self.other:
            return "open", self.other[date]
        return "limited" if date in self.limited else "open", self.weekly[date.weekday()]


def _hours(spans: Spans) -> str:
    return ",".join(f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in spans)


def _date(date: dt.date) -> str:
    return f"{date.year} {MONTHS[date.month - 1]} {date.day:02}"


# The definition


@cache
def offset(zone: str, utc: dt.datetime) -> dt.timedelta:
    found = utc.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(zone)).utcoffset()
    assert found is not None
    return found


@cache
def instant(zone: str, wall: dt.datetime) -> dt.datetime:
    """Naive wall clock -> naive UTC: the first time it is shown, else by the offset before."""
    near = [offset(zone, wall + dt.timedelta(hours=h)) for h in range(-40, 41)]
    shown = [wall - by for by in near if offset(zone, wall - by) == by]
    return min(shown) if shown else wall - near[0]


@cache
def exists(zone: str, date: dt.date) -> bool:
    noon = midnight(date) + DAY / 2
    hours = [noon + dt.timedelta(hours=h) for h in range(-40, 41)]
    return any((utc + offset(zone, utc)).date() == date for utc in hours)


def midnight(date: dt.date) -> dt.datetime:
    return dt.datetime.combine(date, dt.time())


def shifts(
    schedule: Schedule, zone: str, dates: list[dt.date]
) -> list[tuple[dt.datetime, dt.datetime, str]]:
    found = []
    there = [date for date in dates if exists(zone, date)]
    for date, following in pairwise(there):
        state, spans = schedule.plan(date)
        for a, b in spans:
            start = instant(zone, midnight(date) + dt.timedelta(minutes=a))
            end = instant(zone, midnight(date) + dt.timedelta(minutes=b))
            if b > 1440 and schedule.closed.get(following) is False:
                end = min(end, instant(zone, midnight(following)))
            found.append((start, end, state))
    return found


def state_by_definition(found: list[tuple[dt.datetime, dt.datetime, str]], at: dt.datetime) -> str:
    running = {state for start, end, state in found if start <= at < end}
    return "limited" if "limited" in running else "open" if running else "closed"


def wrong_instants(schedule: Schedule, zone: str, first: dt.date) -> tuple[int, list[str]]:
    """How many instants of twelve days were asked about, and which answers were wrong."""
    found = shifts(schedule, zone, [first + DAY * n for n in range(-3, 15)])
    changes = sorted({t for start, end, _ in found for t in (start, end)})
    begin, end = midnight(first), midnight(first + 12 * DAY)
    inside = [t for t in changes if begin <= t < end] + [begin]
    timetables = Timetables(Calendars(Path()))
    hours = OpeningHours(schedule.text, zone)
    asked, wrong = 0, []
    for at in (t + step for t in inside for step in (-SECOND, SECOND * 0, SECOND)):
        state = state_by_definition(found, at)
        later = (t for t in changes if t > at and state_by_definition(found, t) != state)
        change = next(later, None)
        interval = timetables.interval(hours, at.replace(tzinfo=dt.UTC))
        got = interval.end and interval.end.replace(tzinfo=None)
        asked += 1
        # The definition does not look beyond the end of its dates.
        if interval.state != state or (got != change and change and change < end):
            wrong.append(
                f"{zone} {at} {schedule.text}: {interval.state} {got}, not {state} {change}"
            )
    return asked, wrong


# Schedules and where to try them


@cache
def changing_days(zone: str) -> tuple[dt.date, ...]:
    """Days from 2010 to 2027 on which the offset changes; any day where none does."""
    days = [midnight(dt.date(2010, 1, 1)) + DAY * n for n in range(365 * 18)]
    found = [a.date() for a in days if offset(zone, a) != offset(zone, a + DAY)]
    return (*found, dt.date(2026, 6, 3))


def random_schedule(rng: random.Random, around: dt.date) -> Schedule:
    def spans() -> Spans:
        starts = sorted(rng.sample(range(0, 1440, 15), rng.choice((0, 1, 1, 1, 2, 3))))
        return [
            (a, min(2880, a + rng.choice((15, 30, 60, 180, 540, 720, 1440, 1800)))) for a in starts
        ]

    def date() -> dt.date:
        return around + DAY * rng.randrange(-2, 8)

    return Schedule(
        weekly=[spans() for _ in WEEKDAYS],
        closed={date(): rng.random() < 0.4 for _ in range(rng.randrange(3))},
        limited={date() for _ in range(rng.randrange(3))},
        other={date(): spans() or [(0, 1440)] for _ in range(rng.randrange(2))},
    )


def test_a_hundred_thousand_instants_in_awkward_zones() -> None:
    rng = random.Random(20260603)
    asked, wrong = 0, []
    while asked < 100_000:
        zone = rng.choice(ZONES)
        first = rng.choice(changing_days(zone)) - 3 * DAY
        count, found = wrong_instants(random_schedule(rng, first + 3 * DAY), zone, first)
        asked += count
        wrong += found
    assert wrong == []


@settings(max_examples=40)
@given(st.randoms(use_true_random=False), st.sampled_from(ZONES), st.integers(0, 10_000))
def test_any_schedule_anywhere(rng: random.Random, zone: str, pick: int) -> None:
    days = changing_days(zone)
    first = days[pick % len(days)] - 3 * DAY
    _, wrong = wrong_instants(random_schedule(rng, first + 3 * DAY), zone, first)
    assert wrong == []


@pytest.mark.parametrize("zone", ZONES)
def test_round_the_clock_never_changes(zone: str) -> None:
    first = changing_days(zone)[0] - 3 * DAY
    schedule = Schedule([[(0, 1440)]] * 7, {}, {first + 5 * DAY}, {})
    asked, wrong = wrong_instants(schedule, zone, first)
    assert (asked > 30, wrong) == (True, [])
