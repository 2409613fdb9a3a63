"""What may happen to a case, and what stays as it is."""

from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from callboard.cases.case import (
    Case,
    CaseError,
    advance,
    answer,
    close,
    complain,
    pause,
    reopen,
    resolve,
    resume,
    start,
)
from callboard.cases.work_clock import Stretch
from callboard.directory.promise import Promise, Scale
from callboard.directory.text import Text

RAISED = datetime(2026, 6, 8, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
PROMISE = Promise(
    id="acme.promise",
    organization="acme",
    title=Text("expert"),
    scale=Scale.TIER,
    level="L3",
    zone="Asia/Shanghai",
    source="acme.site",
    stages=(Text("accepted"), Text("testing"), Text("closed")),
)
CASE = start(PROMISE, RAISED, "Database down", ticket_number="ACM-000001", note="since 9")


def test_a_case_keeps_what_its_promise_was_called() -> None:
    assert (CASE.promise, CASE.organization) == ("acme.promise", "acme")
    assert (CASE.scale, CASE.level) == (Scale.TIER, "L3")
    assert (CASE.title, CASE.ticket_number, CASE.note) == (
        "Database down",
        "ACM-000001",
        "since 9",
    )
    assert CASE.is_running


def test_it_is_raised_at_an_instant_whatever_zone_it_was_said_in() -> None:
    shanghai = timezone(timedelta(hours=8))
    said = start(PROMISE, datetime(2026, 6, 8, 10, tzinfo=shanghai), "")
    assert said.raised == RAISED
    assert said.raised.tzinfo is UTC
    with pytest.raises(CaseError, match="in which zone"):
        start(PROMISE, datetime(2026, 6, 8, 10), "")  # noqa: DTZ001 -- that is the point


def test_cases_of_one_second_have_different_ids() -> None:
    cases: list[Case] = []
    for _ in range(3):
        cases.append(start(PROMISE, RAISED, "x", existing=cases))
    assert [case.id for case in cases] == [
        "20260608-020000",
        "20260608-020000-2",
        "20260608-020000-3",
    ]


def test_a_case_without_a_title_is_called_by_its_ticket() -> None:
    assert start(PROMISE, RAISED, "  ", ticket_number=" ACM-1 ").title == "ACM-1"


def test_a_clock_is_paused_and_runs_again() -> None:
    paused = pause(CASE, RAISED + HOUR)
    assert paused.is_paused
    assert not paused.is_running
    assert pause(paused, RAISED + 2 * HOUR) == paused
    running = resume(paused, RAISED + 3 * HOUR)
    assert running.pauses == (Stretch(RAISED + HOUR, RAISED + 3 * HOUR),)
    assert resume(running, RAISED + 4 * HOUR) == running


def test_a_clock_set_back_makes_no_pause_run_backwards() -> None:
    paused = pause(CASE, RAISED + 2 * HOUR)
    again = resume(paused, RAISED + HOUR)
    assert again.pauses == (Stretch(RAISED + 2 * HOUR, RAISED + 2 * HOUR),)
    assert pause(again, RAISED + HOUR).pauses[-1] == Stretch(RAISED + 2 * HOUR)


def test_the_first_answer_counts() -> None:
    answered = answer(answer(CASE, RAISED + HOUR), RAISED + 2 * HOUR)
    assert answered.answered == RAISED + HOUR


def test_what_is_resolved_was_answered() -> None:
    resolved = resolve(CASE, RAISED + HOUR)
    assert (resolved.answered, resolved.resolved) == (RAISED + HOUR, RAISED + HOUR)
    assert not resolved.is_running
    assert reopen(resolved).is_running
    assert reopen(resolved).answered == RAISED + HOUR


def test_closing_ends_a_pause() -> None:
    closed = close(pause(CASE, RAISED + HOUR), RAISED + 2 * HOUR)
    assert closed.closed == RAISED + 2 * HOUR
    assert not closed.is_paused
    assert pause(closed, RAISED + 3 * HOUR) == closed


@pytest.mark.parametrize("change", [pause, answer, resolve, complain, close])
def test_nothing_happens_before_a_case_is_raised(change: object) -> None:
    assert callable(change)
    with pytest.raises(CaseError, match="before it was raised"):
        change(CASE, RAISED - HOUR)


@pytest.mark.parametrize("year", [1, 1899, 2900, 9999])
def test_a_year_that_clocks_cannot_show_is_refused(year: int) -> None:
    far = datetime(year, 6, 1, tzinfo=UTC)
    with pytest.raises(CaseError, match=f"year {year}"):
        start(PROMISE, far, "")
    with pytest.raises(CaseError, match=f"year {year}"):
        answer(CASE, far)


@pytest.mark.parametrize(("wanted", "stage"), [(1, 1), (2, 2), (3, 2), (-1, 0)])
def test_a_stage_is_one_of_the_promise(wanted: int, stage: int) -> None:
    assert advance(CASE, wanted, PROMISE).stage == stage


def test_a_case_survives_being_written_and_read() -> None:
    case = complain(answer(resume(pause(CASE, RAISED), RAISED + HOUR), RAISED + HOUR), RAISED)
    assert msgspec.json.decode(msgspec.json.encode(case), type=Case) == case


def test_a_case_may_say_how_bad_it_is_on_a_scale_that_is_not_its_tier() -> None:
    assert CASE.priority == ""
    graded = msgspec.structs.replace(CASE, priority="acme.priority.l0")
    read = msgspec.json.decode(msgspec.json.encode(graded), type=Case)
    assert (read.priority, read.scale, read.level) == ("acme.priority.l0", Scale.TIER, "L3")
