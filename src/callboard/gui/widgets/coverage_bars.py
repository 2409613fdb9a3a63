"""Paints the bars of one row; each state is told apart by its pattern as well as its colour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from callboard.gui.palettes import Colours
from callboard.gui.theme import Theme

if TYPE_CHECKING:
    from callboard.gui.coverage_board import BoardBar, BoardRow

_RADIUS = 4
_FULL = ("work", "open", "common")  # bars that carry their times
_STRIPES = 10  # drawn pixels from one stripe to the next
_ROOM = 8  # drawn pixels that a text needs beside it


class BarPainter:
    """Paints rows in one theme; stripes are drawn once and laid as a texture.

    What cannot be reached from where the caller is has the same bars, without colours that call.
    """

    def __init__(self, theme: Theme, ratio: float, *, in_reach: bool) -> None:
        colours = theme.colours if in_reach else theme.colours.without_lights()
        self._colours = colours
        faint = QColor(colours.muted)
        faint.setAlphaF(0.5)  # it is said beside; it should not be louder than what is open
        side = theme.pixels(_STRIPES)
        self._unknown = _striped(faint, QColor(colours.background), side, ratio)
        self._doubtful = _striped(QColor(colours.raised), QColor(colours.open), side, ratio)

    def paint(self, painter: QPainter, track: QRectF, row: "BoardRow", font: QFont) -> None:
        """Paint the empty track, its holidays and its bars."""
        colours = self._colours
        painter.setFont(font)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.background))
        painter.drawRoundedRect(track, _RADIUS, _RADIUS)
        for mark in row.marks:
            _paint_mark(painter, _area(track, mark), mark.label, colours)
        for bar in row.bars:
            area = _area(track, bar)
            self._paint_bar(painter, area, bar.key)
            if bar.key in _FULL:
                _paint_text(painter, area, bar.label, colours.on_accent)

    def _paint_bar(self, painter: QPainter, area: QRectF, key: str) -> None:
        colours = self._colours
        painter.setPen(Qt.PenStyle.NoPen)
        if key == "unknown":
            painter.setBrush(self._unknown)
            painter.setPen(QPen(QColor(colours.line), 1))
        elif key == "doubtful":
            painter.setBrush(self._doubtful)
            painter.setPen(QPen(QColor(colours.open), 1.5))
        elif key == "limited":
            # Half as high inside a frame: greyscale tells it from open.
            painter.setBrush(QColor(colours.limited))
            painter.drawRoundedRect(area.adjusted(0, area.height() * 0.55, 0, 0), 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.limited), 1.5))
        else:
            painter.setBrush(QColor(colours.open if key == "open" else colours.accent))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)


def _striped(line: QColor, ground: QColor, side: int, ratio: float) -> QBrush:
    """A ground with diagonal stripes, as a texture."""
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, side / 4))
    for shift in (-side, 0, side):  # the neighbours' stripes reach into the corners
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    return QBrush(tile)


def _area(track: QRectF, bar: "BoardBar") -> QRectF:
    left = track.left() + bar.start * track.width()
    return QRectF(
        left, track.top(), max(1.5, (bar.end - bar.start) * track.width()), track.height()
    )


def _paint_mark(painter: QPainter, area: QRectF, text: str, colours: Colours) -> None:
    """A holiday: a dotted ground, and its name where there is room."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colours.muted), Qt.BrushStyle.Dense6Pattern))
    painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
    metrics = QFontMetrics(painter.font())
    width = min(metrics.horizontalAdvance(text) + 2 * _ROOM, area.width())
    if width < 4 * _ROOM:
        return
    plate = QRectF(0, 0, width, area.height() - 2)
    plate.moveCenter(area.center())
    painter.setBrush(QColor(colours.background))
    painter.drawRect(plate)
    painter.setPen(QColor(colours.muted))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 4)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)


def _paint_text(painter: QPainter, area: QRectF, text: str, colour: str) -> None:
    """The times of a bar, where they fit."""
    if text and painter.fontMetrics().horizontalAdvance(text) + _ROOM < area.width():
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
