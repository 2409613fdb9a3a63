"""`callboard --self-test` passes here, and names each thing that a package may lack."""

import gc
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from pytestqt.qtbot import QtBot

from callboard import __version__, self_test
from callboard.options import Options
from callboard.resources import Resources, find_resources
from callboard.store.folders import HOME_VARIABLE

# The offscreen platform says the one of every window with a least size, Windows the other of a
# window without pictures.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|No Icon set")

OPTIONS = Options(zone="Europe/Berlin", country="DE", language="en")
Run = Callable[[], list[str]]


@pytest.fixture
def run(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> Run:
    """The sentences of a self-test that has just been run."""

    def run() -> list[str]:
        gc.collect()  # windows of tests before this one, which would go down in the middle of it
        code = self_test.run(OPTIONS)
        told = capsys.readouterr().err.splitlines()
        assert code == int(bool(told))
        return told

    return run


def _without(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bundled files as they are, but with an empty folder in the place of one."""
    left_out = shutil.ignore_patterns(folder)
    shutil.copytree(find_resources().root, tmp_path, ignore=left_out, dirs_exist_ok=True)
    (tmp_path / folder).mkdir()
    monkeypatch.setattr("callboard.app.find_resources", lambda: Resources(tmp_path))


def test_a_checkout_has_everything(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "callboard", "--self-test", "--zone", "Europe/Berlin"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, cwd=tmp_path) as child:
        # Windows lets nobody copy before the program that copied last has heard of it: this one.
        qtbot.waitUntil(lambda: child.poll() is not None, timeout=120_000)
        told, complained = child.communicate()
    assert child.returncode == 0, complained
    assert told.startswith(f"Callboard {__version__} has all it needs: ")


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("directories", "StopIteration"),
        ("holidays", "resources/holidays is empty"),
        ("i18n", "cannot speak Chinese"),
        ("icons", "Pictures cannot be drawn: all"),
        ("licenses", "list of licences in"),
    ],
)
def test_missing_files_are_named(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, said: str
) -> None:
    _without(folder, tmp_path, monkeypatch)
    assert any(said in sentence for sentence in run())


@pytest.mark.parametrize(
    ("replaced", "instead", "said"),
    [
        ("callboard.self_test.tz_self_test", lambda: False, "time zone rules give wrong times"),
        ("callboard.self_test._is_drawable", lambda text: text.isascii(), "Chinese characters"),
        ("callboard.self_test.copied_text", lambda _: "0", "Copying does not reach"),
        ("callboard.answers.Answers.find", lambda *_: [], "The search does not find"),
        ("callboard.gui.session.Session.lit", lambda *_: None, "have no light"),
        ("sys.executable", "/nowhere/python", "Trying index failed: FileNotFoundError"),
    ],
)
def test_what_does_not_work_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, replaced: str, instead: object, said: str
) -> None:
    monkeypatch.setattr(replaced, instead)
    assert any(said in sentence for sentence in run())


def test_a_frozen_program_may_hold_nothing_that_connects(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert any("opens connections: ['socket'," in sentence for sentence in run())


def test_a_fault_in_the_window_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no window today")

    monkeypatch.setattr("callboard.app.furnish", fail)
    assert run() == ["callboard: The window cannot be made: RuntimeError: no window today."]


def test_the_users_clipboard_and_files_stay(
    run: Run, qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = qapp.clipboard()  # type: ignore[attr-defined]
    assert isinstance(clipboard, QClipboard)
    clipboard.setText("my own")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    assert run() == []
    assert (clipboard.text(), (tmp_path / "home").exists()) == ("my own", False)


@pytest.mark.parametrize(
    ("built_in", "told"), [((), "['socket', '_socket']"), (("_socket",), "['socket']")]
)
def test_a_package_that_could_connect_is_refused(
    monkeypatch: pytest.MonkeyPatch, built_in: tuple[str, ...], told: str
) -> None:
    """What is built into the interpreter cannot be left out."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "builtin_module_names", built_in)
    monkeypatch.setattr(self_test, "find_spec", lambda name: "there" if "socket" in name else None)
    (sentence,) = self_test._connections(None)  # type: ignore[arg-type]
    assert told in sentence
