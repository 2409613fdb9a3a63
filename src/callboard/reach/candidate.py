"""One channel judged for a situation, and the hard rules that judged channels are ranked by."""

from datetime import UTC, datetime
from enum import IntEnum

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.hours.state import ANSWERING, State
from callboard.reach.availability import Light
from callboard.reach.dialling import Dialling
from callboard.reach.factors import (
    agreement,
    answering_languages,
    availability,
    dialled,
    proof,
    reached,
    spoken,
    standing,
)
from callboard.reach.findings import (
    Agreement,
    Asked,
    Availability,
    Factors,
    Proof,
    Reached,
    Standing,
    Working,
)
from callboard.reach.weights import findings, weigh

NEVER = datetime.max.replace(tzinfo=UTC)


class Rank(IntEnum):
    """The hard rules: less is better, whatever it weighs."""

    ANSWERS = 0
    MAY_ANSWER = 1  # nobody states when
    OPENS = 2  # closed now
    NO_WAY = 3  # whatever its light is, nobody published how to reach it
    USELESS = 4  # unreachable from here, broken, or refuted


class Candidate(msgspec.Struct, frozen=True):
    """One channel judged for a situation."""

    point: ContactPoint
    light: Light
    dialling: Dialling
    factors: Factors

    @property
    def rank(self) -> Rank:
        """Which hard rule it falls under."""
        return _rank(self.factors)

    @property
    def weight(self) -> int:
        """What it weighs among channels of its rank."""
        return weigh(findings(self.factors))

    @property
    def opens(self) -> datetime | None:
        """When it is known to open, if it is closed."""
        return opening(self.light)


def judge(point: ContactPoint, asked: Asked) -> Candidate:
    """One channel judged by every factor."""
    return judged(point, standing(point, asked.situation), asked.lit(point), asked)


def judged(point: ContactPoint, stands: Standing, light: Light, asked: Asked) -> Candidate:
    """The same, when its light and what stands without a clock are known."""
    situation = asked.situation
    dialling = dialled(point, situation)
    proof_found, agreed = proven(point, asked)
    return Candidate(
        point,
        light,
        dialling,
        Factors(
            availability=availability(light, asked.at),
            reached=reached(point, dialling, situation),
            spoken=spoken(answering_languages(point, light), situation.languages),
            proof=proof_found,
            agreement=agreed,
            **msgspec.structs.asdict(stands),
        ),
    )


def proven(point: ContactPoint, asked: Asked) -> tuple[Proof, Agreement]:
    """What its sources are worth, and whether they agree."""
    claims, conflicts = asked.claims.get(point.id, ()), asked.conflicts.get(point.id, ())
    return proof(claims), agreement(conflicts)


def _rank(factors: Factors) -> Rank:
    if factors.reached is Reached.UNREACHABLE or factors.working is Working.BROKEN:
        return Rank.USELESS
    if factors.proof is Proof.REFUTED:
        return Rank.USELESS
    if factors.reached is Reached.NO_WAY:
        return Rank.NO_WAY
    ranks = {Availability.UNKNOWN: Rank.MAY_ANSWER, Availability.CLOSED: Rank.OPENS}
    return ranks.get(factors.availability, Rank.ANSWERS)


def is_usable(candidate: Candidate) -> bool:
    """Whether the caller can do anything with it, now or later."""
    return candidate.rank <= Rank.OPENS


def order(candidate: Candidate) -> tuple[int, datetime, int]:
    """Rank, then (of what is closed) when it opens, then weight."""
    return (candidate.rank, when(candidate), -candidate.weight)


def when(candidate: Candidate) -> datetime:
    """When a closed one opens; nothing else is ordered by time."""
    if candidate.rank is not Rank.OPENS:
        return NEVER
    return candidate.opens or NEVER


def opening(light: Light) -> datetime | None:
    """When a closed line is known to open."""
    is_known = light.interval.state is State.CLOSED and light.then in ANSWERING
    return light.interval.end if is_known else None
