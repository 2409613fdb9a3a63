"""The real program started twice; killed, asked to end, and in folders that cannot be written."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows knows no such signals")

# Tells when it listens, and after each knock what is seen of it.
PROGRAM = """
import sys
from callboard.__main__ import main
from callboard.app import Program

def tell(program):
    search = program.window.search_bar.edit
    shown = "shown" if program.window.isVisible() else "hidden"
    print(shown, search.selectedText() or "-", program._options.country or "-", flush=True)

listen, answer = Program._listen, Program._answer

def _listen(self):
    listen(self)
    self.window.search_bar.edit.setText("typed")
    print("listens", flush=True)

def _answer(self, knock):
    answer(self, knock)
    tell(self)

Program._listen, Program._answer = _listen, _answer
sys.argv = ["callboard", *sys.argv[1:]]
sys.exit(main())
"""


def environment(home: Path) -> dict[str, str]:
    return os.environ | {"CALLBOARD_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def running(home: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", PROGRAM, "--zone", "Europe/Berlin", *words]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment(home)
    ) as program:
        try:
            assert said(program) == "listens"
            yield program
        finally:
            program.kill()


def said(program: "subprocess.Popen[str]") -> str:
    assert program.stdout
    return program.stdout.readline().strip()


def start_again(home: Path, *words: str) -> None:
    command = [sys.executable, "-m", "callboard", *words]
    done = subprocess.run(
        command, env=environment(home), capture_output=True, text=True, check=False, timeout=20
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_second_brings_the_first_to_the_front(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        start_again(tmp_path)
        assert said(first) == "shown typed -"  # selected: typing replaces it
        start_again(tmp_path, "--toggle")
        assert said(first) == "hidden typed -"
        start_again(tmp_path, "--toggle")
        assert said(first) == "shown typed -"
        start_again(tmp_path, "--toggle")
        assert said(first) == "hidden typed -"
        start_again(tmp_path)
        assert said(first) == "shown typed -"
        start_again(tmp_path, "--from", "SG")
        assert said(first).endswith("SG")


@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_it_ends_when_it_is_asked_to_and_remembers(tmp_path: Path, how: str) -> None:
    with running(tmp_path) as program:
        program.send_signal(signal.Signals[how])  # by its name: Windows has not all of them
        assert program.wait(20) == 0
    assert "geometry" in (tmp_path / "settings.json").read_text("utf-8")


def test_after_a_kill_the_next_start_is_the_first(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.kill()
        program.wait()
        with running(tmp_path):
            pass


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_in_a_home_that_cannot_be_written_it_opens(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with running(tmp_path):
        pass


def test_where_no_lock_can_be_made_it_opens(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, not a folder")
    with running(tmp_path / "home"):
        pass
