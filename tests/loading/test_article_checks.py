"""How much a menu, a notice or a comparison may hold."""

from typing import Any

import pytest

from callboard.directory.comparison import Cell, Column, Comparison, Row
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree
from callboard.directory.notice import Notice
from callboard.directory.text import Text
from callboard.loading.article_checks import article_findings

SAID: dict[str, Any] = {"id": "a", "organization": "o", "title": Text("T"), "source": "s"}


def menu(count: int) -> MenuTree:
    def question(number: int) -> MenuQuestion:
        follows = f"q{number + 1}" if number + 1 < count else None
        choice = MenuChoice(label=Text("On"), kind=ChoiceKind.WAIT, then=follows)
        return MenuQuestion(id=f"q{number}", text=Text("Q"), choices=(choice,))

    return MenuTree(questions=tuple(map(question, range(count))), **SAID)


def table(columns: int, rows: int) -> Comparison:
    row = Row(title=Text("R"), cells=(Cell(),) * columns)
    return Comparison(columns=(Column(title=Text("C")),) * columns, rows=(row,) * rows, **SAID)


@pytest.mark.parametrize(
    ("entry", "sentences"),
    [
        (menu(200), []),
        (menu(201), ["has 201 entries; at most 200 fit here"]),
        (table(12, 200), []),
        (table(13, 1), ["has 13 entries; at most 12 fit here"]),
        (table(1, 201), ["has 201 entries; at most 200 fit here"]),
        (Notice(text=Text("N"), zone="UTC", days=(31,), **SAID), []),
        (Notice(text=Text("N"), zone="UTC", months=(12,), **SAID), []),
        (
            Notice(text=Text("N"), zone="UTC", months=(13, 0), **SAID),
            ["must be 1 to 12, not 13", "must be 1 to 12, not 0"],
        ),
    ],
)
def test_findings(entry: MenuTree | Comparison | Notice, sentences: list[str]) -> None:
    found = list(article_findings(entry))
    assert [finding.sentence for finding in found] == sentences
    assert all(finding.grave for finding in found)
