"""The program around the window: made anew from changed files, and saved when the desktop ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app import Program
from callboard.gui.faults import FaultReporter
from callboard.options import Options
from callboard.store.instance import Instance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise")

DIRECTORY = """
format = 1
id = "northwind"
name = "Northwind"
as_of = "2026"
[[organization]]
id = "northwind"
name = "Northwind"
[[contact_point]]
id = "northwind.desk"
organization = "northwind"
name = "{0}"
kind = "phone"
telephone = {{ printed = "+44 20 7946 0123" }}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "northwind.toml"
    path.write_text(DIRECTORY.format("Northern desk"), "utf-8")
    return path


@pytest.fixture
def instance(tmp_path: Path) -> Iterator[Instance]:
    made = Instance(tmp_path / "home", {})
    assert made.claim()
    yield made
    made.leave()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, file: Path, instance: Instance) -> Iterator[Program]:
    before, faults = QLocale(), FaultReporter(qapp)
    options = Options(zone="Europe/Berlin", country="DE", language="en", directories=(file,))
    made = Program(qapp, options, faults, instance)
    made.open()
    qtbot.waitUntil(lambda: made._door is not None)
    yield made
    made.close()
    faults.uninstall()
    QLocale.setDefault(before)


def name(program: Program) -> str:
    assert program.app
    return program.app.session.row("northwind.desk").name


def made_anew(program: Program, qtbot: QtBot, ask: Callable[[], object]) -> None:
    before = program.app
    ask()
    qtbot.waitUntil(lambda: program.app is not None and program.app is not before)


def test_changed_files_are_read_again_under_what_was_typed(
    program: Program, qtbot: QtBot, file: Path
) -> None:
    assert program.app
    program.window.search_bar.edit.setText("northwind")
    file.write_text(DIRECTORY.format("Southern desk"), "utf-8")
    made_anew(program, qtbot, program.app.commands.action("reread").trigger)
    assert name(program) == "Southern desk"
    assert program.window.search_bar.edit.text() == "northwind"


def test_what_a_second_start_says_holds_from_then_on(
    program: Program, qtbot: QtBot, instance: Instance
) -> None:
    def knock() -> None:
        part = instance.folder / "part"
        part.write_text('{"words": ["--from", "SG"]}')
        part.replace(instance.folder / "1.knock")

    made_anew(program, qtbot, knock)
    assert program.app
    assert program.app.core.viewer.country == "SG"
    assert name(program) == "Northern desk"  # what it did not say stays


def test_what_is_typed_before_the_desktop_ends_is_saved(
    program: Program, qapp: QApplication
) -> None:
    assert program.app
    program.app.memory.change(palette="dark")
    program.window.hides_when_closed = True
    qapp.commitDataRequest.emit(None)
    saved = program.app.memory.folders.settings_file.read_text("utf-8")
    assert '"dark"' in saved
    assert "geometry" in saved
    assert not program.window.hides_when_closed  # or the desktop could not close it
