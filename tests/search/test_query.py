import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.search.query import Filter, parse, toggled


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Hong  Kong", [("hong",), ("kong",)]),
        ("阿里云L3", [("阿", "里", "云"), ("l3",)]),
        ("阿里雲", [("阿", "里", "云")]),
        ("e-mail", [("e", "mail")]),
        ("24/7", [("24", "7")]),
        ("a a a", [("a",)]),
        ("key 7", [("key", "7")]),
        ("转7", [("转", "7")]),
        ("95187 ext. 12", [("95187",), ("ext", "12")]),
        ("分机 7", [("分", "机", "7")]),
        ("ext 95187", [("ext",), ("95187",)]),
        ("7 key", [("7",), ("key",)]),
        ("!!! …", []),
        ("http://example.org", [("http", "example", "org")]),
        ("10:30", [("10", "30")]),
    ],
)
def test_words(typed: str, words: list[tuple[str, ...]]) -> None:
    assert list(parse(typed).words) == words


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("lang:DE", [Filter("lang", "de")]),
        ("LANG:de", [Filter("lang", "de")]),
        ("kind：phone", [Filter("kind", "phone")]),
        ("-kind:phone", [Filter("kind", "phone", negated=True)]),
        ("lang:de,en", [Filter("lang", "de"), Filter("lang", "en")]),
        ('in:"hong kong"', [Filter("in", "hong kong")]),
        ('in:"hong', [Filter("in", "hong")]),
        ("open:now", [Filter("open", "now")]),
        ("open:n", []),
        ("is:favourite", [Filter("is", "favourite")]),
        ("is:fav", []),
        ("lang:", []),
    ],
)
def test_filters(typed: str, filters: list[Filter]) -> None:
    assert list(parse(typed).filters) == filters


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("+852 2822 8888", "+85228228888"),
        ("00852 2822-8888", "+85228228888"),
        ("(02) 8074.8788", "0280748788"),
        ("+61 (0)2 8074", "+6128074"),
        ("９５１８７", "95187"),
        ("95187 lang:zh", "95187"),
        ("L3", None),
        ("95187 key", None),
        ("", None),
    ],
)
def test_digits(typed: str, digits: str | None) -> None:
    assert parse(typed).digits == digits


def test_excluded_words_are_no_words() -> None:
    query = parse("hong -kong - x")
    assert (query.words, query.excluded) == ((("hong",), ("x",)), (("kong",),))


def test_values_of_a_filter() -> None:
    assert parse("from:de open:now from:at -from:ch").values("from") == ("de", "at")


PHONE = Filter("kind", "phone")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("", "kind:phone "),
        ("香港 ", "香港 kind:phone "),
        ("kind:chat", "kind:chat kind:phone "),
        ("-kind:phone", "-kind:phone kind:phone "),
        ("kind:phone", ""),
        ("KIND：Phone 香港", "香港"),
        ("a kind:phone,chat b", "a kind:chat b"),
        ('in:"hong kong" kind:"phone"', 'in:"hong kong"'),
        ("kind:phone -kind:phone kind:phone", "-kind:phone"),
    ],
)
def test_a_filter_is_switched_in_the_text(text: str, after: str) -> None:
    assert toggled(text, PHONE) == after


@given(st.text(max_size=30), st.sampled_from([PHONE, Filter("open", "now")]))
def test_switching_a_filter_switches_it(text: str, wanted: Filter) -> None:
    before, after = (wanted in parse(t).filters for t in (text, toggled(text, wanted)))
    assert before is not after
