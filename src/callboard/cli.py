"""The root of the program: reads the words, the clock and the machine, and hands them down.

Only opening the window imports Qt; and the window, when nothing else was said, imports no command.
"""

import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from callboard.commands.failure import CommandError
from callboard.options import Options
from callboard.store.folders import find_folders
from callboard.store.instance import Instance

if TYPE_CHECKING:
    from argparse import Namespace


def run(words: Sequence[str]) -> int:
    """Run one command line; 0 done, 1 nothing found or problems found, 2 could not be done."""
    _speak_utf8()
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
    if not words or list(words) == ["--toggle"]:
        return _open_window(Options(), words)
    from callboard.commands.grammar import read  # noqa: PLC0415 -- the window alone needs none
    from callboard.hours.zone import use_bundled_zones  # noqa: PLC0415 -- the same

    use_bundled_zones()
    arguments, options = read(words)
    if arguments.self_test:
        return _test_self(options)
    if arguments.command is None:
        return _open_window(options, words)
    return _run_command(arguments, options)


def _open_window(options: Options, words: Sequence[str]) -> int:
    """Open the window, or leave the words to the one that is open."""
    _require_display()
    instance = Instance(find_folders(os.environ).notebook, os.environ)
    if not instance.claim() and instance.knock(tuple(words)):
        return 0
    gc.disable()  # nothing of a start is garbage; app.py collects again after the first paint
    from callboard.app import run as open_window  # noqa: PLC0415 -- only this needs Qt

    return open_window(options, instance)


def _require_display() -> None:
    """Qt would abort, and leave a core behind."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in names):
        raise CommandError(
            "no display here to open a window on; the command line works without one:"
            " callboard find WORDS"
        )


def _test_self(options: Options) -> int:
    from callboard.self_test import run as test_self  # noqa: PLC0415 -- only this needs everything

    return test_self(options)


def _run_command(arguments: "Namespace", options: Options) -> int:
    from importlib import import_module  # noqa: PLC0415 -- the window needs none

    from callboard.clock import now  # noqa: PLC0415 -- the same
    from callboard.commands.context import Context  # noqa: PLC0415 -- the same
    from callboard.resources import find_resources  # noqa: PLC0415 -- the same

    command = import_module(f"callboard.commands.{arguments.command}")
    done: int = command.run(arguments, Context(options, find_resources(), now))
    if sys.stdout:  # Windows gives a program without a console none
        sys.stdout.flush()
    return done


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
