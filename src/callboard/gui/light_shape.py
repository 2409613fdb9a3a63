"""A light as a shape, so that it reads without colour."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from callboard.gui.palettes import Colours
from callboard.wording.light import LightWords


def paint_light(painter: QPainter, rect: QRectF, words: LightWords, colours: Colours) -> None:
    """Paint a light into the largest square in the middle of `rect`.

    Out of reach it keeps its shape, and has no colour that calls.
    """
    paint_shape(painter, rect, words.key, light_colour(words, colours))


def light_colour(words: LightWords, colours: Colours) -> str:
    """The colour of a light, and of the words beside it."""
    return colours.light(words.key) if words.in_reach else colours.muted


def paint_shape(painter: QPainter, rect: QRectF, key: str, colour: str) -> None:
    """Paint the shape that stands for a state; one never heard of is unknown."""
    square = _square(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), max(1.5, square.width() / 9)))
    painter.setBrush(QBrush(QColor(colour)))
    _SHAPES.get(key, _unknown)(painter, square)
    painter.restore()


def _square(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    return square


def _stroked(painter: QPainter, square: QRectF) -> QRectF:
    inset = painter.pen().widthF() / 2
    return square.adjusted(inset, inset, -inset, -inset)


def _open(painter: QPainter, square: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(square)


def _closing_soon(painter: QPainter, square: QRectF) -> None:
    # Three quarters are left of it: the missing one is at the upper left.
    _ring(painter, square)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(square, 180 * 16, 270 * 16)


def _limited(painter: QPainter, square: QRectF) -> None:
    inner = _stroked(painter, square)
    top, right = (
        QPointF(inner.center().x(), inner.top()),
        QPointF(inner.right(), inner.center().y()),
    )
    bottom = QPointF(inner.center().x(), inner.bottom())
    left = QPointF(inner.left(), inner.center().y())
    pen, brush = painter.pen(), painter.brush()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([top, right, bottom]))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([top, right, bottom, left]))
    painter.setBrush(brush)


def _closed(painter: QPainter, square: QRectF) -> None:
    _ring(painter, square)
    reach = square.width() * 0.2
    middle = square.center()
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))


def _opening_soon(painter: QPainter, square: QRectF) -> None:
    _ring(painter, square)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(square, 0, 90 * 16)


def _unknown(painter: QPainter, square: QRectF) -> None:
    pen = painter.pen()
    pen.setDashPattern([1.6, 1.2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    _ring(painter, square)
    # A path needs no room of its own and stays the same at every font size.
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(square.height() * 0.68)))
    font.setBold(True)
    mark = QPainterPath()
    mark.addText(0, 0, font, "?")
    mark.translate(square.center() - mark.boundingRect().center())
    painter.fillPath(mark, painter.pen().color())


def _ring(painter: QPainter, square: QRectF) -> None:
    brush = painter.brush()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_stroked(painter, square))
    painter.setBrush(brush)


_SHAPES: dict[str, Callable[[QPainter, QRectF], None]] = {
    "open": _open,
    "closing-soon": _closing_soon,
    "limited": _limited,
    "closed": _closed,
    "opening-soon": _opening_soon,
    "unknown": _unknown,
}
