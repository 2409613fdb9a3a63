"""The lights in words that are on show, each kept until the moment it may change."""

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.reach.availability import Light
from callboard.wording.light import LightWords

_COUNTDOWN = timedelta(hours=24)  # nearer changes are worded with minutes
# Reason, confidence and weekdays in the words may change while the state does not.
_LONGEST = timedelta(minutes=15)
_MINUTE = timedelta(minutes=1)


class Lit(msgspec.Struct, frozen=True):
    """One light, its words, and the instant from which either may read differently."""

    light: Light
    words: LightWords
    until: datetime


class Answered(msgspec.Struct, frozen=True):
    """What is asked for: a light, its words, and whether the caller can use the line at all."""

    light: Light
    words: LightWords


Answer = Callable[[ContactPoint, datetime], Answered]


class Lights:
    """Answers for contact points, asked again only when an answer has ended."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._lit: dict[str, Lit] = {}
        self._asked_at: datetime | None = None
        self.next_change: datetime | None = (
            None  # nearest instant at which one may read differently
        )

    def of(self, point: ContactPoint, at: datetime) -> Lit:
        """The light of a contact point at a moment."""
        self.expire(at)
        if point.id not in self._lit:
            found = self._answer(point, at)
            until = _until(found.light, at)
            self._keep(point.id, Lit(found.light, found.words, until))
        return self._lit[point.id]

    def expire(self, at: datetime) -> bool:
        """Forget what no longer holds at this moment; whether there was any."""
        turned_back = self._asked_at is not None and at < self._asked_at
        self._asked_at = at
        if not turned_back and (self.next_change is None or at < self.next_change):
            return False
        kept = {} if turned_back else {i: lit for i, lit in self._lit.items() if _holds(lit, at)}
        self.forget()
        for id_, lit in kept.items():
            self._keep(id_, lit)
        return True

    def forget(self) -> None:
        """Ask for every light again, because more is known than before."""
        self._lit = {}
        self.next_change = None

    def _keep(self, id_: str, lit: Lit) -> None:
        self._lit[id_] = lit
        self.next_change = min(lit.until, self.next_change or lit.until)


def _holds(lit: Lit, at: datetime) -> bool:
    return at < lit.until


def _until(light: Light, at: datetime) -> datetime:
    ends = (light.interval.end, *(interval.end for _, interval in light.others))
    return min(words_hold_until(end, at) for end in ends)


def words_hold_until(end: datetime | None, at: datetime) -> datetime:
    """How long the words for a change at `end` stay right: until the minutes left are fewer.

    Changes fall on whole minutes, and so do the moments at which "soon" begins; what else may
    differ after a while is asked then too, together with what was asked a little later.
    """
    longest = (at + _LONGEST).replace(second=0, microsecond=0)
    if end is None or end <= at:
        return longest
    left = end - at
    if left > _COUNTDOWN:
        return min(longest, end - _COUNTDOWN)
    minutes_after = -(-left // _MINUTE) - 1  # whole minutes left once the present one is over
    return end - minutes_after * _MINUTE
