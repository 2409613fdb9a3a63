"""The lowest line: what is loaded, how old it is, and the keys."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callboard.gui.actions import DIRECTORY
from callboard.gui.labels import label, plain_tooltip
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL


class StatusBar(QWidget):
    """Facts on the left, keys on the right; most keys give way when there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._facts = label(role="small", wrap=False)
        self._list_keys = self.tr("↵ copy · Alt+1…9 copy row · Esc clear · F1 keys")
        self._all_keys = self._list_keys
        self._one_key = self.tr("F1 keys")  # by which all others are found
        self._keys = label(self._all_keys, role="small", wrap=False)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._facts.setMinimumWidth(1)
        self._wanted = ""
        # Another text lays the window out anew, for which the list must not wait.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._fit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE_SMALL, SPACE_LARGE, SPACE_SMALL)
        layout.setSpacing(SPACE_LARGE)
        layout.addWidget(self._facts)
        layout.addStretch(1)
        layout.addWidget(self._keys)

    @property
    def text(self) -> str:
        """The facts it shows, or is about to."""
        return self._wanted

    def show_facts(self, facts: str) -> None:
        """Show what is loaded, once the list is painted."""
        if facts != self._wanted:
            self._wanted = facts
            self._due.start()

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show the keys of a page: only the list of channels has rows to copy."""
        elsewhere = self.tr("Esc clear · F1 keys")
        self._all_keys = self._list_keys if key == DIRECTORY else elsewhere
        self._due.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave keys out where they would cover facts, and cut facts where they have no room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        metrics, room = self._facts.fontMetrics(), self.width() - 2 * SPACE_LARGE
        shown = metrics.elidedText(self._wanted, Qt.TextElideMode.ElideRight, room)
        self._facts.setText(shown)
        self._facts.setToolTip(plain_tooltip(self._wanted if shown != self._wanted else ""))
        room -= metrics.horizontalAdvance(shown) + SPACE_LARGE
        width = self._keys.fontMetrics().horizontalAdvance
        texts = (self._all_keys, self._one_key)
        fitting = next((text for text in texts if width(text) <= room), "")
        self._keys.setText(fitting)
        self._keys.setVisible(bool(fitting))
