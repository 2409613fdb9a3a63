"""Day plans -> stretches of UTC: where local dates, gaps and overlaps become instants."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from zoneinfo import ZoneInfo

import msgspec

from callboard.hours.day_plan import Answer, DayPlan
from callboard.hours.state import Confidence, State

DAY = 86_400  # seconds
_MINUTE = dt.timedelta(minutes=1)
_EPOCH = dt.date(1970, 1, 1).toordinal()
# Where two shifts overlap, the more careful word wins.
_RANK = {State.CLOSED: 0, State.OPEN: 1, State.LIMITED: 2, State.UNKNOWN: 3}


class Stretches(msgspec.Struct, frozen=True):
    """Answers in order: `answers[i]` holds from `starts[i]` (Unix seconds) to the next start."""

    starts: list[int]
    answers: list[Answer]


class _Piece(msgspec.Struct, frozen=True):
    start: int
    end: int
    answer: Answer


class _LocalDate(msgspec.Struct, frozen=True):
    """A date that exists in a zone: its first instant in Unix seconds, and what it plans."""

    midnight: dt.datetime
    start: int
    plan: DayPlan

    def instant(self, minutes: int) -> int:
        """RFC 5545: 02:30 in a gap is 03:30, in an overlap the first pass (PEP 495 fold=0)."""
        return int((self.midnight + minutes * _MINUTE).timestamp())


def stretches(
    plan: Callable[[dt.date], DayPlan], zone: ZoneInfo, first_day: int, days: int
) -> Stretches:
    """What holds over whole UTC days, counted from 1970-01-01.

    A local date may begin a day before or after the UTC date, and a shift may come from the day
    before that one; so a few more dates are planned than days are asked for (two before; one
    after, whose shifts need the midnight of the next, which needs the midnight of the next to
    know that it exists).
    """
    first = _EPOCH + first_day - 2
    dates = _existing([dt.date.fromordinal(first + day) for day in range(days + 5)], zone, plan)
    pieces: list[_Piece] = []
    for date, following in pairwise(dates):
        _add_shifts(pieces, date, following)
    return _painted(dates, pieces, first_day * DAY, (first_day + days) * DAY)


def _existing(
    dates: list[dt.date], zone: ZoneInfo, plan: Callable[[dt.date], DayPlan]
) -> list[_LocalDate]:
    midnights = [dt.datetime(date.year, date.month, date.day, tzinfo=zone) for date in dates]
    starts = [int(midnight.timestamp()) for midnight in midnights]
    # A local date that does not exist begins where the next one does (Apia, 2011-12-30).
    return [
        _LocalDate(midnights[index], starts[index], plan(dates[index]))
        for index in range(len(dates) - 1)
        if starts[index] != starts[index + 1]
    ]


def _add_shifts(pieces: list[_Piece], date: _LocalDate, following: _LocalDate) -> None:
    for span, answer in date.plan.shifts:
        start, end = date.instant(span.start), date.instant(span.end)
        if span.end > 1440:
            end = _add_tail(pieces, following, end, answer)
        if start < end:
            pieces.append(_Piece(start, end, answer))


def _add_tail(pieces: list[_Piece], following: _LocalDate, end: int, answer: Answer) -> int:
    """Where a shift into the next date ends for sure; what may be cut there becomes a piece."""
    if following.plan.cuts_tail:
        return min(end, following.start)
    unsure = following.plan.outside
    if unsure.confidence is Confidence.OFFICIAL or unsure.doubt is None or end <= following.start:
        return end
    tail = answer.doubted(unsure.confidence, unsure.doubt)
    pieces.append(_Piece(following.start, end, tail))
    return following.start


def _painted(dates: list[_LocalDate], pieces: list[_Piece], start: int, end: int) -> Stretches:
    """Shifts painted over what holds outside them, from `start` to `end`."""
    edges = {start, *(date.start for date in dates)}
    for piece in pieces:
        edges |= {piece.start, piece.end}
    waiting = sorted(pieces, key=_start, reverse=True)
    later = dates[::-1]
    running: list[_Piece] = []
    answer = outside = dates[0].plan.outside
    painted = Stretches([], [])
    for edge in sorted(edges):
        while later and later[-1].start <= edge:
            outside = later.pop().plan.outside
        if running:
            running = [piece for piece in running if piece.end > edge]
        while waiting and waiting[-1].start <= edge:
            running.append(waiting.pop())
        held, answer = answer, _holding(outside, running) if running else outside
        if edge == start or (start < edge < end and answer != held):
            painted.starts.append(edge)
            painted.answers.append(answer)
    return painted


def _start(piece: _Piece) -> int:
    return piece.start


def _holding(outside: Answer, running: list[_Piece]) -> Answer:
    answer = outside
    for piece in running:
        if _RANK[piece.answer.state] > _RANK[answer.state]:
            answer = piece.answer
    return answer
