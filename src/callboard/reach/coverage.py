"""When lines answer, when none of them does, and when two places are oddly far apart."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.hours.state import ANSWERING, Confidence, State
from callboard.hours.zone import zone
from callboard.reach.availability import Timetabled, Viewer, light, speaks

_HALF_A_YEAR = timedelta(days=183)
_LONGEST_SKEW = timedelta(days=60)  # a summer is no exception; weeks between two changes are
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


class Stretch(msgspec.Struct, frozen=True):
    """A half-open stretch `[start, end)` of one state, in UTC, cut at the window asked about."""

    start: datetime
    end: datetime
    state: State
    confidence: Confidence = Confidence.OFFICIAL


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
    point: ContactPoint, viewer: Viewer, start: datetime, end: datetime, timetables: Timetabled
) -> LineCover:
    """The states of one line for this viewer from `start` to `end` (aware)."""
    found: list[Stretch] = []
    while start < end:
        interval = light(point, viewer, start, timetables).interval
        until = min(interval.end or end, end)
        found.append(Stretch(start, until, interval.state, interval.confidence))
        start = until
    return LineCover(point, tuple(found))


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
