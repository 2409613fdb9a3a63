import pytest

from callboard.commands.acceptance import acceptance
from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.names import Names
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.hours.state import State
from callboard.resources import find_resources
from callboard.search.query import parse

STATES = {
    "open": State.OPEN,
    "limited": State.LIMITED,
    "shut": State.CLOSED,
    "doubt": State.UNKNOWN,
}
TELEPHONES = {
    "open": Telephone(printed="+44 20 7946 0123"),
    "limited": Telephone(printed="95187", country="CN"),
    "shut": None,
    "doubt": None,
}
KINDS = {"shut": ContactKind.CHAT, "doubt": ContactKind.CENTRE}
POINTS = {
    id_: ContactPoint(
        id=id_,
        organization="northwind",
        name=Text(id_),
        kind=KINDS.get(id_, ContactKind.PHONE),
        telephone=TELEPHONES[id_],
    )
    for id_ in STATES
}


KEPT = {"favourite": ("shut", "a guide"), "recent": ["open", "shut"]}


def _accepted(query: str) -> set[str]:
    names = Names(find_resources().names)
    accept = acceptance(
        parse(query), POINTS, lambda point: STATES[point.id], names, KEPT.__getitem__
    )
    assert accept is not None
    return {id_ for id_ in (*POINTS, "a guide") if accept(id_)}


@pytest.mark.parametrize(
    ("query", "accepted"),
    [
        ("open:now", {"open", "limited"}),
        ("open:unknown", {"open", "limited", "doubt"}),
        ("-open:now", {"shut", "doubt"}),
        ("from:cn", {"open", "limited", "shut"}),
        ("from:Germany", {"open", "shut"}),
        ("from:德国", {"open", "shut"}),
        ("from:de,cn", {"open", "limited", "shut"}),
        ("from:atlantis", set()),
        ("open:now from:de", {"open"}),
        ("is:favourite", {"shut", "a guide"}),
        ("is:favourite,recent", {"shut", "a guide", "open"}),
        ("-is:favourite", {"open", "limited", "doubt"}),
        ("is:recent open:now", {"open"}),
    ],
)
def test_accepted(query: str, accepted: set[str]) -> None:
    assert _accepted(query) == accepted


def test_nothing_to_judge() -> None:
    assert (
        acceptance(
            parse("london lang:de"), POINTS, lambda _: State.OPEN, Names(find_resources().names)
        )
        is None
    )
