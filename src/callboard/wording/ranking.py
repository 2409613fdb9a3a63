"""Why a channel is best, in one sentence; and what speaks against another, in brackets.

Every factor has its words: what raised or lowered a channel can be read.
"""

from collections.abc import Iterable
from enum import Enum

from callboard.directory.contact_point import ContactType, Dependency
from callboard.reach.availability import speaks
from callboard.reach.candidate import Candidate
from callboard.reach.factors import answering_languages, is_online
from callboard.reach.findings import (
    Access,
    Agreement,
    Area,
    Availability,
    Directness,
    Need,
    Proof,
    Reached,
    Scope,
    Spoken,
    Urgency,
    Working,
)
from callboard.reach.ranking import Ranking
from callboard.reach.situation import Situation
from callboard.wording.light_reason import Teller, answers_in, light_reason, plain_light
from callboard.wording.reasons import Reasons

_MOST_CAVEATS = 3
_MOST_NAMES = 2


def reason(candidate: Candidate, teller: Teller) -> str:
    """Why to turn to it: "Open around the clock, reachable from China, in Chinese."."""
    factors = candidate.factors
    findings = (
        factors.reached,
        factors.area,
        factors.spoken,
        factors.directness,
        factors.need,
        factors.urgency,
        factors.scope,
        factors.working,
        factors.access,
        factors.proof,
        factors.agreement,
    )
    is_said = answers_in(candidate, teller)  # by the light
    left = (f for f in findings if not (is_said and isinstance(f, Spoken)))
    said = (_say(finding, candidate, teller) for finding in left)
    parts = [light_reason(candidate, teller), *filter(None, said)]
    return teller.words.comma.join(parts) + teller.words.stop


def caveat(candidate: Candidate, teller: Teller) -> str:
    """What to know before turning to it: "(unverified)"; "" when nothing speaks against it."""
    factors = candidate.factors
    findings = (
        factors.availability,
        factors.reached,
        factors.spoken,
        factors.urgency,
        factors.need,
        factors.scope,
        factors.working,
        factors.proof,
        factors.agreement,
        factors.access,
    )
    against = [f for f in findings if f in _AGAINST or _is_news(f, candidate)]
    said = [_say(finding, candidate, teller) for finding in against]
    text = teller.words.comma.join([part for part in said if part][:_MOST_CAVEATS])
    return teller.words.brackets.format(text=text) if text else ""


def warning(ranking: Ranking, teller: Teller) -> str:
    """What a caller must know before they use the best: it is another, or may not answer."""
    if ranking.best is None:
        return nothing_usable(teller)
    between = " " if teller.words.stop == "." else ""
    sentences = (_wider(teller) if ranking.is_wider else "", nothing_open(ranking, teller))
    return between.join(filter(None, sentences))


def _wider(teller: Teller) -> str:
    country = teller.situation.country
    if not country:
        return teller.words.wider
    return teller.words.wider_from.format(place=teller.place(country))


def nothing_open(ranking: Ranking, teller: Teller) -> str:
    """That nothing is known to be open, and what opens first; "" when something is."""
    words = teller.words
    if not ranking.nothing_open:
        return ""
    if ranking.opening is None:
        return words.nothing_open
    name = ranking.opening.point.name.best((teller.language,))
    opens = words.opens_first.format(name=name, light=plain_light(ranking.opening, teller))
    return f"{words.nothing_open} {opens}" if words.stop == "." else words.nothing_open + opens


def nothing_usable(teller: Teller) -> str:
    """That no channel can be used from there."""
    country = teller.situation.country
    if not country:
        return teller.words.nothing_usable
    return teller.words.nothing_usable_from.format(place=teller.place(country))


_AGAINST = frozenset(
    {
        Availability.UNKNOWN,
        Availability.CLOSED,
        Availability.LIMITED,
        Availability.CLOSING,
        Reached.ABROAD,
        Reached.UNSURE,
        Reached.NO_WAY,
        Reached.UNREACHABLE,
        Spoken.FOREIGN,
        Urgency.TOO_URGENT,
        Need.OTHER,
        Scope.SOME_PRODUCTS,
        Working.DEPENDS,
        Working.BROKEN,
        Proof.UNVERIFIED,
        Proof.NO_SOURCE,
        Proof.REFUTED,
        Agreement.DISPUTED,
        Access.SOME,
    }
)


