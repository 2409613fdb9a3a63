"""The language of the running window: it is made anew, with what was typed in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from callboard.app import Program
from callboard.gui.faults import FaultReporter
from callboard.options import Options
from callboard.resources import Resources, find_resources

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Translated(Resources):
    """The bundled files, with translations that were compiled elsewhere."""

    folder: Path

    @property
    def translations(self) -> Path:
        return self.folder


def test_the_window_speaks_another_language_and_keeps_what_was_typed(
    qtbot: QtBot, qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    resources = Translated(find_resources().root)
    resources.folder = compiled
    monkeypatch.setattr("callboard.app.find_resources", lambda: resources)
    faults = FaultReporter(qapp)
    options = Options(zone="Europe/Berlin", country="DE", language="en")
    program = Program(qapp, options, faults)
    program.open()
    qtbot.waitUntil(lambda: program.app is not None)
    first, app = program.window, program.app
    assert app is not None
    first.search_bar.edit.setText("londinium")
    app.remembering.language_wished.emit("zh-CN")
    qtbot.waitUntil(lambda: program.app is not app)
    try:
        assert program.window is not first
        assert program.window.search_bar.edit.accessibleName() == "搜索"
        assert program.window.search_bar.edit.text() == "londinium"
        qtbot.waitUntil(lambda: not isValid(first))
    finally:
        program.close()
        faults.uninstall()
        QLocale.setDefault(before)
