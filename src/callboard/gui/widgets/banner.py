"""A line across the window that stays as long as what it says holds."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._label = label(role="note")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE_SMALL, SPACE_LARGE, SPACE_SMALL)
        layout.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say this from now on; nothing when it is empty."""
        self._label.setText(text)
        self.setVisible(bool(text))
