"""What each finding weighs. The table is the whole policy beside the hard rules of ranking.py.

Weights compare channels of one rank only: a channel that is not known to answer never gets above
one that does by weighing more.
"""

from collections.abc import Iterable
from enum import Enum, auto

import msgspec

from callboard.reach.findings import (
    Access,
    Agreement,
    Area,
    Availability,
    Directness,
    Factors,
    Need,
    Proof,
    Reached,
    Scope,
    Spoken,
    Standing,
    Urgency,
    Working,
)


class Kinship(Enum):
    """What makes a channel a good second choice after another."""

    FIRST_FALLBACK = auto()  # the directory names it first
    FALLBACK = auto()
    CROSS_REFERENCE = auto()
    NONE = auto()


class Otherness(Enum):
    """Whether a second choice can work when the first cannot be got through to."""

    OTHER_MEANS = auto()  # a portal after a telephone, a telephone after a portal
    SAME_MEANS = auto()


WEIGHTS: dict[Enum, int] = {
    # Among lines that answer, a sure one first; one that closes at once last.
    Availability.OPEN: 20,
    Availability.DOUBTFUL: 14,
    Availability.LIMITED: 10,
    Availability.CLOSING: 4,
    Availability.UNKNOWN: 0,
    Availability.CLOSED: 0,
    # At home before abroad: a call that costs, and may be barred.
    Reached.AT_HOME: 8,
    Reached.ONLINE: 6,
    Reached.ABROAD: 2,
    Reached.UNSURE: 0,
    Reached.NO_WAY: 0,
    Reached.UNREACHABLE: 0,
    # Who serves my country before who serves another.
    Area.MINE: 14,
    Area.WORLD: 11,
    Area.UNSTATED: 8,
    Area.ELSEWHERE: 0,
    # Nobody is helped by a language they do not speak.
    Spoken.BEST: 14,
    Spoken.ALSO: 11,
    Spoken.UNSTATED: 7,
    Spoken.FOREIGN: 0,
    # Sales do not repair.
    Need.EXACT: 32,
    Need.GENERAL: 12,
    Need.OTHER: 0,
    # Emergency lines are for emergencies.
    Urgency.EMERGENCY: 12,
    Urgency.ANY: 8,
    Urgency.TOO_URGENT: 0,
    # The worse it is, the more a voice is worth.
    Directness.AT_ONCE: 46,
    Directness.CHAT: 14,
    Directness.LATER: 0,
    Directness.SPOKEN: 6,
    Directness.ANY: 0,
    # What depends on less fails less.
    Working.ALONE: 3,
    Working.DEPENDS: 0,
    Working.BROKEN: 0,
    # A number that nobody tried may be nobody's.
    Proof.CONFIRMED: 14,
    Proof.OFFICIAL: 12,
    Proof.UNVERIFIED: 2,
    Proof.NO_SOURCE: 0,
    Proof.REFUTED: 0,
    Agreement.AGREED: 5,
    Agreement.DISPUTED: 0,
    # A line with conditions may send the caller away.
    Access.ANYBODY: 5,
    Access.SOME: 0,
    # A line for one product is of use to few.
    Scope.ALL: 16,
    Scope.SOME_PRODUCTS: 0,
    # Second choices: what the directory names, and what does not fail with the first.
    Kinship.FIRST_FALLBACK: 16,
    Kinship.FALLBACK: 12,
    Kinship.CROSS_REFERENCE: 6,
    Kinship.NONE: 0,
    Otherness.OTHER_MEANS: 24,
    Otherness.SAME_MEANS: 0,
}


def weigh(findings: Iterable[Enum]) -> int:
    """What some findings weigh together."""
    return sum(WEIGHTS[finding] for finding in findings)


def findings(factors: Factors | Standing) -> tuple[Enum, ...]:
    """Every finding of a channel that has a weight."""
    return tuple(value for value in msgspec.structs.astuple(factors) if isinstance(value, Enum))


def most(kind: type[Enum]) -> int:
    """The most that a factor can weigh."""
    return max(WEIGHTS[finding] for finding in kind)
