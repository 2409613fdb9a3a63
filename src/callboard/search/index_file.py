"""The tables of an index: written into memory or into a file that is found again by its content.

A file is called `KEY-SUM.index`: KEY is the hash of what was indexed, SUM that of the file itself.
So a damaged file is never opened, and two instances that build at once write the same name or two
good files; each appears whole, by os.replace.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import msgspec

from callboard.search.document import Readings, document, vocabulary_words
from callboard.search.entry import Entry
from callboard.search.pinyin import readings
from callboard.search.vocabulary import Vocabulary

VERSION = 5  # of the tables and of what is put into them; another one is built anew
_BATCH = 1000  # entries between two reports of progress
_SAMPLE = 100  # entries
_KEPT = 4  # index files in the cache folder, the newest
_ENDING = ".index"
_PART = ".part"  # what is being written
_LONGEST_BUILD = 3600.0  # seconds
_TABLES = """
CREATE VIRTUAL TABLE words USING fts5(
    tokens, content='', columnsize=0, detail=full, prefix='2 3 4 5 6', tokenize='ascii');
CREATE TABLE entry (id TEXT NOT NULL);
CREATE TABLE facet (name TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE ticket (organization TEXT NOT NULL, shape TEXT NOT NULL);
CREATE TABLE reading (run TEXT PRIMARY KEY, syllables TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE vocabulary (joined TEXT NOT NULL);
"""

Progress = Callable[[int], None]  # how many entries are done


def no_progress(_done: int) -> None:
    """Report to nobody."""


def content_key(entries: Iterable[Entry], *, pinyin: bool, source: str = "") -> str:
    """The hash of everything that decides what an index holds.

    With `source`, the hash of all that the entries are written from, a sample of them is enough: it
    tells whether they are still written in the same way. To write 100,000 takes two seconds.
    """
    import hashlib  # noqa: PLC0415 -- 6 ms; small directories need no file

    encoder = msgspec.msgpack.Encoder()
    digest = hashlib.blake2b(
        f"{VERSION} {pinyin} {sqlite3.sqlite_version} {source}".encode(), digest_size=16
    )
    for entry in islice(entries, _SAMPLE) if source else entries:
        digest.update(encoder.encode(entry))
    return digest.hexdigest()


def find_file(folder: Path, key: str) -> Path | None:
    """The undamaged index file of a key, if there is one."""
    for path in sorted(folder.glob(f"{key}-*{_ENDING}")):
        try:
            if path.stem.partition("-")[2] == _sum(path):
                return path
            path.unlink()
        except OSError:
            continue  # another instance is replacing it, or it cannot be read: build anew
    return None


def write_file(
    entries: Sequence[Entry], folder: Path, key: str, *, pinyin: bool, progress: Progress
) -> Path:
    """Build an index file; it appears in the folder only when it is whole. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{key}-{os.urandom(8).hex()}{_PART}"  # no other thread or instance has it
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        connection = sqlite3.connect(part, isolation_level=None)
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")  # a torn file has another sum
        write_tables(connection, entries, pinyin=pinyin, progress=progress)
        connection.close()
        target = folder / f"{key}-{_sum(part)}{_ENDING}"
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _drop_old(folder, target)
    return target


def open_file(path: Path) -> sqlite3.Connection:
    """Open an index file for reading only. Raises sqlite3.Error."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)


def write_tables(
    connection: sqlite3.Connection, entries: Sequence[Entry], *, pinyin: bool, progress: Progress
) -> None:
    """Fill an empty database with the index of some entries."""
    connection.executescript(_TABLES)
    connection.execute("BEGIN")
    connection.execute("INSERT INTO words(words, rank) VALUES ('hashsize', ?)", (1 << 26,))
    words: set[str] = set()
    read: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(entries), _BATCH):
        batch = entries[start : start + _BATCH]
        found = _readings(batch) if pinyin else {}
        read.update(found)
        rows = _rows(batch, start + 1, found, words)
        connection.executemany("INSERT INTO words(rowid, tokens) VALUES (?, ?)", rows)
        progress(start + len(batch))
    _write_rest(connection, entries, words, read)
    connection.execute("INSERT INTO words(words) VALUES ('optimize')")
    connection.execute("COMMIT")


def _rows(
    entries: Sequence[Entry], first: int, read: Readings, words: set[str]
) -> Iterator[tuple[int, str]]:
    for rowid, entry in enumerate(entries, first):
        row = document(entry, read)
        words |= vocabulary_words(row)
        yield rowid, " ".join(row)


def _readings(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    texts = {text for entry in entries for text in (*entry.names, *entry.terms)}
    return readings(tuple(text for text in texts if not text.isascii()))


def _write_rest(
    connection: sqlite3.Connection, entries: Sequence[Entry], words: set[str], read: Readings
) -> None:
    facets = {
        (name, value)
        for entry in entries
        for name, values in entry.facets.items()
        for value in values
    }
    shapes = {(entry.organization, shape) for entry in entries for shape in entry.ticket_shapes}
    syllables = ((run, " ".join(found)) for run, found in read.items())
    connection.executemany("INSERT INTO entry VALUES (?)", ((entry.id,) for entry in entries))
    connection.executemany("INSERT INTO facet VALUES (?, ?)", sorted(facets))
    connection.executemany("INSERT INTO ticket VALUES (?, ?)", sorted(shapes))
    connection.executemany("INSERT INTO reading VALUES (?, ?)", syllables)
    connection.execute("INSERT INTO vocabulary VALUES (?)", (Vocabulary.of(words).joined,))


def _sum(path: Path) -> str:
    import hashlib  # noqa: PLC0415 -- 6 ms; small directories need no file

    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def _drop_old(folder: Path, newest: Path) -> None:
    """Keep the newest indexes, and no part that an interrupted build left behind."""
    try:
        age = {path: path.stat().st_mtime for path in folder.iterdir() if path.is_file()}
        indexes = sorted((p for p in age if p.suffix == _ENDING), key=lambda p: -age[p])
        parts = [p for p in age if p.suffix == _PART and age[p] < age[newest] - _LONGEST_BUILD]
        for path in (*indexes[_KEPT:], *parts):
            if path != newest:
                path.unlink()
    except OSError:
        return  # another instance was quicker, or has it open: the next build tries again
