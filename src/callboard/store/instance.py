"""One window a user and a screen: who comes second knocks at the first, and leaves.

The first holds a lock, which the system takes from it when it dies. A knock is a small file beside
the lock; taking it away is the answer. Without an answer, or where nothing can be locked, a window
opens as if it were the only one: the files of the user are safe from two.
"""

import json
import os
import sys
import time
from binascii import crc32
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from callboard.store.held import try_hold
from callboard.store.plain import read_plain

PATIENCE = 3.0  # seconds that a knock waits for an answer: the first may be reading directories
_LOOK = 0.01  # seconds between two looks for it
_KNOCK = ".knock"
# What tells one desktop of a user from another; and what lets a window come to the front there.
_SCREENS = ("COMPUTERNAME", "DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME")
_ACTIVATION = "XDG_ACTIVATION_TOKEN"


class Knock(NamedTuple):
    """What a second start wants of the first."""

    words: tuple[str, ...] = ()  # of its command line
    folder: str = ""  # in which these words were said
    token: str = ""  # with which the desktop lets a window come to the front


class Instance:
    """The claim of this process on being the only one."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder / f"running-{_desktop(environment)}"
        self._token = environment.get(_ACTIVATION, "")
        self._held: int | None = None

    def claim(self) -> bool:
        """Whether this process may open a window: no other one has, or nobody can tell."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._held = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
            is_first = try_hold(self._held)
        except OSError:
            return True
        if is_first:
            for left in self._knocks():  # by those whom nobody answered
                _remove(left)
        else:
            self.leave()
        return is_first

    def knock(self, words: tuple[str, ...] = (), wait: float = PATIENCE) -> bool:
        """Whether the first instance answered, within so many seconds."""
        path = self.folder / f"{os.getpid()}{_KNOCK}"
        try:
            _write(path, Knock(words, str(Path.cwd()), self._token))
        except OSError:
            return False
        _let_come_to_the_front()
        end = time.monotonic() + wait
        while path.exists():
            if time.monotonic() > end:
                _remove(path)
                return False
            time.sleep(_LOOK)
        return True

    def take_knocks(self) -> list[Knock]:
        """What was knocked, which is answered by this."""
        return [_read_and_remove(path) for path in self._knocks()]

    def leave(self) -> None:
        """Let the next start be the first."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def _knocks(self) -> list[Path]:
        with suppress(OSError):
            return sorted(self.folder.glob(f"*{_KNOCK}"))
        return []


def _desktop(environment: Mapping[str, str]) -> str:
    """A name for one desktop of a user: computers share homes, and screens computers."""
    computer = os.uname().nodename if hasattr(os, "uname") else ""
    parts = (computer, *(environment.get(name, "") for name in _SCREENS))
    return f"{crc32(repr(parts).encode()):08x}"


def _write(path: Path, knock: Knock) -> None:
    """Whole at once: who looks in between sees nothing."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(knock._asdict()), encoding="utf-8")
    part.replace(path)


def _read_and_remove(path: Path) -> Knock:
    said = read_plain(path)
    _remove(path)
    words = said.get("words")
    return Knock(
        tuple(word for word in words if isinstance(word, str)) if isinstance(words, list) else (),
        _text(said.get("folder")),
        _text(said.get("token")),
    )


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _let_come_to_the_front() -> None:
    """Windows lets a program in the background come to the front only when another one says so."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 -- only there

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
