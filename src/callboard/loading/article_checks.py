"""Whether menus, notices, comparisons, promises, ladders and bounds of support can be right."""

from collections.abc import Iterator, Sequence
from typing import Any

from callboard.directory.comparison import Comparison, Row
from callboard.directory.duration import duration_flaw
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree
from callboard.directory.notice import Notice, Stretch
from callboard.directory.promise import Promise
from callboard.directory.scope import Quota
from callboard.hours.parser import parse
from callboard.hours.tokens import ExpressionError
from callboard.hours.zone import ZoneError, zone
from callboard.loading import codes
from callboard.loading.finding import Finding, each_of, not_empty, optional, within
from callboard.loading.limits import is_id, quoted
from callboard.loading.problem import Path
from callboard.loading.suggestion import did_you_mean

MOST_QUESTIONS, MOST_STRETCHES, MOST_COLUMNS, MOST_ROWS = 200, 400, 12, 200


def article_findings(entry: Any) -> Iterator[Finding]:  # noqa: ANN401 -- any kind of entry
    """Every fact of something to read that cannot be right; it may be salvaged, and hold None."""
    if isinstance(entry, Guide | KnownProblem):
        yield from not_empty(entry.steps, "steps")
    elif isinstance(entry, MenuTree):
        yield from _menu_tree(entry)
    elif isinstance(entry, Notice):
        yield from _notice(entry)
    elif isinstance(entry, Comparison):
        yield from _comparison(entry)
    elif isinstance(entry, Promise):
        yield from _promise(entry)
    elif isinstance(entry, Ladder):
        yield from not_empty(entry.rungs, "rungs")
        yield from each_of("rungs", entry.rungs or (), _rung)


def quota_findings(quota: Quota) -> Iterator[Finding]:
    """A quota of nothing is none."""
    if quota.count < 1:
        yield Finding(("count",), "must be at least 1")


def zone_flaw(key: str) -> str | None:
    """What is wrong with the key of a time zone, or None."""
    try:
        zone(key)
    except ZoneError as error:
        return str(error)
    return None


def hours_flaw(text: str) -> str | None:
    """What is wrong with an expression of opening hours, or None."""
    try:
        parse(text)
    except ExpressionError as error:
        return f"these hours are not understood: {error}"
    return None


def _menu_tree(menu: MenuTree) -> Iterator[Finding]:
    yield from optional("checked", menu.checked, codes.date_flaw)
    yield from not_empty(menu.questions, "questions")
    yield from _not_more("questions", menu.questions, MOST_QUESTIONS)
    ids = [asked.id for asked in menu.questions or ()]
    for number, asked in enumerate(menu.questions or ()):
        path: Path = ("questions", number)
        if not is_id(asked.id):
            yield Finding((*path, "id"), f"{quoted(asked.id)} is not an id", grave=True)
        if asked.id in ids[:number]:
            sentence = f"the question {quoted(asked.id)} is there twice"
            yield Finding((*path, "id"), sentence, grave=True)
        yield from within(path, _question(asked, ids, number))
    yield from _stray(menu.questions or ())


def _stray(questions: tuple[MenuQuestion, ...]) -> Iterator[Finding]:
    """Questions after the first that no choice leads to."""
    led_to = {choice.then for asked in questions for choice in asked.choices}
    for number, asked in enumerate(questions[1:], 1):
        if asked.id not in led_to:
            yield Finding(("questions", number, "id"), "no choice leads to this question")


def _question(asked: MenuQuestion, ids: list[str], number: int) -> Iterator[Finding]:
    yield from not_empty(asked.choices, "choices")
    pressed = [choice.keys for choice in asked.choices]
    for place, choice in enumerate(asked.choices):
        yield from within(("choices", place), _choice(choice, ids, number))
        if choice.keys and choice.keys in pressed[:place]:
            sentence = f"the key {quoted(choice.keys)} is given twice at one question"
            yield Finding(("choices", place, "keys"), sentence, grave=True)


def _choice(choice: MenuChoice, ids: list[str], number: int) -> Iterator[Finding]:
    yield from optional("keys", choice.keys, codes.keys_flaw, grave=True)
    if (choice.kind is ChoiceKind.KEY) is not bool(choice.keys):
        sentence = 'needs its keys, or another kind: "code" or "wait", which have none'
        yield Finding(("keys",), sentence, grave=True)
    if choice.then is None:
        return
    if choice.then not in ids:
        near = did_you_mean(choice.then, ids)
        sentence = f"no question of this menu has the id {quoted(choice.then)}{near}"
        yield Finding(("then",), sentence, grave=True)
    elif choice.then in ids[: number + 1]:
        sentence = "must lead to a question further down: a menu that goes back never ends"
        yield Finding(("then",), sentence, grave=True)


def _notice(notice: Notice) -> Iterator[Finding]:
    yield from optional("zone", notice.zone, zone_flaw, grave=True)
    yield from _numbers("days", notice.days, 31)
    yield from _numbers("months", notice.months, 12)
    yield from each_of("stretches", notice.stretches, _stretch)
    yield from _not_more("stretches", notice.stretches, MOST_STRETCHES)
    if not (notice.days or notice.months or notice.stretches):
        yield Finding((), "holds on no day: write its days, months or stretches", grave=True)


def _numbers(key: str, numbers: tuple[int, ...], most: int) -> Iterator[Finding]:
    for place, number in enumerate(numbers):
        if not 1 <= number <= most:
            yield Finding((key, place), f"must be 1 to {most}, not {number}", grave=True)


def _stretch(stretch: Stretch) -> Iterator[Finding]:
    if stretch.last < stretch.first:
        yield Finding(("last",), "comes before the first day", grave=True)


def _comparison(table: Comparison) -> Iterator[Finding]:
    yield from not_empty(table.columns, "columns")
    yield from not_empty(table.rows, "rows")
    yield from _not_more("columns", table.columns, MOST_COLUMNS)
    yield from _not_more("rows", table.rows, MOST_ROWS)
    width = len(table.columns or ())

    def row(found: Row) -> Iterator[Finding]:
        if len(found.cells) != width:
            sentence = f"has {len(found.cells)} cells for {width} columns; {{}} is an empty one"
            yield Finding(("cells",), sentence, grave=True)

    yield from each_of("rows", table.rows or (), row)


def _not_more(key: str, items: Sequence[object] | None, most: int) -> Iterator[Finding]:
    """Nobody writes so many; a hostile file could, to make the window slow."""
    if items is not None and len(items) > most:
        yield Finding((key,), f"has {len(items)} entries; at most {most} fit here", grave=True)


def _promise(promise: Promise) -> Iterator[Finding]:
    yield from optional("zone", promise.zone, zone_flaw, grave=True)
    yield from optional("hours", promise.hours, hours_flaw, grave=True)
    yield from optional("calendar", promise.calendar, codes.calendar_flaw, grave=True)
    for key in ("respond", "resolve"):
        yield from optional(key, getattr(promise, key), duration_flaw, grave=True)
    if promise.respond is None and promise.resolve is None:
        yield Finding((), "promises nothing: write when it responds or resolves", grave=True)


def _rung(rung: Rung) -> Iterator[Finding]:
    yield from optional("after", rung.after, duration_flaw, grave=True)
    yield from optional("within", rung.within, duration_flaw, grave=True)
