"""What every package is told: which version, of which day, from where, to where."""

import os
import platform
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
NAME = "callboard"  # also the .desktop file, the icon and the window's application id
TITLE = "Callboard"
SUMMARY = "Whom can I reach right now, and how do I dial them?"


class BuildError(Exception):
    """A package that cannot be built; the message is a sentence that says what to do."""


class Build(NamedTuple):
    """One build: the folders, and what its packages are stamped with."""

    dist: Path  # what is handed out
    work: Path  # what is in the way of nobody and may be thrown away
    version: str
    epoch: int  # seconds since 1970 that every file is dated with

    @property
    def bundle(self) -> Path:
        """The folder that PyInstaller makes, trimmed; every package of this system holds it."""
        return self.dist / NAME

    @property
    def day(self) -> datetime:
        """The epoch as a date, in UTC."""
        return datetime.fromtimestamp(self.epoch, UTC)


def read_build(dist: Path | None = None) -> Build:
    """The build of this checkout, into `dist` (build/dist unless told)."""
    dist = (dist or ROOT / "build/dist").absolute()
    return Build(dist, dist.parent / "work", version(), epoch())


def version() -> str:
    """The version, from the one place where it stands."""
    text = (ROOT / "src/callboard/__init__.py").read_text("utf-8")
    return _found(r'^__version__ = "([^"]+)"$', text)


def epoch() -> int:
    """SOURCE_DATE_EPOCH, else midnight (UTC) of the day this version was released on."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    text = (ROOT / "src/callboard/clock.py").read_text("utf-8")
    year, month, day = _found(r"^RELEASED = date\(([\d, ]+)\)", text).split(",")
    return int(datetime(int(year), int(month), int(day), tzinfo=UTC).timestamp())


def system() -> str:
    """Which system this is and builds for, as in file names: linux-x86_64, macos-arm64."""
    name = {"linux": "linux", "darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower().replace("amd64", "x86_64")
    return f"{name}-{machine}"


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.MULTILINE)
    if not found:
        raise BuildError(f"no line like {pattern} is left; tell packaging/product.py where it went")
    return found[1]
