import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.store import held
from callboard.store import replace_file as module
from callboard.store.replace_file import SHARED, replace_file
from callboard.store.trouble import Fault, StoreError

OLD, NEW = b"old", b"new content"


def fault_of(path: Path, content: bytes = NEW) -> Fault:
    with pytest.raises(StoreError) as caught:
        replace_file(path, content)
    assert str(path) in caught.value.sentence or str(path.parent) in caught.value.sentence
    return caught.value.trouble.fault


@given(st.lists(st.binary(max_size=5000), min_size=1, max_size=3))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_content_replaces_any_other(tmp_path: Path, contents: list[bytes]) -> None:
    path = tmp_path / "file"
    for content in contents:
        replace_file(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_large_content_is_whole(tmp_path: Path) -> None:
    content = os.urandom(1 << 20) * 9
    replace_file(tmp_path / "file", content)
    assert (tmp_path / "file").read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_the_owner_reads_a_new_file_or_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "file"
    replace_file(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_file_for_others_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_file(tmp_path / "file", NEW, mode=SHARED)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o640


NAMES = ["a" * 200, "表" * 85, "a b&c {0} [x].json", ".hidden"]
FURTHER = [] if os.name == "nt" else ["a" * 255, "a*?.json"]  # no names, or too long in all


@pytest.mark.parametrize("name", NAMES + FURTHER)
def test_any_name(tmp_path: Path, name: str) -> None:
    replace_file(tmp_path / name, NEW)
    assert (tmp_path / name).read_bytes() == NEW


@pytest.mark.usefixtures("symbolic_links")
@pytest.mark.parametrize("exists", [True, False])
def test_a_symbolic_link_stays_one(tmp_path: Path, exists: bool) -> None:
    target, link = tmp_path / "elsewhere" / "target", tmp_path / "link"
    if exists:
        replace_file(target, OLD)
    link.symlink_to(Path("elsewhere") / "target")
    replace_file(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert [path.name for path in target.parent.iterdir()] == ["target"]


@pytest.mark.usefixtures("symbolic_links")
def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert fault_of(tmp_path / "a") is Fault.NOT_A_FILE
    assert (tmp_path / "a").is_symlink()


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert fault_of(tmp_path / "folder") is Fault.NOT_A_FILE
    assert (tmp_path / "folder").is_dir()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert fault_of(tmp_path / "pipe") is Fault.NOT_A_FILE
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_device_is_not_replaced() -> None:
    assert fault_of(Path(os.devnull)) is Fault.NOT_A_FILE


@pytest.mark.parametrize("inside", ["file", "folder/file"])
def test_a_file_where_the_folder_should_be(tmp_path: Path, inside: str) -> None:
    (tmp_path / "home").write_bytes(OLD)
    assert fault_of(tmp_path / "home" / inside) is Fault.NO_FOLDER
    assert (tmp_path / "home").read_bytes() == OLD


def test_what_killed_writers_left_is_swept(tmp_path: Path) -> None:
    others = {".file.lock", ".other.0123456789abcdef.part", "file.part"}
    for name in (*others, ".file.0123456789abcdef.part", ".file.fedcba9876543210.part"):
        (tmp_path / name).write_bytes(OLD)
    replace_file(tmp_path / "file", NEW)
    assert {path.name for path in tmp_path.iterdir()} == {*others, "file"}


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot remove an open file anyway")
def test_what_another_writes_at_the_moment_is_not_swept(tmp_path: Path) -> None:
    part = tmp_path / ".file.0123456789abcdef.part"
    holder = f"import fcntl; f = open({str(part)!r}, 'w'); fcntl.flock(f, 2); print(); input()"
    command = [sys.executable, "-c", holder]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        replace_file(tmp_path / "file", NEW)
        was_there = part.exists()
        child.communicate(b"\n")
    replace_file(tmp_path / "file", NEW)
    assert (was_there, part.exists()) == (True, False)


def test_a_file_swept_before_it_was_held_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, swept = held.try_hold, list[Path]()

    def sweep_first(descriptor: int) -> bool:
        if not swept:
            swept.extend(tmp_path.glob(".file.*.part"))
            swept[0].unlink()
        return real(descriptor)

    monkeypatch.setattr(module, "try_hold", sweep_first)
    replace_file(tmp_path / "file", NEW)
    assert (tmp_path / "file").read_bytes() == NEW
    assert len(swept) == 1


def test_a_disk_that_takes_a_little_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: real(descriptor, content[:3]))
    replace_file(tmp_path / "file", NEW)
    assert (tmp_path / "file").read_bytes() == NEW


def test_a_disk_that_gives_back_something_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    replace_file(path, OLD)
    monkeypatch.setattr(module, "_read_back", lambda _descriptor: b"else")
    assert fault_of(path) is Fault.UNVERIFIED
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("refusals", "saved"), [(0, True), (3, True), (4, False)])
def test_a_scanner_that_has_the_file_open_is_outlasted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, saved: bool
) -> None:
    path, real, pauses = tmp_path / "file", Path.replace, list[float]()
    replace_file(path, OLD)
    left = iter(range(refusals))

    def refuse(part: Path, target: Path) -> Path:
        if next(left, None) is not None:
            raise PermissionError(13, "in use")
        return real(part, target)

    monkeypatch.setattr(module, "_TRIES", 4)
    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr("time.sleep", pauses.append)
    if saved:
        replace_file(path, NEW)
    else:
        assert fault_of(path) is Fault.DENIED
    assert path.read_bytes() == (NEW if saved else OLD)
    assert len(pauses) == min(refusals, 3)
    assert sum(pauses) < 0.1
    assert list(tmp_path.iterdir()) == [path]
