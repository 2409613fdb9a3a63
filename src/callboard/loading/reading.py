"""From a file's path to its text: only regular files, only so large, only UTF-8."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from callboard.loading.limits import LARGEST_FILE

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a pipe that took the file's place must not hang us
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


class UnreadableError(Exception):
    """Why a file gives no text: one sentence, and the line when there is one."""

    def __init__(self, sentence: str, line: int = 1) -> None:
        super().__init__(sentence)
        self.line = line


def directory_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that these paths mean: a folder means the *.toml in it, by name; each file once."""
    seen = set()
    for path in paths:
        for file in _in_folder(path) if os.path.isdir(path) else [path]:  # noqa: PTH112 -- never raises
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                yield file


def _in_folder(folder: Path) -> list[Path]:
    try:
        found = sorted(each for each in folder.iterdir() if each.suffix == ".toml")
    except OSError:
        return [folder]  # reading it as a file says why
    visible = [each for each in found if not each.name.startswith(".")]  # editors' lock files
    return visible or [folder]


def read(path: Path) -> bytes:
    """The bytes of a regular file; UnreadableError for anything else."""
    try:
        _require_file(os.stat(path).st_mode)  # noqa: PTH116 -- opening a device may wake it
        handle = os.open(path, _FLAGS)
        with os.fdopen(handle, "rb") as file:
            _require_file(os.fstat(handle).st_mode)
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise UnreadableError("there is no such file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not one"
        raise UnreadableError(f"cannot be read: {reason}") from error


def _require_file(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableError("is a folder without directory files (*.toml)")
    if not stat.S_ISREG(mode):
        raise UnreadableError("is not a file but a pipe, a socket or a device")


def text_of(content: bytes | str) -> str:
    """The text of a file's bytes, without a byte order mark; UnreadableError says what is wrong."""
    if len(content) > LARGEST_FILE:
        raise UnreadableError(f"is larger than {LARGEST_FILE // 1024 // 1024} MB")
    text = content if isinstance(content, str) else _decoded(content)
    text = text.removeprefix("\ufeff")
    nul = text.find("\0")
    if nul >= 0:
        raise UnreadableError("holds a NUL: this is not a text file", _line(text[:nul]))
    if not text.strip():
        raise UnreadableError("is empty")
    return text


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError("is UTF-16; save it as UTF-8", 1)
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        found = content[error.start]
        line = 1 + content.count(b"\n", 0, error.start)
        raise UnreadableError(f"is not UTF-8: byte 0x{found:02X}; save it as UTF-8", line) from None


def _line(before: str) -> int:
    return 1 + before.count("\n")
