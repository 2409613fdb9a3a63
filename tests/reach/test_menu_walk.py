"""A menu of three questions, followed by hand."""

import pytest

from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree
from callboard.directory.text import Text
from callboard.reach.menu_walk import (
    Walk,
    back,
    choices,
    choose,
    contact_points,
    keys,
    press,
    question,
    restart,
    steps,
    walk_to,
)

TREE = MenuTree(
    id="m",
    organization="o",
    title=Text("Menu"),
    source="s",
    questions=(
        MenuQuestion(
            id="subject",
            text=Text("What is it about?"),
            choices=(
                MenuChoice(label=Text("Technical"), keys="1", then="who", contact_points=("tech",)),
                MenuChoice(label=Text("Sales"), keys="2", contact_points=("sales",)),
            ),
        ),
        MenuQuestion(
            id="who",
            text=Text("Who calls?"),
            choices=(
                MenuChoice(
                    label=Text({"en": "Customer ID", "zh": "客户 ID"}),
                    kind=ChoiceKind.CODE,
                    then="urgency",
                ),
            ),
        ),
        MenuQuestion(
            id="urgency",
            text=Text("How urgent?"),
            choices=(
                MenuChoice(label=Text("Now"), keys="1", contact_points=("now",)),
                MenuChoice(label=Text("Wait"), kind=ChoiceKind.WAIT),
            ),
        ),
    ),
)
START = Walk(TREE)


def walked(*numbers: int) -> Walk:
    walk = START
    for number in numbers:
        walk = choose(walk, number)
    return walk


@pytest.mark.parametrize(
    ("walk", "asked", "copied"),
    [
        (START, "subject", ""),
        (walked(0), "who", "1"),
        (walked(0, 0), "urgency", "1 [Customer ID]"),
        (walked(0, 0, 0), None, "1 [Customer ID] 1"),
        (walked(0, 0, 1), None, "1 [Customer ID]"),
        (walked(1), None, "2"),
    ],
)
def test_where_the_caller_is(walk: Walk, asked: str | None, copied: str) -> None:
    here = question(walk)
    assert (here.id if here else None) == asked
    assert keys(walk, ["en"]) == copied


def test_a_code_is_a_gap_with_its_label_in_the_readers_language() -> None:
    assert keys(walked(0, 0, 0), ["zh"]) == "1 [客户 ID] 1"
    assert [step.keys for step in steps(walked(0, 0, 0))] == ["1", "", "1"]


def test_a_key_takes_the_choice_it_is_for() -> None:
    assert press(START, "2") == walked(1)
    assert press(START, "9") is None
    assert press(walked(0), "") is None  # a code is no key


def test_back_and_restart() -> None:
    assert back(walked(0, 0)) == walked(0)
    assert back(START) == START
    assert restart(walked(0, 0)) == START


def test_nothing_can_be_chosen_at_the_end() -> None:
    assert choices(walked(1)) == ()
    with pytest.raises(IndexError):
        choose(walked(1), 0)
    with pytest.raises(IndexError):
        choose(START, -1)


def test_whom_it_leads_to_the_nearest_first() -> None:
    assert contact_points(walked(0, 0, 0)) == ("now", "tech")


@pytest.mark.parametrize(
    ("wanted", "walk"),
    [("tech", walked(0)), ("sales", walked(1)), ("now", walked(0, 0, 0)), ("nobody", None)],
)
def test_the_way_to_a_contact_point(wanted: str, walk: Walk | None) -> None:
    assert walk_to(TREE, wanted) == walk


def test_a_menu_of_countless_ways_is_searched_at_once() -> None:
    asked = tuple(
        MenuQuestion(
            id=f"q{number}",
            text=Text("Which?"),
            choices=tuple(
                MenuChoice(label=Text("Any"), keys=str(key), then=f"q{number + 1}")
                for key in range(10)
            ),
        )
        for number in range(100)
    )
    last = MenuQuestion(
        id="q100",
        text=Text("Last"),
        choices=(MenuChoice(label=Text("End"), keys="9", contact_points=("end",)),),
    )
    tree = MenuTree(id="m", organization="o", title=Text("M"), source="s", questions=(*asked, last))
    walk = walk_to(tree, "end")
    assert walk is not None
    assert keys(walk, []) == " ".join(["0"] * 100 + ["9"])
