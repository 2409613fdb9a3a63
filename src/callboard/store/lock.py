"""One writer at a time among all instances, for reading, changing and writing a file."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from callboard.store.held import try_hold
from callboard.store.replace_file import PRIVATE, made_folder, saving
from callboard.store.trouble import Fault, failure

Pause = Callable[[float], object]  # seconds
_FIRST_PAUSE = 0.001  # seconds; each further one is longer, up to the longest
_LONGEST_PAUSE = 0.01  # short, or one who writes all the time keeps the others out


@contextmanager
def locked(path: Path, wait: float, pause: Pause = time.sleep) -> Iterator[None]:
    """Hold a file against other instances; a killed one holds nothing.

    The lock is a file of its own beside it, because the file itself is replaced. Waits for at most
    `wait` seconds in all, asking `pause` to wait in between. Raises StoreError. A file system that
    knows no locks is used without.
    """
    with saving(path):
        target = made_folder(path)
        side = target.with_name(f".{target.name}.lock")
        descriptor = os.open(side, os.O_RDWR | os.O_CREAT, PRIVATE)
    try:
        if not _hold_within(descriptor, wait, pause):
            raise failure(Fault.BUSY, path)
        yield
    finally:
        os.close(descriptor)


def _hold_within(descriptor: int, wait: float, pause: Pause) -> bool:
    waited, next_pause = 0.0, _FIRST_PAUSE
    while not _is_held_now(descriptor):
        if waited >= wait:
            return False
        pause(next_pause)
        waited += next_pause
        next_pause = min(next_pause * 2, _LONGEST_PAUSE, max(wait - waited, _FIRST_PAUSE))
    return True


def _is_held_now(descriptor: int) -> bool:
    try:
        return try_hold(descriptor)
    except OSError:
        return True  # no locks here: one instance, the usual case, loses nothing
