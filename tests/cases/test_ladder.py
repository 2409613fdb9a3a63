"""Which rung may be climbed when."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from callboard.cases.due import Deadline, Due
from callboard.cases.ladder import first_lapse, highest_rung, next_rung, rung_times
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.promise import Promise, Scale
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables

COMPLAINT = datetime(2026, 10, 24, 10, tzinfo=UTC)  # the night after, Berlin's clocks go back
HOUR = timedelta(hours=1)
PROMISE = Promise(
    id="acme.promise",
    organization="acme",
    title=Text("expert"),
    scale=Scale.TIER,
    level="L3",
    zone="Europe/Berlin",
    source="acme.site",
)
RUNGS = (
    Rung(title=Text("manager"), within="24h"),
    Rung(title=Text("architect"), after="24h", within="48h"),
    Rung(title=Text("committee"), after="48h", within="72h"),
    Rung(title=Text("executive"), after="72h"),
)
LADDER = Ladder(
    id="acme.ladder", organization="acme", title=Text("up"), rungs=RUNGS, source="acme.site"
)
TIMETABLES = Timetables(Calendars(Path("nowhere")))
TIMES = rung_times(LADDER, COMPLAINT, PROMISE, TIMETABLES)


def test_each_rung_counts_elapsed_hours_from_the_complaint() -> None:
    assert [(time.number, time.since, time.until) for time in TIMES] == [
        (1, COMPLAINT, COMPLAINT + 24 * HOUR),
        (2, COMPLAINT + 24 * HOUR, COMPLAINT + 48 * HOUR),
        (3, COMPLAINT + 48 * HOUR, COMPLAINT + 72 * HOUR),
        (4, COMPLAINT + 72 * HOUR, None),
    ]


@pytest.mark.parametrize(
    ("hours", "highest", "following"),
    [(-1, None, 1), (0, 1, 2), (23, 1, 2), (24, 2, 3), (48, 3, 4), (72, 4, None), (999, 4, None)],
)
def test_a_rung_opens_at_its_instant(
    hours: int, highest: int | None, following: int | None
) -> None:
    at = COMPLAINT + hours * HOUR
    open_rung, next_one = highest_rung(TIMES, at), next_rung(TIMES, at)
    assert (open_rung.number if open_rung else None) == highest
    assert (next_one.number if next_one else None) == following


def test_a_rung_whose_time_cannot_be_read_is_never_said_to_be_open() -> None:
    odd = Ladder(
        id="acme.odd",
        organization="acme",
        title=Text("odd"),
        rungs=(Rung(title=Text("later"), after="soon"),),
        source="acme.site",
    )
    times = rung_times(odd, COMPLAINT, PROMISE, TIMETABLES)
    assert times[0].since is None
    assert highest_rung(times, COMPLAINT + 999 * HOUR) is None


@pytest.mark.parametrize(
    ("answered", "resolved", "lapse"),
    [
        (None, None, COMPLAINT),  # nobody answered
        (COMPLAINT - HOUR, None, COMPLAINT + HOUR),  # answered, not resolved
        (COMPLAINT + HOUR, None, COMPLAINT + HOUR),  # answered late
        (COMPLAINT, COMPLAINT, None),
        (None, COMPLAINT, None),  # what is resolved needs no answer
    ],
)
def test_a_complaint_can_begin_where_the_first_open_promise_lapses(
    answered: datetime | None, resolved: datetime | None, lapse: datetime | None
) -> None:
    due = Due(Deadline("8h", COMPLAINT), Deadline("9h", COMPLAINT + HOUR))
    assert first_lapse(due, answered, resolved) == lapse


def test_nothing_lapses_where_no_moment_is_known() -> None:
    assert first_lapse(Due(None, Deadline("5 working days", None))) is None