def _say(finding: Enum, candidate: Candidate, teller: Teller) -> str:
    """A finding in words; "" for one that goes without saying."""
    if isinstance(finding, Availability):
        return _when(finding, candidate, teller)
    if finding is Working.ALONE:
        return _works(teller)
    if finding is Spoken.UNSTATED:
        return teller.words.language_unstated if teller.situation.languages else ""
    if finding is Reached.NO_WAY and is_online(candidate.point):
        return teller.words.no_address
    template = _template(finding, teller.words)
    if "{" not in template:
        return template
    return template.format(**_filled(finding, candidate, teller))


def _template(finding: Enum, words: Reasons) -> str:
    return {
        Reached.AT_HOME: words.reachable,
        Reached.ABROAD: words.abroad,
        Reached.ONLINE: words.online,
        Reached.UNSURE: words.unsure,
        Reached.NO_WAY: words.no_way,
        Reached.UNREACHABLE: words.unreachable,
        Area.ELSEWHERE: words.serves,
        Spoken.BEST: words.in_language,
        Spoken.ALSO: words.in_language,
        Spoken.FOREIGN: words.foreign,
        Directness.AT_ONCE: words.by_telephone,
        Need.EXACT: words.exactly,
        Need.OTHER: words.meant_for,
        Urgency.EMERGENCY: words.for_emergencies,
        Urgency.TOO_URGENT: words.only_emergencies,
        Scope.SOME_PRODUCTS: words.products,
        Working.DEPENDS: words.needs,
        Working.BROKEN: words.broken,
        Access.SOME: words.some_callers,
        Proof.CONFIRMED: words.confirmed,
        Proof.OFFICIAL: words.official,
        Proof.UNVERIFIED: words.unverified,
        Proof.NO_SOURCE: words.no_source,
        Proof.REFUTED: words.refuted,
        Agreement.DISPUTED: words.disputed,
    }.get(finding, "")


def _filled(finding: Enum, candidate: Candidate, teller: Teller) -> dict[str, str]:
    """The names that a template asks for."""
    point, words = candidate.point, teller.words
    if isinstance(finding, Reached):
        return {"place": teller.place(teller.situation.country)}
    if isinstance(finding, Area):
        places = (teller.place(code) for code in point.area_served[:_MOST_NAMES])
        return {"place": words.words.between_names.join(places)}
    if isinstance(finding, Spoken):
        return {"names": teller.languages(_shared(candidate, teller.situation))}
    if isinstance(finding, Working):
        return {"names": _needs(candidate.factors.needs, words)}
    if isinstance(finding, Need):
        wanted = teller.situation.need
        types = (wanted,) if finding is Need.EXACT and wanted else point.contact_type
        return {"names": _types(types, words)}
    return {"names": words.words.between_names.join(point.product_supported[:_MOST_NAMES])}


def _types(types: Iterable[ContactType], words: Reasons) -> str:
    return words.words.between_names.join(words.types[kind] for kind in types)


def _needs(needs: Iterable[Dependency], words: Reasons) -> str:
    return words.between_needs.join(words.dependencies[need] for need in needs)


def _is_news(finding: Enum, candidate: Candidate) -> bool:
    """That it is open goes without saying, but not of a place that nobody gave the address of."""
    no_way = candidate.factors.reached is Reached.NO_WAY
    return no_way and finding in (Availability.OPEN, Availability.DOUBTFUL)


def _works(teller: Teller) -> str:
    """That it works in spite of what is broken."""
    situation = teller.situation
    lacking = [Dependency.INTERNET] * situation.no_internet + [
        Dependency.LOGIN
    ] * situation.no_login
    template = teller.words.works_without if lacking else ""
    return template.format(names=_needs(lacking, teller.words))


def _shared(candidate: Candidate, situation: Situation) -> tuple[str, ...]:
    """The languages of who answers that the caller speaks, best first; all when there is none."""
    theirs = answering_languages(candidate.point, candidate.light)
    shared = tuple(tag for tag in situation.languages if speaks(tag, theirs))
    return shared or theirs


def _when(finding: Availability, candidate: Candidate, teller: Teller) -> str:
    """A light as a caveat."""
    if finding is Availability.UNKNOWN:
        return teller.words.hours_unknown
    if finding is Availability.CLOSING:
        return teller.words.closes_soon
    said = plain_light(candidate, teller)
    return said[:1].lower() + said[1:]
