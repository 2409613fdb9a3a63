"""Holding an open file against other programs; the system lets go of it when its holder dies."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _HELD = (errno.EACCES, errno.EDEADLK, 0)  # of Windows, of Windows at times, of wine

    def try_hold(descriptor: int) -> bool:
        """Hold an open file until it is closed; False when another holds it.

        Raises OSError where the file system knows no locks.
        """
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        return True

    def remove_unheld(path: Path) -> None:
        """Remove a file that nobody has open; Windows refuses the others."""
        with suppress(OSError):
            path.unlink()
else:
    import fcntl

    def try_hold(descriptor: int) -> bool:
        """Hold an open file until it is closed; False when another holds it.

        Raises OSError where the file system knows no locks.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def remove_unheld(path: Path) -> None:
        """Remove a file that nobody holds, if that can be told."""
        with suppress(OSError):
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
            try:
                if try_hold(descriptor):
                    path.unlink()
            finally:
                os.close(descriptor)
