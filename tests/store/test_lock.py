import subprocess
import sys
from pathlib import Path

import pytest

from callboard.store import lock
from callboard.store.lock import locked
from callboard.store.trouble import Fault, StoreError

HOLD = """
import sys
from pathlib import Path
from callboard.store.lock import locked
with locked(Path(sys.argv[1]), 0):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "file"


def holder(path: Path) -> "subprocess.Popen[str]":
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


def refused(path: Path, wait: float = 0) -> tuple[Fault, list[float]]:
    pauses: list[float] = []
    with pytest.raises(StoreError) as caught, locked(path, wait, pauses.append):
        pass
    return caught.value.trouble.fault, pauses


def test_one_after_the_other(path: Path) -> None:
    for _ in range(3):
        with locked(path, 0):
            assert not path.exists()


def test_nobody_else_at_the_same_time(path: Path) -> None:
    with locked(path, 0):
        assert refused(path) == (Fault.BUSY, [])
        with locked(path.with_name("other"), 0):
            pass


def test_another_instance_is_waited_for_no_longer_than_was_said(path: Path) -> None:
    with holder(path) as child:
        fault, pauses = refused(path, 1.0)
        child.communicate("")
    assert fault is Fault.BUSY
    assert 1.0 <= sum(pauses) < 1.1
    assert max(pauses) <= 0.01


def test_it_is_had_as_soon_as_the_other_lets_go(path: Path) -> None:
    child = holder(path)

    def let_go(_seconds: float) -> None:
        child.communicate("")

    with locked(path, 10, let_go):
        assert child.returncode == 0


def test_one_who_is_killed_holds_nothing(path: Path) -> None:
    with holder(path) as child:
        child.kill()
        child.wait()
    with locked(path, 0):
        pass


def test_it_is_let_go_when_the_block_fails(path: Path) -> None:
    with pytest.raises(KeyError), locked(path, 0):
        raise KeyError
    with locked(path, 0):
        pass


@pytest.mark.usefixtures("symbolic_links")
def test_links_to_one_file_have_one_lock(path: Path) -> None:
    link = path.parent.parent / "link"
    link.symlink_to(path)
    with locked(path, 0):
        assert refused(link)[0] is Fault.BUSY


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    assert refused(tmp_path / "home" / "file")[0] is Fault.NO_FOLDER


def test_a_file_system_without_locks_is_used_without(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_descriptor: int) -> bool:
        raise OSError(37, "no locks")

    monkeypatch.setattr(lock, "try_hold", no_locks)
    with locked(path, 0), locked(path, 0):
        pass
