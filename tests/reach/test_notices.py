"""Dated notices: by the calendar of their zone, not of whoever looks."""

import datetime as dt
from typing import Any

import pytest

from callboard.directory.notice import Notice, Stretch
from callboard.directory.text import Text
from callboard.reach.notices import holding, occurrence

SHANGHAI = "Asia/Shanghai"


def notice(zone: str = SHANGHAI, **days: Any) -> Notice:  # noqa: ANN401
    return Notice(
        id="n", organization="o", title=Text("N"), text=Text("T"), source="s", zone=zone, **days
    )


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text + "+00:00")


FIRST = notice(days=(1,))
DOUBLE_11 = notice(days=(11,), months=(11,))
LEAP_DAY = notice(days=(29,), months=(2,))
DECEMBER = notice(months=(12,))
ONCE = notice(stretches=(Stretch(first=dt.date(2026, 2, 18), last=dt.date(2026, 3, 19)),))
BERLIN = notice("Europe/Berlin", days=(29,), months=(3,))  # 23 hours long in 2026


@pytest.mark.parametrize(
    ("given", "moment", "start", "end"),
    [
        (FIRST, "2026-11-23T10:00", "2026-11-30T16:00", "2026-12-01T16:00"),
        (FIRST, "2026-11-30T15:59", "2026-11-30T16:00", "2026-12-01T16:00"),
        (FIRST, "2026-11-30T16:00", "2026-11-30T16:00", "2026-12-01T16:00"),
        (FIRST, "2026-12-01T15:59", "2026-11-30T16:00", "2026-12-01T16:00"),
        (FIRST, "2026-12-01T16:00", "2026-12-31T16:00", "2027-01-01T16:00"),
        (DOUBLE_11, "2026-11-23T10:00", "2027-11-10T16:00", "2027-11-11T16:00"),
        (LEAP_DAY, "2097-01-01T00:00", "2104-02-28T16:00", "2104-02-29T16:00"),  # 2100 has none
        (DECEMBER, "2026-12-24T00:00", "2026-11-30T16:00", "2026-12-31T16:00"),
        (ONCE, "2026-03-01T00:00", "2026-02-17T16:00", "2026-03-19T16:00"),
        (BERLIN, "2026-03-01T00:00", "2026-03-28T23:00", "2026-03-29T22:00"),
    ],
)
def test_when_it_holds(given: Notice, moment: str, start: str, end: str) -> None:
    found = occurrence(given, at(moment))
    assert found is not None
    assert (found.start, found.end) == (at(start), at(end))


def test_what_is_over_never_comes_again() -> None:
    assert occurrence(ONCE, at("2026-03-19T16:00")) is None


def test_a_date_that_its_zone_left_out_is_never() -> None:
    day = dt.date(2011, 12, 30)
    apia = notice("Pacific/Apia", stretches=(Stretch(first=day, last=day),))
    assert occurrence(apia, at("2011-12-29T00:00")) is None


@pytest.mark.parametrize(
    ("moment", "held"),
    [("2026-11-30T15:59:59", []), ("2026-11-30T16:00:00", [FIRST, DECEMBER])],
)
def test_which_hold_now(moment: str, held: list[Notice]) -> None:
    found = holding([FIRST, DOUBLE_11, DECEMBER], at(moment))
    assert [each.notice for each in found] == held


@pytest.mark.parametrize("moment", ["0001-01-02T00:00", "9999-12-30T00:00"])
def test_the_ends_of_the_calendar_are_no_fault(moment: str) -> None:
    assert holding([FIRST, ONCE], at(moment)) == ()
