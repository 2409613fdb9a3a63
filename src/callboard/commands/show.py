"""`callboard show ID`: everything about one entry."""

import argparse
import difflib
import json
from collections.abc import Iterable

import msgspec

from callboard.commands.article_json import by_language, full_article_json, plain
from callboard.commands.article_text import article_lines
from callboard.commands.context import Context
from callboard.commands.entry_json import entry_json
from callboard.commands.failure import CommandError
from callboard.commands.point_text import point_lines
from callboard.directory import binding
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `show` takes."""
    parser.add_argument("id", metavar="ID", help="the id that `find` prints in brackets")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print one entry: a contact point with its claims and conflicts, or something to read."""
    entry = _entry(arguments.id, context)
    if arguments.json:
        print(json.dumps(_everything(entry, context), ensure_ascii=False, indent=2))
    elif isinstance(entry, ContactPoint):
        print("\n".join(point_lines(entry, context)))
    else:
        print("\n".join(article_lines(entry, context)))
    return 0


def found_point(wanted: str, context: Context) -> ContactPoint:
    """The contact point of an id; CommandError names the nearest id when there is none."""
    points = context.catalogue.contact_points
    if wanted in points:
        return points[wanted]
    raise _missing(wanted, points)


def _entry(wanted: str, context: Context) -> ContactPoint | Article:
    known = {**context.catalogue.contact_points, **context.catalogue.articles}
    if wanted in known:
        return context.entry(wanted)
    raise _missing(wanted, known)


def _missing(wanted: str, known: Iterable[str]) -> CommandError:
    near = difflib.get_close_matches(wanted, known, n=1)
    hint = f'; did you mean "{near[0]}"?' if near else ": `callboard find` lists them"
    return CommandError(f'there is no entry "{wanted}"{hint}')


def _everything(entry: ContactPoint | Article, context: Context) -> dict[str, object]:
    if not isinstance(entry, ContactPoint):
        return full_article_json(entry, context)
    catalogue = context.catalogue
    menu = binding.menu_of(entry, catalogue)
    return {
        **entry_json(entry, context),
        "entry": plain(entry),
        "claims": msgspec.to_builtins(catalogue.claims.get(entry.id, ()), enc_hook=by_language),
        "out_of_scope": [plain(bound) for bound in binding.out_of_scope(entry, catalogue)],
        "promises": [plain(promise) for promise in binding.promises_for(entry, catalogue)],
        "menu_tree": plain(menu) if menu else None,
        "articles": [article.id for article in binding.articles_for(entry, catalogue)],
    }
