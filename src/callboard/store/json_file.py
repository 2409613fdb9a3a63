"""One JSON object in a file: read, written, and set aside when it is damaged."""

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from callboard.store.lock import locked
from callboard.store.plain import LIMIT, Unusable, read_object
from callboard.store.replace_file import PRIVATE, replace_file, saving
from callboard.store.trouble import Fault, StoreError, Trouble, failure, shown, trouble

Fields = dict[str, object]
Signature = tuple[int, int, int] | None  # changes with every write; None = there is no file


def signature(path: Path) -> Signature:
    """What tells cheaply whether a file was written since: only its entry is looked at."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def read_fields(
    path: Path, at: datetime, *, wait: float, limit: int = LIMIT
) -> tuple[Fields, Trouble | None]:
    """What a file holds, {} where there is none; a damaged one is set aside. Never raises."""
    try:
        found = _fields(path, limit)
        if found is not None:
            return found, None
        with locked(path, wait):  # another instance may be mending it
            return mended_fields(path, at, limit=limit)
    except StoreError as error:
        is_reading = error.trouble.fault is Fault.UNREADABLE
        return {}, error.trouble if is_reading else trouble(Fault.DAMAGED_STAYS, path)


def mended_fields(path: Path, at: datetime, *, limit: int = LIMIT) -> tuple[Fields, Trouble | None]:
    """What a file that the caller has locked holds; a damaged one is set aside.

    Raises StoreError when it cannot be read or set aside: then it must not be written either.
    """
    found = _fields(path, limit)
    if found is not None:
        return found, None
    target = Path(os.path.realpath(path))
    aside = _free_name(target, at)
    try:
        target.rename(aside)
    except OSError as error:
        raise failure(Fault.DAMAGED_STAYS, path) from error
    return {}, trouble(Fault.DAMAGED, path, shown(aside))


def write_fields(
    path: Path, fields: Mapping[str, object], *, limit: int = LIMIT, mode: int = PRIVATE
) -> None:
    """Replace a file, readable for people too. Raises StoreError."""
    content = _encoded(fields)
    if len(content) > limit:  # it could not be read again
        raise failure(Fault.TOO_LARGE, path)
    replace_file(path, content, mode=mode)


def copy_aside(path: Path, at: datetime) -> Path:
    """Keep a copy of a file of which a part is about to be lost; its path. Raises StoreError."""
    target = Path(os.path.realpath(path))
    aside = _free_name(target, at)
    with saving(path):
        replace_file(aside, target.read_bytes())
    return aside


def _fields(path: Path, limit: int) -> Fields | None:
    """None when it is damaged. Raises StoreError where that cannot be told."""
    try:
        return read_object(path, limit)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except Unusable:
        return None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise failure(Fault.UNREADABLE, path, reason) from error


def _encoded(fields: Mapping[str, object]) -> bytes:
    try:
        return _json(fields, is_ascii=False).encode()
    except UnicodeEncodeError:  # half of a character, which UTF-8 has no bytes for
        return _json(fields, is_ascii=True).encode()


def _json(fields: Mapping[str, object], *, is_ascii: bool) -> str:
    return json.dumps(fields, ensure_ascii=is_ascii, indent=2, allow_nan=False) + "\n"


def _free_name(target: Path, at: datetime) -> Path:
    """A name with a date beside a file that nothing has; without colons, for Windows."""
    stem = f"{target.stem[:40]}.{at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    free, count = target.with_name(f"{stem}.damaged{target.suffix}"), 1
    while os.path.lexists(free):
        count += 1
        free = target.with_name(f"{stem}-{count}.damaged{target.suffix}")
    return free
