"""Paints the bars of one row; each state is told apart by its pattern as well as its colour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from callboard.gui.palettes import Colours
from callboard.gui.theme import Theme

if TYPE_CHECKING:
    from callboard.gui.coverage_board import BoardBar, BoardRow

_RADIUS = 4
_FULL = ("work", "open", "common")  # bars that carry their times
_ROOM = 8  # drawn pixels that a text needs beside it


def paint_bars(
    painter: QPainter, track: QRectF, row: "BoardRow", theme: Theme, font: QFont
) -> None:
    """Paint the empty track, its holidays and its bars."""
    colours = theme.colours
    painter.setFont(font)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.background))
    painter.drawRoundedRect(track, _RADIUS, _RADIUS)
    for mark in row.marks:
        _paint_mark(painter, _area(track, mark), mark.label, colours)
    for bar in row.bars:
        area = _area(track, bar)
        _paint_bar(painter, area, bar.key, colours)
        if bar.key in _FULL:
            _paint_text(painter, area, bar.label, colours.on_accent)


def _area(track: QRectF, bar: "BoardBar") -> QRectF:
    left = track.left() + bar.start * track.width()
    return QRectF(
        left, track.top(), max(1.5, (bar.end - bar.start) * track.width()), track.height()
    )


def _paint_bar(painter: QPainter, area: QRectF, key: str, colours: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if key == "unknown":
        faint = QColor(colours.muted)
        faint.setAlphaF(0.5)  # it is said beside; it should not be louder than what is open
        _paint_hatched(painter, area, faint, QColor(colours.background))
        _paint_frame(painter, area, colours.line)
    elif key == "limited":
        # Half as high inside a frame: greyscale tells it from open.
        painter.setBrush(QColor(colours.limited))
        painter.drawRoundedRect(area.adjusted(0, area.height() * 0.55, 0, 0), 2, 2)
        _paint_frame(painter, area, colours.limited)
    elif key == "doubtful":
        _paint_hatched(painter, area, QColor(colours.raised), QColor(colours.open))
        _paint_frame(painter, area, colours.open)
    else:
        painter.setBrush(QColor(colours.open if key == "open" else colours.accent))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)


def _paint_hatched(painter: QPainter, area: QRectF, line: QColor, ground: QColor) -> None:
    path = QPainterPath()
    path.addRoundedRect(area, _RADIUS, _RADIUS)
    painter.fillPath(path, ground)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(line, max(1.5, area.height() / 10)))
    step = area.height() * 0.55
    across = area.left() - area.height()
    while across < area.right():
        painter.drawLine(
            QRectF(across, area.top(), area.height(), area.height()).bottomLeft(),
            QRectF(across, area.top(), area.height(), area.height()).topRight(),
        )
        across += step
    painter.restore()


def _paint_frame(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)


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
