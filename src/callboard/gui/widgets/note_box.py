"""A doubt with its reason: calm, amber, never alarm red."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from callboard.gui.detail_blocks import Warned
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, SPACE_TIGHT, Theme


class NoteBox(QFrame):
    """A lead in bold, then the text."""

    def __init__(self, warned: Warned, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "note-box")
        column = QVBoxLayout(self)
        wide, high = theme.space(SPACE_MEDIUM), theme.space(SPACE_SMALL)
        column.setContentsMargins(wide, high, wide, high)
        column.setSpacing(theme.space(SPACE_TIGHT))
        column.addWidget(label(warned.lead, "note-lead"))
        for line in warned.text.splitlines():
            column.addWidget(label(line, "note"))
