from collections.abc import Callable

import msgspec
import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import catalogue
from callboard.directory.names import Names
from callboard.gui.filter_choices import filter_choices, held_choices, kind_label
from callboard.gui.row import Facts
from callboard.resources import find_resources
from callboard.search.query import parse

NAMES = Names(find_resources().names)


def _offered(facts: Facts, country: str | None) -> list[str]:
    return [choice.filter.typed for choice in filter_choices(facts, country, NAMES)]


def test_nothing_is_offered_when_nothing_is_loaded(facts: Facts) -> None:
    assert _offered(msgspec.structs.replace(facts, catalogue=catalogue([])), "DE") == []


def test_what_is_there_is_offered_the_most_frequent_first(
    facts: Facts, make_point: Callable[..., ContactPoint]
) -> None:
    spoken = [("en",), ("de", "en"), ("de-AT", "fr")]
    points = [make_point(str(place), available_language=tags) for place, tags in enumerate(spoken)]
    directory = msgspec.structs.replace(
        facts.catalogue.directories[0],
        contact_point=(*points, make_point("chat", kind=ContactKind.CHAT)),
    )
    languages = ["lang:en", "lang:de", "lang:fr"]
    facts = msgspec.structs.replace(facts, catalogue=catalogue([directory]))
    kept = ["is:recent", "is:favourite"]
    assert _offered(facts, None) == ["open:now", *kept, *languages, "kind:phone", "kind:chat"]


@pytest.mark.parametrize(("country", "said"), [("DE", "From de"), ("HK", "From hk")])
def test_reachable_from_the_callers_country_is_offered(
    facts: Facts, country: str, said: str
) -> None:
    choice = filter_choices(facts, country, NAMES)[1]
    assert (choice.label, choice.filter.typed) == (said, f"from:{country.lower()}")


@pytest.mark.parametrize("kind", ContactKind)
def test_every_kind_has_a_name(kind: ContactKind) -> None:
    assert kind_label(kind)


@pytest.mark.parametrize(
    ("query", "held"),
    [
        ("lang:de", {"lang:de": "lang:de"}),
        ("lang:German", {"lang:de": "lang:german"}),
        ("lang:deutsch", {"lang:de": "lang:deutsch"}),
        ("LANG：德语", {"lang:de": "lang:德语"}),
        ("lang:德語", {"lang:de": "lang:德语"}),
        ("from:germany", {"from:de": "from:germany"}),
        ("from:Deutschland open:now", {"from:de": "from:deutschland", "open:now": "open:now"}),
        ("lang:en", {}),
        ("-lang:german", {}),
        ("kind:german", {}),
    ],
)
def test_a_choice_is_known_in_every_spelling(
    facts: Facts, make_point: Callable[..., ContactPoint], query: str, held: dict[str, str]
) -> None:
    point = make_point("berlin", available_language=("de",))
    directory = msgspec.structs.replace(facts.catalogue.directories[0], contact_point=(point,))
    choices = filter_choices(
        msgspec.structs.replace(facts, catalogue=catalogue([directory])), "DE", NAMES
    )
    found = held_choices(choices, parse(query).filters)
    assert {choice.filter.typed: typed.typed for choice, typed in found.items()} == held
