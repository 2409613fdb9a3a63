"""When a promise is due for something raised at a moment, and whether it has lapsed."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from callboard.cases.work_clock import Stretch, Timetabled, WorkClock
from callboard.cases.working_time import Reckoned, UnusualDays, add, graver, left
from callboard.directory.duration import DurationError, parse_duration
from callboard.directory.promise import Clock, Promise
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Confidence, Reason, ReasonKind

_WORKWEEK = "Mo-Fr 00:00-24:00; PH off"


class Deadline(msgspec.Struct, frozen=True):
    """When one part of a promise is due: `span` as the directory writes it.

    `by` (UTC) None: the clock is paused with `left` still on it, or the moment cannot be said, for
    the reasons in `doubts`.
    """

    span: str
    by: datetime | None
    confidence: Confidence = Confidence.OFFICIAL
    doubts: tuple[Reason, ...] = ()
    days: tuple[UnusualDays, ...] = ()
    left: timedelta | None = None


class Due(msgspec.Struct, frozen=True):
    """What a promise says for one case; None: it does not promise that."""

    respond: Deadline | None
    resolve: Deadline | None

    @property
    def respond_by(self) -> datetime | None:
        """Until when somebody must have answered (UTC)."""
        return self.respond.by if self.respond else None

    @property
    def resolve_by(self) -> datetime | None:
        """Until when it must be resolved (UTC)."""
        return self.resolve.by if self.resolve else None

    @property
    def confidence(self) -> Confidence:
        """How far the least certain of both can be trusted."""
        return graver(deadline.confidence for deadline in self.deadlines)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Everything that makes it less than certain."""
        return tuple(dict.fromkeys(d for deadline in self.deadlines for d in deadline.doubts))

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """Those of the two that there are."""
        return tuple(deadline for deadline in (self.respond, self.resolve) if deadline)


def due(
    promise: Promise,
    raised: datetime,
    timetables: Timetabled,
    pauses: Sequence[Stretch] = (),
) -> Due:
    """When a promise is due for what was raised at `raised` (aware).

    The calendar of the promise must be loaded, or the answer is provisional.
    """
    return Due(
        respond=_deadline(promise.respond, promise, raised, timetables, pauses),
        resolve=_deadline(promise.resolve, promise, raised, timetables, pauses),
    )


def work_clock(promise: Promise) -> WorkClock:
    """Which time counts for a promise."""
    hours = OpeningHours(
        text=promise.hours or _WORKWEEK,
        zone=promise.zone,
        calendar=promise.calendar,
        makeup_workdays=promise.makeup_workdays,
    )
    return WorkClock(hours, all_hours=promise.clock is Clock.CALENDAR)


def lapsed(by: datetime | None, at: datetime) -> bool:
    """Whether a deadline is over at `at`; one that cannot be said is never called over."""
    return by is not None and at >= by


def remaining(by: datetime, at: datetime) -> timedelta:
    """How long until a deadline in elapsed time; negative once it is over."""
    return by - at


def _deadline(
    text: str | None,
    promise: Promise,
    raised: datetime,
    timetables: Timetabled,
    pauses: Sequence[Stretch],
) -> Deadline | None:
    if text is None:
        return None
    try:
        span = parse_duration(text)
    except DurationError:
        unreadable = Reason(ReasonKind.UNREADABLE, text)
        return Deadline(text, None, Confidence.PROVISIONAL, (unreadable,))
    clock = work_clock(promise)
    paused = [pause for pause in pauses if pause.end is None]
    found = add(span, raised, clock, timetables, [pause for pause in pauses if pause.end])
    if not paused:
        return _told(text, found)
    since = min(pause.start for pause in paused)
    if lapsed(found.by, since):
        return _told(text, found)  # what was over before the pause stays over
    rest = left(span, raised, clock, timetables, pauses, since)
    return msgspec.structs.replace(_told(text, found), by=None, left=rest)


def _told(text: str, found: Reckoned) -> Deadline:
    return Deadline(text, found.by, found.confidence, found.doubts, found.days)
