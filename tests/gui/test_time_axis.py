"""The axis of the board. Monday is 2026-11-23; Berlin changes its clocks 2027-03-28 and 2026-10-25."""

from datetime import UTC, date, datetime, timedelta

import pytest

from callboard.gui.time_axis import (
    Axis,
    cursor_step,
    days_axis,
    moved,
    next_monday,
    showing,
    ticks,
    today,
    zoomed,
)

BERLIN = "Europe/Berlin"
MONDAY = date(2026, 11, 23)
DAY, WEEK = days_axis(MONDAY, 1, BERLIN), days_axis(MONDAY, 7, BERLIN)


def at(hour: int, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "days", "zone", "hours"),
    [
        (MONDAY, 1, BERLIN, 24),
        (date(2027, 3, 28), 1, BERLIN, 23),
        (date(2026, 10, 25), 1, BERLIN, 25),
        (date(2027, 3, 22), 7, BERLIN, 167),
        (date(2026, 10, 25), 1, "Asia/Shanghai", 24),
    ],
)
def test_days_are_as_long_as_their_clocks_make_them(
    first: date, days: int, zone: str, hours: float
) -> None:
    axis = days_axis(first, days, zone)
    assert (axis.hours, axis.first) == (hours, first)


def test_shares_and_moments() -> None:
    assert DAY.start == datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert DAY.share(at(11)) == 0.5
    assert DAY.moment(0.5) == at(11)
    assert [DAY.holds(m) for m in (DAY.start, at(11), DAY.end)] == [True, True, False]


def test_local_dates() -> None:
    assert today(at(23), BERLIN) == date(2026, 11, 24)
    assert [next_monday(at(12, day), BERLIN).day for day in (22, 23, 28)] == [23, 30, 30]


@pytest.mark.parametrize(
    ("axis", "steps", "hours", "first"),
    [
        (DAY, 1, 48, 23),
        (DAY, -1, 12, 23),
        (WEEK, -1, 72, 25),  # around Thursday
        (WEEK, 1, 336, 23),
        (WEEK, 9, 336, 23),
        (DAY, -9, 3, 23),
    ],
)
def test_zooming_keeps_the_moment_on_the_axis(
    axis: Axis, steps: int, hours: int, first: int
) -> None:
    around = at(14) if axis is DAY else at(14, 26)
    found = zoomed(axis, steps, around)
    assert (found.hours, found.first.day, found.holds(around)) == (hours, first, True)


def test_zooming_in_and_out_again_is_a_whole_day() -> None:
    assert zoomed(zoomed(DAY, -1, at(14)), 1, at(14)) == DAY


@pytest.mark.parametrize(("axis", "first"), [(DAY, 24), (WEEK, 30)])
def test_moving_goes_by_what_is_shown(axis: Axis, first: int) -> None:
    assert moved(axis, 1).first.day == first
    assert moved(moved(axis, 1), -1) == axis


def test_hours_are_moved_too() -> None:
    hours = zoomed(DAY, -1, at(14))
    assert moved(hours, 1).start == hours.start + timedelta(hours=12)


@pytest.mark.parametrize(
    ("moment", "first"), [(at(12), 23), (at(12, 24), 24), (at(12, 20), 20), (at(23), 24)]
)
def test_showing_a_day(moment: datetime, first: int) -> None:
    found = showing(DAY, moment)
    assert (found.first.day, found.holds(moment), found.days) == (first, True, 1)


def test_showing_moves_a_week_no_further_than_needed() -> None:
    assert showing(WEEK, at(12, 30)).first.day == 24
    assert showing(WEEK, at(12, 22)).first.day == 22


def test_showing_moves_hours() -> None:
    hours = zoomed(DAY, -2, at(14))
    assert showing(hours, at(2, 25)).holds(at(2, 25))


def texts(axis: Axis, language: str = "en") -> list[str]:
    return [tick.text for tick in ticks(axis, language)]


def test_hours_are_written_along_a_day() -> None:
    assert texts(DAY) == ["00", "02", "04", "06", "08", "10", "12", "14", "16", "18", "20", "22", "24"]  # fmt: skip


def test_a_day_without_two_o_clock_does_not_write_it() -> None:
    found = ticks(days_axis(date(2027, 3, 28), 1, BERLIN), "en")
    assert [tick.text for tick in found][:3] == ["00", "04", "06"]
    assert found[1].share == pytest.approx(3 / 23)


def test_days_are_written_along_a_week() -> None:
    assert texts(WEEK)[:2] == ["Mon 23 Nov", "Tue 24 Nov"]
    assert texts(WEEK, "zh")[0] == "周一 11月23日"
    assert len(texts(WEEK)) == 7


def test_a_few_hours_over_midnight_name_the_new_day() -> None:
    axis = zoomed(DAY, -2, at(23))
    assert texts(axis) == ["Mon 23 Nov", "21", "22", "23", "Tue 24 Nov", "01", "02"]


def test_half_hour_zones_write_their_own_hours() -> None:
    assert texts(days_axis(MONDAY, 1, "Asia/Kolkata"))[1] == "02"


@pytest.mark.parametrize(("axis", "minutes"), [(DAY, 30), (WEEK, 240)])
def test_the_cursor_moves_by_round_steps(axis: Axis, minutes: int) -> None:
    assert cursor_step(axis) == timedelta(minutes=minutes)


@pytest.mark.parametrize("first", [date.min, date.max])
def test_the_ends_of_the_calendar_do_no_harm(first: date) -> None:
    assert days_axis(first, 7, BERLIN).hours == pytest.approx(168, abs=1)
