import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.search.folding import collapse, fold, placed_tokens, tokens


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("FRANKFURT", "frankfurt"),
        ("São Paulo", "sao paulo"),
        ("Sa\u0303o", "sao"),
        ("Straße", "strasse"),
        ("Łódź Ærø", "lodz aero"),
        ("Ｆｒａ９", "fra9"),
        ("雲電話", "云电话"),
        ("云电话", "云电话"),
        ("ﬁle", "file"),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_japanese_voicing_is_no_accent() -> None:
    assert fold("か") != fold("が")


def test_han_characters_are_words() -> None:
    assert tokens("阿里云 L3-desk") == ["阿", "里", "云", "l3", "desk"]


def test_collapse() -> None:
    assert collapse("Ali-Baba (Cloud)") == "alibabacloud"


@given(st.text(max_size=50))
def test_places_are_those_of_the_text_as_written(text: str) -> None:
    found = list(placed_tokens(text))
    assert [token.text for token in found] == tokens(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found)
