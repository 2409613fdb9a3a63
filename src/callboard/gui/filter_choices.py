"""The filters that are offered for what is loaded."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from callboard.directory.contact_point import ContactKind
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.search.query import Filter

_T = TypeVar("_T", str, ContactKind)
_MOST_LANGUAGES = 3
_MOST_KINDS = 5


class FilterChoice(msgspec.Struct, frozen=True):
    """One filter and what it is called."""

    label: str
    filter: Filter


def filter_choices(facts: Facts, country: str | None) -> tuple[FilterChoice, ...]:
    """What to offer a caller in a country (ISO 3166-1); nothing when nothing is loaded."""
    if not facts.catalogue.contact_points:
        return ()
    open_now = FilterChoice(translate("Filters", "Open now"), Filter("open", "now"))
    return (open_now, *_from(facts, country), *_languages(facts), *_kinds(facts))


def _from(facts: Facts, country: str | None) -> Iterator[FilterChoice]:
    if country:
        label = translate("Filters", "From {0}").format(facts.country_name(country))
        yield FilterChoice(label, Filter("from", country.lower()))


def _languages(facts: Facts) -> Iterator[FilterChoice]:
    points = facts.catalogue.contact_points.values()
    spoken = (tag.partition("-")[0].lower() for p in points for tag in p.available_language)
    for tag in _most(spoken, _MOST_LANGUAGES):
        yield FilterChoice(facts.language_name(tag), Filter("lang", tag))


def _kinds(facts: Facts) -> Iterator[FilterChoice]:
    points = facts.catalogue.contact_points.values()
    for kind in _most((point.kind for point in points), _MOST_KINDS):
        yield FilterChoice(kind_label(kind), Filter("kind", kind.value))


def _most(values: Iterable[_T], most: int) -> list[_T]:
    return [value for value, _ in Counter(values).most_common(most)]


def kind_label(kind: ContactKind) -> str:
    """What a kind of channel is called on the list of filters."""
    return {
        ContactKind.PHONE: translate("Filters", "Phone"),
        ContactKind.CHAT: translate("Filters", "Chat"),
        ContactKind.TICKET: translate("Filters", "Ticket"),
        ContactKind.EMAIL: translate("Filters", "E-mail"),
        ContactKind.FORUM: translate("Filters", "Forum"),
        ContactKind.WECHAT: translate("Filters", "WeChat"),
        ContactKind.DINGTALK: translate("Filters", "DingTalk"),
        ContactKind.CONSOLE: translate("Filters", "Console"),
        ContactKind.CALLBACK: translate("Filters", "Call-back"),
        ContactKind.CENTRE: translate("Filters", "Service centre"),
    }[kind]
