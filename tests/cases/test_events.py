"""What a scheduler is told: nothing is lost and nothing told twice, whatever the clock does."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.cases.case import Case, answer, close, complain, pause, resolve, resume, start
from callboard.cases.events import (
    Event,
    EventKind,
    next_event,
    outlook,
    tell,
    untold,
)
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.promise import Promise, Scale
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables

RAISED = datetime(2026, 6, 8, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
PROMISE = Promise(
    id="acme.promise",
    organization="acme",
    title=Text("basic"),
    scale=Scale.TIER,
    level="L1",
    respond="2h",
    resolve="24h",
    zone="Asia/Shanghai",
    source="acme.site",
)
LADDER = Ladder(
    id="acme.ladder",
    organization="acme",
    title=Text("up"),
    rungs=(Rung(title=Text("manager")), Rung(title=Text("architect"), after="24h")),
    source="acme.site",
)
TIMETABLES = Timetables(Calendars(Path("nowhere")))
CASE = start(PROMISE, RAISED, "x")


def events(case: Case) -> tuple[Event, ...]:
    return outlook(case, PROMISE, LADDER, TIMETABLES).events


def hours(case: Case) -> list[tuple[str, float]]:
    """Each event with its hours after the case was raised."""
    return [(event.key, (event.instant - RAISED) / HOUR) for event in events(case)]


EVERYTHING = [("respond", 2.0), ("rung 1", 2.0), ("resolve", 24.0), ("rung 2", 26.0)]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (CASE, EVERYTHING),
        (answer(CASE, RAISED + HOUR), [("resolve", 24.0), ("rung 1", 24.0), ("rung 2", 48.0)]),
        (complain(CASE, RAISED + 5 * HOUR), [("respond", 2.0), ("rung 1", 5.0), ("resolve", 24.0), ("rung 2", 29.0)]),
        (resolve(CASE, RAISED + HOUR), []),
        (close(CASE, RAISED + HOUR), []),
        (pause(CASE, RAISED + HOUR), []),
        (resume(pause(CASE, RAISED + HOUR), RAISED + 4 * HOUR), [("respond", 5.0), ("rung 1", 5.0), ("resolve", 27.0), ("rung 2", 29.0)]),
    ],
)  # fmt: skip
def test_events_of_a_case(case: Case, expected: list[tuple[str, float]]) -> None:
    assert hours(case) == expected


def test_a_promise_without_a_ladder_has_deadlines_only() -> None:
    found = outlook(CASE, PROMISE, None, TIMETABLES).events
    assert [event.kind for event in found] == [EventKind.RESPOND, EventKind.RESOLVE]


def test_the_next_event_is_after_the_moment() -> None:
    found = events(CASE)
    upcoming = next_event(found, RAISED + 2 * HOUR)
    assert upcoming
    assert upcoming.key == "resolve"
    assert next_event(found, RAISED + 26 * HOUR) is None


@given(st.lists(st.integers(-5, 60), max_size=12))
def test_a_clock_that_jumps_forth_and_back_loses_and_repeats_nothing(looks: list[int]) -> None:
    """Whenever and in whatever order it looks, each event of the past is told exactly once."""
    case, told = CASE, []
    for look in [*looks, 60]:
        new = untold(case, events(case), RAISED + look * HOUR)
        told += [event.key for event in new]
        case = tell(case, new)
    assert sorted(told) == sorted(key for key, _ in EVERYTHING)


def test_what_a_pause_moved_is_told_again_at_its_new_moment() -> None:
    case = tell(CASE, untold(CASE, events(CASE), RAISED + 2 * HOUR))
    moved = resume(pause(case, RAISED + HOUR), RAISED + 4 * HOUR)  # entered afterwards
    assert untold(moved, events(moved), RAISED + 4 * HOUR) == ()
    assert [e.key for e in untold(moved, events(moved), RAISED + 5 * HOUR)] == ["respond", "rung 1"]
