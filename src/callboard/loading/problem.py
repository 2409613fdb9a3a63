"""A fault found in a directory file."""

import os

import msgspec

Path = tuple[str | int, ...]


class Problem(msgspec.Struct, frozen=True):
    """Where a fault is, and one sentence for whoever edits the file.

    `line` counts from 1, which also stands for the file as a whole. `dropped` says that the entry
    around the fault was left out; otherwise it is kept as written. `fatal`: the file gave no
    directory at all.
    """

    file: str
    line: int
    path: str
    sentence: str
    dropped: bool = False
    fatal: bool = False

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}"
        return (
            f"{place}: {self.path}: {self.sentence}" if self.path else f"{place}: {self.sentence}"
        )


def file_name(file: str | os.PathLike[str]) -> str:
    """A file's name that any terminal can print: names need not be UTF-8, nor one line."""
    name = os.fsencode(file).decode("utf-8", "replace")
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name)
