"""A number as a QR code in a small window, for a phone's camera."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.number_card import NumberCard
from callboard.gui.number_words import spoken_digits
from callboard.gui.qr import Squares
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, Theme
from callboard.gui.widgets.dialog import EDGES, Dialog, Scrolled

_MARGIN = 4  # squares of quiet zone around a code (ISO/IEC 18004)
_SIDE = 280  # as drawn
_SHARE = 0.4  # of the height there is, at most: the number stands below


class QrCode(QWidget):
    """Black on white in every palette: cameras do not read light codes on dark."""

    def __init__(self, squares: Squares, side: int) -> None:
        super().__init__()
        self._squares = squares
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


class QrWindow(Dialog):
    """The code, the number under it, and what speaks against dialling it. Esc closes."""

    def __init__(self, card: NumberCard, squares: Squares, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code of {0}").format(card.name))
        self.code = QrCode(squares, self._side(theme))
        self.code.setAccessibleName(self.tr("QR code that dials {0}").format(card.number))
        self.code.setAccessibleDescription(spoken_digits(card.number))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._fill(card)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.reject)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(Scrolled(content, self.windowTitle()), 1)
        self._whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.apply_theme(theme)
        self._close.setFocus()

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application, and of cameras."""
        side = self._side(theme)
        self.code.setMinimumSize(QSize(side, side))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self._whole.setContentsMargins(*[theme.space(SPACE_LARGE)] * 4)
        self._whole.setSpacing(theme.space(SPACE_SMALL))
        self.fit_lines(theme.pixels(_SIDE) + EDGES + 2 * theme.space(SPACE_LARGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the code as large as there is room."""
        super().resizeEvent(event)
        self.code.update()

    def _side(self, theme: Theme) -> int:
        return min(theme.pixels(_SIDE), round(self.room().height() * _SHARE))

    def _fill(self, card: NumberCard) -> None:
        number = label(card.number, "title", selectable=True)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(label(card.name, "heading"))
        self._column.addWidget(self.code, 1)
        self._column.addWidget(number)
        if card.caveat:
            self._column.addWidget(label(card.caveat, "note"))
        self._column.addWidget(label(self.tr("Point your phone’s camera at the code."), "small"))
