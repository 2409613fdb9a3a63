"""Tiers, order, filters; and that nothing typed can break it."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.search.entry import Entry
from callboard.search.folding import tokens
from callboard.search.index import Index
from callboard.search.query import parse
from callboard.search.results import Tier


def _entry(key: str, *names: str, **fields: object) -> Entry:
    return Entry(id=key, kind="contact_point", organization="o", names=names, **fields)  # type: ignore[arg-type]


TIERED = [
    _entry("typo", "Frankfort desk"),
    _entry("part", "Westfrankfurter desk"),
    _entry("word", "Hesse desk", terms=("Frankfurt",)),
    _entry("name-word", "Desk of Frankfurt"),
    _entry("name-start", "Frankfurt desk"),
    _entry("exact", "Frankfurt"),
]
BEST_FIRST = ["exact", "name-start", "name-word", "word", "part"]


def _ids(index: Index, typed: str, **options: object) -> list[str]:
    return [hit.id for hit in index.search(typed, **options).hits]  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def tiered() -> Index:
    return Index.build(TIERED)


def test_tiers_come_in_order_whatever_the_order_of_the_entries(tiered: Index) -> None:
    assert _ids(tiered, "frankfurt") == BEST_FIRST


def test_each_hit_says_its_tier(tiered: Index) -> None:
    assert [hit.tier for hit in tiered.search("frankfurt").hits] == list(Tier)[:5]


def test_three_letters_inside_a_word_count_when_nothing_is_better() -> None:
    entries = [_entry("site", "Website"), _entry("ebs", "EBS desk"), _entry("sql", "MySQL")]
    index = Index.build(entries)
    assert _ids(index, "ebs") == ["ebs"]
    assert _ids(index, "sql") == ["sql"]


def test_what_a_filter_hides_is_not_taken_for_mistyped(tiered: Index) -> None:
    assert _ids(tiered, "frankfurt", accept=lambda key: key == "typo") == []
    assert _ids(tiered, "frankfxrt", accept=lambda key: key == "typo") == ["typo"]


CODED = [
    _entry("developers", "Developer forum"),
    _entry("berlin", "Berlin line", terms=("de",), facets={"lang": ("de", "German")}),
    _entry("delta", "Delta line", facets={"lang": ("de", "German")}),
    _entry("canton", "Canton line", facets={"lang": ("zh-CN", "zh"), "in": ("HK",)}),
]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("de", ["delta", "berlin", "developers"]),
        ("hk", ["canton"]),
        ("zh-cn", ["canton"]),
        ("de line", ["berlin", "delta"]),
        ("line de", ["berlin", "delta"]),
        ("deve", ["developers"]),
    ],
)
def test_codes_of_countries_and_languages_stand_above_starts_of_words(
    typed: str, expected: list[str]
) -> None:
    assert _ids(Index.build(CODED), typed) == expected


NUMBERED = [
    _entry("inside", "A", numbers=("4006455666",), printed="400-6455-666"),
    _entry("told", "B", body=("It once was 566.",)),
    _entry("group", "C", numbers=("4005665000",), printed="400-566-5000"),
    _entry("last", "D", numbers=("4006455566",), printed="4006455566"),
]


def test_groups_and_last_digits_of_a_number_stand_above_digits_inside() -> None:
    assert _ids(Index.build(NUMBERED), "566") == ["group", "last", "told", "inside"]


def test_a_limit_keeps_the_best(tiered: Index) -> None:
    assert _ids(tiered, "frankfurt", limit=2) == BEST_FIRST[:2]


def test_typos_count_only_when_nothing_is_better(tiered: Index) -> None:
    assert "typo" not in _ids(tiered, "frankfurt")


def test_a_typo_is_corrected_aloud(tiered: Index) -> None:
    results = tiered.search("frankfxrt")
    assert results.did_you_mean in ("frankfurt", "frankfort")
    assert {hit.tier for hit in results.hits} == {Tier.TYPO}


def test_nothing_typed_gives_everything_in_its_own_order(tiered: Index) -> None:
    assert _ids(tiered, "") == [entry.id for entry in TIERED]


def test_everything_has_a_limit_too(tiered: Index) -> None:
    assert _ids(tiered, " ", limit=3) == ["typo", "part", "word"]


def test_habit_decides_within_a_tier_only(tiered: Index) -> None:
    used = {"name-start": 3, "word": 1}
    assert _ids(tiered, "desk", habit=used)[:3] == ["name-word", "name-start", "word"]
    assert _ids(tiered, "frankfurt", habit={"part": 9}) == BEST_FIRST


def test_what_is_not_accepted_makes_room_for_the_next(tiered: Index) -> None:
    found = _ids(tiered, "frankfurt", limit=1, accept=lambda key: key != "exact")
    assert found == ["name-start"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("lnag:de", 'There is no filter "lnag:"; did you mean lang:?'),
        ("zzz:de", 'There is no filter "zzz:".'),
        ("open:nwo", "Nothing here has open:nwo; did you mean open:now?"),
        ("kind:fone", "Nothing here has kind:fone; did you mean kind:phone?"),
        ("lang:xx", "Nothing here has lang:xx."),
        ("tier:platinum", "Nothing here has tier:platinum."),
    ],
)
def test_what_is_not_understood_is_said(bundled: Index, typed: str, sentence: str) -> None:
    assert [problem.sentence for problem in bundled.search(typed).problems] == [sentence]


def test_the_nearest_filter_is_offered(bundled: Index) -> None:
    assert [p.suggestion for p in bundled.search("lnag:de kind:fone").problems] == ["lang", "phone"]


@pytest.mark.parametrize("typed", ["kind:p", "kind:phone", "lang:ge", "in:e", "open:n", "from:d"])
def test_a_filter_that_is_still_being_typed_is_no_problem(bundled: Index, typed: str) -> None:
    assert bundled.search(typed).problems == ()


def test_values_of_one_filter_are_alternatives(bundled: Index) -> None:
    both = {*_ids(bundled, "kind:forum"), *_ids(bundled, "kind:wechat")}
    assert (
        {*_ids(bundled, "kind:forum kind:wechat")} == both == {*_ids(bundled, "kind:forum,wechat")}
    )


def test_open_and_from_are_left_to_the_caller(bundled: Index) -> None:
    assert _ids(bundled, "open:now from:de 香港") == _ids(bundled, "香港")


def test_without_filters_shows_what_they_hide(bundled: Index) -> None:
    query = parse("香港 kind:chat")
    assert bundled.search(query).hits == ()
    assert bundled.search(query.without_filters()).hits
    assert bundled.search(query.without_filters(["kind"])).hits
    assert bundled.search(query.without_filters(["lang"])).hits == ()


def test_pinyin_can_come_later(bundled_entries: list[Entry]) -> None:
    early = Index.build(bundled_entries, pinyin=False)
    assert _ids(early, "xianggang") == []
    assert _ids(early, "香港") == ["aliyun.regional.hong-kong"]


@pytest.mark.parametrize("composing", ["xi", "xiang'g", "xiang gang", "fa'lan", "nihao'shijie"])
def test_half_composed_pinyin_gives_no_problem(bundled: Index, composing: str) -> None:
    assert bundled.search(composing).problems == ()


@given(st.text(max_size=40))
def test_nothing_typed_ever_raises(typed: str) -> None:
    index = Index.build(TIERED, pinyin=False)
    assert {*_ids(index, typed)} <= {entry.id for entry in TIERED}
    for text in ("Frankfurt desk", typed):
        assert all(0 <= start < end <= len(text) for start, end in index.marks(text, typed))


SYNTAX = st.text(alphabet=string.ascii_letters + "\"'*^:-+()[]{}% \x00\ud800香港", max_size=30)


@given(SYNTAX)
def test_no_search_syntax_leaks_through(typed: str) -> None:
    index = Index.build(TIERED, pinyin=False)
    assert len(_ids(index, typed)) <= len(TIERED)


WORDS = st.sampled_from(["desk", "des", "fra", "frank", "hesse", "of", "o", "west", "zzz", "d"])


def _has_word(entry: Entry, word: str, shortest_part: int = 3) -> bool:
    texts = (*entry.names, *entry.terms, *entry.body)
    found = [token for text in texts for token in tokens(text)]
    return any(t.startswith(word) or (len(word) >= shortest_part and word in t) for t in found)


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_words_find_what_the_plain_definition_finds(typed: list[str]) -> None:
    index = Index.build(TIERED, pinyin=False)
    strict = {e.id for e in TIERED if all(_has_word(e, word, shortest_part=4) for word in typed)}
    expected = strict or {e.id for e in TIERED if all(_has_word(e, word) for word in typed)}
    hits = index.search(" ".join(typed)).hits
    assert {hit.id for hit in hits if hit.tier <= Tier.PART} == expected


@pytest.mark.parametrize("typed", ["desk", "sing", "l", "de", "support line", "phone en", "ment"])
def test_real_directories_meet_the_plain_definition(
    bundled: Index, bundled_entries: list[Entry], typed: str
) -> None:
    words = typed.split()
    expected = {e.id for e in bundled_entries if all(_has_word(e, word) for word in words)}
    assert expected <= {hit.id for hit in bundled.search(typed).hits}


def test_a_name_with_other_words_around_it_is_no_phrase() -> None:
    index = Index.build([_entry("a", "甲港", "香乙"), _entry("b", "香港")])
    assert _ids(index, "香港", limit=1) == ["b"]
