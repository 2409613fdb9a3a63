"""Reading a JSON object with the json module alone, for what is needed before the first paint."""

import json
import os
import stat
from pathlib import Path
from typing import NoReturn

LIMIT = 4 << 20  # bytes of a file that is read; a user's settings have a few thousand


class Unusable(ValueError):  # noqa: N818 -- it is what the content is, not what went wrong
    """What is there is no ordinary file, too large, or no JSON object."""


def read_plain(path: Path) -> dict[str, object]:
    """The fields of a file, unchecked; {} when there is none or it cannot be used. Never raises."""
    try:
        return read_object(path)
    except (OSError, Unusable):
        return {}


def read_object(path: Path, limit: int = LIMIT) -> dict[str, object]:
    """The fields of a file. Raises OSError, Unusable; never waits for a pipe or a device."""
    content = _read_ordinary(path, limit)
    try:
        # Windows editors put a byte order mark in front.
        found = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise Unusable(str(error)) from error
    if not isinstance(found, dict):
        raise Unusable("not a JSON object")
    return found


def _read_ordinary(path: Path, limit: int) -> bytes:
    _check_ordinary(path.stat().st_mode)  # before it is opened: opening a device may do something
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 -- pathlib would wait for a pipe
        _check_ordinary(os.fstat(file.fileno()).st_mode)
        content = file.read(limit + 1)
    if len(content) > limit:
        raise Unusable("too large")
    return content


def _check_ordinary(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise Unusable("not an ordinary file")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
