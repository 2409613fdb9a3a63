"""A link inside the program: the name of a contact point to look at."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from callboard.gui.detail_blocks import Link
from callboard.gui.labels import mnemonic_free, plain_tooltip
from callboard.gui.widgets.enter_button import EnterButton


class LinkButton(EnterButton):
    """Emits the id of what it leads to; a name that is too long is cut with an ellipsis."""

    wished = Signal(str)

    def __init__(self, link: Link) -> None:
        super().__init__(mnemonic_free(link.name))
        self._link = link
        self.setProperty("role", "link")
        self.setAccessibleName(link.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._wish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is; the tooltip has all of it then."""
        super().resizeEvent(event)
        name = self._link.name
        fitting = self.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, max(0, self.width() - 8)
        )
        self.setText(mnemonic_free(fitting))
        self.setToolTip(plain_tooltip(name if fitting != name else ""))

    @Slot()
    def _wish(self) -> None:
        self.wished.emit(self._link.id)
