"""What a screen reader says though nobody went there: a sentence, when it has finished another."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_STANDS_FOR = 1200  # ms, after which what changes with every key is worth a sentence


def announce(part: QWidget, text: str) -> None:
    """Have this said politely, where anybody listens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, text))


class Announcer(QObject):
    """Says the last of several sentences that follow each other quickly, in the active window."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self.text = ""  # that is due to be said
        self.due = QTimer(self, singleShot=True, interval=_STANDS_FOR)
        self.due.timeout.connect(self._say)

    def say_soon(self, text: str) -> None:
        """Say this unless something else follows."""
        self.text = text
        self.due.start()

    @Slot()
    def _say(self) -> None:
        if self._part.isVisible() and self._part.isActiveWindow():
            announce(self._part, self.text)
        self.text = ""
