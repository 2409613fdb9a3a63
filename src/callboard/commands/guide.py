"""`callboard guide [WORDS…]`: what to do, step by step."""

import argparse
import json
import sys

from callboard.commands.article_json import full_article_json
from callboard.commands.article_text import article_lines, title_line
from callboard.commands.context import Context
from callboard.directory.directory import Article
from callboard.wording.entry_phrases import entry_phrases


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `guide` takes."""
    parser.add_argument(
        "words", nargs="*", metavar="WORDS", help="what to look for; none lists all guides"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the guide that matches best, and name the others; exit code 1 when none does."""
    found = articles(arguments.words, "guide", context)
    if not found:
        tell_none(arguments.words, context)
    if arguments.json:
        values = [full_article_json(guide, context) for guide in found]
        print(json.dumps(values, ensure_ascii=False, indent=2))
    elif arguments.words:
        print_best(found, context)
    else:
        print("\n".join(title_line(guide, context) for guide in found))
    return 0 if found else 1


def articles(words: list[str], kind: str, context: Context) -> list[Article]:
    """The articles of one kind that match, best first; the one whose id was typed alone."""
    by_id = context.catalogue.articles
    results = context.search([*words, f"kind:{kind}"])
    found = [by_id[hit.id] for hit in results.hits if hit.id in by_id]
    exact = [article for article in found if [article.id] == words]
    return exact or found


def print_best(found: list[Article], context: Context) -> None:
    """Print the first in full, and the others by their titles."""
    for line in article_lines(found[0], context) if found else ():
        print(line)
    if found[1:]:
        print(entry_phrases(context.language).also)
        print("\n".join(f"  {title_line(other, context)}" for other in found[1:]))


def tell_none(words: list[str], context: Context) -> None:
    """Say on standard error that nothing matches."""
    sentence = entry_phrases(context.language).none_found.format(words=" ".join(words))
    print(f"callboard: {sentence}", file=sys.stderr)
