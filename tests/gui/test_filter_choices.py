from collections.abc import Callable

import msgspec
import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import catalogue
from callboard.gui.filter_choices import filter_choices, kind_label
from callboard.gui.row import Facts


def _offered(facts: Facts, country: str | None) -> list[str]:
    return [choice.filter.typed for choice in filter_choices(facts, country)]


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
    assert _offered(facts, None) == ["open:now", *languages, "kind:phone", "kind:chat"]


@pytest.mark.parametrize(("country", "said"), [("DE", "From de"), ("HK", "From hk")])
def test_reachable_from_the_callers_country_is_offered(
    facts: Facts, country: str, said: str
) -> None:
    choice = filter_choices(facts, country)[1]
    assert (choice.label, choice.filter.typed) == (said, f"from:{country.lower()}")


@pytest.mark.parametrize("kind", ContactKind)
def test_every_kind_has_a_name(kind: ContactKind) -> None:
    assert kind_label(kind)
