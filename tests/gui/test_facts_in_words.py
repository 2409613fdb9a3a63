from datetime import UTC, datetime

import pytest

from callboard.commands.hidden import Hidden, Opening
from callboard.directory.directory import Catalogue, catalogue
from callboard.gui.facts_in_words import (
    Counted,
    corrected,
    hidden_by_filters,
    not_understood,
    nothing_found,
    problems_in_a_line,
    status,
)
from callboard.gui.translation import Translations
from callboard.loading.problem import Problem
from callboard.reach.availability import UNPUBLISHED, Light
from callboard.search.results import Problem as QueryProblem

NOTHING = catalogue([])


@pytest.fixture(autouse=True)
def english(translations: Translations) -> None:
    translations.use("en")


@pytest.mark.parametrize(
    ("shown", "counted"),
    [("4", "4 channels"), ("1", "1 of 4 channels"), ("2+", "2+ of 4 channels")],
)
def test_status(acme: Catalogue, shown: str, counted: str) -> None:
    facts = status(acme, shown, "2026f").split("      ")
    assert facts == [counted, "Directory as of Mar 2026", "Time zones 2026f"]


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 channel"),
        ("en", 2, "2 channels"),
        ("de", 1, "1 channel"),  # nobody translated it: English, also in its plurals
        ("zh", 1, "1 个渠道"),
        ("zh-Hans-CN", 2, "2 个渠道"),
    ],
)
def test_plurals(translations: Translations, language: str, count: int, said: str) -> None:
    translations.use(language)
    assert Counted().channels(count) == said


def test_status_of_nothing() -> None:
    assert status(NOTHING, "0", "") == "0 channels"


def test_what_to_do_without_a_directory() -> None:
    assert "--directory" in nothing_found(NOTHING, "", None)


def test_what_to_do_when_nothing_matches(acme: Catalogue) -> None:
    assert "Esc" in nothing_found(acme, "xyzzy", None)
    assert "Did you mean “hotline”" in nothing_found(acme, "hotlime", "hotline")


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "Problem in a directory file: a.toml:3: name: is missing"),
        (2, "2 problems in directory files. The first: a.toml:3: name: is missing"),
    ],
)
def test_problems_in_a_line(count: int, said: str) -> None:
    assert problems_in_a_line([Problem("a.toml", 3, "name", "is missing")] * count) == said


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            QueryProblem("lnag", suggestion="lang"),
            "There is no filter “lnag:”. Did you mean “lang:”?",
        ),
        (QueryProblem("zzz"), "There is no filter “zzz:”."),
        (
            QueryProblem("kind", "fone", "phone"),
            "Nothing here has “kind:fone”. Did you mean “kind:phone”?",
        ),
        (QueryProblem("tier", "gold"), "Nothing here has “tier:gold”."),
    ],
)
def test_what_is_not_understood(problem: QueryProblem, said: str) -> None:
    assert not_understood(problem) == said


def test_what_filters_hide(acme: Catalogue) -> None:
    now = datetime(2026, 11, 23, 14, tzinfo=UTC)
    opening = Opening(acme.contact_points["london"], Light(UNPUBLISHED, None), now)
    lead = hidden_by_filters(Hidden(("open:now",), 2), "", "")
    assert lead.startswith("2 match")
    assert lead.endswith("none is known to be open now.")
    first = hidden_by_filters(Hidden(("open:now",), 2, opening), "London", "Closed · opens 09:00")
    assert first == f"{lead}\nLondon opens first: Closed · opens 09:00"
    assert hidden_by_filters(Hidden(("lang:de",), 2), "", "").endswith("without lang:de.")


def test_a_corrected_query_is_named() -> None:
    assert "“frankfurt”" in corrected("frankfurt")
