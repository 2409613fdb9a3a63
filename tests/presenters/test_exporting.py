"""What goes out, and what does not."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.presenters.acme import FACTS, clock

from callboard.gui.memory import Memory
from callboard.gui.theme import ThemeFollower
from callboard.presenters.exporting import ExportingPresenter
from callboard.store.export import read_export
from callboard.store.folders import find_folders
from callboard.store.records import Report, Verdict

Make = Callable[[str], ExportingPresenter]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    memory = Memory(find_folders(os.environ), clock)
    memory.notebook.report("london", Report(Verdict.WRONG, memory.now(), number="+442079460123"))
    memory.notebook.write_note("short", "Ask for Ann", memory.now())
    window = QWidget()
    qtbot.addWidget(window)

    def made(path: str) -> ExportingPresenter:
        return ExportingPresenter(
            window, memory, FACTS, ThemeFollower(qapp), lambda _window, _title, _suggested: path
        )

    return made


@pytest.mark.parametrize(
    ("reports", "notes", "ids"),
    [(True, False, ["london"]), (False, True, ["short"]), (True, True, ["london", "short"])],
)
def test_what_is_ticked_is_exported(
    make: Make, tmp_path: Path, reports: bool, notes: bool, ids: list[str]
) -> None:
    path = tmp_path / "out.json"
    make(str(path)).export(reports=reports, notes=notes)
    entries = read_export(path).entries
    assert [entry.id for entry in entries] == ids
    assert {entry.directory for entry in entries} == {"acme"}


def test_who_thinks_better_of_it_exports_nothing(make: Make, tmp_path: Path) -> None:
    make("").export(reports=True, notes=True)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    presenter = make(str(tmp_path / "file" / "out.json"))
    with qtbot.waitSignal(presenter.told) as told:
        presenter.export(reports=True, notes=True)
    assert "out.json" in told.args[0]
