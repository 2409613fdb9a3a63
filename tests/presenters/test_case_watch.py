"""Notifications: once each, by the real clock, over restarts and clocks that are moved."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from tests.presenters.desk import Desk, DeskClock

from callboard.cases.case import Case

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
RESPONSE_AND_RUNG = (
    "Console down",
    (
        "Time to respond was over Mon 11:00 (18:00 theirs)\n"
        "You may climb to Account manager since Mon 11:00 (18:00 theirs)"
    ),
)
NewDesk = Callable[..., Desk]


def untold(case: Case) -> Case:
    return msgspec.structs.replace(case, told=())


def test_what_falls_due_is_told_once(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.pass_by(hours=1, minutes=59)
    assert desk.notified == []
    desk.pass_by(minutes=1)
    desk.pass_by(minutes=1)
    assert desk.notified == [RESPONSE_AND_RUNG]
    assert desk.told[-1].startswith("Console down: Time to respond was over Mon 11:00")


def test_a_hidden_page_tells_too(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.page.hide()
    desk.pass_by(hours=2)
    assert desk.notified == [RESPONSE_AND_RUNG]


def test_a_restart_misses_nothing_and_repeats_nothing(
    new_desk: NewDesk, desk_clock: DeskClock
) -> None:
    first = new_desk()
    first.start("l1", "Console down")
    first.close()
    desk_clock.at += timedelta(hours=3)
    second = new_desk()
    assert second.notified == [RESPONSE_AND_RUNG]
    assert second.rows[1].startswith("Lapsed 1 h ago")
    second.close()
    third = new_desk()
    assert third.notified == []


@pytest.mark.parametrize("hours", [-3, -72, -24 * 40])
def test_a_clock_set_back_and_forth_tells_nothing_twice(desk: Desk, hours: float) -> None:
    desk.pass_by(days=14)  # so that three days before are not in doubt
    desk.start("l1", "Console down")
    desk.pass_by(hours=2)
    for jump in (hours, -hours, 0):
        desk.pass_by(hours=jump)
    assert desk.notified == [RESPONSE_AND_RUNG]


def test_a_clock_set_forth_tells_everything_on_the_way(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.pass_by(days=4)
    title, text = desk.notified[0]
    assert len(desk.notified) == 1
    assert (title, len(text.splitlines())) == ("Console down", 6)


@pytest.mark.parametrize("deed", ["close", "resolved", "pause"])
def test_what_does_not_run_is_silent(desk: Desk, deed: str) -> None:
    desk.start("l1", "Console down")
    desk.cases.deeds.act(deed)
    desk.pass_by(days=2)
    assert desk.notified == []
    assert not desk.cases.watch.is_counting


def test_an_answered_case_tells_of_the_solution_only(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.cases.deeds.act("answered")
    desk.pass_by(hours=24)
    assert [text.partition("\n")[0] for _, text in desk.notified] == [
        "Time to resolve was over Tue 09:00 (16:00 theirs)"
    ]


def test_a_clock_in_doubt_tells_nothing(desk: Desk, desk_clock: DeskClock) -> None:
    desk.start("l1", "Console down", datetime(2026, 11, 23, 6))  # noqa: DTZ001 -- a wall clock
    desk.notified.clear()
    desk.start("l2", "Database down")
    desk_clock.at = datetime(2015, 1, 1, tzinfo=UTC)
    desk.cases.watch.look()
    assert desk.cases.watch.is_in_doubt
    assert desk.notified == []


def test_nothing_is_told_before_its_calendar_is_read(
    new_desk: NewDesk,
) -> None:
    first = new_desk()
    first.start("l3", "Console down", datetime(2026, 9, 30, 4))  # noqa: DTZ001 -- a wall clock
    cases, id_ = first.memory.cases, first.cases.selection
    cases.put(id_, untold(cases.all()[id_]))
    first.memory.notebook.save_soon(cases, first.clock.at)
    first.close()
    second = new_desk(calendars=False)
    second.cases.watch.look()
    assert second.notified == []
    second.load_calendars()
    said = second.notified[0][1].splitlines()
    # By weekdays alone it would have been the seventh.
    assert "Time to resolve was over Tue 13 Oct 04:00 (10:00 theirs)" in said


def test_a_calendar_that_nobody_reads_is_wished_for_once(new_desk: NewDesk) -> None:
    first = new_desk()
    first.start("l1", "Console down")
    first.close()
    second = new_desk(calendars=False)
    wished: list[str] = []
    second.cases.watch.calendar_wished.connect(wished.append)
    second.cases.watch.look()
    assert wished == []  # the window reads calendars: it may be among them
    second.cases.watch.use_all_prepared()
    second.cases.watch.look()
    assert wished == ["CN"]


def test_two_windows_share_their_cases(new_desk: NewDesk) -> None:
    one, other = new_desk(), new_desk()
    one.start("l1", "Console down")
    one.memory.close()
    other.start("l2", "Database down")
    other.memory.close()
    one.pass_by(hours=2)
    assert len(one.rows) == 3
    assert one.notified == [RESPONSE_AND_RUNG]
    one.memory.close()
    other.pass_by(minutes=0)
    assert other.notified == []  # it was told by the other window


def test_a_window_that_is_left_looks_no_more(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.cases.stop()
    desk.cases.watch.use_all_prepared()
    assert not desk.cases.watch.is_counting


def test_the_first_case_of_another_window_is_seen(new_desk: NewDesk) -> None:
    one, other = new_desk(), new_desk()
    one.start("l1", "Console down")
    one.memory.close()
    other.look()
    assert len(other.rows) == 2
    assert other.cases.watch.is_counting


def test_without_running_cases_no_timer_runs(desk: Desk) -> None:
    assert not desk.cases.watch.is_counting
    desk.start("l1", "Console down")
    assert desk.cases.watch.is_counting
