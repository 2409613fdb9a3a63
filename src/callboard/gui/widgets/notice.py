"""Says what just happened, over the window for a moment and to a screen reader."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.widgets.announcing import announce

_SHOWN_FOR = 4000  # ms
_ABOVE_BOTTOM = 56


class Notice(QFrame):
    """A line near the lower edge of its parent that goes away by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = label(role="body", wrap=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 10)
        layout.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    @Slot(str)
    def tell(self, text: str) -> None:
        """Show a sentence and have it spoken."""
        self._label.setText(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def place(self) -> None:
        """Stand in the middle above the parent's lower edge."""
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, self._over.height() - self.height() - _ABOVE_BOTTOM)
