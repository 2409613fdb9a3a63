"""Number and keys for a telephone that dials by itself, from the bundled menu and a made-up one."""

import pytest

from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree
from callboard.directory.text import Text
from callboard.reach.menu_walk import Walk, dial_string


def choice(keys: str, then: str | None) -> MenuChoice:
    kinds = {"": ChoiceKind.CODE, "-": ChoiceKind.WAIT}
    pressed = "" if keys in kinds else keys
    return MenuChoice(
        label=Text("x"), keys=pressed, kind=kinds.get(keys, ChoiceKind.KEY), then=then
    )


def walk(*keys: str) -> Walk:
    questions = tuple(
        MenuQuestion(
            id=str(n),
            text=Text("?"),
            choices=(choice(key, str(n + 1) if n + 1 < len(keys) else None),),
        )
        for n, key in enumerate(keys)
    )
    tree = MenuTree(id="t", organization="o", title=Text("T"), questions=questions, source="s")
    return Walk(tree, (0,) * len(keys))


@pytest.mark.parametrize(
    ("keys", "dialled"),
    [
        ((), "4006455666"),
        (("3",), "4006455666,3"),
        (("1", "3", "1"), "4006455666,1,3,1"),
        (("1", "", "3", "1"), "4006455666,1;3,1"),  # a code: the telephone waits for the caller
        (("1", "", "", "4"), "4006455666,1;4"),  # two codes are one wait
        (("", "2"), "4006455666;2"),
        (("1", "-", "2"), "4006455666,1,2"),  # nothing is pressed where one only waits
        (("1", ""), "4006455666,1"),  # what the caller types last needs no wait behind it
        (("*", "#"), "4006455666,*,#"),
    ],
)
def test_a_comma_pauses_and_a_semicolon_waits(keys: tuple[str, ...], dialled: str) -> None:
    assert dial_string("4006455666", walk(*keys)) == dialled


def test_without_a_number_there_is_nothing_to_dial() -> None:
    assert dial_string("", walk("1")) == ""
