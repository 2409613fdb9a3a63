"""An index file is reused while it is good, and built anew when it is not."""

import os
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from callboard.search import index_file
from callboard.search.build_index import build_beside
from callboard.search.entry import Entry
from callboard.search.index import Index

ENTRIES = [Entry(id="a", kind="contact_point", organization="o", names=("Alpha desk",))]
OTHERS = [Entry(id="b", kind="contact_point", organization="o", names=("Alpha line",))]


def _build(folder: Path, entries: list[Entry] = ENTRIES) -> list[str]:
    index = Index.build(entries, folder)
    found = [hit.id for hit in index.search("alpha").hits]
    index.close()
    return found


def _only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_a_good_file_is_used_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _build(tmp_path)
    monkeypatch.setattr(index_file, "document", None)  # writing anything would now raise
    assert _build(tmp_path) == ["a"]


@pytest.mark.parametrize("place", [0, 20, 5000, -1])
def test_a_damaged_file_is_built_anew(tmp_path: Path, place: int) -> None:
    _build(tmp_path)
    path = _only_file(tmp_path)
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)
    assert _build(tmp_path) == ["a"]
    assert _only_file(tmp_path).read_bytes() != content


@pytest.mark.parametrize("kept", [0, 1, 4096])
def test_a_cut_file_is_built_anew(tmp_path: Path, kept: int) -> None:
    _build(tmp_path)
    path = _only_file(tmp_path)
    path.write_bytes(path.read_bytes()[:kept])
    assert _build(tmp_path) == ["a"]


def test_a_deleted_file_is_built_anew(tmp_path: Path) -> None:
    _build(tmp_path)
    _only_file(tmp_path).unlink()
    assert _build(tmp_path) == ["a"]


def test_other_entries_get_another_file(tmp_path: Path) -> None:
    assert [_build(tmp_path), _build(tmp_path, OTHERS)] == [["a"], ["b"]]
    assert len(list(tmp_path.iterdir())) == 2


def test_another_version_gets_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _build(tmp_path)
    monkeypatch.setattr(index_file, "VERSION", index_file.VERSION + 1)
    assert _build(tmp_path) == ["a"]
    assert len(list(tmp_path.iterdir())) == 2


def test_only_the_newest_files_are_kept(tmp_path: Path) -> None:
    for number in range(7):
        _build(tmp_path, [Entry(id=f"{number}", kind="note", organization="o", names=("Alpha",))])
    assert len(list(tmp_path.iterdir())) == 4


def test_what_an_interrupted_build_left_is_removed(tmp_path: Path) -> None:
    stale, running = tmp_path / "stale.part", tmp_path / "running.part"
    stale.touch()
    running.touch()
    os.utime(stale, (0, 0))
    _build(tmp_path)
    assert (stale.exists(), running.exists()) == (False, True)


def test_two_that_build_at_once_both_find(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(_build, [tmp_path] * 8)) == [["a"]] * 8
    assert {path.suffix for path in tmp_path.iterdir()} == {".index"}


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no open file")
def test_an_open_index_survives_the_deletion_of_its_file(tmp_path: Path) -> None:
    index = Index.build(ENTRIES, tmp_path)
    _only_file(tmp_path).unlink()
    assert [hit.id for hit in index.search("alpha").hits] == ["a"]


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert _build(tmp_path / "file") == ["a"]


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such permissions")
def test_nobody_else_can_write_the_file(tmp_path: Path) -> None:
    _build(tmp_path)
    assert not _only_file(tmp_path).stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def test_a_large_directory_is_indexed_by_a_child(tmp_path: Path) -> None:
    many = [
        Entry(id=f"{number}", kind="note", organization="o", names=(f"香港 {number}",))
        for number in range(3000)
    ]
    reported: list[int] = []
    index = build_beside(many, tmp_path, reported.append)
    assert [hit.id for hit in index.search("xianggang 2718").hits] == ["2718"]
    assert reported == [1000, 2000, 3000]
    assert [path.suffix for path in tmp_path.iterdir()] == [".index"]


def _many(prefix: str) -> list[Entry]:
    return [
        Entry(id=f"{number}", kind="note", organization="o", names=(f"{prefix} {number}",))
        for number in range(200)
    ]


@pytest.mark.parametrize(
    ("source", "entries", "is_same"),
    [("x", "Alpha", True), ("y", "Alpha", False), ("", "Alpha", False), ("x", "Omega", False)],
)
def test_the_key_changes_with_the_source_and_the_way_entries_are_written(
    source: str, entries: str, *, is_same: bool
) -> None:
    before = index_file.content_key(_many("Alpha"), pinyin=True, source="x")
    after = index_file.content_key(_many(entries), pinyin=True, source=source)
    assert (after == before) is is_same


def test_with_a_known_source_only_a_sample_is_written() -> None:
    written: list[str] = []

    def entries() -> Iterator[Entry]:
        for entry in _many("Alpha"):
            written.append(entry.id)
            yield entry

    index_file.content_key(entries(), pinyin=True, source="x")
    assert len(written) == 100
