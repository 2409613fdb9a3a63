"""What support does not cover, and how often it may be used."""

from enum import StrEnum

import msgspec

from callboard.directory.text import Text


class OutOfScope(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that is not helped with, and what to do `instead`."""

    text: Text
    source: str
    instead: Text | None = None
    where: str | None = None


class Period(StrEnum):
    """The stretch of time in which a quota is counted."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Quota(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """At most `count` of something in each `per`."""

    count: int
    per: Period
    what: Text  # the things that are counted
    who: Text | None = None  # whom it binds; None means everybody
    source: str | None = None
    where: str | None = None
