"""What the programs and libraries of Linux say about themselves, asked of readelf."""

import os
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from product import BuildError


class Elf(NamedTuple):
    """One file: the libraries it needs, where it looks for them, the newest glibc it asks for."""

    needed: frozenset[str]
    runpath: str
    glibc: tuple[int, ...]


def elf_files(folder: Path) -> Iterator[Path]:
    """Every ELF file below a folder, in order; links are not files."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and _starts_as_elf(path):
            yield path


@cache
def read_elf(path: Path) -> Elf:
    """Read one file; BuildError when readelf is not there."""
    try:
        told = subprocess.run(  # noqa: S603
            ["readelf", "-dVW", str(path)],  # noqa: S607
            capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"},
        ).stdout  # fmt: skip
    except FileNotFoundError as error:
        raise BuildError("readelf is missing; it comes with binutils") from error
    runpath = re.search(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", told)
    versions = re.findall(r"Name: GLIBC_([0-9.]+)", told)
    return Elf(
        frozenset(re.findall(r"\(NEEDED\).*\[(.+?)\]", told)),
        runpath[1] if runpath else "",
        max((tuple(map(int, version.split("."))) for version in versions), default=()),
    )


def needed_outside(folder: Path) -> frozenset[str]:
    """The sonames that files of a folder need and that are not in it: the system's part."""
    there = {path.name for path in folder.rglob("*")}
    return frozenset(name for path in elf_files(folder) for name in read_elf(path).needed) - there


def newest_glibc(folder: Path) -> tuple[int, ...]:
    """The oldest glibc that everything in a folder runs with."""
    return max((read_elf(path).glibc for path in elf_files(folder)), default=())


def _starts_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
