"""When lines answer, when none of them does, and when two places are oddly far apart."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import ANSWERING, Confidence, Interval, Reason, ReasonKind, State
from callboard.hours.zone import zone
from callboard.reach.availability import Viewer, opening_hours, speaks, together

_HALF_A_YEAR = timedelta(days=183)
_LONGEST_SKEW = timedelta(days=60)  # a summer is no exception; weeks between two changes are
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
# Before and after the years that can be computed.
_BEYOND = Interval(state=State.UNKNOWN, reason=Reason(ReasonKind.CALENDAR))
_MARKED = (ReasonKind.HOLIDAY, ReasonKind.MAKEUP)


class Intervals(Protocol):
    """What coverage asks of the timetables."""

    def intervals(self, hours: OpeningHours, start: datetime, end: datetime) -> list[Interval]:
        """What holds from `start` to `end`, cut there."""
        ...


class Stretch(msgspec.Struct, frozen=True):
    """A half-open stretch `[start, end)` of one state, in UTC, cut at the window asked about."""

    start: datetime
    end: datetime
    state: State
    confidence: Confidence = Confidence.OFFICIAL


class Mark(msgspec.Struct, frozen=True):
    """A public holiday or a make-up workday of a line, in UTC, cut at the window."""

    start: datetime
    end: datetime
    label: str


class LineCover(msgspec.Struct, frozen=True):
    """The states of one line, in order and without holes."""

    point: ContactPoint
    stretches: tuple[Stretch, ...]

    @property
    def answering(self) -> tuple[Stretch, ...]:
        """When it is open or limited."""
        return tuple(s for s in self.stretches if s.state in ANSWERING)

    @property
    def unknown(self) -> tuple[Stretch, ...]:
        """When nobody knows; that is not open."""
        return tuple(s for s in self.stretches if s.state is State.UNKNOWN)


class Gap(msgspec.Struct, frozen=True):
    """A stretch during which no line is known to answer; `unknown` are those that might."""

    start: datetime
    end: datetime
    unknown: tuple[ContactPoint, ...] = ()


class Skew(msgspec.Struct, frozen=True):
    """Weeks in which one place changed its clocks and the other did not, in UTC.

    `distance` is their clock minus the viewer's, `usual` what it was before.
    """

    start: datetime
    end: datetime
    distance: timedelta
    usual: timedelta


def line_cover(
    point: ContactPoint, viewer: Viewer, start: datetime, end: datetime, timetables: Intervals
) -> LineCover:
    """The states of one line for this viewer from `start` to `end` (aware)."""
    services = [
        timetables.intervals(opening_hours(service), start, end)
        for service in point.hours_available
    ]
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    moments = sorted({start, *(_start(i, start) for service in services for i in service)})
    found: list[Stretch] = []
    for since, until in zip(moments, [*moments[1:], end], strict=True):
        holding = together(point, viewer, [_at(since, service) for service in services])
        append(found, Stretch(since, until, holding.state, holding.confidence))
    return LineCover(point, tuple(found))


def not_known(point: ContactPoint, start: datetime, end: datetime) -> LineCover:
    """A line whose states cannot be told, because the clock or the rules are in doubt."""
    return LineCover(point, (Stretch(start, end, State.UNKNOWN),))


def append(found: list[Stretch], stretch: Stretch) -> None:
    """Add a stretch to those before it; one that only goes on makes the last one longer."""
    if found and (found[-1].state, found[-1].confidence) == (stretch.state, stretch.confidence):
        stretch = msgspec.structs.replace(found.pop(), end=stretch.end)
    found.append(stretch)


def holiday_marks(
    services: Iterable[OpeningHours], start: datetime, end: datetime, timetables: Intervals
) -> tuple[Mark, ...]:
    """The days from `start` to `end` on which a holiday or a make-up workday decides."""
    found = [
        Mark(i.start or start, i.end or end, i.reason.label)
        for hours in services
        for i in timetables.intervals(hours, start, end)
        if i.reason.kind in _MARKED and i.reason.label
    ]
    return tuple(dict.fromkeys(found))


def _start(interval: Interval, start: datetime) -> datetime:
    return (interval.start or start).astimezone(UTC)


def _at(moment: datetime, service: Sequence[Interval]) -> Interval:
    """Which of a service's intervals, in order, holds at a moment."""
    begun = [i for i in service if i.start is None or i.start <= moment]
    return begun[-1] if begun else _BEYOND


def gaps(lines: Sequence[LineCover], start: datetime, end: datetime) -> tuple[Gap, ...]:
    """When none of these lines is known to answer from `start` to `end`."""
    found: list[tuple[datetime, datetime]] = []
    covered = start
    for stretch in sorted(_answering(lines), key=lambda s: s.start):
        if stretch.start > covered:
            found.append((covered, stretch.start))
        covered = max(covered, stretch.end)
    if covered < end:
        found.append((covered, end))
    return tuple(Gap(since, until, _unknown(lines, since, until)) for since, until in found)


def speaking(points: Iterable[ContactPoint], language: str) -> list[ContactPoint]:
    """The lines that are stated to speak a language (BCP 47); one that states none may not."""
    return [point for point in points if speaks(language, _stated_languages(point))]


def skews(mine: str, theirs: str, at: datetime, days: int) -> tuple[Skew, ...]:
    """The exceptional distances between two zones (IANA keys) in the days after `at`."""
    last = at + timedelta(days=days)
    parts = _distances(mine, theirs, at - _HALF_A_YEAR, last + _HALF_A_YEAR)
    return tuple(
        Skew(since, until, distance, before)
        for (_, before), (since, distance), (until, _) in zip(
            parts, parts[1:], parts[2:], strict=False
        )
        if since < last and until > at and until - since <= _LONGEST_SKEW
    )


def _answering(lines: Sequence[LineCover]) -> Iterable[Stretch]:
    return (stretch for line in lines for stretch in line.answering)


def _unknown(
    lines: Sequence[LineCover], start: datetime, end: datetime
) -> tuple[ContactPoint, ...]:
    return tuple(
        line.point
        for line in lines
        if any(stretch.start < end and stretch.end > start for stretch in line.unknown)
    )


def _stated_languages(point: ContactPoint) -> tuple[str, ...]:
    return (
        *point.available_language,
        *(tag for hours in point.hours_available for tag in hours.language),
    )


def _distances(
    mine: str, theirs: str, start: datetime, end: datetime
) -> list[tuple[datetime, timedelta]]:
    """From when on which distance holds; days are sampled, and a change is found to the second."""
    found = [(start, _distance(mine, theirs, start))]
    moment = start
    while moment < end:
        later = moment + _DAY
        if _distance(mine, theirs, later) != found[-1][1]:
            changed = _change(mine, theirs, moment, later)
            found.append((changed, _distance(mine, theirs, later)))
        moment = later
    return found


def _change(mine: str, theirs: str, before: datetime, after: datetime) -> datetime:
    """The second within a day from which on the distance is another."""
    old = _distance(mine, theirs, before)
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        if _distance(mine, theirs, middle) == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _distance(mine: str, theirs: str, at: datetime) -> timedelta:
    return _offset(theirs, at) - _offset(mine, at)


def _offset(key: str, at: datetime) -> timedelta:
    return at.astimezone(zone(key)).utcoffset() or timedelta(0)
