"""The filters that are offered for what is loaded."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec

from callboard.directory.contact_point import ContactKind
from callboard.directory.names import Names
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.search.folding import collapse
from callboard.search.query import Filter

_T = TypeVar("_T", str, ContactKind)
_MOST_LANGUAGES = 3
_MOST_KINDS = 5
_NAME_LANGUAGES = ("en", "zh", "native")


class FilterChoice(msgspec.Struct, frozen=True):
    """One filter, what it is called, and the other values with which it may be typed."""

    label: str
    filter: Filter
    spellings: tuple[str, ...] = ()

    def is_spelled(self, typed: Filter) -> bool:
        """Whether a typed filter is this one, in whatever spelling."""
        if (typed.name, typed.negated) != (self.filter.name, self.filter.negated):
            return False
        return collapse(typed.value) in map(collapse, (self.filter.value, *self.spellings))


def held_choices(
    choices: Iterable[FilterChoice], typed: Sequence[Filter]
) -> dict[FilterChoice, Filter]:
    """Which choices the typed filters mean, and by which of them."""
    found = {choice: [each for each in typed if choice.is_spelled(each)] for choice in choices}
    return {choice: held[0] for choice, held in found.items() if held}


def filter_choices(facts: Facts, country: str | None, names: Names) -> tuple[FilterChoice, ...]:
    """What to offer a caller in a country (ISO 3166-1); nothing when nothing is loaded."""
    if not facts.catalogue.contact_points:
        return ()
    open_now = FilterChoice(translate("Filters", "Open now"), Filter("open", "now"))
    found = (*_languages(facts, names), *_kinds(facts))
    return (open_now, *_from(facts, country, names), *_kept(), *found)


def _kept() -> Iterator[FilterChoice]:
    yield FilterChoice(translate("Filters", "Recent"), Filter("is", "recent"))
    yield FilterChoice(translate("Filters", "Favourites"), Filter("is", "favourite"))


def _from(facts: Facts, country: str | None, names: Names) -> Iterator[FilterChoice]:
    if country:
        label = translate("Filters", "From {0}").format(facts.country_name(country))
        spellings = tuple(names.territory_name(country, each) for each in _NAME_LANGUAGES)
        yield FilterChoice(label, Filter("from", country.lower()), spellings)


def _languages(facts: Facts, names: Names) -> Iterator[FilterChoice]:
    points = facts.catalogue.contact_points.values()
    spoken = (tag.partition("-")[0].lower() for p in points for tag in p.available_language)
    for tag in _most(spoken, _MOST_LANGUAGES):
        spellings = tuple(names.language_name(tag, each) for each in _NAME_LANGUAGES)
        yield FilterChoice(facts.language_name(tag), Filter("lang", tag), spellings)


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
