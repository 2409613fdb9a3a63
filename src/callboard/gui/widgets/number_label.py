"""The number of an entry, as printed, as large as it fits; a click copies it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from callboard.gui.fonts import tabular
from callboard.gui.labels import plain_tooltip
from callboard.gui.number_words import spoken_digits
from callboard.gui.theme import Theme

_LARGEST, _SMALLEST = 30, 14  # steps of the type scale
_ROUNDED = 2  # pixels by which a device may measure otherwise than Qt does


class NumberLabel(QAbstractButton):
    """A large number in tabular digits; shrinks rather than being cut off."""

    def __init__(self, theme: Theme, number: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_number(self, number: str, *, is_number: bool) -> None:
        """Show another number, or a handle; a number is described digit by digit."""
        self._number = number
        self.setAccessibleName(number)
        self.setAccessibleDescription(spoken_digits(number) if is_number else "")
        self.setToolTip(plain_tooltip(self.tr("Copy {0}").format(number)))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def number_font(self, width: int) -> QFont:
        """The largest font in which the number fits into `width`."""
        font = tabular(self.font())
        font.setWeight(QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
        largest, smallest = self._theme.pixels(_LARGEST), self._theme.pixels(_SMALLEST)
        for size in range(largest, smallest, -1):
            font.setPixelSize(size)
            if QFontMetrics(font).horizontalAdvance(self._number) + _ROUNDED <= width:
                return font
        font.setPixelSize(smallest)
        return font

    def least_width(self) -> int:
        """Below this width the number would have to be cut."""
        metrics = QFontMetrics(self.number_font(0))
        return metrics.horizontalAdvance(self._number) + 2 * _ROUNDED

    def sizeHint(self) -> QSize:
        """Room for the largest size; the width is what the pane gives."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.pixels(_LARGEST))
        metrics = QFontMetrics(font)
        return QSize(metrics.horizontalAdvance(self._number), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number, and a ring when it has the focus."""
        painter = QPainter(self)
        painter.setFont(self.number_font(self.width()))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        fitting = painter.fontMetrics().elidedText(
            self._number, Qt.TextElideMode.ElideMiddle, self.width()
        )
        painter.drawText(self.rect(), flags, fitting)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()
