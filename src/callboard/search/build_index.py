"""Build an index file in a child process: `python -m callboard.search.build_index FOLDER KEY`.

A thread would do the same work with the interpreter's lock in its hands half of the time, and the
window would stutter; and the memory of building would stay with the window. The child reads its
entries from standard input and writes how many are done, one number a line.
"""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import IO

import msgspec

from callboard.search.entry import Entry, EntryStream
from callboard.search.index import Index
from callboard.search.index_file import (
    Progress,
    content_key,
    find_file,
    no_progress,
    open_file,
    write_file,
)

_SMALL = 3000  # entries; fewer are indexed in memory in about half a second
_BATCH = 500  # entries encoded at a time, so that the window gets its turn between
_NICE = 5
_LENGTH = 4  # bytes before each batch
# Windows: no console, and the window comes first.
_IN_THE_BACKGROUND = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)

Entries = Sequence[Entry] | EntryStream


def build_beside(
    entries: Entries, folder: Path, progress: Progress = no_progress, source: str = ""
) -> Index:
    """Build the full index without holding up the other threads; call it in a worker thread.

    A small directory is indexed in memory, a large one in a cache folder by a child process (a
    frozen program understands the same words), or here on a system without processes. `source` is
    the hash of all that the entries are written from, where it is known.
    """
    if len(entries) < _SMALL:
        return Index.build(list(entries), progress=progress)
    key = content_key(entries, pinyin=True, source=source)
    if find_file(folder, key) is None:
        _run_child(entries, folder, key, progress)
    try:
        found = find_file(folder, key)
        if found:
            return Index(open_file(found))
    except sqlite3.Error:
        pass  # somebody emptied the cache just now
    return Index.build(list(entries), folder, progress=progress)


def main(argv: Sequence[str]) -> int:
    """Write the index file of the entries on standard input; exit code 1 when it cannot."""
    folder, key = argv
    if hasattr(os, "nice"):
        os.nice(_NICE)  # the window comes first
    entries = list(_read(sys.stdin.buffer))
    try:
        write_file(entries, Path(folder), key, pinyin=True, progress=_tell)
    except OSError as error:
        sys.stderr.write(f"the search index cannot be written: {error.strerror}\n")
        return 1
    return 0


def _run_child(entries: Entries, folder: Path, key: str, progress: Progress) -> None:
    command = [sys.executable, "-m", "callboard.search.build_index", str(folder), key]
    try:
        child = subprocess.Popen(  # noqa: S603 -- our own module, and no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_IN_THE_BACKGROUND,
        )
    except OSError:
        return  # no process to be had: the caller builds it here
    with child:
        try:
            _write(entries, child.stdin)
            for line in child.stdout or ():
                progress(int(line))
        except (OSError, ValueError):
            child.kill()  # it died half way: its unfinished file has another name
        except BaseException:
            child.kill()  # nobody waits for it any more
            raise


def _write(entries: Entries, stream: IO[bytes] | None) -> None:
    if stream is None:
        return
    rest = iter(entries)
    while some := list(islice(rest, _BATCH)):
        batch = msgspec.msgpack.encode(some)
        stream.write(len(batch).to_bytes(_LENGTH, "big") + batch)
    stream.close()


def _read(stream: IO[bytes]) -> Iterator[Entry]:
    while length := stream.read(_LENGTH):
        batch = stream.read(int.from_bytes(length, "big"))
        yield from msgspec.msgpack.decode(batch, type=list[Entry])


def _tell(done: int) -> None:
    sys.stdout.write(f"{done}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
