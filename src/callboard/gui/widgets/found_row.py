"""One report of the user in words, with a button to take it back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from callboard.gui.labels import label
from callboard.gui.own import Found
from callboard.gui.theme import SPACE_SMALL, Theme


class FoundRow(QWidget):
    """The words, then the way back for a key that was pressed by mistake."""

    withdraw_wished = Signal(object)  # Report

    def __init__(self, found: Found, theme: Theme) -> None:
        super().__init__()
        self._report = found.report
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(SPACE_SMALL))
        row.addWidget(label(found.text), 1)
        back = QPushButton(self.tr("Take back"))
        back.setProperty("role", "link")
        back.setAccessibleName(self.tr("Take back: {0}").format(found.text))
        back.clicked.connect(self._wish)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _wish(self) -> None:
        self.withdraw_wished.emit(self._report)
