"""The hash of directory files, as long as they are the files that were read."""

import os
from collections.abc import Iterable
from pathlib import Path

from callboard.loading.reading import UnreadableError, directory_files, read

Stamp = tuple[tuple[str, int, int], ...]  # path, bytes and time of each file


def stamp(paths: Iterable[Path]) -> Stamp:
    """What tells of these files, and of those in these folders, that they were changed."""
    return tuple(_stamp_of(path) for path in directory_files(paths))


def source_hash(paths: Iterable[Path], read_at: Stamp) -> str:
    """The hash of the bytes of the files; "" when they are no longer as stamped, or unreadable."""
    import hashlib  # noqa: PLC0415 -- 6 ms; small directories need no hash

    files = list(directory_files(paths))
    digest = hashlib.blake2b(digest_size=16)
    try:
        for path in files:
            content = read(path)
            digest.update(b"%d " % len(content) + content)
    except UnreadableError:
        return ""
    return digest.hexdigest() if stamp(files) == read_at else ""


def _stamp_of(path: Path) -> tuple[str, int, int]:
    try:
        found = os.stat(path)  # noqa: PTH116 -- as in reading
    except (OSError, ValueError):
        return (str(path), -1, -1)
    return (str(path), found.st_size, found.st_mtime_ns)
