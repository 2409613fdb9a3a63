"""Something to read in the place of the list, beside the channel that it is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.widgets.reader import Reader


class Beside(QWidget):
    """A reader with a way back to the list."""

    left = Signal()
    page_wished = Signal()  # the page of everything to read

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.reader = Reader(theme)
        self.back = QPushButton(self.tr("← Back to the list"))
        self.all = QPushButton(self.tr("All guides"))
        self.back.clicked.connect(self.left)
        self.all.clicked.connect(self.page_wished)
        self._row = QHBoxLayout()
        for button in (self.back, self.all):
            button.setProperty("role", "chip")
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.reader, 1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        self._row.setContentsMargins(wide, gap, wide, 0)
        self._row.setSpacing(theme.space(SPACE_SMALL))
        self.reader.apply_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the arrow to the left go back."""
        alt = Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Left and event.modifiers() & alt:
            self.left.emit()
        else:
            super().keyPressEvent(event)
