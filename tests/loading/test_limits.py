import sys
import unicodedata

import pytest

from callboard.loading.limits import is_id, quoted, refused_in, text_faults

_PLAIN_SPACES = " \u3000"
_ALLOWED = "\t\n"
_REFUSED_CATEGORIES = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def test_every_invisible_sign_of_unicode_is_refused() -> None:
    for sign in map(chr, range(sys.maxunicode + 1)):
        category = unicodedata.category(sign)
        is_space = category == "Zs" and sign not in _PLAIN_SPACES
        if (category in _REFUSED_CATEGORIES and sign not in _ALLOWED) or is_space:
            assert next(refused_in(sign), None), f"U+{ord(sign):04X}"


def test_no_letter_or_digit_is_refused() -> None:
    drawn_as_nothing = "\u115f\u1160\u3164\uffa0"
    for sign in map(chr, range(sys.maxunicode + 1)):
        if unicodedata.category(sign)[0] in "LN" and sign not in drawn_as_nothing:
            assert next(refused_in(sign), None) is None, f"U+{ord(sign):04X}"


@pytest.mark.parametrize("text", ["a", "a.b-c", "0", "a" * 64])
def test_ids(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "A", "a..b", "-a", "a.", "a_b", "a\n", "a" * 65, "é", "٣"])
def test_no_ids(text: str) -> None:
    assert not is_id(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [("阿里云 ECS", 0), ("阿里云ECS", 0), ("Pаypal", 1), ("Москва", 0), ("Αcme", 1), ("5 µs", 0)],
)
def test_mixed_scripts_are_flagged_and_kept(text: str, count: int) -> None:
    found = list(text_faults({"name": text}, hidden=False))
    assert [grave for _, _, grave in found] == [False] * count


@pytest.mark.parametrize(("key", "cap"), [("name", 120), ("handle", 500), ("note", 4000)])
def test_texts_have_a_longest_length(key: str, cap: int) -> None:
    assert list(text_faults({key: {"en": "a" * cap}}, hidden=False)) == []
    assert len(list(text_faults({key: {"en": "a" * (cap + 1)}}, hidden=False))) == 1


def test_a_quoted_text_is_short_and_visible() -> None:
    assert quoted("a\u202eb\nc") == '"a<U+202E>b c"'
    assert len(quoted("a" * 1000)) < 70
