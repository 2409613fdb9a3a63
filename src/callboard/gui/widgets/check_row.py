"""One thing to have ready: a box to tick and its text, which wraps."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, Theme


class CheckRow(QWidget):
    """A check box whose text is a label beside it, because a QCheckBox cannot wrap its own."""

    ticked = Signal(str, bool)

    def __init__(self, text: str, theme: Theme, *, ticked: bool = False) -> None:
        super().__init__()
        self._text = text
        self.box = QCheckBox()
        self.box.setChecked(ticked)
        self.box.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(SPACE_SMALL))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)
        self.box.toggled.connect(self._tell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the text ticks the box, as everywhere."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()

    @Slot(bool)
    def _tell(self, now: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        self.ticked.emit(self._text, now)
