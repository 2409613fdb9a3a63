"""One thing to have ready: a box to tick and its text, which wraps."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, Theme


class TickBox(QCheckBox):
    """A box that is seen on every background, and as large as the type beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        side = theme.pixels(18)
        self.setFixedSize(QSize(side, side))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the tick and the ring of the focus."""
        colours, ticked = self._theme.colours, self.isChecked()
        edge = QColor(colours.accent if ticked or self.hasFocus() else colours.muted)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1.4))
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(QColor(colours.on_accent), box.width() / 8))
            corners = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
            painter.drawPolyline(
                [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in corners]
            )
        painter.end()


class CheckRow(QWidget):
    """A check box whose text is a label beside it, because a QCheckBox cannot wrap its own."""

    ticked = Signal(str, bool)

    def __init__(self, text: str, theme: Theme, *, ticked: bool = False) -> None:
        super().__init__()
        self._text = text
        self.box = TickBox(theme)
        self.box.setChecked(ticked)
        self.box.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(SPACE_SMALL))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)
        self.box.toggled.connect(self._tell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the text ticks the box, as everywhere."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()

    @Slot(bool)
    def _tell(self, now: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        self.ticked.emit(self._text, now)
