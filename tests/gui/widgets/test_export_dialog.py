"""Nothing goes out that is not ticked; notes are private until they are."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.export_dialog import ExportDialog


@pytest.mark.parametrize(
    ("reports", "notes", "ticked"), [(2, 3, (True, False)), (0, 3, (False, False))]
)
def test_notes_are_not_ticked_beforehand(
    qtbot: QtBot, reports: int, notes: int, ticked: tuple[bool, bool]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(reports, notes, Theme(LIGHT), parent)
    assert (dialog.reports.isChecked(), dialog.notes.isChecked()) == ticked
    assert dialog.reports.isEnabled() is bool(reports)
    assert dialog._save.isEnabled() is any(ticked)
    dialog.notes.setChecked(True)
    assert dialog._save.isEnabled()
