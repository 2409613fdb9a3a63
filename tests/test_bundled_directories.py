"""What ships is read whole: no claim grows on the way, and no number that no source prints."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from callboard.directory.directory import Catalogue, Directory, catalogue
from callboard.directory.source import Method, SourceKind, Status
from callboard.directory.text import Text
from callboard.loading.loader import load, load_files

RESOURCES = Path(__file__).parents[1] / "resources"
FILES = sorted((RESOURCES / "directories").glob("*.toml"))
ALIYUN = RESOURCES / "directories" / "aliyun.toml"

# Every number a source prints, and which source it is: the article or the vendor.
PRINTED = {
    "95187": SourceKind.OFFICIAL,
    "400-6455-666": SourceKind.THIRD_PARTY,
    "400-6455-566": SourceKind.THIRD_PARTY,
    "+86-400-6455-566": SourceKind.THIRD_PARTY,
    "+852 2822 8888": SourceKind.THIRD_PARTY,
    "+65 6322 8788": SourceKind.THIRD_PARTY,
    "+61 2 8074 8788": SourceKind.THIRD_PARTY,
    "+1 650 940 8788": SourceKind.THIRD_PARTY,
}
ON_666 = ["l1", "l2", "l3", "emergency", "marketing", "academic", "compliance"]


@pytest.fixture(scope="module")
def aliyun() -> Directory:
    directory, _ = load(ALIYUN.read_bytes(), ALIYUN.name)
    assert directory is not None
    return directory


@pytest.fixture(scope="module")
def known(aliyun: Directory) -> Catalogue:
    return catalogue([aliyun])


def texts(value: object) -> Iterator[Text]:
    """Every text inside a value, however deep."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from texts(getattr(value, name))


# Every file


def test_no_problem_is_found() -> None:
    _, problems = load_files([RESOURCES / "directories"], deep=True)
    assert problems == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_text_is_in_english_and_chinese(path: Path) -> None:
    directory, _ = load(path.read_bytes(), path.name)
    found = list(texts(directory))
    assert found
    assert [text for text in found if not (text.by_tag.get("en") and text.by_tag.get("zh"))] == []


# Proof


def test_every_contact_point_has_a_claim(known: Catalogue) -> None:
    claimed = {
        about for about, made in known.claims.items() if any(c.fact == "entry" for c in made)
    }
    assert set(known.contact_points) - claimed == set()


def test_nobody_has_dialled_anything(aliyun: Directory) -> None:
    assert {claim.method for claim in aliyun.claim} == {Method.READ}
    assert Status.CONFIRMED not in {claim.status for claim in aliyun.claim}
    assert [p.id for p in aliyun.contact_point if p.menu and p.menu.checked] == []
    assert [menu.id for menu in aliyun.menu_tree if menu.checked] == []


def test_only_the_vendor_publishes(known: Catalogue, aliyun: Directory) -> None:
    for claim in aliyun.claim:
        is_official = known.sources[claim.source].kind is SourceKind.OFFICIAL
        assert claim.status is (Status.PUBLISHED if is_official else Status.UNVERIFIED)


@pytest.mark.parametrize(
    ("source", "as_of"),
    [
        ("article", "2023-12"),
        ("ecs-faq", "2021-07-19"),
        ("ecs-migration", "2019-04-17"),
        ("domain-faq", "2021-07-23"),
        ("sdk", "2025-02-27"),
        ("footer", "2022"),
    ],
)
def test_sources_carry_their_dates(known: Catalogue, source: str, as_of: str) -> None:
    assert known.sources[f"aliyun.source.{source}"].as_of == as_of


def test_every_claim_says_when_it_was_read(aliyun: Directory) -> None:
    sources = {source.id: source.as_of for source in aliyun.source}
    assert all(claim.checked >= sources[claim.source] for claim in aliyun.claim)


def test_no_entry_falls_back_on_itself(aliyun: Directory) -> None:
    assert [p.id for p in aliyun.contact_point if p.id in (*p.fallback, *p.see_also)] == []


# Numbers


def test_every_number_is_printed_by_a_source_and_every_printed_one_is_there(
    aliyun: Directory,
) -> None:
    printed = {p.telephone.printed for p in aliyun.contact_point if p.telephone}
    assert printed == set(PRINTED)


def test_nothing_else_in_the_file_looks_like_a_number() -> None:
    found = set(re.findall(r"\+?[0-9][0-9 -]{7,}[0-9]", ALIYUN.read_text("utf-8")))
    dates = {text for text in found if re.fullmatch(r"20[0-9-]+", text)}
    assert found - dates <= set(PRINTED) | {"31875811"}


def test_official_numbers_stand_only_where_the_vendor_says_so(known: Catalogue) -> None:
    for point in known.contact_points.values():
        by_vendor = any(c.status is Status.PUBLISHED for c in known.claims[point.id])
        if by_vendor and point.telephone:
            assert PRINTED[point.telephone.printed] is SourceKind.OFFICIAL


def test_95187_has_no_international_form(aliyun: Directory) -> None:
    found = [
        p.telephone for p in aliyun.contact_point if p.telephone and "95187" in p.telephone.printed
    ]
    assert len(found) == 2
    assert all((t.e164, t.short_code, t.country) == (None, "95187", "CN") for t in found)
    assert not re.search(r"\+?86[ -]?95187", ALIYUN.read_text("utf-8"))


def test_numbers_of_china_cannot_be_dialled_from_abroad(aliyun: Directory) -> None:
    inside = [p for p in aliyun.contact_point if p.telephone and p.telephone.country == "CN"]
    assert len(inside) == 13
    for point in inside:
        by_area = {area: reach for reach in point.reach for area in reach.countries}
        assert by_area["CN"].possible
        assert not by_area["world"].possible
        assert by_area["world"].note


def test_impossible_number_is_kept_and_flagged(known: Catalogue) -> None:
    point = known.contact_points["aliyun.phone.abroad"]
    assert point.telephone is not None
    assert point.telephone.printed == "+86-400-6455-566"
    assert point.telephone.impossible
    assert not any(reach.possible for reach in point.reach)
    assert "aliyun.ticket.international" in point.fallback


# Conflicts


@pytest.mark.parametrize("name", ["intro", *ON_666])
def test_566_and_666_are_in_conflict(known: Catalogue, name: str) -> None:
    about = f"aliyun.phone.{name}"
    conflict = next(c for c in known.conflicts[about] if c.fact == "telephone")
    assert [claim.value.best(["en"]) for claim in conflict.claims if claim.value] == [
        "400-6455-566",
        "400-6455-666",
    ]
    assert [claim.where for claim in conflict.claims] == ["Introduction / 开头", "2.1"]


def test_the_vendor_disagrees_with_itself_about_95187(known: Catalogue) -> None:
    conflict = next(c for c in known.conflicts["aliyun.hotline"] if c.fact == "area_served")
    assert [known.sources[c.source].as_of for c in conflict.claims] == ["2019-04-17", "2021-07-19"]


def test_the_article_and_the_vendor_stand_side_by_side(known: Catalogue) -> None:
    conflict = next(c for c in known.conflicts["aliyun.hotline"] if c.fact == "telephone")
    assert {c.status for c in conflict.claims} == {Status.PUBLISHED, Status.UNVERIFIED}


def test_the_article_gives_key_2_twice(known: Catalogue) -> None:
    assert "menu" in {c.fact for c in known.conflicts["aliyun.phone.l2"]}
