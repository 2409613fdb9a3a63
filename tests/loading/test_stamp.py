"""A hash stands for what was read, or for nothing."""

from pathlib import Path

import pytest

from callboard.loading.stamp import source_hash, stamp


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.toml").write_bytes(b"one")
    (tmp_path / "b.toml").write_bytes(b"two")
    return tmp_path


def hashed(folder: Path) -> str:
    return source_hash([folder], stamp([folder]))


def test_the_same_bytes_have_the_same_hash(folder: Path) -> None:
    before = hashed(folder)
    (folder / "a.toml").write_bytes(b"one")
    assert hashed(folder) == before


@pytest.mark.parametrize(
    ("file", "content"), [("a.toml", b"One"), ("c.toml", b""), ("b.toml", b"")]
)
def test_other_bytes_have_another_hash(folder: Path, file: str, content: bytes) -> None:
    before = hashed(folder)
    (folder / file).write_bytes(content)
    assert hashed(folder) not in ("", before)


def test_bytes_moved_from_file_to_file_have_another_hash(folder: Path) -> None:
    before = hashed(folder)
    (folder / "a.toml").write_bytes(b"onet")
    (folder / "b.toml").write_bytes(b"wo")
    assert hashed(folder) != before


@pytest.mark.parametrize("content", [b"One", b"longer"])
def test_what_was_changed_since_it_was_read_has_none(folder: Path, content: bytes) -> None:
    read_at = stamp([folder])
    (folder / "a.toml").unlink()
    (folder / "a.toml").write_bytes(content)
    assert source_hash([folder], read_at) == ""


def test_what_cannot_be_read_has_none(tmp_path: Path) -> None:
    missing = tmp_path / "missing.toml"
    assert source_hash([missing], stamp([missing])) == ""
