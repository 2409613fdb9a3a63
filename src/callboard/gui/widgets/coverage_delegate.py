"""Draws the rows of the coverage board: cards, lights, names and bars on one axis."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.gui.fonts import tabular
from callboard.gui.light_shape import paint_light
from callboard.gui.models.coverage_model import PLACE, ROW, Place
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.time_axis import Axis, Tick
from callboard.gui.widgets.coverage_bars import BarPainter
from callboard.gui.widgets.coverage_track import light_rect, name_rect, track_rect
from callboard.wording.light import LightWords

if TYPE_CHECKING:
    from callboard.gui.coverage_board import BoardRow

_Index = QModelIndex | QPersistentModelIndex
_RADIUS = 10


class CoverageDelegate(QStyledItemDelegate):
    """Knows the axis, now and the cursor besides what a row says."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._drawn: dict[object, QPixmap] = {}  # lights, whose curves are worked out once
        self._fonts: dict[object, QFont] = {}
        self._bars: dict[object, BarPainter] = {}
        self.axis: Axis | None = None
        self.ticks: tuple[Tick, ...] = ()
        self.now: datetime | None = None
        self.cursor: datetime | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading or a row."""
        place: Place = index.data(PLACE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place.kind == "heading":
            self._paint_heading(painter, option.rect, place.id)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_card(painter, option.rect, place, is_chosen=is_chosen)
            self._paint_row(painter, option.rect, index.data(ROW))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """The view decides how high rows are."""
        return QSize(1, 1)

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._font(12, QFont.Weight.Bold))
        painter.setPen(QColor(self.theme.colours.muted))
        room = rect.adjusted(0, 0, 0, -self.theme.space(SPACE_SMALL))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, side | Qt.TextFlag.TextSingleLine, text.upper())

    def _paint_card(self, painter: QPainter, rect: QRect, place: Place, *, is_chosen: bool) -> None:
        colours = self.theme.colours
        painter.save()
        painter.setClipRect(rect)
        # A card's own edge is drawn as a whole and cut where it goes on above or below.
        card = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        card.adjust(
            0, 0 if place.is_first else -3 * _RADIUS, 0, 0 if place.is_last else 3 * _RADIUS
        )
        path = QPainterPath()
        path.addRoundedRect(card, _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(colours.accent_background if is_chosen else colours.raised))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawPath(path)
        if not place.is_last:
            inset = self.theme.space(SPACE_SMALL) * 2
            bottom = rect.bottom() + 0.5
            painter.drawLine(
                QPointF(rect.left() + inset, bottom), QPointF(rect.right() - inset, bottom)
            )
        if is_chosen and self._view.hasFocus():
            self._paint_focus(painter, rect)
        painter.restore()

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(QColor(self.theme.colours.accent), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)

    def _paint_row(self, painter: QPainter, rect: QRect, row: "BoardRow") -> None:
        if row.light:
            place = light_rect(rect, self.theme)
            light = self._light(row.light, round(place.width()))
            painter.drawPixmap(place.topLeft(), light)
        self._paint_words(painter, name_rect(rect, self.theme), row)
        track = track_rect(rect, self.theme)
        self._paint_grid(painter, rect, track)
        bars = self._bar_painter(in_reach=row.in_reach)
        bars.paint(painter, track, row, self._font(12, QFont.Weight.Medium))
        self._paint_line(painter, rect, track, self.cursor, is_now=False)
        self._paint_line(painter, rect, track, self.now, is_now=True)

    def _paint_words(self, painter: QPainter, rect: QRect, row: "BoardRow") -> None:
        colours, half = self.theme.colours, rect.height() // 2
        name = QRect(rect.left(), rect.top(), rect.width(), half)
        about = QRect(rect.left(), rect.top() + half, rect.width(), half)
        painter.setFont(self._font(14, QFont.Weight.Bold))
        painter.setPen(QColor(colours.text))
        _draw(painter, name, row.name, Qt.AlignmentFlag.AlignBottom)
        painter.setFont(self._font(12, QFont.Weight.Normal))
        painter.setPen(QColor(colours.muted))
        _draw(painter, about.adjusted(0, 1, 0, 0), row.about, Qt.AlignmentFlag.AlignTop)

    def _paint_grid(self, painter: QPainter, rect: QRect, track: QRectF) -> None:
        painter.setPen(QPen(QColor(self.theme.colours.line), 1))
        for tick in self.ticks:
            if tick.is_day and 0 < tick.share < 1:
                across = round(track.left() + tick.share * track.width()) + 0.5
                painter.drawLine(QPointF(across, rect.top()), QPointF(across, rect.bottom()))

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRect,
        track: QRectF,
        moment: datetime | None,
        *,
        is_now: bool,
    ) -> None:
        if self.axis is None or moment is None or not self.axis.holds(moment):
            return
        across = track.left() + self.axis.share(moment) * track.width()
        ends = QPointF(across, rect.top()), QPointF(across, rect.bottom() + 1)
        colours = self.theme.colours
        if is_now:  # the surface first: the line is seen on a bar as well as beside it
            painter.setPen(QPen(QColor(colours.raised), 4))
            painter.drawLine(*ends)
            painter.setPen(QPen(QColor(colours.accent), 2))
        else:
            painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(*ends)

    def _bar_painter(self, *, in_reach: bool) -> BarPainter:
        ratio = self._view.devicePixelRatioF()
        wanted = (self.theme, ratio, in_reach)
        if wanted not in self._bars:
            self._bars[wanted] = BarPainter(self.theme, ratio, in_reach=in_reach)
        return self._bars[wanted]

    def _light(self, words: LightWords, side: int) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        wanted = (words.key, words.in_reach, side, ratio, self.theme.colours)
        if wanted not in self._drawn:
            pixmap = QPixmap(QSize(side, side) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_light(painter, QRectF(0, 0, side, side), words, self.theme.colours)
            painter.end()
            self._drawn[wanted] = pixmap
        return self._drawn[wanted]

    def _font(self, step: int, weight: QFont.Weight) -> QFont:
        plain = self._view.font()
        wanted = (plain.key(), self.theme.pixels(step), weight)
        if wanted not in self._fonts:
            font = tabular(plain)
            font.setPixelSize(self.theme.pixels(step))
            font.setWeight(weight)
            self._fonts[wanted] = font
        return self._fonts[wanted]


def _draw(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, shown)
