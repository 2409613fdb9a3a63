"""kill -9 between every two steps."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it forks")

# Each call to the system is a place to die before and after; a fork dies at each of them in turn.
DIE_EVERYWHERE = """
import os, signal, sys
from pathlib import Path

def die_at(place, work):
    seen = 0
    def count(frame, event, argument):
        nonlocal seen
        seen += event.startswith("c_") and argument.__module__ in ("posix", "fcntl")
        if seen == place:
            os.kill(os.getpid(), signal.SIGKILL)
    child = os.fork()
    if not child:
        sys.setprofile(count)
        work()
        sys.setprofile(None)
        os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL

def die_everywhere(work, check):
    place = 1
    while die_at(place, work):
        check(place)
        place += 1
    return place - 1
"""
REPLACE = """
from callboard.store.replace_file import replace_file
path = Path(sys.argv[1])
OLD, NEW = b"old" * 1000, b"new" * 900
found = set()

def check(place):
    content = path.read_bytes()
    assert content in (OLD, NEW), (place, content[:10])
    found.add(content)
    replace_file(path, OLD)
    assert list(path.parent.iterdir()) == [path], (place, list(path.parent.iterdir()))

replace_file(path, OLD)
print(die_everywhere(lambda: replace_file(path, NEW), check), len(found))
"""
NOTE = """
from datetime import datetime, UTC
from callboard.store.keyed import KeyedFile
path = Path(sys.argv[1])
AT = datetime(2026, 11, 23, tzinfo=UTC)
notes = KeyedFile(path, int)

def write():
    notes.put("b", 2)
    notes.save(AT)

def check(place):
    again = KeyedFile(path, int)
    assert again.refresh(AT) == (), place
    assert again.all() in ({"a": 1}, {"a": 1, "b": 2}), (place, again.all())
    again.remove("b")  # also: no lock is left behind
    again.save(AT)

notes.put("a", 1)
notes.save(AT)
print(die_everywhere(write, check), 2)
"""


@pytest.mark.parametrize("program", [REPLACE, NOTE], ids=["replace", "note"])
def test_killed_at_every_step(tmp_path: Path, program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DIE_EVERYWHERE + program, str(tmp_path / "file")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    places, outcomes = map(int, done.stdout.split())
    assert places > 30
    assert outcomes == 2  # it died before the change, and after it
