"""The words for kinds of channels, in English and Chinese."""

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint, ContactType, Menu, Step
from callboard.directory.text import Text
from callboard.search.kind_words import announces_key, key_words, kind_words, type_words


def _point(**fields: object) -> ContactPoint:
    said = {"id": "a", "organization": "o", "name": Text("A"), "kind": ContactKind.PHONE, **fields}
    return ContactPoint(**said)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ContactKind)
def test_every_kind_is_spoken_of_in_both_languages(kind: ContactKind) -> None:
    words = kind_words(_point(kind=kind))
    assert words[0] == kind.value
    assert any(not word.isascii() for word in words)
    assert sum(word.isascii() for word in words) > 1


@pytest.mark.parametrize("type_", ContactType)
def test_every_type_is_spoken_of_in_both_languages(type_: ContactType) -> None:
    words = type_words(_point(contact_type=(type_,)))
    assert words[0] == type_.value
    assert any(not word.isascii() for word in words)


def test_keys_are_words_and_codes_that_only_the_caller_knows_are_not() -> None:
    steps = (
        Step(label=Text("a"), keys="7"),
        Step(label=Text("b")),
        Step(label=Text("c"), keys="13"),
    )
    assert list(key_words(_point(menu=Menu(steps=steps)))) == ["key 7", "key 13"]
    assert list(key_words(_point())) == []


@pytest.mark.parametrize("word", ["key", "ext", "按", "转", "分机"])
def test_words_that_announce_a_key(word: str) -> None:
    assert announces_key(word)
    assert not announces_key(word + word)
