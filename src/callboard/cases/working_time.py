"""When a length of time has passed: on the calendar, or counted in working time.

**Calendar time** is elapsed time: 24 h are 86,400 seconds, whatever clocks do meanwhile.

**Working hours** pass only while the expression is open (or limited), in its own zone.

**Working days** are the local dates of the promise's zone in which any working time falls: Monday
to Friday without public holidays and with make-up workdays, unless the promise states hours. The
count begins at the first working instant at or after the start. If that is where a working day
begins (raised on a weekend, at night, inside a closure), that day is the first one, and n working
days are over when work ends on the n-th. Otherwise the rest of that day counts, and n working days
are over on the n-th working day after it at the same time of its clock, but not before work begins
nor after it ends there: raised on a Monday at 23:59, one working day is over on Tuesday at 23:59.

What rests on a calendar that nobody has published, or that is not there, is provisional: it is
computed from the weekdays that are known, and says so.
"""

import contextlib
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from zoneinfo import ZoneInfo

import msgspec

from callboard.cases.work_clock import (
    Pieces,
    Stretch,
    Timetabled,
    UnknownHoursError,
    WorkClock,
    length,
    reached,
    running,
    worked_dates,
)
from callboard.directory.duration import Span
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import ANSWERING, Confidence, Interval, Reason, ReasonKind
from callboard.hours.zone import ZoneError, zone

_YEARS = range(1900, 2900)  # that timetables answer for, and some
_GRAVITY = (Confidence.OFFICIAL, Confidence.REGIONAL, Confidence.PROVISIONAL)
_MOMENT = dt.timedelta(microseconds=1)
_DAY = dt.timedelta(days=1)
_TELLING = (ReasonKind.HOLIDAY, ReasonKind.MAKEUP, ReasonKind.RULE)


class UnusualDays(msgspec.Struct, frozen=True):
    """Local dates from `first` to `last` that the weekly hours do not decide, and what does."""

    first: dt.date
    last: dt.date
    reason: Reason


class Reckoned(msgspec.Struct, frozen=True):
    """When the time is over (UTC), how sure that is, and what shaped it.

    `by` None: it cannot be said, for the reasons in `doubts` (none of them: it is too far away).
    `days` are the holidays, make-up workdays and dated rules on the way.
    """

    by: dt.datetime | None
    confidence: Confidence = Confidence.OFFICIAL
    doubts: tuple[Reason, ...] = ()
    days: tuple[UnusualDays, ...] = ()


def add(
    span: Span,
    start: dt.datetime,
    clock: WorkClock,
    timetables: Timetabled,
    pauses: Sequence[Stretch] = (),
) -> Reckoned:
    """When a span that began at `start` (aware) is over; no time passes during ended pauses."""
    if start.astimezone(dt.UTC).year not in _YEARS:
        return Reckoned(None)
    doubts: list[Reason] = []
    for usable in _with_and_without_calendar(clock):
        try:
            by = _over(span, start, usable, timetables, pauses)
        except UnknownHoursError as unknown:
            doubts.append(unknown.reason)
        except (OverflowError, ZoneError):
            return Reckoned(None)
        else:
            found = _explained(by, start, usable.passing(span), timetables)
            return _doubted(found, doubts) if doubts else found
    return _doubted(Reckoned(None), doubts)


def left(
    span: Span,
    start: dt.datetime,
    clock: WorkClock,
    timetables: Timetabled,
    pauses: Sequence[Stretch],
    at: dt.datetime,
) -> dt.timedelta | None:
    """How much of a span's own time is left at `at`; None when that cannot be said."""
    for usable in _with_and_without_calendar(clock):
        with contextlib.suppress(UnknownHoursError, OverflowError, ZoneError):
            by = _over(span, start, usable, timetables, ())
            if by is None:
                return None
            hours = usable.passing(span)
            total = length(running(hours, start, timetables, ()), by)
            used = length(running(hours, start, timetables, pauses), at)
            return max(total - used, dt.timedelta(0))
    return None


