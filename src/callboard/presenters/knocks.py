"""What a second start of the program said, read for the window that is open."""

from pathlib import Path
from typing import Any

import msgspec

from callboard.commands.failure import CommandError
from callboard.commands.grammar import read
from callboard.options import Options
from callboard.store.instance import Knock


class Asked(msgspec.Struct, frozen=True):
    """Whether the window may be hidden; and the options that were said, by name."""

    toggles: bool = False
    said: dict[str, Any] = {}


def read_knock(knock: Knock) -> Asked:
    """What the words ask of an open window; words that cannot be read ask only to see it."""
    try:
        arguments, options = read(knock.words)
    except CommandError:
        return Asked()
    folders = tuple(Path(knock.folder) / path for path in options.directories)
    options = options._replace(directories=folders)
    unsaid = Options()._asdict()
    said = {name: value for name, value in options._asdict().items() if value != unsaid[name]}
    return Asked(arguments.toggle, said)
