"""The states of many lines at one moment: those that keep the same hours are asked once."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.hours.state import State
from callboard.reach.availability import Light, holds_for_all

_LONGEST = timedelta(minutes=1)  # whose clock is doubted, and what is known, may change besides
_MOST_KINDS = 1000

Ask = Callable[[ContactPoint, datetime], Light]


class _Known(msgspec.Struct, frozen=True):
    """A state, and from when to when it need not be asked again."""

    state: State
    since: datetime
    until: datetime


class States:
    """Remembers the state of each kind of hours, for one viewer; a filter asks it of every line."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._kinds: dict[bytes, int] = {}  # what a light depends on -> a number for it
        self._kind_of: dict[str, int] = {}  # of the points asked about: of all it is 8 MB
        self._known: dict[int, _Known] = {}
        self._examples: tuple[ContactPoint, ...] | None = None  # one of each kind, once sorted

    def of(self, point: ContactPoint, at: datetime) -> State:
        """The state of a contact point at an aware moment."""
        kind = self._kind(point)
        known = self._known.get(kind)
        if known is None or not known.since <= at < known.until:
            known = self._known[kind] = self._asked(point, at)
        return known.state

    def sort(self, points: Iterable[ContactPoint]) -> None:
        """Learn beforehand which kinds of hours there are; may be called in another thread."""
        examples = {self._sorted(point): point for point in points}
        if len(examples) <= _MOST_KINDS:
            self._examples = tuple(examples.values())

    def occurring(self, at: datetime) -> frozenset[State]:
        """The states that may occur at a moment; every state where that takes long to learn."""
        if self._examples is None:
            return frozenset(State)
        return frozenset(self.of(point, at) for point in self._examples)

    def forget(self) -> None:
        """Ask for every state again, because somebody else asks or more is known."""
        self._known = {}

    def _kind(self, point: ContactPoint) -> int:
        kind = self._kind_of.get(point.id)
        if kind is None:
            kind = self._kind_of[point.id] = self._sorted(point)
        return kind

    def _sorted(self, point: ContactPoint) -> int:
        depends_on = msgspec.msgpack.encode((point.hours_available, _languages(point)))
        return self._kinds.setdefault(depends_on, len(self._kinds))

    def _asked(self, point: ContactPoint, at: datetime) -> _Known:
        interval = self._ask(point, at).interval
        return _Known(interval.state, at, min(interval.end or at + _LONGEST, at + _LONGEST))


def _languages(point: ContactPoint) -> tuple[str, ...]:
    """The languages on which a light depends: none where one service answers everybody."""
    if len(point.hours_available) == 1 and holds_for_all(point.hours_available[0]):
        return ()
    return point.available_language
