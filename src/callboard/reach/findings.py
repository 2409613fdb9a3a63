"""The words in which channels are judged: one set of findings for each factor.

A finding is a value and not a number, so that it can be weighed (ranking) and worded (wording).
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum, auto

import msgspec

from callboard.directory.contact_point import ContactPoint, Dependency
from callboard.directory.directory import Conflict
from callboard.directory.source import Claim
from callboard.reach.availability import Light
from callboard.reach.situation import Situation


class Availability(Enum):
    """Whether somebody answers now."""

    OPEN = auto()
    DOUBTFUL = auto()  # open by a calendar that is not certain
    CLOSING = auto()  # within a quarter of an hour
    LIMITED = auto()
    UNKNOWN = auto()
    CLOSED = auto()


class Reached(Enum):
    """Whether the caller can use it at all from where they are."""

    AT_HOME = auto()  # dialled within the country, or stated for it
    ONLINE = auto()
    ABROAD = auto()  # an international call
    UNSURE = auto()  # nobody says from where the caller calls, or how to dial from there
    NO_WAY = auto()  # no number, handle or address is known, or the number is impossible
    UNREACHABLE = auto()


class Area(Enum):
    """Whether it serves the caller's country."""

    MINE = auto()
    WORLD = auto()
    UNSTATED = auto()
    ELSEWHERE = auto()


class Spoken(Enum):
    """Whether who answers speaks a language of the caller."""

    BEST = auto()  # the caller's first
    ALSO = auto()
    UNSTATED = auto()
    FOREIGN = auto()


class Need(Enum):
    """Whether it is for what the caller needs."""

    EXACT = auto()
    GENERAL = auto()
    OTHER = auto()


class Urgency(Enum):
    """Whether it is for a case as bad as the caller's."""

    EMERGENCY = auto()  # for emergencies, and this is one
    ANY = auto()
    TOO_URGENT = auto()  # for emergencies, and this is none, or nobody said so


class Directness(Enum):
    """How soon somebody talks to the caller, for whom it matters."""

    AT_ONCE = auto()  # a telephone, when a business suffers
    CHAT = auto()
    LATER = auto()  # a ticket, an e-mail, when a business suffers
    SPOKEN = auto()  # a telephone, when nobody said how bad it is
    ANY = auto()


class Working(Enum):
    """Whether what it depends on works on the caller's side."""

    ALONE = auto()  # depends on nothing
    DEPENDS = auto()
    BROKEN = auto()


class Proof(Enum):
    """What stands behind it."""

    CONFIRMED = auto()
    OFFICIAL = auto()
    UNVERIFIED = auto()
    NO_SOURCE = auto()
    REFUTED = auto()


class Agreement(Enum):
    """Whether the sources agree about how to reach it."""

    AGREED = auto()
    DISPUTED = auto()  # and no better source settles it


class Access(Enum):
    """Who may use it."""

    ANYBODY = auto()
    SOME = auto()


class Scope(Enum):
    """What it is for, of all that an organization offers."""

    ALL = auto()
    SOME_PRODUCTS = auto()


class Factors(msgspec.Struct, frozen=True):
    """One finding for each factor; `needs` names what it depends on."""

    availability: Availability
    reached: Reached
    area: Area
    spoken: Spoken
    need: Need
    urgency: Urgency
    directness: Directness
    working: Working
    proof: Proof
    agreement: Agreement
    access: Access
    scope: Scope
    needs: tuple[Dependency, ...] = ()


class Asked(msgspec.Struct, frozen=True):
    """What factors are found by: who asks, when, the lights, and what sources say (by id)."""

    situation: Situation
    at: datetime  # aware
    lit: Callable[[ContactPoint], Light]
    claims: Mapping[str, tuple[Claim, ...]] = {}
    conflicts: Mapping[str, tuple[Conflict, ...]] = {}


class Standing(msgspec.Struct, frozen=True):
    """The findings that neither the moment nor a telephone changes."""

    area: Area
    need: Need
    urgency: Urgency
    directness: Directness
    working: Working
    access: Access
    scope: Scope
    needs: tuple[Dependency, ...]
