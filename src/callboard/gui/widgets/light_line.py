"""A light and its wording in one line: the shape, then the sentence."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.light_shape import paint_light
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.wording.light import LightWords


class LightShape(QWidget):
    """The shape alone; the words beside it speak for it."""

    def __init__(self, words: LightWords, theme: Theme, step: int = 14) -> None:
        super().__init__()
        self._words = words
        self._step = step
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and size."""
        self._theme = theme
        side = theme.pixels(self._step)
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the light."""
        painter = QPainter(self)
        paint_light(painter, QRectF(self.rect()), self._words, self._theme.colours)
        painter.end()


class LightLine(QWidget):
    """A light in shape, words and colour; a screen reader hears its long form.

    Words that are not `coloured` are muted.
    """

    def __init__(
        self, words: LightWords, theme: Theme, role: str = "light", *, coloured: bool = True
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(SPACE_SMALL))
        sentence = label(words.sentence, role)
        if coloured and words.in_reach:
            sentence.setProperty("light", words.key)
        sentence.setAccessibleName(words.spoken)
        shape = LightShape(words, theme)
        holder = QWidget()  # keeps the shape beside the first line when the sentence wraps
        holder.setFixedWidth(shape.width())
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, theme.pixels(3), 0, 0)
        inner.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(holder)
        row.addWidget(sentence, 1)
