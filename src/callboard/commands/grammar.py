"""What the command line understands: the commands, their words, and the caller's options."""

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from callboard import __version__
from callboard.commands.caller import country, language, moment, zone_key
from callboard.commands.failure import CommandError
from callboard.options import Options

COMMANDS = {
    "find": "whom can I reach: everything that matches, best first",
    "best": "whom to turn to now, why, and what to do when that fails",
    "show": "everything about one entry",
    "guide": "what to do, step by step; without words every guide",
    "problem": "how a known problem is mended, and whom to ask",
    "hours": "what an opening-hours expression means at a moment",
    "coverage": "when lines are open, and when none is",
    "triage": "four plain questions: how bad it is, and whom to turn to now",
    "due": "until when a promise must be kept, and whom to turn to if it is not",
    "cost": "what a call or a session of so many minutes costs",
    "check": "what is wrong with directory files",
    "reports": "what users found out, from the files that they exported",
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message} (see: {self.prog} --help)")


def read(words: Sequence[str]) -> tuple[argparse.Namespace, Options]:
    """What the words ask for; CommandError for words that ask for nothing known."""
    arguments = _parser(words).parse_args(words)
    return arguments, _options(arguments)


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="callboard",
        description="Whom can I reach right now, and how do I dial them? Without a command it"
        " opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"callboard {__version__}")
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="open the window, try everything once, and say what is missing on this computer",
    )
    parser.add_argument(
        "--toggle",
        action="store_true",
        help="hide the window that is open, or bring it to the front; for a key of your desktop",
    )
    _add_options(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose, allow_abbrev=False)
        _add_options(command, default=argparse.SUPPRESS)  # what stands before the command stays
        if name in words:  # a command's module is imported only when it is run
            import_module(f"callboard.commands.{name}").add_arguments(command)
    return parser


def _add_options(parser: argparse.ArgumentParser, default: object) -> None:
    caller = parser.add_argument_group("who asks, and when")
    add: Callable[..., object] = caller.add_argument
    add("--at", metavar="ISO", default=default, help="ask about this moment instead of now")
    if "hours" not in parser.prog.split():  # there --zone is the zone of the hours
        add("--zone", metavar="KEY", default=default, help="your time zone, like Europe/Berlin")
    add("--from", dest="country", metavar="CC", default=default, help="your country, like DE")
    add("--language", metavar="TAG", default=default, help="your language, like de or zh")
    add(
        "--directory",
        metavar="PATH",
        action="append",
        type=Path,
        default=default,
        help="a directory file, or a folder of them, beside the bundled ones",
    )


def _options(arguments: argparse.Namespace) -> Options:
    zone = zone_key(arguments.zone)
    hours_zone = zone_key(getattr(arguments, "hours_zone", None))
    return Options(
        at=moment(arguments.at, hours_zone or zone),  # one zone on the line is meant for both
        zone=zone,
        country=country(arguments.country),
        language=language(arguments.language),
        directories=tuple(arguments.directory or ()),
    )
