"""A place in a telephone menu as its reader sees it: the question, the choices, the keys so far."""

from collections.abc import Iterable

import msgspec

from callboard.directory.contact_point import ContactPoint, Step
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuTree
from callboard.gui.desk import Desk, channels
from callboard.gui.detail_blocks import Channel, Paragraph
from callboard.gui.detail_words import shown
from callboard.gui.guide_detail import article_caption, source_section
from callboard.gui.partial_dates import partial_date
from callboard.gui.translation import translate
from callboard.reach import menu_walk
from callboard.reach.menu_walk import Walk


class ShownChoice(msgspec.Struct, frozen=True):
    """One choice: its key cap, what it is for, and whether it is on the way that is wished."""

    cap: str
    label: str
    spoken: str
    note: str = ""
    is_way: bool = False


class WalkShown(msgspec.Struct, frozen=True, kw_only=True):
    """A walk in words. `keys`: to copy, with gaps in brackets; `dial`: for a telephone."""

    id: str
    caption: str
    title: str
    number: str
    taken: tuple[tuple[str, str], ...]  # keys, and what they are for; "" is a gap
    question: str  # "" at the end of the menu
    choices: tuple[ShownChoice, ...]
    keys: str
    dial: str
    channels: tuple[Channel, ...]
    footnotes: tuple[str, ...]


def walk_shown(walk: Walk, target: ContactPoint | None, desk: Desk) -> WalkShown:
    """Where a caller stands who wants to reach `target`, if they said whom."""
    tree, facts = walk.tree, desk.facts
    called = _called(target, tree, facts.catalogue.contact_points.values())
    telephone = called.telephone if called else None
    asked = menu_walk.question(walk)
    return WalkShown(
        id=tree.id,
        caption=article_caption(tree, facts),
        title=shown(tree.title, facts),
        number=telephone.printed if telephone else "",
        taken=tuple(_cap(step, desk) for step in menu_walk.steps(walk)),
        question=shown(asked.text, facts) if asked else "",
        choices=_choices(walk, target, desk),
        keys=menu_walk.keys(walk, facts.languages),
        dial=menu_walk.dial_string(telephone.digits if telephone else "", walk),
        channels=channels(menu_walk.contact_points(walk), desk),
        footnotes=tuple(_footnotes(tree, desk)),
    )


def _choices(walk: Walk, target: ContactPoint | None, desk: Desk) -> tuple[ShownChoice, ...]:
    way = menu_walk.walk_to(walk.tree, target.id) if target else None
    here = len(walk.path)
    ahead = way.path[here] if way and way.path[:here] == walk.path and way.path[here:] else None
    return tuple(
        _choice(choice, desk, is_way=number == ahead)
        for number, choice in enumerate(menu_walk.choices(walk))
    )


def _choice(choice: MenuChoice, desk: Desk, *, is_way: bool) -> ShownChoice:
    label, note = shown(choice.label, desk.facts), shown(choice.note, desk.facts)
    said = {
        ChoiceKind.KEY: translate("Walk", "Press {0}: {1}").format(choice.keys, label),
        ChoiceKind.CODE: translate("Walk", "Type in: {0}").format(label),
        ChoiceKind.WAIT: label,
    }[choice.kind]
    caps = {ChoiceKind.CODE: "…", ChoiceKind.WAIT: "–"}
    mine = translate("Walk", "This is your way.") if is_way else ""
    spoken = ". ".join(part for part in (said, mine, note) if part)
    return ShownChoice(caps.get(choice.kind, choice.keys), label, spoken, note, is_way)


def _cap(step: Step, desk: Desk) -> tuple[str, str]:
    return step.keys, shown(step.label, desk.facts)


def _footnotes(tree: MenuTree, desk: Desk) -> Iterable[str]:
    if tree.checked:
        date = partial_date(tree.checked, desk.language)
        yield translate("Walk", "Somebody last followed this menu {0}.").format(date)
    else:
        yield translate("Walk", "Nobody has followed this menu by telephone yet: listen first.")
    if tree.after:
        yield shown(tree.after, desk.facts)
    if tree.note:
        yield shown(tree.note, desk.facts)
    blocks = source_section(tree, desk.facts).blocks
    yield from (block.text for block in blocks if isinstance(block, Paragraph))


def _called(
    target: ContactPoint | None, tree: MenuTree, points: Iterable[ContactPoint]
) -> ContactPoint | None:
    """Whose number is dialled: that of the channel wished for, if this menu answers it."""
    if target and target.telephone and target.menu_tree == tree.id:
        return target
    naming = (point for point in points if point.menu_tree == tree.id and point.telephone)
    return next(naming, None)
