"""How a case stands, as a shape: told apart without colour, and never taken for a light."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from callboard.gui.light_shape import paint_shape
from callboard.gui.palettes import Colours

_CLOCK = ((0.5, 0.22), (0.5, 0.52), (0.7, 0.64))
_TICK = ((0.16, 0.54), (0.4, 0.78), (0.86, 0.24))
_WARNING = ((0.5, 0.06), (0.98, 0.92), (0.02, 0.92))
_BARS = (0.28, 0.72)


def case_colour(key: str, colours: Colours) -> str:
    """The colour of the words of a case by its key (wording/cases.py): calm, never alarm red."""
    if key in {"lapsed", "soon"}:
        return colours.closing_soon
    return colours.text if key == "running" else colours.muted


def paint_case(painter: QPainter, rect: QRectF, key: str, colours: Colours) -> None:
    """Paint how a case stands into the largest square in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    shape = _SHAPES.get(key)
    if shape is None:
        paint_shape(painter, square, "unknown", colours.unknown)
        return
    colour = QColor(case_colour(key, colours))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, side / 8), c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shape(painter, square, colour)
    painter.restore()


def _running(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    inset = painter.pen().widthF() / 2
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))
    painter.drawPolyline(_points(square, _CLOCK))


def _soon(painter: QPainter, square: QRectF, colour: QColor) -> None:
    _running(painter, square, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(square, 90 * 16, 180 * 16)


def _lapsed(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(_points(square, _WARNING)))


def _paused(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    for place in _BARS:
        x = square.left() + place * square.width()
        above, below = square.top() + 2, square.bottom() - 2
        painter.drawLine(QPointF(x, above), QPointF(x, below))


def _done(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    painter.drawPolyline(_points(square, _TICK))


def _points(square: QRectF, places: tuple[tuple[float, float], ...]) -> list[QPointF]:
    corner = square.topLeft()
    return [corner + QPointF(x * square.width(), y * square.height()) for x, y in places]


_SHAPES: dict[str, Callable[[QPainter, QRectF, QColor], None]] = {
    "running": _running,
    "soon": _soon,
    "lapsed": _lapsed,
    "paused": _paused,
    "done": _done,
}
