"""Which rung of a ladder may be climbed when, once a promise has lapsed."""

from datetime import datetime

import msgspec

from callboard.cases.due import Due, work_clock
from callboard.cases.work_clock import Timetabled
from callboard.cases.working_time import Reckoned, add
from callboard.directory.duration import DurationError, parse_duration
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.promise import Promise
from callboard.hours.state import Confidence


class RungTime(msgspec.Struct, frozen=True):
    """A rung (1 is the lowest), from when on it may be climbed, and until when it has to act.

    Both are UTC; None: `since` cannot be said, or nobody promised an `until`.
    """

    number: int
    rung: Rung
    since: datetime | None
    until: datetime | None
    confidence: Confidence = Confidence.OFFICIAL


def first_lapse(
    due: Due, answered: datetime | None = None, resolved: datetime | None = None
) -> datetime | None:
    """When the first promise that is still open lapses: a complaint can begin there."""
    open_ones = [
        by
        for by, met in ((due.respond_by, answered or resolved), (due.resolve_by, resolved))
        if by is not None and met is None
    ]
    return min(open_ones, default=None)


def rung_times(
    ladder: Ladder, complaint: datetime, promise: Promise, timetables: Timetabled
) -> tuple[RungTime, ...]:
    """Every rung with its moments, counted from a complaint made at `complaint` (aware).

    Days and hours pass as they do for the promise.
    """
    return tuple(
        _timed(number, rung, complaint, promise, timetables)
        for number, rung in enumerate(ladder.rungs, start=1)
    )


def highest_rung(rungs: tuple[RungTime, ...], at: datetime) -> RungTime | None:
    """The highest rung that may be climbed at `at`; None: not even the first."""
    reached = [rung for rung in rungs if rung.since is not None and rung.since <= at]
    return reached[-1] if reached else None


def next_rung(rungs: tuple[RungTime, ...], at: datetime) -> RungTime | None:
    """The next rung that may not be climbed yet at `at`, with the moment it may be."""
    later = [rung for rung in rungs if rung.since is not None and rung.since > at]
    return later[0] if later else None


def _timed(
    number: int, rung: Rung, complaint: datetime, promise: Promise, timetables: Timetabled
) -> RungTime:
    since = _moment(rung.after or "0h", complaint, promise, timetables)
    until = _moment(rung.within, complaint, promise, timetables) if rung.within else None
    return RungTime(number, rung, since.by, until.by if until else None, since.confidence)


def _moment(text: str, start: datetime, promise: Promise, timetables: Timetabled) -> Reckoned:
    try:
        return add(parse_duration(text), start, work_clock(promise), timetables)
    except DurationError:
        return Reckoned(None, Confidence.PROVISIONAL)
