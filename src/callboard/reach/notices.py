"""Which dated notices hold at a moment, and when one holds next, by the calendar of its zone."""

import datetime as dt
from collections.abc import Iterable

import msgspec

from callboard.directory.notice import Notice
from callboard.hours.instant import from_unix
from callboard.hours.local_dates import LocalDate, LocalDates
from callboard.hours.zone import zone

_FARTHEST = 8 * 366 + 1  # days; February 29 can be eight years off
_DAY = 24 * 60  # minutes


class Occurrence(msgspec.Struct, frozen=True):
    """A stretch `[start, end)` of whole local days on which a notice holds, aware UTC datetimes."""

    notice: Notice
    start: dt.datetime
    end: dt.datetime


def holding(notices: Iterable[Notice], at: dt.datetime) -> tuple[Occurrence, ...]:
    """The notices that hold at `at` (aware), each with its whole stretch."""
    found = (occurrence(notice, at) for notice in notices)
    return tuple(each for each in found if each and each.start <= at)


def occurrence(notice: Notice, at: dt.datetime) -> Occurrence | None:
    """The stretch around `at` (aware), else the next; None when there is none in eight years."""
    dates = LocalDates(zone(notice.zone))
    today = at.astimezone(zone(notice.zone)).date().toordinal()
    first = _first_on(notice, today)
    if first is None:
        return None
    while _holds(notice, first - 1) and first > today - _FARTHEST:
        first -= 1
    last = first
    while _holds(notice, last + 1) and last < first + _FARTHEST:
        last += 1
    # No zone ever left out two dates in a row, so the ends are found without the days between.
    days = dates.existing(first, min(first + 1, last))
    days += dates.existing(max(first, last - 1), last)
    if not days:
        return None  # the one date it had was left out by its zone
    return Occurrence(notice, _instant(days[0], 0), _instant(days[-1], _DAY))


def _first_on(notice: Notice, today: int) -> int | None:
    days = range(today, min(today + _FARTHEST, dt.date.max.toordinal()))
    return next((ordinal for ordinal in days if _holds(notice, ordinal)), None)


def _holds(notice: Notice, ordinal: int) -> bool:
    if not 1 <= ordinal <= dt.date.max.toordinal():
        return False
    return notice.holds_on(dt.date.fromordinal(ordinal))


def _instant(date: LocalDate, minutes: int) -> dt.datetime:
    return from_unix(date.instant(minutes))
