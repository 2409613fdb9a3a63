"""A number so large that it is read across a desk: over the whole window, Esc closes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.fonts import tabular
from callboard.gui.labels import label
from callboard.gui.number_card import NumberCard
from callboard.gui.number_words import grouped, spoken_digits
from callboard.gui.theme import SPACE_SMALL, SPACE_WIDE, Theme
from callboard.gui.widgets.dialog import Dialog
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.light_line import LightShape

_LARGEST = 400  # pixels of type
_SMALLEST = 16
_LINES = 3  # at most, into which a number is broken
_BODY = 26  # of the window's height for one line of words beside the number


class LargeNumber(QWidget):
    """The groups of a number on as few lines as make them largest."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._groups = grouped(number) or (number,)
        self.setAccessibleName(number)
        self.setAccessibleDescription(spoken_digits(number))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_SMALLEST * 2)

    def fitted(self, width: int, height: int) -> tuple[QFont, list[str]]:
        """The largest type in which the number fits, and its lines."""
        best: tuple[int, list[str]] = (0, [])
        for count in range(1, min(_LINES, len(self._groups)) + 1):
            lines = _broken(self._groups, count)
            size = self._size(lines, width, height)
            # A line more must be worth it: digits that stay together are read as one number.
            if size > best[0] * (1.15 if best[1] else 1):
                best = (size, lines)
        return self._font(best[0]), best[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines below each other, in the middle."""
        font, lines = self.fitted(self.width(), self.height())
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
        painter.end()

    def _size(self, lines: list[str], width: int, height: int) -> int:
        metrics = QFontMetrics(self._font(100))
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        by_width = 100 * width // max(1, widest)
        by_height = 100 * height // (metrics.lineSpacing() * len(lines))
        return max(_SMALLEST, min(by_width, by_height, _LARGEST))

    def _font(self, size: int) -> QFont:
        font = tabular(self.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(size)
        return font


class LargeView(Dialog):
    """State before number, as it is spoken; keys below it; what speaks against it in words."""

    copy_wished = Signal(str)

    def __init__(self, card: NumberCard, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = card
        self._theme = theme
        self._keys: FlowLayout | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(card.name)
        self._words: list[QLabel] = []
        self._shape: LightShape | None = None
        self._column = QVBoxLayout(self)
        self._light_row = QHBoxLayout()
        self._lay_out()
        self.number = LargeNumber(card.number)
        self._column.addWidget(self.number, 1)
        self._add_keys()
        self._add_buttons()
        self.apply_theme(theme)
        self.resize(parent.size())

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._column.setContentsMargins(*[theme.space(SPACE_WIDE)] * 4)
        self._column.setSpacing(theme.space(SPACE_SMALL))
        if self._shape:
            self._shape.apply_theme(theme)
        if self._keys:
            self._keys.setSpacing(theme.space(SPACE_SMALL))
        self._size_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make words as large as the window allows."""
        super().resizeEvent(event)
        self._size_words()

    def _size_words(self) -> None:
        size = max(self._theme.pixels(17), min(self.height() // _BODY, self.width() // 32))
        for words in self._words:
            words.setStyleSheet(f"font-size: {size}px;")

    def _lay_out(self) -> None:
        self._say(self._card.name, "title")
        self._column.addLayout(self._light_row)
        if self._card.light:
            words = self._card.light
            self._shape = LightShape(words, self._theme, 26)
            self._light_row.addWidget(self._shape)
            sentence = label(words.sentence, "light")
            if words.in_reach:
                sentence.setProperty("light", words.key)
            sentence.setAccessibleName(words.spoken)
            self._light_row.addWidget(sentence, 1)
            self._words.append(sentence)
        if self._card.caveat:
            self._say(self._card.caveat, "note-lead")

    def _say(self, text: str, role: str) -> None:
        made = label(text, role)
        self._column.addWidget(made)
        self._words.append(made)

    def _add_keys(self) -> None:
        if not self._card.keys:
            return
        holder = QWidget()
        self._keys = flow = FlowLayout(holder)
        flow.addWidget(self._word(self.tr("Then press")))
        for pressed, meaning in self._card.keys:
            cap = label(pressed or "…", "key", wrap=False)
            self._words.append(cap)
            flow.addWidget(cap)
            flow.addWidget(self._word(meaning))
        self._column.addWidget(holder)

    def _word(self, text: str) -> QLabel:
        made = label(text, wrap=False)
        self._words.append(made)
        return made

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        if self._card.copies:
            copy = QPushButton(self.tr("Copy {0}").format(self._card.copies))
            copy.clicked.connect(self._copy)
            row.addWidget(copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setDefault(True)
        row.addWidget(close)
        self._column.addLayout(row)
        close.setFocus()

    @Slot()
    def _copy(self) -> None:
        self.copy_wished.emit(self._card.copies)


def _broken(groups: tuple[str, ...], count: int) -> list[str]:
    """The groups on so many lines, as even as they can be."""
    total, lines = sum(map(len, groups)), [""] * count
    done = 0
    for group in groups:
        middle = done + len(group) // 2
        line = min(count - 1, middle * count // max(1, total))
        lines[line] = f"{lines[line]} {group}".strip()
        done += len(group)
    return [line for line in lines if line]
