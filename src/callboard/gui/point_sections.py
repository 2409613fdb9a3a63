"""What is said of a contact point: how to reach it, what to have ready, what if it fails."""

from collections.abc import Iterable, Iterator

from callboard.directory.contact_point import ContactPoint, Step
from callboard.directory.telephone import Telephone
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Block, Checklist, Keys, Link, Links, Paragraph, Section
from callboard.gui.detail_words import shown
from callboard.gui.doubts import doubts, other_conflicts, sources_of
from callboard.gui.from_here import from_here
from callboard.gui.hours_sections import hours_sections
from callboard.gui.partial_dates import partial_date
from callboard.gui.point_reading import to_read, walk_link
from callboard.gui.row import Facts
from callboard.gui.terms_sections import cost, not_covered, promised, who_may_use_it
from callboard.gui.translation import translate
from callboard.reach.dialling import Dialling


def point_sections(point: ContactPoint, dialling: Dialling, asked: Asked) -> tuple[Section, ...]:
    """Everything below the number, in the order a caller needs it."""
    return tuple(section for section in _sections(point, dialling, asked) if section.blocks)


def _sections(point: ContactPoint, dialling: Dialling, asked: Asked) -> Iterator[Section]:
    facts = asked.facts
    yield Section("", tuple(_reaching(point, facts)))
    yield who_may_use_it(point, asked)
    yield not_covered(point, asked)
    yield Section("", tuple(doubts(point, facts)))
    yield from_here(point, dialling, asked)
    menu = (*_menu(point, asked), *walk_link(point, facts))
    yield Section(translate("Detail", "After the answer"), menu)
    ready = tuple(shown(text, facts) for text in point.requires)
    yield Section(translate("Detail", "Have ready"), (Checklist(ready),) if ready else ())
    tags = point.available_language
    languages = facts.list_of([facts.language_name(tag) for tag in tags])
    yield Section(translate("Detail", "Languages"), _paragraph(languages))
    yield from hours_sections(point, asked)
    yield Section("", tuple(other_conflicts(point, facts)))
    yield cost(point, asked)
    yield promised(point, asked)
    yield Section(translate("Detail", "If it fails"), _links(point.fallback, facts))
    yield Section(translate("Detail", "See also"), _links(point.see_also, facts))
    yield to_read(point, asked)
    yield Section(translate("Detail", "Note"), _paragraph(shown(point.note, facts)))
    yield Section(translate("Detail", "Sources"), tuple(sources_of(point, facts)))


def _reaching(point: ContactPoint, facts: Facts) -> Iterator[Block]:
    """What there is to say about the number itself, or that there is none."""
    if point.telephone:
        bound = _bound(point.telephone, facts)
        yield from _paragraph(bound)
    elif not point.handle and not point.address:
        fact = shown(point.no_number, facts)
        yield Paragraph(fact or translate("Detail", "No number or address is published."))
    if point.depends_on:
        needs = facts.list_of([_dependency(str(what)) for what in point.depends_on])
        yield Paragraph(translate("Detail", "Works only with: {0}.").format(needs))


def _bound(telephone: Telephone, facts: Facts) -> str:
    if telephone.e164 or not telephone.country or telephone.impossible:
        return ""
    country = facts.country_name(telephone.country)
    if telephone.short_code:
        sentence = translate(
            "Detail",
            "A short code of {0}: from abroad it cannot be dialled, it has no international form.",
        )
    else:
        sentence = translate(
            "Detail", "A number that exists in {0} only: there is no international form."
        )
    return sentence.format(country)


def _dependency(what: str) -> str:
    return {
        "internet": translate("Detail", "internet"),
        "login": translate("Detail", "a login of the vendor"),
        "registered-phone": translate("Detail", "the registered telephone"),
        "app": translate("Detail", "the app"),
    }.get(what, what)


def _menu(point: ContactPoint, asked: Asked) -> tuple[Block, ...]:
    if not point.menu:
        return ()
    checked = point.menu.checked
    said = translate("Detail", "checked {0}").format(partial_date(checked or "", asked.language))
    steps = tuple(_key(step, asked.facts) for step in point.menu.steps)
    never = translate("Detail", "nobody has checked these keys")
    return (Keys(steps, said if checked else never),)


def _key(step: Step, facts: Facts) -> tuple[str, str]:
    return step.keys, shown(step.label, facts)


def _links(ids: Iterable[str], facts: Facts) -> tuple[Block, ...]:
    links = channel_links(ids, facts)
    return (Links(links),) if links else ()


def channel_links(ids: Iterable[str], facts: Facts) -> tuple[Link, ...]:
    """The contact points of these ids that are there."""
    points = facts.catalogue.contact_points
    return tuple(Link(id_, shown(points[id_].name, facts)) for id_ in ids if id_ in points)


def _paragraph(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text else ()
