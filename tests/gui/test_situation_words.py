"""What can be chosen, and what it is called."""

import pytest

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.directory.names import Names
from callboard.gui.situation_words import (
    Named,
    language_options,
    language_words,
    need_options,
    offered,
    phone_options,
    phone_words,
    place_options,
    place_words,
    severity_answers,
)
from callboard.reach.situation import Situation
from callboard.resources import find_resources

ENGLISH = Named(Names(find_resources().names), "en")
CHINESE = Named(Names(find_resources().names), "zh-CN")


@pytest.mark.parametrize(
    ("situation", "words"),
    [
        (Situation(), "any phone"),
        (Situation(phone=Phone.LANDLINE, prefix="0"), "a landline (outside line 0)"),
        (Situation(phone=Phone.MOBILE, prefix="0"), "a mobile"),
    ],
)
def test_a_telephone(situation: Situation, words: str) -> None:
    assert phone_words(situation) == words


def test_a_place_and_languages() -> None:
    somebody = Situation(country="DE", languages=("de", "pt-BR"))
    assert place_words(somebody, ENGLISH) == "Germany"
    assert place_words(somebody, CHINESE) == "德国"
    assert language_words(somebody, ENGLISH, ", ") == "German, Brazilian Portuguese"
    assert place_words(Situation(), ENGLISH) == "a place not named"
    assert language_words(Situation(), ENGLISH, ", ") == "any language"


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("SG Asia/Singapore", "Singapore"),
        ("US America/Los_Angeles", "United States · Los Angeles"),
        ("CN Asia/Shanghai", "China · Shanghai"),
    ],
)
def test_a_place_to_choose(value: str, label: str) -> None:
    found = {option.value: option.label for option in place_options(ENGLISH)}
    assert found[value] == label
    assert len(found) > 400


def test_the_desktops_language_is_one_of_those_that_are_offered() -> None:
    tags = ("zh-CN", "de", "pt-BR", "zh")
    assert offered(tags, language_options(ENGLISH)) == ("zh", "de", "pt-BR")


def test_a_language_is_found_by_its_own_name() -> None:
    thai = next(option for option in language_options(ENGLISH) if option.value == "th")
    assert thai.label == "Thai"
    assert "ไทย" in thai.also
    assert "泰语" in thai.also


def test_every_answer_is_one_of_the_values() -> None:
    assert {option.value for option in severity_answers()} == {"", *Severity}
    assert {option.value for option in need_options()} == {"", *ContactType}
    assert {option.value for option in phone_options()} == set(Phone)
