"""The way every file of the user is written: whole, or not at all.

A file beside the old one is written, flushed to the disk and read back; only then does it take the
old one's name. Whatever fails, and whenever the program is killed, the name leads to the old
content or to the new one, each of them whole.
"""

import errno
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path

from callboard.store.held import remove_unheld, try_hold
from callboard.store.trouble import Fault, failure, saving_failure

PRIVATE = 0o600  # of a new file: only its owner reads it
SHARED = 0o666  # less what the umask takes away: a file that is meant for others
_PART = ".part"  # what is being written; its writer holds it
_BLOCK = 1 << 20  # bytes
# Windows refuses while a virus scanner or a backup has the file open; that is over in a moment.
_TRIES = 8 if sys.platform == "win32" else 1
_PAUSE = 0.02  # seconds between two tries
_NOTHING_TO_FLUSH = (errno.EINVAL, errno.ENOTSUP)  # a folder of some network file systems


def replace_file(path: Path, content: bytes, *, mode: int = PRIVATE) -> None:
    """Give a file this content, flushed to the disk; missing folders are made.

    A symbolic link stays one: the file it leads to is replaced. Raises StoreError; the old content
    is then still there, unless only the folder's own entry could not be flushed.
    """
    with saving(path):
        target = _checked(made_folder(path))
        _sweep(target)
        _write_and_rename(target, content, mode)
        _flush_folder(target.parent)


@contextmanager
def saving(path: Path) -> Iterator[None]:
    """Raises what the system says while a file is being saved as StoreError."""
    try:
        yield
    except OSError as error:
        raise saving_failure(error, path) from error


def made_folder(path: Path) -> Path:
    """The path that links lead to, in a folder that exists now. Raises OSError."""
    target = Path(os.path.realpath(path))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return target


def _checked(target: Path) -> Path:
    """Only an ordinary file may be replaced: no folder, pipe, or links that go in circles."""
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(target.lstat().st_mode):
            raise failure(Fault.NOT_A_FILE, target)
    return target


def _write_and_rename(target: Path, content: bytes, mode: int) -> None:
    with _new_part(target, mode) as (part, file):
        _write(file.fileno(), content)
        os.fsync(file.fileno())
        if _read_back(file.fileno()) != content:
            raise failure(Fault.UNVERIFIED, target)
        if sys.platform == "win32":
            file.close()  # an open file cannot be renamed there
        _rename(part, target)


@contextmanager
def _new_part(target: Path, mode: int) -> Iterator[tuple[Path, FileIO]]:
    """A new file beside the target, held open; removed again when the block fails."""
    part, descriptor = _create_part(target, mode)
    with FileIO(descriptor, "r+") as file:
        try:
            yield part, file
        except BaseException:
            file.close()
            with suppress(OSError):
                part.unlink()
            raise


def _create_part(target: Path, mode: int) -> tuple[Path, int]:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        part = target.with_name(f"{_part_prefix(target)}{secrets.token_hex(8)}{_PART}")
        descriptor = os.open(part, flags, mode)
        if _is_mine(descriptor):
            return part, descriptor
        os.close(descriptor)  # another writer swept it in between


def _is_mine(descriptor: int) -> bool:
    """Hold a new file, so that no other writer takes it for a leftover."""
    try:
        return try_hold(descriptor) and os.fstat(descriptor).st_nlink > 0
    except OSError:
        return True  # a file system without locks: nobody can hold it, nobody sweeps it


def _part_prefix(target: Path) -> str:
    return f".{target.name[:40]}."  # a name has at most 255 bytes


def _write(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def _read_back(descriptor: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    return b"".join(iter(lambda: os.read(descriptor, _BLOCK), b""))


def _rename(part: Path, target: Path) -> None:
    for _ in range(_TRIES - 1):
        with suppress(PermissionError):
            part.replace(target)
            return
        time.sleep(_PAUSE)
    part.replace(target)


def _flush_folder(folder: Path) -> None:
    """Make the new name last; Windows and some file systems have nothing to flush here."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _NOTHING_TO_FLUSH:
                raise
        finally:
            os.close(descriptor)


def _sweep(target: Path) -> None:
    """Remove what killed writers left beside a file; what is being written is held."""
    left = re.compile(re.escape(_part_prefix(target)) + "[0-9a-f]{16}" + re.escape(_PART))
    with suppress(OSError):
        for beside in target.parent.iterdir():
            if left.fullmatch(beside.name):
                remove_unheld(beside)
