"""Following a telephone menu choice by choice: where the caller is, and which keys led there.

A walk is a value: each move gives a new one. What a caller types in stays a labelled gap.
"""

from collections.abc import Iterable

import msgspec

from callboard.directory.contact_point import Step, StepKind
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree


class Walk(msgspec.Struct, frozen=True):
    """A place in a menu; `path` holds the number of the choice taken at each question so far."""

    tree: MenuTree
    path: tuple[int, ...] = ()


def question(walk: Walk) -> MenuQuestion | None:
    """What is asked where the caller is; None at the end of the menu."""
    asked = walk.tree.questions[0].id if walk.tree.questions else None
    for choice in taken(walk):
        asked = choice.then
    return _question(walk.tree, asked)


def choices(walk: Walk) -> tuple[MenuChoice, ...]:
    """What can be chosen where the caller is; nothing at the end of the menu."""
    asked = question(walk)
    return asked.choices if asked else ()


def taken(walk: Walk) -> tuple[MenuChoice, ...]:
    """The choices that led here, first to last."""
    found: list[MenuChoice] = []
    asked = walk.tree.questions[0] if walk.tree.questions else None
    for number in walk.path:
        if asked is None:
            break
        found.append(asked.choices[number])
        asked = _question(walk.tree, found[-1].then)
    return tuple(found)


def choose(walk: Walk, number: int) -> Walk:
    """Take a choice by its place, counted from 0; IndexError when there is none."""
    if not 0 <= number < len(choices(walk)):
        raise IndexError(number)
    return Walk(walk.tree, (*walk.path, number))


def press(walk: Walk, keys: str) -> Walk | None:
    """Take the choice that these keys are for; None when there is none here."""
    for number, choice in enumerate(choices(walk)):
        if choice.keys and choice.keys == keys:
            return choose(walk, number)
    return None


def back(walk: Walk) -> Walk:
    """Undo the last choice; the same walk at the beginning."""
    return Walk(walk.tree, walk.path[:-1])


def restart(walk: Walk) -> Walk:
    """The beginning of the same menu."""
    return Walk(walk.tree)


def steps(walk: Walk) -> tuple[Step, ...]:
    """The exact keys so far, each with what it is for; a code has no keys, only its label."""
    kinds = {ChoiceKind.KEY: StepKind.KEY, ChoiceKind.CODE: StepKind.CODE}
    return tuple(
        Step(label=choice.label, keys=choice.keys, kind=kinds[choice.kind])
        for choice in taken(walk)
        if choice.kind in kinds
    )


def keys(walk: Walk, languages: Iterable[str]) -> str:
    """The keys so far as one line to copy, with labelled gaps: `1 [Customer ID] 3 1`."""
    wanted = tuple(languages)
    return " ".join(step.keys or f"[{step.label.best(wanted)}]" for step in steps(walk))


def dial_string(digits: str, walk: Walk) -> str:
    """Number and keys for a telephone that dials by itself: `4006455666,1;3`; "" without digits.

    A comma is a pause; at a semicolon the telephone waits until the caller has typed a code.
    """
    said, stop = digits, ","
    for step in steps(walk) if digits else ():
        if step.keys:
            said += stop + step.keys
        stop = "," if step.keys else ";"
    return said


def contact_points(walk: Walk) -> tuple[str, ...]:
    """The ids of whom the last choices lead to, the nearest first."""
    found = (id_ for choice in reversed(taken(walk)) for id_ in choice.contact_points)
    return tuple(dict.fromkeys(found))


def walk_to(tree: MenuTree, contact_point: str) -> Walk | None:
    """The shortest walk that ends with the choice leading to a contact point, if one does."""
    waiting, seen = [Walk(tree)], {asked.id for asked in tree.questions[:1]}
    for walk in waiting:
        for number, choice in enumerate(choices(walk)):
            if contact_point in choice.contact_points:
                return choose(walk, number)
            if choice.then and choice.then not in seen:  # ways that meet again are one way
                seen.add(choice.then)
                waiting.append(choose(walk, number))
    return None


def _question(tree: MenuTree, asked: str | None) -> MenuQuestion | None:
    return next((found for found in tree.questions if found.id == asked), None)
