"""Who looks at an entry, when, and what is known by then."""

from datetime import datetime
from typing import Protocol

import msgspec

from callboard.directory.contact_point import Phone
from callboard.gui.detail_blocks import Channel
from callboard.gui.lights import Lit
from callboard.gui.row import Facts
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Interval
from callboard.reach.availability import Viewer


class Intervals(Protocol):
    """What a week asks of the timetables."""

    def intervals(self, hours: OpeningHours, start: datetime, end: datetime) -> list[Interval]:
        """What holds from `start` to `end`."""
        ...

    def interval(self, hours: OpeningHours, at: datetime) -> Interval:
        """The stretch of one state around `at`."""
        ...


class Asked(msgspec.Struct, frozen=True):
    """Who looks, when, and what is known: what every section is written from.

    `lit` is None until hours have been read, and nothing slow may happen before that. `prefix` is
    what the caller's telephone presses for an outside line; `instead` is what to use where the
    channel is out of reach.
    """

    facts: Facts
    viewer: Viewer
    at: datetime
    lit: Lit | None = None
    timetables: Intervals | None = None
    phone: Phone = Phone.ANY
    prefix: str = ""
    instead: Channel | None = None

    @property
    def language(self) -> str:
        """The language of sentences."""
        return self.facts.languages[0]
