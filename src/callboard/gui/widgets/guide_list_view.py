"""The list of things to read: headings, and under them a title with a word about it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from callboard.gui.guide_list import GuideRow
from callboard.gui.models.guide_model import ROW, GuideModel
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, SPACE_TIGHT, Theme

_Index = QModelIndex | QPersistentModelIndex
_SELECTED, _POINTED_AT = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver


class GuideListView(QListView):
    """Moves with the arrow keys; emits what is looked at."""

    chosen = Signal(str)  # id
    entered = Signal()  # to be read with the keyboard
    typed = Signal(str)  # to be searched for

    def __init__(self, model: GuideModel, theme: Theme) -> None:
        super().__init__()
        self._guides = model
        self._delegate = GuideDelegate(theme)
        self.setProperty("role", "results")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Things to read"))

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._delegate.theme = theme
        self.doItemsLayout()
        self.viewport().update()

    def choose(self, id_: str) -> None:
        """Stand on an article, without wishing for it."""
        if id_ == self.current:
            return
        blocked = self.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self.setCurrentIndex(self._guides.place_of(id_))
        self.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what is read; every other key moves as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters search everywhere, as they do in the box above."""
        self.typed.emit(search)

    @property
    def current(self) -> str:
        """The article that is looked at."""
        row = self.currentIndex().data(ROW)
        return row.id if row else ""

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell what is looked at."""
        super().currentChanged(current, previous)
        row = current.data(ROW)
        if row and row.id:
            self.chosen.emit(row.id)


class GuideDelegate(QStyledItemDelegate):
    """Draws headings small and bold, titles with their word below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its lines."""
        row: GuideRow = index.data(ROW)
        title, note = self._fonts(option, row)
        high = QFontMetrics(title).height() + 2 * self.theme.space(SPACE_SMALL)
        if row.note:
            high += QFontMetrics(note).height()
        return QSize(1, high if row.id else high + self.theme.space(SPACE_TIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        row: GuideRow = index.data(ROW)
        colours = self.theme.colours
        painter.save()
        if option.state & _SELECTED and row.id:
            painter.fillRect(option.rect, QColor(colours.accent_background))
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(bar, QColor(colours.accent))
        elif option.state & _POINTED_AT and row.id:
            painter.fillRect(option.rect, QColor(colours.background))
        self._paint_text(painter, option, row)
        painter.restore()

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: GuideRow) -> None:
        title, note = self._fonts(option, row)
        side, top = self.theme.space(SPACE_MEDIUM), self.theme.space(SPACE_SMALL)
        inner = option.rect.adjusted(side, top, -side, -top)
        if not row.id:
            inner.setTop(inner.top() + self.theme.space(SPACE_TIGHT))
        muted, text = QColor(self.theme.colours.muted), QColor(self.theme.colours.text)
        self._line(painter, inner, row.title, title, text if row.id else muted)
        if row.note:
            inner.setTop(inner.top() + QFontMetrics(title).height())
            self._line(painter, inner, row.note, note, muted)

    @staticmethod
    def _line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, fitting)

    def _fonts(self, option: QStyleOptionViewItem, row: GuideRow) -> tuple[QFont, QFont]:
        title, note = QFont(option.font), QFont(option.font)
        title.setPixelSize(self.theme.pixels(14 if row.id else 12))
        title.setBold(not row.id)
        note.setPixelSize(self.theme.pixels(13))
        return title, note
