"""What speaks against an entry, which sources disagree, and who says so at all."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Conflict
from callboard.directory.source import Claim
from callboard.gui.detail_blocks import Block, Paragraph, Warned
from callboard.gui.detail_words import claim_line, shown, source_line, unverified
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.wording.language import phrases

_AT_THE_NUMBER = {"telephone", "entry", "address", "handle"}  # doubts that are shown beside it


def doubts(point: ContactPoint, facts: Facts) -> Iterator[Block]:
    """What speaks against the entry or its number, with the reason."""
    if point.telephone and point.telephone.impossible:
        lead = translate("Detail", "Cannot be right as printed.")
        yield Warned(lead, shown(point.telephone.impossible, facts))
    doubt = unverified(facts.catalogue.claims.get(point.id, ()), facts)
    if doubt:
        yield Warned(translate("Detail", "Unverified."), doubt)
    yield from _conflicts(point, facts, _AT_THE_NUMBER)


def other_conflicts(point: ContactPoint, facts: Facts) -> Iterator[Block]:
    """Claims that differ about anything but the number."""
    facts_elsewhere = {c.fact for c in facts.catalogue.conflicts.get(point.id, ())}
    yield from _conflicts(point, facts, facts_elsewhere - _AT_THE_NUMBER)


def _conflicts(point: ContactPoint, facts: Facts, about: AbstractSet[str]) -> Iterator[Block]:
    for conflict in facts.catalogue.conflicts.get(point.id, ()):
        if conflict.fact in about:
            yield _conflict(conflict, facts)


def _conflict(conflict: Conflict, facts: Facts) -> Warned:
    sources = facts.catalogue.sources
    by_value: dict[str, list[str]] = {}
    for claim in conflict.claims:
        value = shown(claim.value, facts)
        by_value.setdefault(value, []).append(source_line(claim, sources.get(claim.source), facts))
    between = phrases(facts.languages[0]).between_others
    said = [
        translate("Detail", "“{0}”: {1}.").format(value, between.join(lines))
        for value, lines in by_value.items()
    ]
    return Warned(_lead(conflict), "\n".join(said))


def _lead(conflict: Conflict) -> str:
    """How many sources disagree about which fact; one may contradict itself."""
    fact, sources = _named(conflict.fact), len({claim.source for claim in conflict.claims})
    if sources == 1:
        return translate("Detail", "One source contradicts itself {0}.").format(fact)
    if sources == 2:
        return translate("Detail", "Two sources disagree {0}.").format(fact)
    return translate("Detail", "{0} sources disagree {1}.").format(sources, fact)


def _named(fact: str) -> str:
    """About which fact, by the name of its field."""
    names = {
        "telephone": translate("Detail", "about the number"),
        "entry": translate("Detail", "about whether this exists"),
        "address": translate("Detail", "about the address"),
        "handle": translate("Detail", "about the account"),
        "menu": translate("Detail", "about the keys"),
        "hours_available": translate("Detail", "about the hours"),
        "available_language": translate("Detail", "about the languages"),
        "cost": translate("Detail", "about the cost"),
        "reach": translate("Detail", "about from where it can be dialled"),
        "area_served": translate("Detail", "about which countries it serves"),
        "requires": translate("Detail", "about what to have ready"),
        "eligibility": translate("Detail", "about who may use it"),
        "quota": translate("Detail", "about how often it may be used"),
        "tier": translate("Detail", "about the support level"),
        "name": translate("Detail", "about the name"),
    }
    template = translate("Detail", "about “{0}”")
    return names.get(fact) or template.format(fact.replace("_", " "))


def sources_of(point: ContactPoint, facts: Facts) -> Iterator[Block]:
    """Every source of an entry, and what is known about what it claims."""
    by_source: dict[str, list[Claim]] = {}
    for claim in facts.catalogue.claims.get(point.id, ()):
        by_source.setdefault(claim.source, []).append(claim)
    for id_, claims in by_source.items():
        yield Paragraph(source_line(claims[0], facts.catalogue.sources.get(id_), facts))
        yield Paragraph(claim_line(claims, facts), muted=True)
        source = facts.catalogue.sources.get(id_)
        if source and source.locator:
            yield Paragraph(source.locator, muted=True)
