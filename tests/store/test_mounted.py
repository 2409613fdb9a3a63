"""A disk that is really full, and one that is really read-only, mounted where only a child sees them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MOUNT = 'mount -t tmpfs -o size=256k none "$1" && exec "$2" -c "$3" "$1"'
USE = """
import os, subprocess, sys
from datetime import datetime, UTC
from pathlib import Path
from callboard.store.notebook import open_notebook
from callboard.store.settings import SettingsFile
from callboard.store.writer import Writer
import msgspec

class Sample(msgspec.Struct, frozen=True):
    language: str = "en"

at = datetime(2026, 11, 23, tzinfo=UTC)
folder = Path(sys.argv[1])
writer = Writer(lambda trouble: None)

def opened():
    return open_notebook(folder, writer, at)

def faults(troubles):
    return [trouble.fault.value for trouble in troubles]

notebook, _ = opened()
notebook.write_note("first", "old", at)
SettingsFile(folder / "settings.json", Sample).write(Sample("zh"), at)
print(faults(writer.flush(60)))
"""
FULL = """
filler = folder / "filler"
try:
    with filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
except OSError:
    pass
for number in range(40):
    notebook.write_note(str(number), "x" * 1000, at)
notebook.use("a", at)
print(faults(writer.flush(60)))
print(sorted(opened()[0].notes.all()), SettingsFile(folder / "settings.json", Sample).read(at))
filler.unlink()
print(faults(writer.flush(60)), len(opened()[0].notes.all()), opened()[0].habit())
print(sorted(path.name for path in folder.iterdir() if path.suffix == ".part"))
"""
READ_ONLY = """
subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
notebook.write_note("second", "new", at)
print(faults(writer.flush(60)))
again, troubles = opened()
print(faults(troubles), sorted(again.notes.all()))
again.write_note("third", "new", at)
print(faults(writer.flush(60)), sorted(again.notes.all()))
subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
print(faults(writer.flush(60)), sorted(opened()[0].notes.all()))
"""


def _may_mount() -> bool:
    if not shutil.which("unshare"):
        return False
    command = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _may_mount(), reason="no disk may be mounted here")


def on_a_small_disk(folder: Path, program: str) -> list[str]:
    command = ["unshare", "-rm", "sh", "-c", MOUNT, "sh", str(folder), sys.executable]
    done = subprocess.run([*command, USE + program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_a_full_disk_loses_nothing_old_and_is_outlasted(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, FULL) == [
        "[]",
        "['full', 'full']",
        "['first'] Read(value=Sample(language='zh'), troubles=())",
        "[] 41 {'a': 1}",
        "[]",
    ]


def test_a_home_that_becomes_read_only(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, READ_ONLY) == [
        "[]",
        "['read-only']",
        "['not-kept'] ['first']",
        "['read-only'] ['first', 'third']",  # still the second note of the first notebook
        "[] ['first', 'second']",
    ]
