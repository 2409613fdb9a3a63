"""Draws one row: light, name with the match marked, facts, number, wording."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.gui.fonts import tabular
from callboard.gui.light_shape import paint_light
from callboard.gui.line_font import LineFont, mark_look
from callboard.gui.models.result_model import ROW
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme

if TYPE_CHECKING:  # rows know the directory, which is read after the first paint
    from callboard.gui.row import Row
    from callboard.wording.light import LightWords

_ROW_HEIGHT = 58
_LIGHT = 14
_NUMBER_SHARE = 0.66  # of the width, at most; a name that is cut can be guessed, a number not
_ADDRESS_SHARE = 0.28  # of the width, where the name needs the rest
_STATE_SHARE = 0.62
_SELECTED, _POINTED_AT = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver
_Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Draws rows with the theme's colours; the number stands right, in tabular digits."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._look = _Look(theme, view.font())
        self._lights: dict[tuple[str, bool, float], QPixmap] = {}

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes, and the font of the view as it is now."""
        self.theme = theme
        self._look = _Look(theme, self._view.font())
        self._lights = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Every row is equally high, whatever it holds."""
        return QSize(1, self.theme.pixels(_ROW_HEIGHT))

    def number_rect(self, rect: QRect, row: "Row") -> QRect:
        """Where the number stands in a row's rectangle: what a click copies."""
        inner = self._look.inner(rect)
        wanted = int(self._look.number(row).width(row.number)) + 2
        width = min(wanted, self._most(row, inner.width()))
        return QRect(inner.right() - width + 1, inner.top(), width, inner.height() // 2)

    def _most(self, row: "Row", whole: int) -> int:
        """How wide the number may be at most: an address gives way to a name."""
        most = int(whole * _NUMBER_SHARE)
        if not row.is_address:
            return most
        beside_name = whole - self._look.gap - int(self._look.name.width(row.name)) - 2
        return min(most, max(beside_name, int(whole * _ADDRESS_SHARE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row of an index."""
        row: Row = index.data(ROW)
        painter.save()
        self._paint_ground(painter, option, is_of_use=row.light is None or row.light.in_reach)
        self._paint_light(painter, option.rect, row)
        self._paint_lines(painter, option.rect, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_of_use: bool
    ) -> None:
        """A row that is selected promises nothing where its number cannot be reached."""
        look, rect, state = self._look, option.rect, option.state
        if state & _SELECTED:
            painter.fillRect(rect, look.accent_ground if is_of_use else look.ground)
            edge = look.accent if is_of_use else look.muted
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), edge)
        elif state & _POINTED_AT:
            painter.fillRect(rect, look.ground)
        painter.fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), look.line)

    def _paint_light(self, painter: QPainter, rect: QRect, row: "Row") -> None:
        if row.light is None:  # hours are still being read: no light, rather than a wrong one
            return
        look = self._look
        place = QPoint(rect.left() + look.margin, rect.center().y() - look.light // 2)
        painter.drawPixmap(place, self._light(row.light))

    def _light(self, words: "LightWords") -> QPixmap:
        """A light as it is drawn in every row: its smooth curves are worked out once.

        Out of reach it keeps its shape, and has no colour that calls.
        """
        ratio = self._view.devicePixelRatioF()
        pixmap = self._lights.get((words.key, words.in_reach, ratio))
        if pixmap is None:
            side = self._look.light
            pixmap = QPixmap(QSize(side, side) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_light(painter, QRectF(0, 0, side, side), words, self.theme.colours)
            painter.end()
            self._lights[words.key, words.in_reach, ratio] = pixmap
        return pixmap

    def _paint_lines(self, painter: QPainter, rect: QRect, row: "Row") -> None:
        look = self._look
        inner, number = look.inner(rect), self.number_rect(rect, row)
        room = number.left() - look.gap - inner.left()
        name = QRect(inner.left(), inner.top(), room, number.height())
        painter.setPen(look.text)
        look.name.draw_marked(painter, name, row.name, row.marks, look.mark)
        painter.setPen(look.text if row.copies else look.muted)
        look.number(row).draw(painter, number, row.number, right=True)
        below = inner.adjusted(0, inner.height() // 2 + 1, 0, 0)
        room = self._paint_state(painter, below, row) - look.gap - below.left()
        painter.setPen(look.muted)
        about = QRect(below.left(), below.top(), room, below.height())
        look.small.draw(painter, about, row.subtitle)

    def _paint_state(self, painter: QPainter, rect: QRect, row: "Row") -> int:
        """Draw the wording; answers where it begins."""
        if row.light is None:
            return rect.right()
        look, sentence = self._look, row.light.sentence
        width = min(int(look.small.width(sentence)) + 2, int(rect.width() * _STATE_SHARE))
        state = QRect(rect.right() - width + 1, rect.top(), width, rect.height())
        painter.setPen(look.state(row.light.key) if row.light.in_reach else look.muted)
        look.small.draw(painter, state, sentence, right=True)
        return state.left()


class _Look:
    """The fonts, colours and sizes of rows: the same in every row, and worked out once."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        colours = theme.colours
        self.text, self.muted = QColor(colours.text), QColor(colours.muted)
        self.ground, self.line = QColor(colours.background), QColor(colours.line)
        self.accent, self.accent_ground = QColor(colours.accent), QColor(colours.accent_background)
        self.mark = mark_look(self.accent, self.accent_ground)
        self._states: dict[str, QColor] = {}
        self.margin, self.gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        self.light = theme.pixels(_LIGHT)
        self._top = theme.pixels(9)

    def inner(self, rect: QRect) -> QRect:
        """What the margins and the light leave of a row."""
        left = self.margin + self.light + self.margin
        return rect.adjusted(left, self._top, -self.margin, -self._top)

    def state(self, key: str) -> QColor:
        """The colour of the words of a light."""
        colour = self._states.get(key)
        if colour is None:
            colour = self._states[key] = QColor(self._theme.colours.light(key))
        return colour

    def number(self, row: "Row") -> LineFont:
        """The font of what can be copied; a telephone number is the largest thing in its row."""
        if row.is_telephone:
            return self._telephone if row.copies else self._dead_telephone
        return self._handle if row.copies else self._no_number

    @cached_property
    def name(self) -> LineFont:
        """The font of names."""
        font = QFont(self._font)
        font.setPixelSize(self._theme.pixels(14))
        font.setWeight(QFont.Weight.Bold)
        return LineFont(font)

    @cached_property
    def small(self) -> LineFont:
        """The font of what stands under names and numbers."""
        return self._digits(13, QFont.Weight.Normal)

    @cached_property
    def _telephone(self) -> LineFont:
        return self._digits(15, QFont.Weight.Bold, spaced=True)

    @cached_property
    def _dead_telephone(self) -> LineFont:
        return self._digits(15, QFont.Weight.Medium, spaced=True)

    @cached_property
    def _handle(self) -> LineFont:
        return self._digits(14, QFont.Weight.Bold)

    @cached_property
    def _no_number(self) -> LineFont:
        return self._digits(14, QFont.Weight.Medium)

    def _digits(self, step: int, weight: QFont.Weight, *, spaced: bool = False) -> LineFont:
        font = tabular(self._font)
        font.setPixelSize(self._theme.pixels(step))
        font.setWeight(weight)
        if spaced:
            spacing = 0.5 * self._theme.scale
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return LineFont(font)
