from typing import Any

import pytest

from callboard.directory.comparison import Cell, Column, Comparison, Row
from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import Directory, catalogue
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree
from callboard.directory.text import Text
from callboard.gui.desk import Desk
from callboard.gui.detail_blocks import Channel, Channels, Keys, NumberedStep, Paragraph, Section
from callboard.gui.reading_sections import reading_sections
from callboard.gui.row import Facts

LINE = ContactPoint(id="line", organization="o", name=Text("Line"), kind=ContactKind.PHONE)
SAID: dict[str, Any] = {"id": "a", "organization": "o", "title": Text("T"), "source": "s"}
CHANNEL = Channel("line", "Line", "no number published")
CHANNELS = Section("Channels", (Channels((CHANNEL,)),))


@pytest.fixture
def facts() -> Facts:
    made = Directory(format=1, id="d", name=Text("D"), as_of="2026", contact_point=(LINE,))
    return Facts(catalogue([made]), ("en",), str, str)


def filled(sections: tuple[Section, ...]) -> list[Section]:
    return [section for section in sections if section.blocks]


def test_a_menu_shows_each_key_and_what_has_none(facts: Facts) -> None:
    choices = (
        MenuChoice(label=Text("Sales"), keys="2", note=Text("Or not."), contact_points=("line",)),
        MenuChoice(label=Text("Customer ID"), kind=ChoiceKind.CODE),
        MenuChoice(label=Text("Wait"), kind=ChoiceKind.WAIT),
    )
    question = MenuQuestion(id="q", text=Text("What for?"), choices=choices)
    menu = MenuTree(
        questions=(question,), after=Text("A ticket exists."), checked="2026-03", **SAID
    )
    said = (
        Keys((("2", "Sales"),)),
        Paragraph("Or not.", muted=True),
        Keys((("", "Customer ID"),)),
        Paragraph("Wait"),
    )
    assert filled(reading_sections(menu, Desk(facts))) == [
        Section("What for?", said),
        Section("After the call", (Paragraph("A ticket exists."),)),
        Section("", (Paragraph("checked March 2026", muted=True),)),
        CHANNELS,
    ]


def test_a_comparison_names_the_column_of_each_cell(facts: Facts) -> None:
    columns = (Column(title=Text("Phone"), contact_points=("line",)), Column(title=Text("Chat")))
    row = Row(title=Text("Speed"), cells=(Cell(text=Text("Fast")), Cell()))
    table = Comparison(columns=columns, rows=(row,), note=Text("Claimed."), **SAID)
    assert filled(reading_sections(table, Desk(facts))) == [
        Section("Speed", (Paragraph("Phone: Fast"), Paragraph("Chat: not stated"))),
        Section("", (Paragraph("Claimed.", muted=True),)),
        CHANNELS,
    ]


def test_a_ladder_says_what_to_have_ready(facts: Facts) -> None:
    rung = Rung(title=Text("Boss"), requires=(Text("Number"),), contact_points=("line",))
    steps = (NumberedStep(1, "Boss", (CHANNEL,), ("Have ready: Number",)),)
    found = reading_sections(Ladder(rungs=(rung,), **SAID), Desk(facts))
    assert found == (Section("Steps", steps),)
