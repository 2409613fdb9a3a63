"""Real processes that write the same files at the same time."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from callboard.store.keyed import KeyedFile
from callboard.store.settings import SettingsFile

AT = datetime(2026, 11, 23, tzinfo=UTC)
PROCESSES, TIMES = 4, 12
HAMMER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from callboard.store.keyed import KeyedFile
folder, name, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
at = datetime(2026, 11, 23, tzinfo=UTC)

def count(values):
    return {**values, "all": values.get("all", 0) + 1}

sys.stdin.readline()  # all begin together
notes = KeyedFile(folder / "notes.json", int)
for number in range(times):
    notes.put(f"{name}-{number}", number)
    notes.edit(count)
    notes.save(at)
"""
FIELDS = """
import sys
from datetime import datetime, UTC
from pathlib import Path
import msgspec
from callboard.store.settings import SettingsFile
at = datetime(2026, 11, 23, tzinfo=UTC)
name = sys.argv[2]
Sample = msgspec.defstruct("Sample", [(f"f{n}", int, 0) for n in range(4)], frozen=True)
file = SettingsFile(Path(sys.argv[1]) / "settings.json", Sample)
value = file.read(at).value
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    value = file.write(msgspec.structs.replace(value, **{f"f{name}": number + 1}), at).value
"""


WRITE_ON = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from callboard.store.keyed import KeyedFile
from callboard.store.trouble import StoreError
notes = KeyedFile(Path(sys.argv[1]) / "notes.json", int)
for number in range(10_000):
    key = f"{sys.argv[2]}-{number}"
    notes.put(key, number)
    try:
        notes.save(datetime(2026, 11, 23, tzinfo=UTC))
    except StoreError:  # the other had the lock all the time
        continue
    print(key, flush=True)
"""


class Fields(msgspec.Struct, frozen=True):
    f0: int = 0
    f1: int = 0
    f2: int = 0
    f3: int = 0


def hammer(program: str, folder: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(folder), str(number), str(TIMES)],
            stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for number in range(PROCESSES)
    ]  # fmt: skip
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        assert (child.communicate()[1], child.returncode) == ("", 0)


def start(program: str, folder: Path, name: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", program, str(folder), name]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_no_note_is_lost(tmp_path: Path) -> None:
    hammer(HAMMER, tmp_path)
    notes = KeyedFile(tmp_path / "notes.json", int)
    assert notes.refresh(AT) == ()
    written = {f"{who}-{number}": number for who in range(PROCESSES) for number in range(TIMES)}
    assert notes.all() == {**written, "all": PROCESSES * TIMES}
    assert sorted(path.name for path in tmp_path.iterdir()) == [".notes.json.lock", "notes.json"]


def test_no_setting_is_lost(tmp_path: Path) -> None:
    hammer(FIELDS, tmp_path)
    found = SettingsFile(tmp_path / "settings.json", Fields).read(AT)
    assert (found.value, found.problem) == (Fields(TIMES, TIMES, TIMES, TIMES), None)


def test_whatever_was_said_to_be_saved_survives_a_kill(tmp_path: Path) -> None:
    """Two write; one is killed in the middle of it, again and again."""
    acknowledged: set[str] = set()
    for round_ in range(4):
        children = [start(WRITE_ON, tmp_path, f"{round_}{name}") for name in "ab"]
        for number, child in enumerate(children):
            assert child.stdout is not None
            acknowledged |= {child.stdout.readline().strip() for _ in range(3 + number + round_)}
            child.kill()
            acknowledged |= {line.strip() for line in child.stdout if line.endswith("\n")}
            child.wait()
            child.stdout.close()
    notes = KeyedFile(tmp_path / "notes.json", int)
    assert notes.refresh(AT) == ()
    assert acknowledged <= set(notes.all())
    notes.put("last", 1)
    notes.save(AT)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".notes.json.lock", "notes.json"]
