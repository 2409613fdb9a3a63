"""A number as a QR code in a small window, for a phone's camera."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.number_card import NumberCard
from callboard.gui.number_words import spoken_digits
from callboard.gui.qr import Squares
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, Theme

_MARGIN = 4  # squares of quiet zone around a code (ISO/IEC 18004)
_SIDE = 280  # as drawn


class QrCode(QWidget):
    """Black on white in every palette: cameras do not read light codes on dark."""

    def __init__(self, squares: Squares, theme: Theme) -> None:
        super().__init__()
        self._squares = squares
        side = theme.pixels(_SIDE)
        self.setMinimumSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole device pixels for each square, so that none is blurred."""
        painter = QPainter(self)
        count = len(self._squares) + 2 * _MARGIN
        sharp = self.devicePixelRatioF()
        side = max(1.0, min(self.width(), self.height()) * sharp // count / sharp)
        left = (self.width() - count * side) // 2
        top = (self.height() - count * side) // 2
        painter.fillRect(QRectF(left, top, count * side, count * side), QColor("white"))
        for y, row in enumerate(self._squares, _MARGIN):
            for x, is_dark in enumerate(row, _MARGIN):
                if is_dark:
                    area = QRectF(left + x * side, top + y * side, side, side)
                    painter.fillRect(area, QColor("black"))
        painter.end()


class QrWindow(QDialog):
    """The code, the number under it, and what speaks against dialling it. Esc closes."""

    def __init__(self, card: NumberCard, squares: Squares, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code of {0}").format(card.name))
        self.code = QrCode(squares, theme)
        self.code.setAccessibleName(self.tr("QR code that dials {0}").format(card.number))
        self.code.setAccessibleDescription(spoken_digits(card.number))
        column = QVBoxLayout(self)
        wide = theme.space(SPACE_LARGE)
        column.setContentsMargins(wide, wide, wide, wide)
        column.setSpacing(theme.space(SPACE_SMALL))
        column.addWidget(label(card.name, "heading"))
        column.addWidget(self.code, 1)
        number = label(card.number, "title", selectable=True)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(number)
        if card.caveat:
            column.addWidget(label(card.caveat, "note"))
        column.addWidget(label(self.tr("Point your phone’s camera at the code."), "small"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the code as large as there is room."""
        super().resizeEvent(event)
        self.code.update()
