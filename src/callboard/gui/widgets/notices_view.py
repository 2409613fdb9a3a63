"""Sentences to know, in a calm box as high as they are, that can be walked and copied."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from callboard.gui.theme import SPACE_SMALL, Theme

_MOST_LINES = 6  # more are scrolled to
_SHARE = 0.24  # of the page's height, at most


class NoticesView(QPlainTextEdit):
    """One sentence a line; gone while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._said: tuple[str, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Good to know"))
        self.apply_theme(theme)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        self._theme = theme
        colours = theme.colours
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {colours.note_background}; color: {colours.note_text};"
            f" border: 1px solid {colours.note_line}; border-radius: 10px;"
            f" font-size: {theme.pixels(13)}px; padding: {theme.space(SPACE_SMALL) // 2}px; }}"
            f" QPlainTextEdit:focus {{ border: 2px solid {colours.accent}; }}"
        )
        self._fit()

    def say(self, sentences: Sequence[str]) -> None:
        """Show these sentences."""
        if tuple(sentences) != self._said:
            self._said = tuple(sentences)
            self.setPlainText("\n".join(sentences))
            self.setVisible(bool(sentences))
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text, up to a few lines."""
        blocks, block = list[float](), self.document().begin()
        while block.isValid():
            blocks.append(self.blockBoundingRect(block).height())
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        edge = (
            self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        )
        return QSize(100, ceil(min(sum(blocks), self._most() * line)) + edge + 2)

    def _most(self) -> int:
        """How many lines may be shown at once: less of a low page."""
        parent = self.parentWidget()
        fitting = int(parent.height() * _SHARE / self.fontMetrics().lineSpacing()) if parent else 0
        return min(_MOST_LINES, max(2, fitting))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower box is higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        self.updateGeometry()
