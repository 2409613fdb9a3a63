"""A wall clock's date and time as an instant, and what is odd about it where clocks are changed."""

import datetime as dt
from enum import Enum
from zoneinfo import ZoneInfo

import msgspec


class Oddity(Enum):
    """Why a wall clock does not show a time exactly once."""

    SKIPPED = "skipped"  # clocks go forward over it
    TWICE = "twice"  # clocks go back over it


class WallClock(msgspec.Struct, frozen=True):
    """The instant (UTC) of a time on a wall clock; of a time shown twice it is the first."""

    instant: dt.datetime
    oddity: Oddity | None = None


def at_wall_clock(day: dt.date, time: dt.time, zone: ZoneInfo) -> WallClock:
    """When a clock in `zone` shows `time` on `day`; a skipped time is as much later (RFC 5545).

    Raises OverflowError at the ends of the calendar.
    """
    first = dt.datetime.combine(day, time.replace(tzinfo=None, fold=0), zone)
    second = first.replace(fold=1)
    instant = first.astimezone(dt.UTC)
    if first.utcoffset() == second.utcoffset():
        return WallClock(instant)
    shows_it = instant.astimezone(zone).replace(tzinfo=None) == first.replace(tzinfo=None)
    return WallClock(instant, Oddity.TWICE if shows_it else Oddity.SKIPPED)
