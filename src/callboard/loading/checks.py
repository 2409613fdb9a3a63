"""What the types cannot say: whether the facts of an entry can be true, and its ids are known."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

import msgspec

from callboard.directory.contact_point import ContactPoint, Cost, Menu, Reach, ServiceHours, Step
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.source import Claim, Source
from callboard.directory.telephone import Telephone
from callboard.hours.calendars import CalendarError, HolidayCalendar
from callboard.hours.overlay import Overlay
from callboard.hours.parser import parse
from callboard.hours.tokens import ExpressionError
from callboard.hours.zone import ZoneError, zone
from callboard.loading import codes
from callboard.loading.limits import is_id, quoted
from callboard.loading.problem import Path
from callboard.loading.suggestion import did_you_mean

_Item = TypeVar("_Item")


class Finding(msgspec.Struct, frozen=True):
    """A fault inside an entry; a grave one could mislead, and costs the entry."""

    path: Path
    sentence: str
    grave: bool = False


def findings(entry: Any, *, deep: bool) -> Iterator[Finding]:  # noqa: ANN401 -- any kind of entry
    """Every fact of the entry that cannot be right; `deep` asks numbering plans and calendars."""
    name = getattr(entry, "id", None)
    if name is not None and not is_id(name):
        yield Finding(("id",), id_flaw(name), grave=True)
    if isinstance(entry, ContactPoint):
        yield from _contact_point(entry, deep=deep)
    elif isinstance(entry, Source):
        yield from _optional("as_of", entry.as_of, codes.date_flaw)
    elif isinstance(entry, Claim):
        yield from _claim(entry)
    elif isinstance(entry, Guide | KnownProblem):
        yield from _not_empty(entry.steps, "steps")


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
    yield from _list("area_served", point.area_served, codes.area_flaw)
    yield from _list("available_language", point.available_language, codes.language_flaw)
    yield from _optional("address", point.address, codes.address_flaw, grave=True)
    if point.telephone:
        yield from _within(("telephone",), _telephone(point.telephone, deep=deep))
        if deep:
            yield from _claimed_abroad(point, point.telephone)
    yield from _steps(point.before, "before")
    if point.menu:
        yield from _within(("menu",), _menu(point.menu))
    yield from _all("reach", point.reach, _reach)
    yield from _all("hours_available", point.hours_available, partial(_hours, deep=deep))
    yield from _all("cost", point.cost, _cost)


def _menu(menu: Menu) -> Iterator[Finding]:
    yield from _steps(menu.steps, "steps")
    yield from _optional("checked", menu.checked, codes.date_flaw)


def _reach(reach: Reach) -> Iterator[Finding]:
    yield from _list("countries", reach.countries, codes.area_flaw)
    yield from _optional("dial", reach.dial, codes.dial_flaw, grave=True)
    if reach.cost:
        yield from _within(("cost",), _cost(reach.cost))


def _telephone(telephone: Telephone, *, deep: bool) -> Iterator[Finding]:
    yield from _optional("country", telephone.country, codes.country_flaw)
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
        found = _optional("keys", step.keys, codes.keys_flaw, grave=True)
        yield from _within((name, number), found)


def _hours(hours: ServiceHours, *, deep: bool) -> Iterator[Finding]:
    try:
        zone(hours.zone)
    except ZoneError as error:
        yield Finding(("zone",), str(error))
    try:
        parse(hours.hours)
    except ExpressionError as error:
        yield Finding(("hours",), f"these hours are not understood: {error}")
    yield from _optional("calendar", hours.calendar, _library_flaw if deep else codes.calendar_flaw)
    yield from _list("language", hours.language, codes.language_flaw)


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
    yield from _optional("amount", cost.amount, codes.amount_flaw)
    if cost.amount is not None and cost.currency is None:
        yield Finding(("amount",), "an amount needs a currency")
    yield from _optional("currency", cost.currency, codes.currency_flaw)


def _claim(claim: Claim) -> Iterator[Finding]:
    yield from _optional("checked", claim.checked, codes.date_flaw)
    yield from _not_empty(claim.about, "about")
    known = ("entry", *ContactPoint.__struct_fields__)
    if claim.fact and claim.fact.partition(".")[0] not in known:
        near = did_you_mean(claim.fact, known)
        yield Finding(("fact",), f"{quoted(claim.fact)} is no key of a contact point{near}")


def _not_empty(items: tuple[object, ...] | None, key: str) -> Iterator[Finding]:
    if items == ():
        yield Finding((key,), "must not be empty", grave=True)


def _optional(
    key: str, value: str | None, flaw: Callable[[str], str | None], *, grave: bool = False
) -> Iterator[Finding]:
    sentence = flaw(value) if value is not None else None
    if sentence:
        yield Finding((key,), sentence, grave)


def _list(key: str, values: Iterable[str], flaw: Callable[[str], str | None]) -> Iterator[Finding]:
    for number, value in enumerate(values):
        sentence = flaw(value)
        if sentence:
            yield Finding((key, number), sentence)


def _all(
    key: str, items: Iterable[_Item], check: Callable[[_Item], Iterator[Finding]]
) -> Iterator[Finding]:
    for number, item in enumerate(items):
        yield from _within((key, number), check(item))


def _within(path: Path, found: Iterable[Finding]) -> Iterator[Finding]:
    for each in found:
        yield Finding(path + each.path, each.sentence, each.grave)
