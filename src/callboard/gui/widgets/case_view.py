"""The list of cases: how each stands as a shape and in words, the most urgent first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.gui.case_shape import case_colour, paint_case
from callboard.gui.fonts import tabular
from callboard.gui.line_font import LineFont
from callboard.gui.models.case_model import ROW, CaseModel
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme

if TYPE_CHECKING:
    from callboard.gui.case_rows import CaseRow

_ROW_HEIGHT, _HEADING_HEIGHT = 58, 34
_SHAPE = 14
_ABOUT_SHARE = 0.5  # of the width, at most, so that the title keeps its room
_Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Draws headings as captions, and cases as two lines beside their shape."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes, and the font of the view as it is now."""
        self.theme = theme
        bold = QFont.Weight.Bold
        self._title = self._font(14, bold)
        self._caption = self._font(12, bold)
        self._small = self._font(13, QFont.Weight.Normal)
        self._strong = self._font(13, bold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Cases are equally high, headings lower."""
        row: CaseRow = index.data(ROW)
        return QSize(1, self.theme.pixels(_ROW_HEIGHT if row.id else _HEADING_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row of an index."""
        row: CaseRow = index.data(ROW)
        painter.save()
        if row.id:
            self._paint_ground(painter, option)
            self._paint_case(painter, option.rect, row)
        else:
            self._paint_heading(painter, option.rect, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: "CaseRow") -> None:
        margin = self.theme.space(SPACE_LARGE)
        painter.setPen(QColor(self.theme.colours.muted))
        self._caption.draw(painter, rect.adjusted(margin, 0, -margin, 0), row.title.upper())

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, rect = self.theme.colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_background))
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.background))
        painter.fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), QColor(colours.line))

    def _paint_case(self, painter: QPainter, rect: QRect, row: "CaseRow") -> None:
        theme, colours = self.theme, self.theme.colours
        margin, side, top = theme.space(SPACE_LARGE), theme.pixels(_SHAPE), theme.pixels(9)
        shape = QRectF(rect.left() + margin, rect.center().y() - side / 2, side, side)
        paint_case(painter, shape, row.key, colours)
        inner = rect.adjusted(margin + side + margin, top, -margin, -top)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = inner.adjusted(0, inner.height() // 2 + 1, 0, 0)
        about = min(int(self._small.width(row.about)) + 2, int(inner.width() * _ABOUT_SHARE))
        gap = theme.space(SPACE_MEDIUM)
        painter.setPen(QColor(colours.text))
        self._title.draw(painter, upper.adjusted(0, 0, -about - gap, 0), row.title)
        painter.setPen(QColor(colours.muted))
        right = QRect(upper.right() + 1 - about, upper.top(), about, upper.height())
        self._small.draw(painter, right, row.about, right=True)
        painter.setPen(QColor(case_colour(row.key, colours)))
        font = self._strong if row.key in {"lapsed", "soon"} else self._small
        font.draw(painter, lower, row.sentence)

    def _font(self, step: int, weight: QFont.Weight) -> LineFont:
        font = tabular(self._view.font())
        font.setPixelSize(self.theme.pixels(step))
        font.setWeight(weight)
        return LineFont(font)


class CaseView(QListView):
    """Emits which case is looked at."""

    selected = Signal(str)  # id

    def __init__(self, model: CaseModel, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "results")
        self._cases = model
        self._delegate = CaseDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Cases"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        self._delegate.apply_theme(theme)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Draw with another font from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.apply_theme(self._delegate.theme)

    def choose(self, id_: str) -> None:
        """Select a case, else the first one there is."""
        row = self._cases.row_of(id_)
        if row < 0:
            row = next((n for n, found in enumerate(self._cases.ids) if found), -1)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._cases.index(row))

    def _on_current_changed(self, current: QModelIndex) -> None:
        row: CaseRow | None = current.data(ROW)
        if row is not None and row.id:
            self.selected.emit(row.id)
