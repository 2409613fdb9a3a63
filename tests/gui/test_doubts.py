import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import Directory, catalogue
from callboard.directory.source import Claim, Method, Source, SourceKind, Status
from callboard.directory.text import Text
from callboard.gui.detail_blocks import Paragraph, Warned
from callboard.gui.doubts import doubts, other_conflicts, sources_of
from callboard.gui.row import Facts

SOURCE = Source(
    id="article",
    title=Text("An article"),
    kind=SourceKind.THIRD_PARTY,
    publisher="A paper",
    as_of="2023-12",
)
OFFICIAL = Source(
    id="faq",
    title=Text("A FAQ"),
    kind=SourceKind.OFFICIAL,
    publisher="Example",
    as_of="2021-07-19",
    locator="https://example.com/faq",
)
LINE = ContactPoint(id="short", organization="example", name=Text("Line"), kind=ContactKind.PHONE)


def claim(source: str, value: str, fact: str = "telephone", **more: object) -> Claim:
    made: dict[str, object] = {
        "about": ("short",),
        "source": source,
        "status": Status.UNVERIFIED,
        "method": Method.READ,
        "checked": "2026-11-23",
        "fact": fact,
        "value": Text(value),
    }
    return Claim(**{**made, **more})  # type: ignore[arg-type]


def facts_of(claims: tuple[Claim, ...]) -> Facts:
    directory = Directory(
        format=1,
        id="example",
        name=Text("Example"),
        as_of="2023-12",
        source=(SOURCE, OFFICIAL),
        contact_point=(LINE,),
        claim=claims,
    )
    return Facts(catalogue([directory]), ("en",), str, str)


def test_a_conflict_shows_both_claims_with_source_and_date() -> None:
    claims = (claim("article", "95187"), claim("faq", "95188"))
    assert Warned(
        "Two sources disagree about the number.",
        "“95187”: An article · A paper · December 2023.\n“95188”: A FAQ · Example · 19 July 2021.",
    ) in tuple(doubts(LINE, facts_of(claims)))


def test_a_conflict_about_the_number_stands_beside_it() -> None:
    claims = tuple(
        claim(source, value, fact)
        for fact in ("area_served", "telephone")
        for source, value in (("article", f"{fact} 1"), ("faq", f"{fact} 2"))
    )
    found = facts_of(claims)
    near = [b.text for b in doubts(LINE, found) if isinstance(b, Warned) and "disagree" in b.lead]
    elsewhere = [b.text for b in other_conflicts(LINE, found) if isinstance(b, Warned)]
    assert ["telephone" in text for text in (*near, *elsewhere)] == [True, False]


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ((), "No source is recorded for this entry."),
        (
            (claim("article", "95187"),),
            "Only a third-party article of December 2023 states this. Nobody has tried it.",
        ),
        (
            (claim("article", "95187"), claim("faq", "95187")),
            "Only unverified sources state this. Nobody has tried it.",
        ),
    ],
)
def test_who_alone_says_so(claims: tuple[Claim, ...], said: str) -> None:
    assert Warned("Unverified.", said) in tuple(doubts(LINE, facts_of(claims)))


def test_what_is_published_is_not_called_unverified() -> None:
    claims = (claim("faq", "95187", status=Status.PUBLISHED),)
    found = tuple(doubts(LINE, facts_of(claims)))
    assert not any(isinstance(block, Warned) for block in found)


def test_sources_say_method_status_and_date() -> None:
    claims = (claim("faq", "95187", status=Status.CONFIRMED, method=Method.DIALLED),)
    assert tuple(sources_of(LINE, facts_of(claims))) == (
        Paragraph("A FAQ · Example · 19 July 2021"),
        Paragraph("confirmed · dialled 23 November 2026", muted=True),
        Paragraph("https://example.com/faq", muted=True),
    )


@pytest.mark.parametrize(
    ("fact", "sources", "lead"),
    [
        ("menu", "ab", "Two sources disagree about the keys."),
        ("hours_available", "aab", "Two sources disagree about the hours."),
        ("cost", "abc", "3 sources disagree about the cost."),
        ("cost", "aa", "One source contradicts itself about the cost."),
        ("contact_type", "ab", "Two sources disagree about “contact type”."),
    ],
)
def test_a_conflict_names_its_fact(fact: str, sources: str, lead: str) -> None:
    claims = tuple(claim(source, str(n), fact) for n, source in enumerate(sources))
    leads = [b.lead for b in other_conflicts(LINE, facts_of(claims)) if isinstance(b, Warned)]
    assert leads == [lead]
