"""What an answer about opening hours says: state, confidence, reason, interval."""

from datetime import datetime
from enum import StrEnum

import msgspec


class State(StrEnum):
    """Whether anybody answers. Missing facts are UNKNOWN, never CLOSED and never OPEN."""

    OPEN = "open"
    LIMITED = "limited"
    CLOSED = "closed"
    UNKNOWN = "unknown"


ANSWERING = (State.OPEN, State.LIMITED)  # the states in which somebody answers


class Confidence(StrEnum):
    """How far the calendar behind an answer can be trusted; see rule 7 in docs/HOURS.md."""

    OFFICIAL = "official"
    PROVISIONAL = "provisional"
    REGIONAL = "regional"


class ReasonKind(StrEnum):
    """Which rule gave the state."""

    ALWAYS = "always"  # 24/7
    SHIFT = "shift"  # a weekly shift runs
    OUTSIDE = "outside"  # no weekly shift runs
    HOLIDAY = "holiday"  # a public holiday; label = its name
    MAKEUP = "makeup"  # a make-up workday; label = its name
    RULE = "rule"  # a dated rule of the vendor; label = its text
    UNPUBLISHED = "unpublished"  # the author says the hours are unknown; label = why
    UNREADABLE = "unreadable"  # the expression was not understood; label = it, verbatim
    CLOCK = "clock"  # the computer's clock cannot be right
    CALENDAR = "calendar"  # the holiday calendar is not there (yet); label = its code


class Reason(msgspec.Struct, frozen=True):
    """Why a state holds. `label` is the author's or the calendar's text, never markup."""

    kind: ReasonKind
    label: str = ""


class Interval(msgspec.Struct, frozen=True, kw_only=True):
    """A half-open stretch of time `[start, end)` with one state.

    `start` and `end` are aware UTC datetimes; None means no change within the horizon on that side.
    `doubt` is what makes the confidence less than official (a holiday that may close the line).
    """

    state: State
    reason: Reason
    start: datetime | None = None
    end: datetime | None = None
    confidence: Confidence = Confidence.OFFICIAL
    doubt: Reason | None = None
