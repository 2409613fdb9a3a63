"""Which stretches of time count: the dates that are worked, their hours, and pauses left out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from callboard.directory.duration import Span
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import ANSWERING, Interval, Reason, State
from callboard.hours.zone import zone

Pieces = list[tuple[dt.datetime, dt.datetime]]

_DAY = dt.timedelta(days=1)
_MOST_DATES = 800  # 250 working days and two years of closures are seen through
_END = dt.datetime.max.replace(tzinfo=dt.UTC)


class Timetabled(Protocol):
    """What counting asks of the timetables."""

    def intervals(
        self, hours: OpeningHours, start: dt.datetime, end: dt.datetime
    ) -> list[Interval]:
        """What holds from `start` to `end`."""
        ...


class Stretch(msgspec.Struct, frozen=True):
    """From `start` up to `end`, aware; `end` None: it has not ended."""

    start: dt.datetime
    end: dt.datetime | None = None


class WorkClock(msgspec.Struct, frozen=True):
    """Which time passes: `hours` say when somebody works; `all_hours`: hours pass at any time."""

    hours: OpeningHours
    all_hours: bool = True

    def passing(self, span: Span) -> OpeningHours | None:
        """The hours during which a span's time passes; None: always."""
        return None if self.all_hours and span.minutes is not None else self.hours


class UnknownHoursError(Exception):
    """Working time depends on something that is not known."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.label)
        self.reason = reason


def worked_dates(
    start: dt.datetime, hours: OpeningHours, timetables: Timetabled
) -> Iterator[Pieces]:
    """The working time of each local date that has any, from the one with work after `start`."""
    tz = zone(hours.zone)
    first = start.astimezone(tz).date()
    for number in range(_MOST_DATES):
        date = first + number * _DAY
        pieces = _worked(_midnight(date, tz), _midnight(date + _DAY, tz), hours, timetables)
        if pieces and pieces[-1][1] > start:
            yield pieces


def _midnight(date: dt.date, tz: ZoneInfo) -> dt.datetime:
    return dt.datetime(date.year, date.month, date.day, tzinfo=tz).astimezone(dt.UTC)


def _worked(
    start: dt.datetime, end: dt.datetime, hours: OpeningHours, timetables: Timetabled
) -> Pieces:
    """The stretches in which somebody works; UnknownHoursError when that is not known."""
    pieces: Pieces = []
    for interval in timetables.intervals(hours, start, end):
        if interval.state is State.UNKNOWN:
            raise UnknownHoursError(interval.reason)
        if interval.state in ANSWERING:
            pieces.append((interval.start or start, interval.end or end))
    return pieces


def running(
    hours: OpeningHours | None,
    start: dt.datetime,
    timetables: Timetabled,
    pauses: Sequence[Stretch],
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The stretches after `start` in which time passes, in order."""
    whole = [[(start, _END)]] if hours is None else worked_dates(start, hours, timetables)
    for pieces in whole:
        for since, until in pieces:
            if until > start:
                yield from _unpaused(max(since, start), until, pauses)


def _unpaused(
    since: dt.datetime, until: dt.datetime, pauses: Sequence[Stretch]
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    for pause in sorted(pauses, key=lambda pause: pause.start):
        ends = pause.end or _END
        if pause.start < until and ends > since:
            if since < pause.start:
                yield since, pause.start
            since = ends
    if since < until:
        yield since, until


def reached(
    pieces: Iterable[tuple[dt.datetime, dt.datetime]], length: dt.timedelta
) -> dt.datetime | None:
    """When the pieces together have become this long."""
    for since, until in pieces:
        if length <= until - since:
            return since + length
        length -= until - since
    return None


def length(pieces: Iterable[tuple[dt.datetime, dt.datetime]], end: dt.datetime) -> dt.timedelta:
    """How long the pieces are together, up to `end`."""
    total = dt.timedelta(0)
    for since, until in pieces:
        if since >= end:
            break
        total += min(until, end) - since
    return total
