"""What the system refuses, for real: limits of a process, and errors put in by strace."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
SAVE = """
import sys
from pathlib import Path
from callboard.store.replace_file import replace_file
from callboard.store.trouble import StoreError
try:
    replace_file(Path(sys.argv[1]), b"new" * 20_000)
except StoreError as error:
    print(error.trouble.fault, error.sentence)
"""
ENVIRONMENT = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
RENAMES = "rename,renameat,renameat2"
SAVED = b"new" * 20_000


def _may_trace() -> bool:
    if STRACE is None:
        return False
    return not subprocess.run([STRACE, "true"], capture_output=True, check=False).returncode


pytestmark = pytest.mark.skipif(os.name == "nt", reason="no such limits and no strace")
traced = pytest.mark.skipif(not _may_trace(), reason="strace is not there or may not trace")


def save(path: Path, *before: str) -> str:
    done = subprocess.run(
        [*before, sys.executable, "-c", SAVE, str(path)],
        capture_output=True, text=True, check=False, env=ENVIRONMENT,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "file").write_bytes(b"old")
    return tmp_path / "home" / "file"


def _inject(path: Path, fault: str) -> str:
    return save(
        path, str(STRACE), "-f", "-qq", "-o", os.devnull, "-e", "trace=all", "-e", f"inject={fault}"
    )


def test_a_limit_on_the_size_of_files(path: Path) -> None:
    said = save(path, "sh", "-c", 'ulimit -f 20; exec "$@"', "sh")
    assert said.startswith("full ")
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


@traced
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("write:error=ENOSPC:when=1", "full"),
        ("write:error=EDQUOT:when=1", "full"),
        ("write:error=EIO:when=1", "failed"),
        ("fsync:error=ENOSPC:when=1", "full"),
        ("fsync:error=EIO:when=1", "failed"),
        (f"write:retval={len(SAVED)}:when=1", "unverified"),  # it says so, and writes nothing
        (f"{RENAMES}:error=ENOSPC", "full"),
        (f"{RENAMES}:error=EACCES", "denied"),
        (f"{RENAMES}:error=EROFS", "read-only"),
        (f"{RENAMES}:error=EXDEV", "failed"),
    ],
)
def test_the_old_content_survives(path: Path, fault: str, said: str) -> None:
    assert _inject(path, fault).split()[0] == said
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


@traced
@pytest.mark.parametrize(("error", "said"), [("EIO", "failed"), ("EINVAL", ""), ("EOPNOTSUPP", "")])
def test_a_folder_that_cannot_be_flushed(path: Path, error: str, said: str) -> None:
    assert _inject(path, f"fsync:error={error}:when=2").partition(" ")[0] == said
    assert path.read_bytes() == SAVED
    assert list(path.parent.iterdir()) == [path]


@traced
@pytest.mark.parametrize(
    ("error", "said"), [("EROFS", "read-only"), ("EACCES", "denied"), ("ENOSPC", "full")]
)
def test_a_folder_that_cannot_be_made(path: Path, error: str, said: str) -> None:
    assert _inject(path.parent / "new" / "file", f"mkdir:error={error}").split()[0] == said
    assert list(path.parent.iterdir()) == [path]


@traced
@pytest.mark.parametrize(
    ("error", "said"),
    [("EROFS", "read-only"), ("EACCES", "denied"), ("EMFILE", "failed"), ("ENOSPC", "full")],
)
def test_a_file_that_cannot_be_made(path: Path, tmp_path: Path, error: str, said: str) -> None:
    log = tmp_path / "log"
    save(path, str(STRACE), "-f", "-qq", "-o", str(log), "-e", "trace=openat")
    path.write_bytes(b"old")
    opened = [line for line in log.read_text().splitlines() if "openat(" in line]
    when = next(n for n, line in enumerate(opened, 1) if ".part" in line)
    assert _inject(path, f"openat:error={error}:when={when}").split()[0] == said
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


@traced
def test_a_locking_that_the_file_system_does_not_know_is_done_without(path: Path) -> None:
    assert _inject(path, "flock:error=ENOLCK") == ""
    assert path.read_bytes() == SAVED


@traced
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="strace names files by /proc")
def test_flushed_before_it_is_renamed_and_the_folder_after(path: Path, tmp_path: Path) -> None:
    """Only this order survives a power cut."""
    log = tmp_path / "log"
    save(path, str(STRACE), "-f", "-qq", "-y", "-o", str(log), "-e", f"trace=fsync,{RENAMES}")
    calls = re.findall(r"(fsync|rename)\w*\((\d*)(\S*)", log.read_text())
    assert [name for name, _, _ in calls] == ["fsync", "rename", "fsync"]
    assert ".part" in calls[0][2]
    assert calls[2][2].startswith(f"<{path.parent}>")
