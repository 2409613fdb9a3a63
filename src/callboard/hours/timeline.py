"""Day plans -> stretches of UTC: shifts painted over what holds outside them."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

import msgspec

from callboard.hours.day_plan import Answer, DayPlan
from callboard.hours.local_dates import LocalDate, LocalDates
from callboard.hours.state import Confidence, State

DAY = 86_400  # seconds
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


class _PlannedDate(msgspec.Struct, frozen=True):
    local: LocalDate
    plan: DayPlan


def stretches(
    plan: Callable[[dt.date], DayPlan], dates: LocalDates, first_day: int, days: int
) -> Stretches:
    """What holds over whole UTC days, counted from 1970-01-01.

    A local date may begin a day before or after the UTC date, and a shift may come from the day
    before that one; so a few more dates are planned than days are asked for: two before, one
    after, and the date after that, which may cut the tails of the last.
    """
    first = _EPOCH + first_day - 2
    planned = [
        _PlannedDate(date, plan(date.date)) for date in dates.existing(first, first + days + 3)
    ]
    pieces: list[_Piece] = []
    for date, following in pairwise(planned):
        _add_shifts(pieces, date, following)
    return _painted(planned, pieces, first_day * DAY, (first_day + days) * DAY)


def _add_shifts(pieces: list[_Piece], date: _PlannedDate, following: _PlannedDate) -> None:
    for span, answer in date.plan.shifts:
        start, end = date.local.instant(span.start), date.local.instant(span.end)
        if span.end > 1440:
            end = _add_tail(pieces, following, end, answer)
        if start < end:
            pieces.append(_Piece(start, end, answer))


def _add_tail(pieces: list[_Piece], following: _PlannedDate, end: int, answer: Answer) -> int:
    """Where a shift into the next date ends for sure; what may be cut there becomes a piece."""
    if following.plan.cuts_tail:
        return min(end, following.local.start)
    unsure = following.plan.outside
    if (
        unsure.confidence is Confidence.OFFICIAL
        or unsure.doubt is None
        or end <= following.local.start
    ):
        return end
    tail = answer.doubted(unsure.confidence, unsure.doubt)
    pieces.append(_Piece(following.local.start, end, tail))
    return following.local.start


def _painted(dates: list[_PlannedDate], pieces: list[_Piece], start: int, end: int) -> Stretches:
    """Shifts painted over what holds outside them, from `start` to `end`."""
    edges = {start, *(date.local.start for date in dates)}
    for piece in pieces:
        edges |= {piece.start, piece.end}
    waiting = sorted(pieces, key=_start, reverse=True)
    later = dates[::-1]
    running: list[_Piece] = []
    answer = outside = dates[0].plan.outside
    painted = Stretches([], [])
    for edge in sorted(edges):
        while later and later[-1].local.start <= edge:
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
