"""Which case needs attention first."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from callboard.cases.case import answer, close, pause, resolve, start
from callboard.cases.events import outlook
from callboard.cases.order import awaited, most_urgent_first
from callboard.directory.promise import Promise, Scale
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables

RAISED = datetime(2026, 6, 8, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
TIMETABLES = Timetables(Calendars(Path("nowhere")))
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
CASE = start(PROMISE, RAISED, "x")


def test_the_answer_is_awaited_before_the_solution() -> None:
    due = outlook(CASE, PROMISE, None, TIMETABLES).due
    assert awaited(CASE, due) == ("respond", due.respond)
    assert awaited(answer(CASE, RAISED), due) == ("resolve", due.resolve)


def test_lapsed_and_soonest_come_first_and_the_ended_last() -> None:
    new = start(PROMISE, RAISED + 5 * HOUR, "new")
    answered = answer(start(PROMISE, RAISED + HOUR, "answered"), RAISED + HOUR)
    paused = pause(start(PROMISE, RAISED + 2 * HOUR, "paused"), RAISED + 2 * HOUR)
    ended = resolve(start(PROMISE, RAISED + 3 * HOUR, "ended"), RAISED + 4 * HOUR)
    closed = close(start(PROMISE, RAISED + 4 * HOUR, "closed"), RAISED + 9 * HOUR)
    gone = start(PROMISE, RAISED + 6 * HOUR, "gone")  # its promise is in no directory
    cases = [closed, ended, gone, paused, answered, new, CASE]
    pairs = [
        (case, None if case is gone else outlook(case, PROMISE, None, TIMETABLES)) for case in cases
    ]
    assert [case for case, _ in most_urgent_first(pairs)] == [
        CASE,
        new,
        answered,
        gone,
        paused,
        closed,
        ended,
    ]
    assert most_urgent_first(reversed(pairs)) == most_urgent_first(pairs)
