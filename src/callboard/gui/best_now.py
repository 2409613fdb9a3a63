"""What the card "Best now" says: written from a ranking, for one reader."""

from datetime import datetime

import msgspec

from callboard.directory.contact_point import Phone
from callboard.gui.lights import words_hold_until
from callboard.gui.row import Facts, copied_text, write_row
from callboard.reach.candidate import Candidate
from callboard.reach.dialling import Dialling
from callboard.reach.ranking import Ranking
from callboard.wording.light import LightWords, describe
from callboard.wording.light_reason import Teller
from callboard.wording.ranking import caveat, reason, warning


class NextBest(msgspec.Struct, frozen=True):
    """What to do when the best fails: its name, number or place, and what speaks against it."""

    id: str
    name: str
    way: str
    caveat: str


class BestNow(msgspec.Struct, frozen=True, kw_only=True):
    """The card in words. Without an id nothing can be used, and `warning` says so."""

    id: str = ""
    name: str = ""
    number: str = ""
    copies: str = ""  # exactly what a copy puts on the clipboard
    is_telephone: bool = False
    opens: str = ""  # the address that can be opened
    light: LightWords | None = None
    reason: str = ""
    warning: str = ""
    then: tuple[NextBest, ...] = ()


def write_best_now(ranking: Ranking, facts: Facts, teller: Teller) -> BestNow:
    """The card for a ranking."""
    best, told = ranking.best, warning(ranking, teller)
    if best is None:
        return BestNow(warning=told)
    point = best.point
    dialled = _is_dialled(best.dialling, teller)
    return BestNow(
        id=point.id,
        name=facts.best(point.name) or point.id,
        number=_way(best, facts, teller),
        copies=best.dialling.pressed if dialled else copied_text(point),
        is_telephone=point.telephone is not None,
        opens=point.address or "",
        light=describe(best.light, teller.at, teller.situation.zone, teller.language),
        reason=reason(best, teller),
        warning=told,
        then=tuple(_next_best(found, facts, teller) for found in ranking.fallbacks),
    )


def words_hold(ranking: Ranking, at: datetime) -> datetime:
    """Until when the card reads the same, as far as its lights go."""
    shown = (ranking.best, ranking.opening, *ranking.fallbacks)
    lights = [candidate.light for candidate in shown if candidate]
    ends = [end for light in lights for end in (light.interval.end, *_ends(light.others))]
    return min((words_hold_until(end, at) for end in ends), default=words_hold_until(None, at))


def _ends(others: tuple[tuple[object, object], ...]) -> list[datetime | None]:
    return [getattr(interval, "end", None) for _, interval in others]


def _next_best(candidate: Candidate, facts: Facts, teller: Teller) -> NextBest:
    point = candidate.point
    can_be_used = bool(point.telephone or point.handle)
    way = _way(candidate, facts, teller) if can_be_used else ""
    name = facts.best(point.name) or point.id
    return NextBest(point.id, name, way, caveat(candidate, teller))


def _way(candidate: Candidate, facts: Facts, teller: Teller) -> str:
    """A number as it is dialled from here where that is one way only, else as it is printed."""
    dialling = candidate.dialling
    if not _is_dialled(dialling, teller):
        return write_row(candidate.point, facts, (), None).number
    keys = candidate.point.menu.keys if candidate.point.menu else ""
    number = " , ".join(step.digits for step in dialling.steps)
    return f"{number} ▸ {keys}" if keys else number


def _is_dialled(dialling: Dialling, teller: Teller) -> bool:
    """Whether the exact keys are shown: on a landline, behind a prefix or an access code."""
    if not dialling.pressed or dialling.by_carrier:
        return False
    is_landline = teller.situation.phone is Phone.LANDLINE
    return bool(dialling.before) or (is_landline and dialling.abroad)
