"""What the types cannot say: whether the facts of an entry can be true, and its ids are known."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from callboard.directory.contact_point import ContactPoint, Cost, ServiceHours, Step
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.source import Claim, Source
from callboard.directory.telephone import Telephone
from callboard.hours.parser import parse
from callboard.hours.tokens import ExpressionError
from callboard.hours.zone import ZoneError, zone
from callboard.loading import codes
from callboard.loading.limits import is_id, quoted
from callboard.loading.problem import Path
from callboard.loading.suggestion import did_you_mean


class Finding(msgspec.Struct, frozen=True):
    """A fault inside an entry; a grave one could mislead, and costs the entry."""

    path: Path
    sentence: str
    grave: bool = False


def findings(entry: Any, *, deep: bool) -> Iterator[Finding]:  # noqa: ANN401 -- any kind of entry
    """Every fact of the entry that cannot be right; `deep` asks numbering plans and calendars."""
    if hasattr(entry, "id") and not is_id(entry.id):
        yield Finding(("id",), id_flaw(entry.id), grave=True)
    if isinstance(entry, ContactPoint):
        yield from _contact_point(entry, deep=deep)
    elif isinstance(entry, Source):
        yield from _each("as_of", [entry.as_of], codes.date_flaw)
    elif isinstance(entry, Claim):
        yield from _claim(entry)
    elif isinstance(entry, Guide):
        yield from _not_empty(entry.steps, "steps")
    elif isinstance(entry, KnownProblem):
        yield from _not_empty(entry.steps, "steps")


def id_flaw(text: str) -> str:
    """Why a text is no id."""
    return (
        f"{quoted(text)} is not an id: use at most 64 of a-z and 0-9, parted by single dots or"
        " hyphens"
    )


def _contact_point(point: ContactPoint, *, deep: bool) -> Iterator[Finding]:
    yield from _list("area_served", point.area_served, codes.area_flaw)
    yield from _list("available_language", point.available_language, codes.language_flaw)
    if point.address is not None:
        yield from _each("address", [point.address], codes.address_flaw, grave=True)
    if point.telephone:
        yield from _within(("telephone",), _telephone(point.telephone, deep=deep))
    yield from _steps(point.before, "before")
    if point.menu:
        yield from _within(("menu",), _steps(point.menu.steps, "steps"))
        if point.menu.checked is not None:
            date = _each("checked", [point.menu.checked], codes.date_flaw)
            yield from _within(("menu",), date)
    for number, reach in enumerate(point.reach):
        at: Path = ("reach", number)
        yield from _within(at, _list("countries", reach.countries, codes.area_flaw))
        if reach.dial is not None:
            yield from _within(at, _each("dial", [reach.dial], codes.dial_flaw, grave=True))
        if reach.cost:
            yield from _within((*at, "cost"), _cost(reach.cost))
    for number, hours in enumerate(point.hours_available):
        yield from _within(("hours_available", number), _hours(hours))
    for number, cost in enumerate(point.cost):
        yield from _within(("cost", number), _cost(cost))


def _telephone(telephone: Telephone, *, deep: bool) -> Iterator[Finding]:
    if telephone.country is not None:
        yield from _each("country", [telephone.country], codes.country_flaw)
    if telephone.impossible:
        return
    flaw = None
    if deep:
        from callboard.directory.numbering import flaw as numbering_flaw  # noqa: PLC0415 -- heavy

        flaw = numbering_flaw(telephone)
    elif not telephone.digits:
        flaw = (
            f"{quoted(telephone.printed)} is not a telephone number: write + and the country code,"
            " or digits with a country, grouped by single spaces or hyphens"
        )
    elif not telephone.e164 and telephone.country is None:
        flaw = (
            f"{quoted(telephone.printed)} has no country code: say with `country` in which country"
            " it exists"
        )
    if flaw:
        yield Finding(("printed",), flaw)


def _steps(steps: Iterable[Step], name: str) -> Iterator[Finding]:
    for number, step in enumerate(steps):
        found = _each("keys", [step.keys], codes.keys_flaw, grave=True)
        yield from _within((name, number), found)


def _hours(hours: ServiceHours) -> Iterator[Finding]:
    try:
        zone(hours.zone)
    except ZoneError as error:
        yield Finding(("zone",), str(error))
    try:
        parse(hours.hours)
    except ExpressionError as error:
        yield Finding(("hours",), f"these hours are not understood: {error}")
    if hours.calendar is not None:
        yield from _each("calendar", [hours.calendar], codes.calendar_flaw)
    yield from _list("language", hours.language, codes.language_flaw)


def _cost(cost: Cost) -> Iterator[Finding]:
    if cost.amount is not None:
        yield from _each("amount", [cost.amount], codes.amount_flaw)
        if cost.currency is None:
            yield Finding(("amount",), "an amount needs a currency")
    if cost.currency is not None:
        yield from _each("currency", [cost.currency], codes.currency_flaw)


def _claim(claim: Claim) -> Iterator[Finding]:
    yield from _each("checked", [claim.checked], codes.date_flaw)
    yield from _not_empty(claim.about, "about")
    known = ("entry", *ContactPoint.__struct_fields__)
    if claim.fact.partition(".")[0] not in known:
        near = did_you_mean(claim.fact, known)
        yield Finding(("fact",), f"{quoted(claim.fact)} is no key of a contact point{near}")


def _not_empty(items: tuple[object, ...], key: str) -> Iterator[Finding]:
    if not items:
        yield Finding((key,), "must not be empty", grave=True)


def _each(
    key: str, values: Iterable[str], flaw: Callable[[str], str | None], *, grave: bool = False
) -> Iterator[Finding]:
    for value in values:
        sentence = flaw(value)
        if sentence:
            yield Finding((key,), sentence, grave)


def _list(key: str, values: Iterable[str], flaw: Callable[[str], str | None]) -> Iterator[Finding]:
    for number, value in enumerate(values):
        sentence = flaw(value)
        if sentence:
            yield Finding((key, number), sentence)


def _within(path: Path, found: Iterable[Finding]) -> Iterator[Finding]:
    for each in found:
        yield Finding(path + each.path, each.sentence, each.grave)
