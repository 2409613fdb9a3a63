"""A line across the window that stays as long as what it says holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL
from callboard.gui.widgets.announcing import announce


class Banner(QFrame):
    """Hidden until it has something to say; a way out of it may stand beside."""

    left = Signal()  # its button was pressed

    def __init__(self, way_out: str = "") -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._label = label(role="note")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE_SMALL, SPACE_LARGE, SPACE_SMALL)
        layout.addWidget(self._label, 1)
        self.button = QPushButton(mnemonic_free(way_out))
        self.button.setVisible(bool(way_out))
        self.button.clicked.connect(self.left)
        layout.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str, *, can_leave: bool = False) -> None:
        """Say this from now on; nothing when it is empty."""
        if text == self._label.text():
            return
        self._label.setText(text)
        self.button.setVisible(can_leave and bool(self.button.text()))
        self.setVisible(bool(text))
        if text and self.isVisible():
            announce(self, text)
