"""Whatever is read, as running text."""

from typing import Any

import pytest

from callboard.directory.comparison import Cell, Column, Comparison, Row
from callboard.directory.contact_point import Severity
from callboard.directory.directory import ARTICLES, Article, article_kind
from callboard.directory.guide import Guide, GuideStep, KnownProblem, Note
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.menu_tree import MenuChoice, MenuQuestion, MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise, Scale
from callboard.directory.reading import contact_points_of, paragraphs
from callboard.directory.text import Text

BY: dict[str, Any] = {"id": "a", "organization": "o", "source": "s"}
SAID: dict[str, Any] = {**BY, "title": Text("T")}
A, B, C = Text("A"), Text("B"), Text("C")
CHOICES = (MenuChoice(label=B, keys="1", note=C, contact_points=("x",)),)
EXAMPLES: list[tuple[Article, str, str, str]] = [
    (Guide(steps=(GuideStep(text=A, contact_points=("x", "y")),), **SAID), "guide", "A", "x y"),
    (
        KnownProblem(symptom=C, steps=(A,), time=B, contact_points=("x",), **BY),
        "known_problem",
        "A B",
        "x",
    ),
    (
        Comparison(
            columns=(Column(title=A, contact_points=("x",)), Column(title=B)),
            rows=(Row(title=B, cells=(Cell(text=C), Cell())),),
            note=A,
            **SAID,
        ),
        "comparison",
        "B C A",
        "x",
    ),
    (
        MenuTree(
            questions=(MenuQuestion(id="q", text=A, choices=CHOICES),), after=B, note=A, **SAID
        ),
        "menu_tree",
        "A B C B A",
        "x",
    ),
    (
        Promise(
            scale=Scale.TIER,
            level="L1",
            zone="UTC",
            stages=(A, B),
            note=C,
            contact_points=("x",),
            **SAID,
        ),
        "promise",
        "C A B",
        "x",
    ),
    (
        Ladder(rungs=(Rung(title=A, requires=(B,), note=C, contact_points=("x", "x")),), **SAID),
        "ladder",
        "A B C",
        "x",
    ),
    (
        Priority(level="L0", description=A, severity=Severity.MAJOR, example=B, **SAID),
        "priority",
        "A B",
        "",
    ),
    (Notice(text=A, zone="UTC", contact_points=("x",), **SAID), "notice", "A", "x"),
    (Note(text=A, contact_points=("y", "x"), **SAID), "note", "A", "y x"),
]


@pytest.mark.parametrize(("article", "kind", "said", "points"), EXAMPLES)
def test_what_it_says_and_whom_it_names(
    article: Article, kind: str, said: str, points: str
) -> None:
    assert article_kind(article) == kind
    assert [text.best([]) for text in paragraphs(article)] == said.split()
    assert contact_points_of(article) == tuple(points.split())


def test_every_kind_of_article_is_tested() -> None:
    assert [kind for _, kind, _, _ in EXAMPLES] == list(ARTICLES)
