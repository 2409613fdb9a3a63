"""What the types cannot say: whether the facts of an entry can be true, and its ids are known."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from callboard.directory.contact_point import ContactPoint, Cost, Menu, Reach, ServiceHours, Step
from callboard.directory.source import Claim, Source
from callboard.directory.telephone import Telephone
from callboard.hours.calendars import CalendarError, HolidayCalendar
from callboard.hours.overlay import Overlay
from callboard.loading import codes
from callboard.loading.article_checks import (
    article_findings,
    hours_flaw,
    quota_findings,
    zone_flaw,
)
from callboard.loading.finding import Finding, each_of, listed, not_empty, optional, within
from callboard.loading.limits import is_id, quoted
from callboard.loading.suggestion import did_you_mean


def findings(entry: Any, *, deep: bool) -> Iterator[Finding]:  # noqa: ANN401 -- any kind of entry
    """Every fact of the entry that cannot be right; `deep` asks numbering plans and calendars."""
    name = getattr(entry, "id", None)
    if name is not None and not is_id(name):
        yield Finding(("id",), id_flaw(name), grave=True)
    if isinstance(entry, ContactPoint):
        yield from _contact_point(entry, deep=deep)
    elif isinstance(entry, Source):
        yield from optional("as_of", entry.as_of, codes.date_flaw)
    elif isinstance(entry, Claim):
        yield from _claim(entry)
    else:
        yield from article_findings(entry)


def id_flaw(text: str) -> str:
    """Why a text is no id."""
    return (
        f"{quoted(text)} is not an id: use at most 64 of a-z and 0-9, parted by single dots or"
        " hyphens"
    )


def _contact_point(point: ContactPoint, *, deep: bool) -> Iterator[Finding]:
    for number, other in enumerate(point.fallback):
        if other == point.id:
            yield Finding(("fallback", number), "an entry cannot be its own fallback")
    yield from listed("area_served", point.area_served, codes.area_flaw)
    yield from listed("available_language", point.available_language, codes.language_flaw)
    yield from optional("address", point.address, codes.address_flaw, grave=True)
    if point.telephone:
        yield from within(("telephone",), _telephone(point.telephone, deep=deep))
        if deep:
            yield from _claimed_abroad(point, point.telephone)
    yield from _steps(point.before, "before")
    if point.menu:
        yield from within(("menu",), _menu(point.menu))
    yield from each_of("reach", point.reach, _reach)
    yield from each_of("hours_available", point.hours_available, partial(_hours, deep=deep))
    yield from each_of("cost", point.cost, _cost)
    yield from each_of("quota", point.quota, quota_findings)


def _menu(menu: Menu) -> Iterator[Finding]:
    yield from _steps(menu.steps, "steps")
    yield from optional("checked", menu.checked, codes.date_flaw)


def _reach(reach: Reach) -> Iterator[Finding]:
    yield from listed("countries", reach.countries, codes.area_flaw)
    yield from optional("dial", reach.dial, codes.dial_flaw, grave=True)
    if reach.cost:
        yield from within(("cost",), _cost(reach.cost))


def _telephone(telephone: Telephone, *, deep: bool) -> Iterator[Finding]:
    yield from optional("country", telephone.country, codes.country_flaw)
    if telephone.impossible:
        return
    flaw = _numbering_flaw(telephone) if deep else telephone.misprint
    if flaw:
        yield Finding(("printed",), flaw)


def _claimed_abroad(point: ContactPoint, telephone: Telephone) -> Iterator[Finding]:
    """A number that rings in one country only, printed with a country code as if for everybody."""
    from callboard.directory.numbering import only_inside  # noqa: PLC0415 -- heavy

    country = only_inside(telephone) if telephone.e164 else None
    stated = {code for reach in point.reach for code in reach.countries} | set(point.area_served)
    if country is None or stated == {country} or any(not reach.possible for reach in point.reach):
        return
    sentence = (
        f"{telephone.e164} cannot be dialled from outside {country}; serve {country} only, or say"
        " that it is impossible"
    )
    yield Finding(("telephone", "printed"), sentence)


def _numbering_flaw(telephone: Telephone) -> str | None:
    from callboard.directory.numbering import flaw  # noqa: PLC0415 -- heavy

    return flaw(telephone)


def _steps(steps: Iterable[Step], name: str) -> Iterator[Finding]:
    for number, step in enumerate(steps):
        found = optional("keys", step.keys, codes.keys_flaw, grave=True)
        yield from within((name, number), found)


def _hours(hours: ServiceHours, *, deep: bool) -> Iterator[Finding]:
    yield from optional("zone", hours.zone, zone_flaw)
    yield from optional("hours", hours.hours, hours_flaw)
    yield from optional("calendar", hours.calendar, _library_flaw if deep else codes.calendar_flaw)
    yield from listed("language", hours.language, codes.language_flaw)


def _library_flaw(code: str) -> str | None:
    shape = codes.calendar_flaw(code)
    if shape:
        return shape
    try:
        HolidayCalendar(code, "en", Overlay())
    except CalendarError as error:
        return str(error)
    return None


def _cost(cost: Cost) -> Iterator[Finding]:
    yield from optional("amount", cost.amount, codes.amount_flaw)
    if cost.amount is not None and cost.currency is None:
        yield Finding(("amount",), "an amount needs a currency")
    yield from optional("currency", cost.currency, codes.currency_flaw)


def _claim(claim: Claim) -> Iterator[Finding]:
    yield from optional("checked", claim.checked, codes.date_flaw)
    yield from not_empty(claim.about, "about")
    known = ("entry", *ContactPoint.__struct_fields__)
    if claim.fact and claim.fact.partition(".")[0] not in known:
        near = did_you_mean(claim.fact, known)
        yield Finding(("fact",), f"{quoted(claim.fact)} is no key of a contact point{near}")
