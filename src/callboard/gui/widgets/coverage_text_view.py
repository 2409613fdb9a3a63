"""The coverage board as plain text: read line by line, and copied as a whole."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, SPACE_WIDE, Theme


class CoverageTextView(QWidget):
    """Emits the text when it is to be copied, and that the picture is wished back."""

    copy_wished = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._edit = QPlainTextEdit()
        self._edit.setReadOnly(True)
        self._edit.setTabChangesFocus(True)
        self._edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._edit.setAccessibleName(self.tr("Coverage as text"))
        self._copy = QPushButton(self.tr("Copy the text"))
        self._back = QPushButton(self.tr("Back to the picture"))
        self._copy.clicked.connect(self._on_copy)
        self._back.clicked.connect(self.left)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._row.addWidget(self._copy)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self._column.addWidget(self._edit, 1)
        self._column.addLayout(self._row)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        colours = theme.colours
        wide, high = theme.space(SPACE_WIDE), theme.space(SPACE_MEDIUM)
        self._column.setContentsMargins(wide, high, wide, high)
        self._column.setSpacing(high)
        self._row.setSpacing(theme.space(SPACE_SMALL))
        self._edit.setStyleSheet(
            f"QPlainTextEdit {{ background: {colours.raised}; color: {colours.text};"
            f" border: 1px solid {colours.line}; border-radius: 10px; padding: {high}px;"
            f" font-size: {theme.pixels(14)}px; }}"
            f" QPlainTextEdit:focus {{ border: 2px solid {colours.accent}; }}"
        )

    @property
    def said(self) -> str:
        """The text that is shown."""
        return self._edit.toPlainText()

    def say(self, text: str) -> None:
        """Show a text; who reads it stays where they are."""
        if text == self.said:
            return
        place, scrolled = self._edit.textCursor().position(), self._edit.verticalScrollBar().value()
        self._edit.setPlainText(text)
        cursor = self._edit.textCursor()
        cursor.setPosition(min(place, len(self.said)))
        self._edit.setTextCursor(cursor)
        self._edit.verticalScrollBar().setValue(scrolled)

    def begin(self) -> None:
        """Let the text be read from its beginning."""
        self._edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_copy(self) -> None:
        self.copy_wished.emit(self.said)
