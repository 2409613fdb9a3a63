"""The cursor of the search box: it blinks while somebody types, and then stands still.

A blink paints and wakes the computer twice a second, all day, beside work that matters. Other
toolkits let it rest after as long; it stays visible, and any key lets it blink again.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit

_RESTS_AFTER = 10_000  # milliseconds
_STILL, _AS_THE_DESKTOP_SAYS = 0, -1


class RestingCursor(QObject):
    """Stops the blinking of a box that nobody types into; all boxes of a program blink alike."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.is_resting = False
        self.patience = QTimer(self, singleShot=True, interval=_RESTS_AFTER)
        self.patience.timeout.connect(self._rest)
        edit.cursorPositionChanged.connect(self.wake)
        edit.textChanged.connect(self.wake)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.wake)
        self.wake()

    @Slot()
    def wake(self) -> None:
        """Blink, for a while at least."""
        if self.is_resting:
            self.is_resting = False
            QApplication.setCursorFlashTime(_AS_THE_DESKTOP_SAYS)
        if self._edit.hasFocus():
            self.patience.start()
        else:
            self.patience.stop()  # another box may be typed into

    @Slot()
    def _rest(self) -> None:
        self.is_resting = True
        QApplication.setCursorFlashTime(_STILL)
