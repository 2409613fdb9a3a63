"""`callboard problem WORDS…`: how a known problem is mended, and whom to ask."""

import argparse
import json

from callboard.commands.article_json import full_article_json
from callboard.commands.context import Context
from callboard.commands.guide import articles, print_best, tell_none
from callboard.directory.directory import Article
from callboard.directory.guide import KnownProblem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `problem` takes."""
    parser.add_argument("words", nargs="+", metavar="WORDS", help="the symptom")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the problem that matches best, and name the others; exit code 1 when none does."""
    found = articles(arguments.words, "known_problem", context)
    if not found:
        tell_none(arguments.words, context)
    if arguments.json:
        values = [_json(problem, context) for problem in found]
        print(json.dumps(values, ensure_ascii=False, indent=2))
    else:
        print_best(found, context)
    return 0 if found else 1


def _json(article: Article, context: Context) -> dict[str, object]:
    languages = (context.language,)
    values = full_article_json(article, context)
    if isinstance(article, KnownProblem):
        values["steps"] = [step.best(languages) for step in article.steps]
        values["time"] = article.time.best(languages) if article.time else None
    return values
