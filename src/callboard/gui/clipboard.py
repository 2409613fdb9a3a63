"""Puts exactly what was shown on the clipboard, as plain text, and reads it back."""

import re

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QClipboard

DIALLED = re.compile(r"[0-9+*#,;]+")


class Copier(QObject):
    """Copies; `told` says what the clipboard holds afterwards, or that it does not."""

    told = Signal(str)

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard

    @Slot(str)
    def copy_number(self, number: str) -> None:
        """Copy what can be dialled; anything else stays off the clipboard."""
        if DIALLED.fullmatch(number):
            self.copy(number)
        else:
            self.told.emit(self.tr("Not copied: this is not a number that can be dialled"))

    @Slot(str)
    def copy(self, text: str) -> None:
        """Copy a number, a handle or an address of printable characters."""
        if not text.isprintable():
            self.told.emit(self.tr("Not copied: it holds invisible characters"))
            return
        self._put(text, self.tr("Copied {0}").format(text))

    @Slot(str)
    def copy_text(self, text: str) -> None:
        """Copy what is read: several lines of printable characters."""
        if not text:
            self.told.emit(self.tr("Nothing to copy: nothing is read"))
        elif not all(line.isprintable() for line in text.split("\n")):
            self.told.emit(self.tr("Not copied: it holds invisible characters"))
        else:
            self._put(text, self.tr("Copied as text: {0}").format(text.partition("\n")[0]))

    def _put(self, text: str, said: str) -> None:
        self._clipboard.setText(text)
        if self._clipboard.text() == text:
            self.told.emit(said)
        else:
            self.told.emit(self.tr("Not copied: another program holds the clipboard"))
