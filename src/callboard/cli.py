"""The command line's root: reads the words, the clock and the machine, and hands them down.

Only opening the window imports Qt.
"""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from callboard import __version__, clock
from callboard.commands.failure import CommandError
from callboard.hours.zone import use_bundled_zones
from callboard.options import Options
from callboard.resources import find_resources

_COMMANDS = {
    "find": "whom can I reach: everything that matches, best first",
    "show": "everything about one entry",
    "hours": "what an opening-hours expression means at a moment",
    "coverage": "when lines are open, and when none is",
    "check": "what is wrong with directory files",
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message} (see: {self.prog} --help)")


def run(words: Sequence[str]) -> int:
    """Run one command line; 0 done, 1 nothing found or problems found, 2 could not be done."""
    _speak_utf8()
    use_bundled_zones()
    try:
        return _dispatch(words)
    except CommandError as error:
        print(f"callboard: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


def _dispatch(words: Sequence[str]) -> int:
    arguments = _parser(words).parse_args(words)
    options = _options(arguments)
    if arguments.command is None:
        from callboard.app import run as open_window  # noqa: PLC0415 -- only this needs Qt

        return open_window(options)
    from callboard.commands.context import Context  # noqa: PLC0415 -- the window needs none of it

    command = import_module(f"callboard.commands.{arguments.command}")
    done: int = command.run(arguments, Context(options, find_resources(), clock.now))
    sys.stdout.flush()
    return done


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="callboard",
        description="Whom can I reach right now, and how do I dial them? Without a command it"
        " opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"callboard {__version__}")
    _add_options(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, purpose in _COMMANDS.items():
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
    from callboard.commands.caller import country, language, moment, zone_key  # noqa: PLC0415

    zone = zone_key(arguments.zone)
    hours_zone = zone_key(getattr(arguments, "hours_zone", None))
    return Options(
        at=moment(arguments.at, hours_zone or zone),  # one zone on the line is meant for both
        zone=zone,
        country=country(arguments.country),
        language=language(arguments.language),
        directories=tuple(arguments.directory or ()),
    )


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
