"""`callboard check`: what is wrong with directory files."""

import argparse
from pathlib import Path

from callboard.commands.context import Context
from callboard.loading.loader import load_files

NONE, SOME, UNUSABLE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files to check; none means the bundled ones."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="a directory file, or a folder of them"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print each problem on a line; exit 0 none, 1 some, 2 when a file gave no directory."""
    beside = load_files(context.bundled_directories)[0] if arguments.paths else None
    paths = arguments.paths or context.bundled_directories
    _, problems = load_files(paths, deep=True, beside=beside)
    for problem in problems:
        print(problem)
    if any(problem.fatal for problem in problems):
        return UNUSABLE
    return SOME if problems else NONE
