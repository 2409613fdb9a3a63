"""Draws one row: light, name with the match marked, facts, number, wording."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.gui.fonts import tabular
from callboard.gui.light_shape import paint_light
from callboard.gui.models.result_model import ROW
from callboard.gui.palettes import Colours
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme

if TYPE_CHECKING:  # rows know the directory, which is read after the first paint
    from callboard.gui.row import Row

_ROW_HEIGHT = 58
_LIGHT = 14
_NUMBER_SHARE = 0.55  # of the width, at most, so that the name keeps its room
_Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Draws rows with the theme's colours; the number stands right, in tabular digits."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._lights: dict[tuple[str, int, float, Colours], QPixmap] = {}
        self._fonts: dict[tuple[str, int, QFont.Weight, bool], QFont] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Every row is equally high, whatever it holds."""
        return QSize(1, self.theme.pixels(_ROW_HEIGHT))

    def number_rect(self, rect: QRect, row: "Row") -> QRect:
        """Where the number stands in a row's rectangle: what a click copies."""
        inner = self._inner(rect)
        font = self.number_font(row)
        width = min(
            QFontMetrics(font).horizontalAdvance(row.number) + 2, int(inner.width() * _NUMBER_SHARE)
        )
        return QRect(inner.right() - width + 1, inner.top(), width, inner.height() // 2)

    def number_font(self, row: "Row") -> QFont:
        """The font of what can be copied; a telephone number is the largest thing in its row."""
        size = self.theme.pixels(15 if row.is_telephone else 14)
        weight = QFont.Weight.Bold if row.copies else QFont.Weight.Medium
        return self._digits(size, weight, spaced=row.is_telephone)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row of an index."""
        row: Row = index.data(ROW)
        painter.save()
        self._paint_ground(painter, option)
        self._paint_light(painter, option.rect, row)
        self._paint_lines(painter, option.rect, row)
        painter.restore()

    def _inner(self, rect: QRect) -> QRect:
        margin, top = self.theme.space(SPACE_LARGE), self.theme.pixels(9)
        left = margin + self.theme.pixels(_LIGHT) + self.theme.space(SPACE_LARGE)
        return rect.adjusted(left, top, -margin, -top)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, rect = self.theme.colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_background))
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.background))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_light(self, painter: QPainter, rect: QRect, row: "Row") -> None:
        if row.light is None:  # hours are still being read: no light, rather than a wrong one
            return
        side = self.theme.pixels(_LIGHT)
        left = rect.left() + self.theme.space(SPACE_LARGE)
        place = QPoint(left, rect.center().y() - side // 2)
        painter.drawPixmap(place, self._light(row.light.key, side))

    def _light(self, key: str, side: int) -> QPixmap:
        """A light as it is drawn in every row: its smooth curves are worked out once."""
        ratio = self._view.devicePixelRatioF()
        wanted = (key, side, ratio, self.theme.colours)
        pixmap = self._lights.get(wanted)
        if pixmap is None:
            pixmap = QPixmap(QSize(side, side) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_light(painter, QRectF(0, 0, side, side), key, self.theme.colours)
            painter.end()
            self._lights[wanted] = pixmap
        return pixmap

    def _paint_lines(self, painter: QPainter, rect: QRect, row: "Row") -> None:
        inner = self._inner(rect)
        gap = self.theme.space(SPACE_MEDIUM)
        number = self.number_rect(rect, row)
        name = QRect(inner.topLeft(), QSize(number.left() - gap - inner.left(), number.height()))
        self._paint_name(painter, name, row)
        self._paint_number(painter, number, row)
        below = inner.adjusted(0, inner.height() // 2 + 1, 0, 0)
        left_over = self._paint_state(painter, below, row) - gap
        about = QRect(below.topLeft(), QSize(left_over - below.left(), below.height()))
        self._paint_plain(painter, about, row.subtitle, self.theme.colours.muted)

    def _paint_number(self, painter: QPainter, rect: QRect, row: "Row") -> None:
        painter.setFont(self.number_font(row))
        painter.setPen(QColor(self.theme.colours.text if row.copies else self.theme.colours.muted))
        _draw_elided(painter, rect, row.number, Qt.AlignmentFlag.AlignRight)

    def _paint_state(self, painter: QPainter, rect: QRect, row: "Row") -> int:
        """Draw the wording; answers where it begins."""
        if row.light is None:
            return rect.right()
        font = self._small_font()
        wanted = QFontMetrics(font).horizontalAdvance(row.light.sentence) + 2
        width = min(wanted, int(rect.width() * 0.62))
        state = QRect(rect.right() - width + 1, rect.top(), width, rect.height())
        painter.setFont(font)
        colours = self.theme.colours
        painter.setPen(QColor(colours.light(row.light.key) if row.in_reach else colours.muted))
        _draw_elided(painter, state, row.light.sentence, Qt.AlignmentFlag.AlignRight)
        return state.left()

    def _paint_plain(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        painter.setFont(self._small_font())
        painter.setPen(QColor(colour))
        _draw_elided(painter, rect, text, Qt.AlignmentFlag.AlignLeft)

    def _paint_name(self, painter: QPainter, rect: QRect, row: "Row") -> None:
        font = QFont(self._view.font())
        font.setPixelSize(self.theme.pixels(14))
        font.setWeight(QFont.Weight.Bold)
        shown = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, font)
        layout.setFormats([self._mark(row.name, *mark) for mark in row.marks])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(self.theme.colours.text))
        top = rect.top() + (rect.height() - line.height()) / 2
        layout.draw(painter, QRectF(rect.left(), top, 0, 0).topLeft())

    def _mark(self, name: str, start: int, end: int) -> QTextLayout.FormatRange:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = _utf16(name[:start]), _utf16(name[start:end])
        look = QTextCharFormat()
        look.setForeground(QColor(self.theme.colours.accent))
        look.setBackground(QColor(self.theme.colours.accent_background))
        mark.format = look
        return mark

    def _small_font(self) -> QFont:
        return self._digits(self.theme.pixels(13), QFont.Weight.Normal)

    def _digits(self, size: int, weight: QFont.Weight, *, spaced: bool = False) -> QFont:
        """A font for digits; kept, because every row is drawn with the same few."""
        plain = self._view.font()
        key = (plain.key(), size, weight, spaced)
        if key not in self._fonts:
            font = tabular(plain)
            font.setPixelSize(size)
            font.setWeight(weight)
            if spaced:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5 * self.theme.scale)
            self._fonts[key] = font
        return self._fonts[key]


def _utf16(text: str) -> int:
    """The length of a text in Qt's count, where a rare character takes two places."""
    return len(text.encode("utf-16-le")) // 2


def _draw_elided(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
