import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.search.query import parse
from callboard.search.scan import Scan

NAMES = ({"en": "Frankfurt\tstorage", "zh": "法兰克福存储"}, {"en": "São Paulo"}, {"en": "Storage"})
POINTS = [
    ContactPoint(
        id=f"p{place}",
        organization="o",
        name=Text(name),
        kind=ContactKind.PHONE,
        telephone=Telephone(printed=f"+44 20 7946 012{place}"),
    )
    for place, name in enumerate(NAMES)
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("stor", ["p0", "p2"]),
        ("storage frank", ["p0"]),
        ("frank sao", []),
        ("SAO", ["p1"]),
        ("存储", ["p0"]),
        ("+44 20 79460122", ["p2"]),
        ("7946", ["p0", "p1", "p2"]),
        ("", []),
        ("p1", []),  # an id is no name
        ("open:now stor", []),  # only an index answers filters
        ("stor -frank", []),
        ("opne:now stor", []),
    ],
)
def test_every_word_must_stand_in_a_name(typed: str, found: list[str]) -> None:
    assert Scan(POINTS).search(parse(typed)) == found


def test_no_more_than_asked_for() -> None:
    assert Scan(POINTS).search(parse("7946"), limit=2) == ["p0", "p1"]
