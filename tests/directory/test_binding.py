"""What of a directory binds one contact point."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from callboard.directory import binding
from callboard.directory.contact_point import ContactKind, ContactPoint, ContactType
from callboard.directory.directory import Catalogue, Directory, Organization, catalogue
from callboard.directory.guide import Guide, GuideStep, KnownProblem, Note
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.promise import Promise, Scale
from callboard.directory.scope import OutOfScope
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text

LINE = ContactPoint(
    id="line",
    organization="o",
    name=Text("Line"),
    kind=ContactKind.PHONE,
    tier="L1",
    menu_tree="menu",
    out_of_scope=(OutOfScope(text=Text("sales"), source="s"),),
)
OTHER = ContactPoint(id="other", organization="p", name=Text("Other"), kind=ContactKind.CHAT)
STEP = GuideStep(text=Text("Call."), contact_points=("line",))
SAID: dict[str, Any] = {"organization": "o", "source": "s", "title": Text("T")}
PROMISED: dict[str, Any] = {**SAID, "scale": Scale.TIER, "zone": "UTC", "respond": "2h"}
DATED: dict[str, Any] = {**SAID, "text": Text("N"), "zone": "UTC", "days": (1,)}


@pytest.fixture(scope="module")
def known() -> Catalogue:
    directory = Directory(
        format=1,
        id="d",
        name=Text("D"),
        as_of="2026",
        organization=(
            Organization(
                id="o",
                name=Text("O"),
                out_of_scope=(OutOfScope(text=Text("hardware"), source="s"),),
            ),
        ),
        contact_point=(LINE, OTHER),
        guide=(Guide(id="guide", steps=(STEP,), **SAID), Guide(id="else", steps=(), **SAID)),
        known_problem=(
            KnownProblem(
                id="problem",
                organization="o",
                source="s",
                symptom=Text("S"),
                steps=(),
                contact_points=("line",),
            ),
        ),
        note=(Note(id="note", text=Text("N"), contact_points=("line",), **SAID),),
        menu_tree=(MenuTree(id="menu", questions=(), **SAID),),
        notice=(
            Notice(id="for-all", **DATED),
            Notice(id="for-line", contact_points=("line",), **DATED),
            Notice(id="for-other", contact_points=("other",), **DATED),
        ),
        promise=(
            Promise(id="l1", level="L1", **PROMISED),
            Promise(id="l2", level="L2", **PROMISED),
        ),
    )
    return catalogue([directory])


def test_its_own_bounds_come_before_those_of_its_organization(known: Catalogue) -> None:
    assert [str(b.text.best([])) for b in binding.out_of_scope(LINE, known)] == [
        "sales",
        "hardware",
    ]
    assert binding.out_of_scope(OTHER, known) == ()


def test_its_menu(known: Catalogue) -> None:
    menu = binding.menu_of(LINE, known)
    assert menu is not None
    assert menu.id == "menu"
    assert binding.menu_of(OTHER, known) is None


@pytest.mark.parametrize(
    ("ask", "found"),
    [
        (binding.notices_for, ["for-all", "for-line"]),
        (binding.promises_for, ["l1"]),
        (binding.articles_for, ["guide", "problem", "for-line", "note", "for-all"]),
    ],
)
def test_what_speaks_of_it(ask: Callable[..., Any], found: list[str], known: Catalogue) -> None:
    assert [entry.id for entry in ask(LINE, known)] == found


@pytest.mark.parametrize(
    ("another", "takes"),
    [
        ({}, True),
        ({"kind": ContactKind.TICKET, "menu_tree": None}, True),
        ({"kind": ContactKind.FORUM}, False),
        ({"kind": ContactKind.CENTRE}, False),
        ({"organization": "p"}, False),  # promises nothing
        ({"contact_type": (ContactType.SALES,)}, False),
        ({"contact_type": (ContactType.SALES, ContactType.GENERAL)}, True),
        ({"telephone": Telephone(printed="1", impossible=Text("too short"))}, False),
    ],
)
def test_who_takes_cases(another: dict[str, Any], takes: bool, known: Catalogue) -> None:
    assert binding.takes_cases(msgspec.structs.replace(LINE, **another), known) is takes
