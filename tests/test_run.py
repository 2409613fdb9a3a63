"""`./run` finds its way from anywhere, and says in one line what it cannot do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from callboard import __version__

ROOT = Path(__file__).parents[1]
IS_PREPARED = (ROOT / ".venv/.prepared-program").is_file()

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="run.cmd is Windows's")
needs_set_up = pytest.mark.skipif(
    not IS_PREPARED, reason="./run was not used here; it would set up"
)
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display")


def _run(script: Path, *words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [script, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@needs_set_up
def test_works_by_links_from_a_folder_with_spaces(tmp_path: Path) -> None:
    folder = tmp_path / "my tools"
    folder.mkdir()
    (folder / "first link").symlink_to(ROOT / "run")
    (folder / "second").symlink_to("first link")
    done = _run(folder / "second", "--version", cwd=folder)
    assert (done.returncode, done.stdout) == (0, f"callboard {__version__}\n")


@needs_set_up
def test_modules_in_the_callers_folder_are_not_taken(tmp_path: Path) -> None:
    (tmp_path / "argparse.py").write_text("raise SystemExit(99)")
    assert _run(ROOT / "run", "--version", cwd=tmp_path).returncode == 0


@needs_linux
@pytest.mark.parametrize(
    "words",
    [(), ("--at", "2026-11-23T09:00Z"), ("--zone=Europe/Berlin",), ("--from", "DE"), ("--toggle",)],
)
def test_a_window_without_a_display_is_refused_in_one_line(words: tuple[str, ...]) -> None:
    done = _run(ROOT / "run", *words)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "no display" in done.stderr


@needs_linux
def test_the_program_itself_refuses_a_window_without_a_display() -> None:
    done = _run(Path(sys.executable), "-m", "callboard")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "no display" in done.stderr


@needs_set_up
@pytest.mark.parametrize(
    "words", [("--help",), ("--from", "DE", "find", "--help"), ("--at",), ("--self-test", "--help")]
)
def test_other_words_need_no_display(words: tuple[str, ...]) -> None:
    assert "no display" not in _run(ROOT / "run", *words).stderr
