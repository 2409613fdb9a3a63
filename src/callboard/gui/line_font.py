"""One line of text in a font: laid out once and kept, for that takes longer than drawing it."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout

_KEPT = 500  # lines; some forty screens of a list

Mark = tuple[int, int]  # half-open range of characters


class _Line(msgspec.Struct, frozen=True):
    """A text as it is shown, laid out."""

    shown: str
    layout: QTextLayout
    width: float
    height: float


class LineFont:
    """A font, and the texts that were drawn with it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._lines: dict[str, _Line] = {}
        self._elided: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> float:
        """How wide a text is, in device-independent pixels."""
        return self._line(text).width

    def draw(self, painter: QPainter, rect: QRect, text: str, *, right: bool = False) -> None:
        """Draw a text in the painter's pen, in the middle of the height; elided when too wide."""
        self._draw(painter, rect, self._fitting(text, rect.width()), right, [])

    def draw_marked(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        marks: Sequence[Mark],
        look: QTextCharFormat,
    ) -> None:
        """Draw a text on the left, with some ranges of it in another look."""
        line = self._fitting(text, rect.width())
        end = _utf16(line.shown)
        ranges = [_range(text, mark, look, end) for mark in marks]
        self._draw(painter, rect, line, right=False, ranges=ranges)

    @staticmethod
    def _draw(
        painter: QPainter,
        rect: QRect,
        line: _Line,
        right: bool,  # noqa: FBT001 -- private
        ranges: list[QTextLayout.FormatRange],
    ) -> None:
        left = rect.right() + 1 - line.width if right else rect.left()
        top = rect.top() + (rect.height() - line.height) / 2
        line.layout.draw(painter, QPointF(round(left), round(top)), ranges)

    def _fitting(self, text: str, width: int) -> _Line:
        line = self._line(text)
        if line.width <= width:
            return line
        key = (text, width)
        if key not in self._elided:
            if len(self._elided) == _KEPT:
                self._elided.clear()
            end = Qt.TextElideMode.ElideRight
            self._elided[key] = self._metrics.elidedText(line.shown, end, width)
        return self._line(self._elided[key])

    def _line(self, text: str) -> _Line:
        line = self._lines.get(text)
        if line is None:
            if len(self._lines) == _KEPT:
                self._lines.clear()
            line = self._lines[text] = _laid_out(text, self.font)
        return line


def mark_look(text: QColor, ground: QColor) -> QTextCharFormat:
    """The look of what a query matches."""
    look = QTextCharFormat()
    look.setForeground(text)
    look.setBackground(ground)
    return look


def _laid_out(text: str, font: QFont) -> _Line:
    shown = text.replace("\n", " ")
    layout = QTextLayout(shown, font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():  # an empty text has no line
        return _Line(shown, layout, 0, 0)
    return _Line(shown, layout, line.naturalTextWidth(), line.height())


def _range(text: str, mark: Mark, look: QTextCharFormat, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    start = min(_utf16(text[: mark[0]]), end)
    found.start, found.length = start, min(_utf16(text[mark[0] : mark[1]]), end - start)
    found.format = look
    return found


def _utf16(text: str) -> int:
    """The length of a text in Qt's count, where a rare character takes two places."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
