import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callboard.store.keyed import KeyedFile
from callboard.store.trouble import Fault, StoreError, Trouble, trouble
from callboard.store.writer import Job, Writer

AT = datetime(2026, 11, 23, tzinfo=UTC)
A, B = Path("a"), Path("b")
FULL, ODD = trouble(Fault.FULL, A), trouble(Fault.WRONG_ENTRY, A, "x")
LONG = 60.0  # seconds that no test waits for


@pytest.fixture
def told() -> list[Trouble]:
    return []


@pytest.fixture
def writer(told: list[Trouble]) -> Writer:
    return Writer(told.append)


def does(work: Callable[[], object]) -> Job:
    def job() -> tuple[Trouble, ...]:
        work()
        return ()

    return job


def fails() -> tuple[Trouble, ...]:
    raise StoreError(FULL)


def nothing() -> tuple[Trouble, ...]:
    return ()


class Gate:
    """A job that says when it has begun, and waits until it is let go."""

    def __init__(self) -> None:
        self.begun, self.go = threading.Event(), threading.Event()

    def __call__(self) -> tuple[Trouble, ...]:
        self.begun.set()
        assert self.go.wait(LONG)
        return ()


def test_it_writes_on_another_thread(writer: Writer) -> None:
    threads: list[threading.Thread] = []
    writer.put(A, does(lambda: threads.append(threading.current_thread())))
    assert writer.flush(LONG) == ()
    assert threads[0] is not threading.current_thread()


def test_nothing_to_write(writer: Writer) -> None:
    assert writer.flush(0) == ()


def test_only_the_newest_of_what_waits(writer: Writer) -> None:
    gate, done = Gate(), list[str]()
    writer.put(A, gate)
    assert gate.begun.wait(LONG)
    for name in ("1", "2", "3"):
        writer.put(A, does(lambda name=name: done.append(f"a{name}")))  # type: ignore[misc]
        writer.put(B, does(lambda name=name: done.append(f"b{name}")))  # type: ignore[misc]
    gate.go.set()
    assert writer.flush(LONG) == ()
    assert done == ["a3", "b3"]


def test_one_at_a_time(writer: Writer) -> None:
    gate, done = Gate(), list[str]()
    writer.put(A, gate)
    writer.put(B, does(lambda: done.append("b")))
    assert gate.begun.wait(LONG)
    assert done == []
    gate.go.set()
    writer.flush(LONG)
    assert done == ["b"]


def test_no_thread_is_left_when_all_is_written(writer: Writer) -> None:
    for _ in range(50):
        writer.put(A, nothing)
        writer.flush(LONG)
    left = [thread for thread in threading.enumerate() if thread.name == "writer"]
    for thread in left:  # it may still be on its way out
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in left)


def test_trouble_is_told(writer: Writer, told: list[Trouble]) -> None:
    writer.put(A, lambda: (ODD,))
    writer.put(B, fails)
    assert writer.flush(LONG) == (FULL,)
    assert told[:2] == [ODD, FULL]


def test_what_failed_is_tried_again_when_all_is_flushed(writer: Writer) -> None:
    tries: list[int] = []

    def fail_once() -> tuple[Trouble, ...]:
        tries.append(1)
        return fails() if len(tries) == 1 else ()

    gate = Gate()
    writer.put(A, fail_once)
    writer.put(B, gate)
    assert gate.begun.wait(LONG)
    gate.go.set()
    assert writer.flush(LONG) == ()
    assert len(tries) == 2


def test_what_cannot_be_saved_is_said_in_the_end(writer: Writer) -> None:
    writer.put(A, fails)
    assert writer.flush(LONG) == (FULL,)
    assert writer.flush(LONG) == (FULL,)
    writer.put(A, nothing)
    assert writer.flush(LONG) == ()


def test_a_disk_that_does_not_answer_is_not_waited_for(writer: Writer) -> None:
    gate = Gate()
    writer.put(B, gate)
    writer.put(A, nothing)
    assert gate.begun.wait(LONG)
    assert writer.flush(0) == (trouble(Fault.SLOW, A), trouble(Fault.SLOW, B))
    gate.go.set()
    assert writer.flush(LONG) == ()


def test_a_fault_of_the_program_does_not_end_all_saving(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[object] = []
    monkeypatch.setattr(threading, "excepthook", faults.append)  # else it is told in a later test
    done: list[str] = []
    writer.put(A, does(lambda: done.index("a fault")))
    writer.put(B, does(lambda: done.append("b")))
    assert writer.flush(LONG) == ()
    assert done == ["b"]
    assert len(faults) == 1


def test_a_program_that_simply_ends_has_written_all(tmp_path: Path) -> None:
    program = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from callboard.store.notebook import Notebook
from callboard.store.writer import Writer
at = datetime(2026, 11, 23, tzinfo=UTC)
notebook = Notebook(Path(sys.argv[1]), Writer(print))
for number in range(30):
    notebook.write_note(f"id-{number}", "text", at)
notebook.toggle_favourite("a", at)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "notes.json").read_text().count('"text": "text"') == 30
    assert '"a"' in (tmp_path / "favourites.json").read_text()


def test_what_is_changed_while_it_is_being_saved_is_saved_too(
    writer: Writer, tmp_path: Path
) -> None:
    counts = KeyedFile(tmp_path / "counts.json", int)
    for number in range(300):
        counts.edit(lambda values: {**values, "all": values.get("all", 0) + 1})
        counts.put(str(number % 7), number)
        writer.put(counts.path, lambda: counts.save(AT))
    assert writer.flush(LONG) == ()
    again = KeyedFile(tmp_path / "counts.json", int)
    again.refresh(AT)
    assert again.all() == counts.all()
    assert again.get("all") == 300
