"""Buttons that are on or off: whoever turns one is heard, also a screen reader.

What a reader asks for is a turn and no click, so `toggled` is what such a button wishes by; and
what is merely shown must then be set without a word.
"""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractButton


def show_turned(button: QAbstractButton, *, on: bool) -> None:
    """Show that a button is on or off, which nobody wished here."""
    blocker = QSignalBlocker(button)
    button.setChecked(on)
    blocker.unblock()
