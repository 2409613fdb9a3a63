"""Opening hours -> the state at any instant, and its next change."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from callboard.hours.calendars import Calendars
from callboard.hours.day_plan import Answer, Line
from callboard.hours.instant import from_unix
from callboard.hours.local_dates import LocalDates
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.parser import parse
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.hours.timeline import DAY, Stretches, stretches
from callboard.hours.tokens import ExpressionError
from callboard.hours.zone import ZoneError, zone

_BLOCK_DAYS = 7
_BLOCK = _BLOCK_DAYS * DAY
_HORIZON = 58  # blocks, 406 days: a closure of a year and a month is still seen through
_KEPT_BLOCKS = 200
_BEGINNING = dt.datetime.min.replace(tzinfo=dt.UTC)
_END = dt.datetime.max.replace(tzinfo=dt.UTC)
# Blocks that every zone and both of their neighbours in the horizon can be computed for.
_BLOCKS = range(
    int(dt.datetime(3, 1, 1, tzinfo=dt.UTC).timestamp()) // _BLOCK,
    int(dt.datetime(9998, 1, 1, tzinfo=dt.UTC).timestamp()) // _BLOCK,
)


class _Held(msgspec.Struct, frozen=True):
    """An answer and the stretch for which it is the answer, reason and confidence included."""

    start: dt.datetime
    end: dt.datetime
    interval: Interval


class _Timetable:
    """The computed stretches of one line, a week of UTC at a time, as they are asked for."""

    def __init__(self, line: Line, dates: LocalDates) -> None:
        self._line = line
        self._dates = dates
        self._blocks: dict[int, Stretches] = {}
        self._held: dict[tuple[int, int], _Held] = {}

    def held(self, at: dt.datetime) -> _Held:
        if at.tzinfo is None:
            # timestamp() would take it for the time of the machine's own zone.
            raise ValueError("An instant needs a zone or an offset.")
        seconds = at.timestamp()
        number = int(seconds // _BLOCK)
        if number not in _BLOCKS:
            return _Held(at, at, _stretch(_OUT_OF_TIME, None, None))
        index = bisect_right(self._block(number).starts, seconds) - 1
        held = self._held.get((number, index))
        if held is None:
            held = self._held[number, index] = self._computed(number, index)
        return held

    def _computed(self, number: int, index: int) -> _Held:
        block = self._block(number)
        answer = block.answers[index]
        ends = block.starts[index + 1] if index + 1 < len(block.starts) else (number + 1) * _BLOCK
        interval = Interval(
            state=answer.state,
            reason=answer.reason,
            start=_instant(self._last_change(number, index)),
            end=_instant(self._next_change(number, index)),
            confidence=answer.confidence,
            doubt=answer.doubt,
        )
        return _Held(from_unix(block.starts[index]), from_unix(ends), interval)

    def answers(self, start: dt.datetime, end: dt.datetime) -> Iterator[tuple[int, Answer]]:
        """From which Unix second on each answer holds, from the one at `start` on."""
        first = int(start.timestamp() // _BLOCK)
        for number in range(first, int(end.timestamp() // _BLOCK) + 1):
            if number in _BLOCKS:
                block = self._block(number)
                yield from zip(block.starts, block.answers, strict=True)
            else:
                yield max(number * _BLOCK, int(_BEGINNING.timestamp())), _OUT_OF_TIME

    def _next_change(self, number: int, index: int) -> int | None:
        state = self._block(number).answers[index].state
        for later in range(number, number + _HORIZON + 1):
            block = self._block(later)
            for place in range(index + 1, len(block.starts)):
                if block.answers[place].state is not state:
                    return block.starts[place]
            index = -1
        return None

    def _last_change(self, number: int, index: int) -> int | None:
        state = self._block(number).answers[index].state
        since = self._block(number).starts[index]
        for earlier in range(number, number - _HORIZON - 1, -1):
            block = self._block(earlier)
            last = index if earlier == number else len(block.starts) - 1
            for place in range(last, -1, -1):
                if block.answers[place].state is not state:
                    return since
                since = block.starts[place]
        return None

    def _block(self, number: int) -> Stretches:
        block = self._blocks.get(number)
        if block is None:
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.clear()
                self._held.clear()
            block = stretches(self._line.plan, self._dates, number * _BLOCK_DAYS, _BLOCK_DAYS)
            self._blocks[number] = block
        return block


class Timetables:
    """Every line asked about so far; remembers the last answer of each. For one thread."""

    def __init__(self, calendars: Calendars) -> None:
        self._calendars = calendars
        self._timetables: dict[OpeningHours, _Timetable | Answer] = {}
        self._dates: dict[str, LocalDates] = {}
        self._held: dict[OpeningHours, _Held] = {}

    def interval(self, hours: OpeningHours, at: dt.datetime) -> Interval:
        """The state at an aware instant, why, how sure, and from when to when the state holds."""
        held = self._held.get(hours)
        if held is None or not held.start <= at < held.end:
            timetable = self._timetable(hours)
            held = _forever(timetable) if isinstance(timetable, Answer) else timetable.held(at)
            self._held[hours] = held
        return held.interval

    def intervals(
        self, hours: OpeningHours, start: dt.datetime, end: dt.datetime
    ) -> list[Interval]:
        """What holds from `start` to `end`, cut there; a new interval wherever anything changes.

        Neighbours may have one state and differ in reason, confidence or doubt.
        """
        timetable = self._timetable(hours)
        if isinstance(timetable, Answer):
            return [_stretch(timetable, start, end)]
        found: list[tuple[dt.datetime, Answer]] = []
        for second, answer in timetable.answers(start, end):
            moment = from_unix(second)
            if moment <= start:
                found = [(start, answer)]
            elif moment < end and answer != found[-1][1]:
                found.append((moment, answer))
        ends = [moment for moment, _ in found[1:]] + [end]
        return [_stretch(a, since, until) for (since, a), until in zip(found, ends, strict=True)]

    def calendar_loaded(self, code: str) -> None:
        """Forget every answer that was given without this calendar."""
        for hours in [hours for hours in self._timetables if hours.calendar == code]:
            del self._timetables[hours]
            self._held.pop(hours, None)

    def _timetable(self, hours: OpeningHours) -> _Timetable | Answer:
        timetable = self._timetables.get(hours)
        if timetable is None:
            timetable = self._timetables[hours] = self._made(hours)
        return timetable

    def _made(self, hours: OpeningHours) -> _Timetable | Answer:
        calendar = self._calendars.get(hours.calendar) if hours.calendar else None
        try:
            line = Line(parse(hours.text), hours, calendar)
            return line.constant or _Timetable(line, self._local_dates(hours.zone))
        except ExpressionError:
            return Answer(State.UNKNOWN, Reason(ReasonKind.UNREADABLE, hours.text))
        except ZoneError:
            return Answer(State.UNKNOWN, Reason(ReasonKind.UNREADABLE, hours.zone))

    def _local_dates(self, key: str) -> LocalDates:
        dates = self._dates.get(key)
        if dates is None:
            dates = self._dates[key] = LocalDates(zone(key))
        return dates


_OUT_OF_TIME = Answer(State.UNKNOWN, Reason(ReasonKind.CALENDAR))


def _forever(answer: Answer) -> _Held:
    return _Held(_BEGINNING, _END, _stretch(answer, None, None))


def _stretch(answer: Answer, start: dt.datetime | None, end: dt.datetime | None) -> Interval:
    return Interval(
        state=answer.state,
        reason=answer.reason,
        start=start,
        end=end,
        confidence=answer.confidence,
        doubt=answer.doubt,
    )


def _instant(second: int | None) -> dt.datetime | None:
    return None if second is None else from_unix(second)
