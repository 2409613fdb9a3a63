"""`callboard find [WORDS…]`: whom can I reach."""

import argparse
import json

from callboard.commands.context import Context
from callboard.commands.entry_json import entry_json
from callboard.directory.contact_point import ContactPoint
from callboard.hours.state import State

_SHAPES = {
    "open": "●",
    "closing-soon": "◕",
    "limited": "◆",
    "closed": "⊖",
    "opening-soon": "◔",
    "unknown": "?",
}
_ANSWERING = (State.OPEN, State.LIMITED)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `find` takes."""
    parser.add_argument("words", nargs="*", metavar="WORDS", help="what to look for")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--limit", type=_count, metavar="N", help="at most N results")
    parser.add_argument("--open", action="store_true", help="only what answers at that moment")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print what matches, best first; exit code 1 when nothing does."""
    points = context.find(arguments.words)
    if arguments.open:
        points = [point for point in points if context.light(point).interval.state in _ANSWERING]
    points = points[: arguments.limit]
    if arguments.json:
        found = [entry_json(point, context) for point in points]
        print(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for point in points:
            print(describe_line(point, context))
    return 0 if points else 1


def describe_line(point: ContactPoint, context: Context) -> str:
    """Two lines of plain text: light, name and number; then state, place and id."""
    answer = context.words(context.light(point))
    name = point.name.best((context.language,))
    return (
        f"{_SHAPES[answer.key]} {name}  {number_text(point, context)}\n"
        f"    {answer.sentence}  [{point.id}]"
    )


def number_text(point: ContactPoint, context: Context) -> str:
    """The number with its menu keys, or what there is instead of one."""
    if point.telephone:
        keys = f" ▸ {point.menu.keys}" if point.menu and point.menu.keys else ""
        doubt = " (impossible as printed)" if point.telephone.impossible else ""
        return point.telephone.printed + keys + doubt
    if point.no_number:
        return point.no_number.best((context.language,))
    return point.address or point.handle or ""


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f'"{text}" is not a whole number')
    return int(text)
