"""Asks what of the user's own is to go into a file for whoever keeps the directory."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme


class ExportDialog(QDialog):
    """Notes may be private: nothing goes out that is not ticked."""

    def __init__(self, reports: int, notes: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export notes and reports"))
        wide = theme.space(SPACE_LARGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(wide, wide, wide, wide)
        column.setSpacing(theme.space(SPACE_MEDIUM))
        about = self.tr(
            "Writes one file that you can send to whoever keeps the directory. It holds what you"
            " wrote and when, not your name."
        )
        column.addWidget(label(about))
        self.reports = self._box(self.tr("What I found (%n report(s))", "", reports), reports)
        self.notes = self._box(self.tr("My own notes (%n)", "", notes), notes)
        column.addWidget(self.reports)
        column.addWidget(self.notes)
        self.reports.setChecked(reports > 0)
        buttons = QDialogButtonBox()
        kinds = QDialogButtonBox.StandardButton
        buttons.setStandardButtons(kinds.Save | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._save = buttons.button(kinds.Save)
        column.addWidget(buttons)
        for box in (self.reports, self.notes):
            box.toggled.connect(self._allow)
        self._allow()

    def _box(self, text: str, count: int) -> QCheckBox:
        box = QCheckBox(mnemonic_free(text))
        box.setEnabled(count > 0)
        return box

    def _allow(self) -> None:
        self._save.setEnabled(self.reports.isChecked() or self.notes.isChecked())