def graver(confidences: Iterable[Confidence]) -> Confidence:
    """The one of these to be trusted least; official when there are none."""
    return max(confidences, key=_GRAVITY.index, default=Confidence.OFFICIAL)


def _with_and_without_calendar(clock: WorkClock) -> Iterator[WorkClock]:
    """The clock itself; and for where its calendar is not there, by the weekdays alone."""
    yield clock
    if clock.hours.calendar is not None:
        bare = msgspec.structs.replace(clock.hours, calendar=None)
        yield WorkClock(bare, clock.all_hours)


def _over(
    span: Span,
    start: dt.datetime,
    clock: WorkClock,
    timetables: Timetabled,
    pauses: Sequence[Stretch],
) -> dt.datetime | None:
    start = start.astimezone(dt.UTC)
    hours = clock.passing(span)
    if span.minutes is not None:
        total = dt.timedelta(minutes=span.minutes)
    else:
        by = _end_of_days(span.working_days or 0, start, clock.hours, timetables)
        if by is None or not pauses:
            return by
        total = length(running(hours, start, timetables, ()), by)
    return reached(running(hours, start, timetables, pauses), total)


def _end_of_days(
    days: int, start: dt.datetime, hours: OpeningHours, timetables: Timetabled
) -> dt.datetime | None:
    """When this many working days are over (docstring of this file)."""
    worked = worked_dates(start, hours, timetables)
    first = next(worked, None)
    if first is None:
        return None
    begins = next(since for since, until in first if until > start)
    if start <= first[0][0]:  # the whole of that day is left
        last = first if days == 1 else next(islice(worked, days - 2, None), None)
        return last[-1][1] if last else None
    last = next(islice(worked, days - 1, None), None)
    return _same_time(max(start, begins), last, zone(hours.zone)) if last else None


def _same_time(moment: dt.datetime, worked: Pieces, tz: ZoneInfo) -> dt.datetime:
    """The time of day of `moment` on a worked date, kept inside its work."""
    clock = moment.astimezone(tz)
    date = worked[0][0].astimezone(tz)
    same = date.replace(
        hour=clock.hour,
        minute=clock.minute,
        second=clock.second,
        microsecond=clock.microsecond,
        fold=0,
    )
    return min(max(same.astimezone(dt.UTC), worked[0][0]), worked[-1][1])


def _explained(
    by: dt.datetime | None, start: dt.datetime, hours: OpeningHours | None, timetables: Timetabled
) -> Reckoned:
    """The answer with everything on the way that shaped it or may yet change it."""
    if hours is None or by is None or by <= start:
        return Reckoned(by)
    told = timetables.intervals(hours, start, by)
    return Reckoned(
        by=by,
        confidence=graver(interval.confidence for interval in told),
        doubts=tuple(dict.fromkeys(i.doubt for i in told if i.doubt)),
        days=_unusual(told, zone(hours.zone)),
    )


def _doubted(found: Reckoned, doubts: list[Reason]) -> Reckoned:
    return Reckoned(found.by, Confidence.PROVISIONAL, tuple(dict.fromkeys(doubts)), found.days)


def _unusual(told: Sequence[Interval], tz: ZoneInfo) -> tuple[UnusualDays, ...]:
    """The intervals that are no usual week, neighbours of one reason joined."""
    found: list[UnusualDays] = []
    for interval in told:
        if _is_unusual(interval) and interval.start and interval.end:
            first = interval.start.astimezone(tz).date()
            last = (interval.end - _MOMENT).astimezone(tz).date()
            if found and found[-1].reason == interval.reason and first - found[-1].last <= _DAY:
                first = found.pop().first
            found.append(UnusualDays(first, last, interval.reason))
    return tuple(found)


def _is_unusual(interval: Interval) -> bool:
    """Whether a day off is kept off, or a make-up workday is worked."""
    kind = interval.reason.kind
    return kind in _TELLING and (kind is ReasonKind.MAKEUP) == (interval.state in ANSWERING)
