"""Asks what of the user's own is to go into a file for whoever keeps the directory."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QVBoxLayout, QWidget

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme
from callboard.gui.widgets.dialog import Dialog

_WIDTH = 380  # as drawn


class ExportDialog(Dialog):
    """Notes may be private: nothing goes out that is not ticked."""

    def __init__(self, reports: int, notes: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export notes and reports"))
        self._column = column = QVBoxLayout(self)
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
        self.apply_theme(theme)
        (self.reports if reports else self.notes).setFocus()

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        self._column.setContentsMargins(*[theme.space(SPACE_LARGE)] * 4)
        self._column.setSpacing(theme.space(SPACE_MEDIUM))
        self.fit_lines(theme.pixels(_WIDTH))

    def _box(self, text: str, count: int) -> QCheckBox:
        box = QCheckBox(mnemonic_free(text))
        box.setEnabled(count > 0)
        return box

    @Slot()
    def _allow(self) -> None:
        self._save.setEnabled(self.reports.isChecked() or self.notes.isChecked())
