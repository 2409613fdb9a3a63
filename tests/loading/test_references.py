"""An id that leads nowhere costs what cannot be without it, and nothing else."""

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.guide import Guide, GuideStep
from callboard.directory.priority import Question
from callboard.directory.scope import OutOfScope
from callboard.directory.text import Text
from callboard.loading.references import without_broken

LOADED = {
    "contact_point": {"c"},
    "menu_tree": {"m"},
    "organization": {"o"},
    "promise": {"p"},
    "priority": {"l0"},
    "source": {"s"},
}


def guide(source: str, *steps: GuideStep) -> Guide:
    return Guide(id="g", organization="o", title=Text("G"), steps=steps, source=source)


def point(menu: str | None, *bounds: str) -> ContactPoint:
    lines = tuple(OutOfScope(text=Text("hardware"), source=source) for source in bounds)
    return ContactPoint(
        id="c",
        organization="o",
        name=Text("C"),
        kind=ContactKind.PHONE,
        menu_tree=menu,
        out_of_scope=lines,
    )


@pytest.mark.parametrize(
    ("entry", "left"),
    [
        (guide("t"), None),
        (
            guide("s", GuideStep(text=Text("A"), contact_points=("c", "d"), promise="q")),
            guide("s", GuideStep(text=Text("A"), contact_points=("c",))),
        ),
        (point("n", "s", "t"), point(None, "s")),
        (Question(id="q", organization="o", text=Text("Q"), priority="l9"), None),
    ],
)
def test_what_is_left(entry: Guide | ContactPoint | Question, left: object) -> None:
    found = without_broken(entry, LOADED)
    assert found == left


def test_what_leads_somewhere_stays_as_it_is() -> None:
    whole = point("m", "s")
    assert without_broken(whole, LOADED) is whole
