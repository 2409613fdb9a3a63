import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callboard.search.vocabulary import Vocabulary, starts_within_one_typo

WORDS = Vocabulary.of({"frankfurt", "frankfort", "westfrankfurt", "desk", "support"})


def test_containing_leaves_out_what_starts_with_it() -> None:
    assert WORDS.containing("frank") == ["westfrankfurt"]


def test_starting_has_a_limit() -> None:
    assert WORDS.starting("frank", 2) == ["frankfort", "frankfurt"]
    assert WORDS.starting("frank", 1) is None


@pytest.mark.parametrize("typed", ["suport", "supprt", "suppport", "suqport", "uspport", "supprot"])
def test_one_typo_is_found(typed: str) -> None:
    assert WORDS.near(typed) == ["support"]


@pytest.mark.parametrize("typed", ["suprot", "spprtt", "xxpport"])
def test_two_typos_are_not(typed: str) -> None:
    assert WORDS.near(typed) == []


def test_an_empty_vocabulary_finds_nothing() -> None:
    empty = Vocabulary.of(set())
    assert (empty.near("word"), empty.containing("word"), empty.has_start("w")) == ([], [], False)


LETTERS = st.text(alphabet="abc", min_size=4, max_size=8)


@example({"cacabbb"}, "baca")
@given(st.sets(LETTERS, max_size=30), LETTERS)
def test_near_is_what_the_plain_definition_says(words: set[str], typed: str) -> None:
    expected = {w for w in words if starts_within_one_typo(typed, w) and not w.startswith(typed)}
    assert set(Vocabulary.of(words).near(typed)) == expected
