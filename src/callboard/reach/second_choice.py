"""What to do when the best channel fails: the next ones, by what the directory says of them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from callboard.directory.contact_point import ContactPoint
from callboard.hours.state import ANSWERING
from callboard.reach.candidate import Candidate, Rank, is_usable, when
from callboard.reach.factors import can_be_dialled, is_online
from callboard.reach.findings import Need
from callboard.reach.weights import Kinship, Otherness, weigh

FALLBACKS = 2


def related(point: ContactPoint, points: Mapping[str, ContactPoint]) -> list[ContactPoint]:
    """The channels that the directory itself names beside one, best first."""
    return [points[id_] for id_ in (*point.fallback, *point.see_also) if id_ in points]


def fallbacks(best: Candidate, others: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Second choices, best first: no two of them, nor the best, lead to the same place."""
    chosen: list[Candidate] = []
    taken = {_place(best.point)}
    kin = (candidate for candidate in others if _is_choice(best, candidate))
    for candidate in sorted(kin, key=lambda c: _second_order(best, c)):
        if _place(candidate.point) not in taken:
            taken.add(_place(candidate.point))
            chosen.append(candidate)
    return tuple(chosen[:FALLBACKS])


def _is_choice(best: Candidate, candidate: Candidate) -> bool:
    """Whether it may help: what is for other needs does not, nor does another organization."""
    is_kin = candidate.point.organization == best.point.organization
    if not is_kin and _kinship(best, candidate) is Kinship.NONE:
        return False
    if candidate.factors.need is Need.OTHER:
        return False
    return is_usable(candidate) or _is_found_online(candidate)


def _second_order(best: Candidate, candidate: Candidate) -> tuple[int, datetime, int]:
    rank = Rank.MAY_ANSWER if _is_found_online(candidate) else candidate.rank
    weight = candidate.weight + weigh((_kinship(best, candidate), _otherness(best, candidate)))
    return (rank, when(candidate), -weight)


def _kinship(best: Candidate, candidate: Candidate) -> Kinship:
    mine, other = best.point, candidate.point
    if other.id in mine.fallback:
        is_first = mine.fallback[0] == other.id
        return Kinship.FIRST_FALLBACK if is_first else Kinship.FALLBACK
    if other.id in mine.see_also or mine.id in other.see_also:
        return Kinship.CROSS_REFERENCE
    return Kinship.NONE


def _otherness(best: Candidate, candidate: Candidate) -> Otherness:
    same = can_be_dialled(best.point) is can_be_dialled(candidate.point)
    return Otherness.SAME_MEANS if same else Otherness.OTHER_MEANS


def _is_found_online(candidate: Candidate) -> bool:
    """Known to answer, on a website whose address nobody wrote down: no number, but some help."""
    answers = candidate.light.interval.state in ANSWERING
    return candidate.rank is Rank.NO_WAY and answers and is_online(candidate.point)


def _place(point: ContactPoint) -> str:
    """Where a contact point leads to, whatever keys are pressed there."""
    telephone = point.telephone.digits if point.telephone else ""
    return telephone or point.handle or point.address or point.id
