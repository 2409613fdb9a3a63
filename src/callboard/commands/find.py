"""`callboard find [WORDS…]`: whom can I reach."""

import argparse
import json
import sys
from typing import Any

from callboard.commands.context import Context
from callboard.commands.entry_json import article_json, entry_json
from callboard.commands.hidden import hidden, hidden_sentence
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article, article_kind
from callboard.search.query import Query, parse
from callboard.search.ticket import ticket_hint
from callboard.wording.entry_phrases import entry_phrases
from callboard.wording.ticket import ticket_sentence
from callboard.wording.timekeeping import timekeeping_sentences

_SHAPES = {
    "open": "●",
    "closing-soon": "◕",
    "limited": "◆",
    "closed": "⊖",
    "opening-soon": "◔",
    "unknown": "?",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `find` takes."""
    parser.add_argument("words", nargs="*", metavar="WORDS", help="what to look for")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--limit", type=whole_number, metavar="N", help="at most N results")
    parser.add_argument("--open", action="store_true", help="only what answers at that moment")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print what matches, best first; exit code 1 when nothing does."""
    for sentence in timekeeping_sentences(context.doubts(), context.language):
        print(f"callboard: {sentence}", file=sys.stderr)
    query = parse(" ".join((*arguments.words, *(["open:now"] if arguments.open else []))))
    results = context.answer(query)
    for problem in results.problems:
        print(f"callboard: {problem.sentence}", file=sys.stderr)
    hint = ticket_hint(query.text, context.catalogue)
    if hint:
        print(f"callboard: {ticket_sentence(hint, context.language)}", file=sys.stderr)
    found = [context.entry(hit.id) for hit in results.hits]
    if not found:
        _tell_hidden(query, context)
    found = found[: arguments.limit]
    if arguments.json:
        print(json.dumps([_json(entry, context) for entry in found], ensure_ascii=False, indent=2))
    else:
        for entry in found:
            print(_text(entry, context))
    return 0 if found else 1


def _tell_hidden(query: Query, context: Context) -> None:
    """Say on standard error what there would be without the filters."""

    def search(wider: Query) -> list[str]:
        return [hit.id for hit in context.answer(wider).hits]

    points = context.catalogue.contact_points
    what = hidden(query, search, points, context.light)
    if what is None:
        return
    first = what.opening
    words = context.words(first.light).sentence if first else ""
    name = first.point.name.best((context.language,)) if first else ""
    print(f"callboard: {hidden_sentence(what, words, name)}", file=sys.stderr)


def _json(entry: ContactPoint | Article, context: Context) -> dict[str, Any]:
    if isinstance(entry, ContactPoint):
        return entry_json(entry, context)
    return article_json(entry, context)


def _text(entry: ContactPoint | Article, context: Context) -> str:
    if isinstance(entry, ContactPoint):
        return describe_line(entry, context)
    kind = entry_phrases(context.language).kinds[article_kind(entry)]
    return f"¶ {article_json(entry, context)['name']}\n    {kind}  [{entry.id}]"


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


def whole_number(text: str) -> int:
    """Read a whole number of 0 or more from the command line."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f'"{text}" is not a whole number')
    return int(text)
