"""What is said of a contact point: how to reach it, what to have ready, what if it fails."""

from collections.abc import Iterable, Iterator

from callboard.directory.binding import out_of_scope
from callboard.directory.contact_point import ContactPoint, Cost, CostKind, ServiceHours, Step
from callboard.directory.telephone import Telephone
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import (
    Block,
    Checklist,
    Keys,
    Link,
    Links,
    Paragraph,
    Section,
    Service,
)
from callboard.gui.detail_week import week_of
from callboard.gui.detail_words import shown
from callboard.gui.doubts import doubts, other_conflicts, sources_of
from callboard.gui.partial_dates import partial_date
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.hours.zone import zone
from callboard.reach.availability import Light, opening_hours
from callboard.reach.dialling import Verdict, dial
from callboard.wording.clock import distance
from callboard.wording.entry import bound_words, quota_words
from callboard.wording.language import phrases
from callboard.wording.light import describe


def point_sections(point: ContactPoint, asked: Asked) -> tuple[Section, ...]:
    """Everything below the number, in the order a caller needs it."""
    return tuple(section for section in _sections(point, asked) if section.blocks)


def _sections(point: ContactPoint, asked: Asked) -> Iterator[Section]:
    facts = asked.facts
    yield Section("", tuple(_reaching(point, facts)))
    yield Section("", tuple(doubts(point, facts)))
    yield _from_here(point, asked)
    yield Section(translate("Detail", "After the answer"), _menu(point, asked))
    ready = tuple(shown(text, facts) for text in point.requires)
    yield Section(translate("Detail", "Have ready"), (Checklist(ready),) if ready else ())
    yield Section(translate("Detail", "Who may use it"), tuple(_who_may_use_it(point, asked)))
    yield Section(translate("Detail", "Not covered"), tuple(_not_covered(point, asked)))
    tags = point.available_language
    languages = facts.list_of([facts.language_name(tag) for tag in tags])
    yield Section(translate("Detail", "Languages"), _paragraph(languages))
    yield from _hours(point, asked)
    yield Section("", tuple(other_conflicts(point, facts)))
    costs = [_cost(cost, facts) for cost in point.cost]
    yield Section(translate("Detail", "Cost"), tuple(Paragraph(cost) for cost in costs))
    yield Section(translate("Detail", "If it fails"), _links(point.fallback, facts))
    yield Section(translate("Detail", "See also"), _links(point.see_also, facts))
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


def _who_may_use_it(point: ContactPoint, asked: Asked) -> Iterator[Block]:
    yield from _paragraph(shown(point.eligibility, asked.facts))
    yield from (Paragraph(quota_words(quota, asked.language)) for quota in point.quota)


def _not_covered(point: ContactPoint, asked: Asked) -> Iterator[Block]:
    for bound in out_of_scope(point, asked.facts.catalogue):
        yield Paragraph(bound_words(bound, asked.language))


def _from_here(point: ContactPoint, asked: Asked) -> Section:
    country = asked.viewer.country
    if asked.lit is None or not country or not point.telephone:
        return Section("", ())
    facts = asked.facts
    found = dial(point, country)
    name = facts.country_name(country)
    title = translate("Detail", "From {0}").format(name)
    said = {
        Verdict.DIAL: translate("Detail", "Dial {0}.").format(found.digits),
        Verdict.UNREACHABLE: _unreachable(point).format(name),
        Verdict.UNKNOWN: "",
    }[found.verdict]
    # That the number is bound to its country stands right under the number already.
    note = "" if found.only_inside else shown(found.note, facts)
    return Section(title, _paragraph(" ".join(part for part in (said, note) if part)))


def _unreachable(point: ContactPoint) -> str:
    if point.fallback:
        return translate("Detail", "Cannot be reached from {0}: see “If it fails”.")
    return translate("Detail", "Cannot be reached from {0}.")


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


def _hours(point: ContactPoint, asked: Asked) -> Iterator[Section]:
    title = translate("Detail", "Hours")
    if not point.hours_available:
        yield Section(title, (Paragraph(translate("Detail", "No source states any hours.")),))
        return
    services = point.hours_available
    # One service is the light above, unless that says that the line is out of reach.
    repeats = len(services) == 1 and (asked.lit is None or asked.lit.in_reach)
    yield Section(title, tuple(_service(s, asked, repeats=repeats) for s in services))
    shown_first = asked.lit.light.hours if asked.lit and asked.lit.light.hours else services[0]
    yield Section(translate("Detail", "It is there"), (Paragraph(_there(shown_first, asked)),))
    if asked.timetables:
        week = week_of(shown_first, asked.at, asked.timetables, asked.language)
        title = translate("Detail", "This week, their time")
        whom = _whom(shown_first, asked) if len(services) > 1 else ""
        yield Section(" · ".join(part for part in (title, whom) if part), (week,))


def _service(hours: ServiceHours, asked: Asked, *, repeats: bool) -> Service:
    city = hours.zone.rpartition("/")[2].replace("_", " ")
    light = None
    if asked.timetables and not repeats:
        answer = Light(asked.timetables.interval(opening_hours(hours), asked.at), hours)
        light = describe(answer, asked.at, asked.viewer.zone, asked.language)
    return Service(_whom(hours, asked), f"{hours.hours} ({city})", light)


def _whom(hours: ServiceHours, asked: Asked) -> str:
    facts = asked.facts
    severities = phrases(asked.language).severities
    whom = [facts.language_name(tag) for tag in hours.language]
    whom += [severities[severity] for severity in hours.severity]
    whom += [*hours.plan, shown(hours.note, facts)]
    return " · ".join(part for part in whom if part)


def _there(hours: ServiceHours, asked: Asked) -> str:
    theirs, mine = hours.zone, asked.viewer.zone
    local = asked.at.astimezone(zone(theirs))
    time = f"{phrases(asked.language).weekdays[local.weekday()]} {local:%H:%M}"
    apart = distance(mine, theirs, asked.at, asked.language)
    if local.utcoffset() == asked.at.astimezone(zone(mine)).utcoffset():
        return translate("Detail", "{0}, {1}").format(time, apart)
    return translate("Detail", "{0}, {1} of you").format(time, apart)


def _cost(cost: Cost, facts: Facts) -> str:
    kinds = {
        CostKind.FREE: translate("Detail", "free of charge"),
        CostKind.LOCAL: translate("Detail", "local rate"),
        CostKind.SHARED: translate("Detail", "shared cost"),
        CostKind.NATIONAL: translate("Detail", "national rate"),
        CostKind.INTERNATIONAL: translate("Detail", "international rate"),
        CostKind.PREMIUM: translate("Detail", "premium rate"),
        CostKind.FEE: translate("Detail", "fee of the vendor"),
    }
    price = " ".join(part for part in (cost.currency, cost.amount) if part)
    if price and cost.per:
        price = translate("Detail", "{0} per {1}").format(price, cost.per)
    return " · ".join(part for part in (kinds[cost.kind], price, shown(cost.note, facts)) if part)


def _links(ids: Iterable[str], facts: Facts) -> tuple[Block, ...]:
    links = channel_links(ids, facts)
    return (Links(links),) if links else ()


def channel_links(ids: Iterable[str], facts: Facts) -> tuple[Link, ...]:
    """The contact points of these ids that are there."""
    points = facts.catalogue.contact_points
    return tuple(Link(id_, shown(points[id_].name, facts)) for id_ in ids if id_ in points)


def _paragraph(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text else ()
