"""On which terms a contact point helps: for whom, with what, at what price, by when."""

from collections.abc import Iterator
from decimal import Decimal

from callboard.cases.cost import estimate
from callboard.directory.binding import out_of_scope, promises_for
from callboard.directory.contact_point import ContactPoint, Cost, CostKind, Reach
from callboard.directory.promise import Clock, Promise
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Block, Paragraph, Section
from callboard.gui.detail_words import shown
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.reach.dialling import authored_reach
from callboard.wording.case_summary import promise_words
from callboard.wording.cost import money_words, rate_words
from callboard.wording.duration import duration_words
from callboard.wording.entry import bound_words, quota_words

_MINUTES = 10  # of the call whose price is estimated


def who_may_use_it(point: ContactPoint, asked: Asked) -> Section:
    """For whom it is, and how often they may ask."""
    said = [shown(point.eligibility, asked.facts)]
    said += [quota_words(quota, asked.language) for quota in point.quota]
    return Section(translate("Detail", "Who may use it"), _paragraphs(said))


def not_covered(point: ContactPoint, asked: Asked) -> Section:
    """With what it does not help."""
    bounds = out_of_scope(point, asked.facts.catalogue)
    said = [bound_words(bound, asked.language) for bound in bounds]
    return Section(translate("Detail", "Not covered"), _paragraphs(said))


def cost(point: ContactPoint, asked: Asked) -> Section:
    """What is paid, and what ten minutes come to; for a call from here, what that costs."""
    blocks = [block for price in point.cost for block in _cost(price, asked)]
    for reach in _reaches(point, asked):
        if reach.cost:
            blocks += _cost(reach.cost, asked, _where(reach, asked.facts))
    return Section(translate("Detail", "Cost"), tuple(blocks))


def promised(point: ContactPoint, asked: Asked) -> Section:
    """Within which time somebody is to respond, and to mend it."""
    promises = promises_for(point, asked.facts.catalogue)
    blocks = tuple(block for promise in promises for block in _promise(promise, asked))
    return Section(translate("Detail", "Promised"), blocks)


def _reaches(point: ContactPoint, asked: Asked) -> tuple[Reach, ...]:
    """What the directory states for this caller, or for everybody where nobody says who calls."""
    country = asked.viewer.country
    if not country:
        return point.reach
    found = authored_reach(point.reach, country, asked.phone)
    return (found,) if found else ()


def _where(reach: Reach, facts: Facts) -> str:
    names = [
        translate("Detail", "anywhere") if code == "world" else facts.country_name(code)
        for code in reach.countries
    ]
    return translate("Detail", "from {0}").format(facts.list_of(names)) if names else ""


def _cost(price: Cost, asked: Asked, where: str = "") -> Iterator[Block]:
    stated = rate_words(price, asked.language) if price.amount and price.currency else ""
    free = price.amount is not None and not Decimal(price.amount)
    parts = (where, _kind(price.kind), translate("Detail", "no charge") if free else stated)
    yield Paragraph(" · ".join(part for part in parts if part))
    if not free:
        yield from _paragraphs([_estimated(price)])
    yield from _paragraphs([shown(price.note, asked.facts)], muted=True)


def _estimated(price: Cost) -> str:
    """What ten minutes come to; "" where nobody states a price by time."""
    found = estimate(price, _MINUTES)
    if not found.amount or price.per not in ("minute", "hour"):
        return ""
    money = money_words(found.amount, price.currency or "")
    if found.at_most is None:
        return translate("Detail", "10 minutes: about {0}").format(money)
    most = money_words(found.at_most, price.currency or "")
    return translate(
        "Detail", "10 minutes: about {0}, or {1} if a begun {2} is charged whole"
    ).format(money, most, _unit(price.per))


def _unit(per: str) -> str:
    return translate("Detail", "hour") if per == "hour" else translate("Detail", "minute")


def _kind(kind: CostKind) -> str:
    return {
        CostKind.FREE: translate("Detail", "free of charge"),
        CostKind.LOCAL: translate("Detail", "local rate"),
        CostKind.SHARED: translate("Detail", "shared cost"),
        CostKind.NATIONAL: translate("Detail", "national rate"),
        CostKind.INTERNATIONAL: translate("Detail", "international rate"),
        CostKind.PREMIUM: translate("Detail", "premium rate"),
        CostKind.FEE: translate("Detail", "fee of the vendor"),
    }[kind]


def _promise(promise: Promise, asked: Asked) -> Iterator[Block]:
    lines = {
        translate("Detail", "answer within {0}"): promise.respond,
        translate("Detail", "solution within {0}"): promise.resolve,
    }
    said = [
        line.format(duration_words(length, asked.language))
        for line, length in lines.items()
        if length
    ]
    template = translate("Detail", "{0}: {1}")
    title = promise_words(promise, asked.language)
    if said:
        yield Paragraph(template.format(title, asked.facts.list_of(said)))
        if promise.clock is Clock.WORKING:
            worked = translate("Detail", "Only their working time counts.")
            yield Paragraph(worked, muted=True)
    else:
        yield Paragraph(title)
    aside = [shown(promise.note, asked.facts), _source(promise, asked.facts)]
    yield from _paragraphs(aside, muted=True)


def _source(promise: Promise, facts: Facts) -> str:
    source = facts.catalogue.sources.get(promise.source)
    return shown(source.title, facts) if source else ""


def _paragraphs(texts: list[str], *, muted: bool = False) -> tuple[Block, ...]:
    return tuple(Paragraph(text, muted) for text in texts if text)
