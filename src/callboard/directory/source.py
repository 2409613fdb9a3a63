"""Who says so, since when: sources and the claims they make."""

from enum import StrEnum

import msgspec

from callboard.directory.text import Text


class SourceKind(StrEnum):
    """How near a source is to the organization it speaks of."""

    OFFICIAL = "official"
    THIRD_PARTY = "third-party"
    OBSERVATION = "observation"


class Method(StrEnum):
    """How a claim was taken up."""

    READ = "read"
    DIALLED = "dialled"
    ASKED = "asked"


class Status(StrEnum):
    """What is known about a claim today."""

    UNVERIFIED = "unverified"  # somebody says so, nobody tried it
    PUBLISHED = "published"  # the organization itself says so; nobody tried it
    CONFIRMED = "confirmed"  # tried, and found right on `checked`
    REFUTED = "refuted"  # tried or computed, and found wrong


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A document or a person's own observation. `as_of` is a partial ISO date (2023, 2023-12)."""

    id: str
    title: Text
    kind: SourceKind
    publisher: str
    as_of: str
    locator: str | None = None
    note: Text | None = None


class Claim(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One statement of one source about some contact points.

    `fact` names a field of the contact point, or `entry` for the entry as a whole. Two claims about
    one fact of one contact point with different values are a conflict.
    """

    about: tuple[str, ...]
    source: str
    status: Status
    method: Method
    checked: str  # partial ISO date on which the method was applied
    fact: str = "entry"
    value: Text | None = None
    where: str | None = None  # chapter, page
    note: Text | None = None
