"""Channels side by side: a table that can be walked, whose columns lead to their channels."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.comparison_table import ComparisonTable
from callboard.gui.labels import label, mnemonic_free
from callboard.gui.models.comparison_model import ComparisonModel
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, Theme

_AIR = 10  # above and below the text of a row
_Index = QModelIndex | QPersistentModelIndex


class ComparisonView(QScrollArea):
    """Scrolls as a whole. Emits the id of a channel that its reader would like to see."""

    contact_point_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._table: ComparisonTable | None = None
        self._model = ComparisonModel(self)
        self.menu: QMenu | None = None  # of the column that was opened last
        self._caption = label(role="caption")
        self._title = label(role="title")
        self._footnotes = label(role="small")
        self.table = Table(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QVBoxLayout(content)
        for part in (self._caption, self._title, self.table, self._footnotes):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(content)
        self.setFocusProxy(self.table)
        self.table.moved.connect(self._follow)
        self.table.column_wished.connect(self.open_column)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        wide = theme.space(SPACE_LARGE)
        self._column.setContentsMargins(wide, wide, wide, wide)
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self._model.muted = theme.colours.muted
        self.table.setStyleSheet(_sheet(theme))
        self.table.fit()

    def show_table(self, table: ComparisonTable) -> None:
        """Show a comparison."""
        if table == self._table:
            return
        self._table = table
        self._caption.setText(table.caption)
        self._title.setText(table.title)
        self._footnotes.setText("\n".join(table.footnotes))
        self._model.show(table)
        self.table.setAccessibleName(table.title)
        self.table.setCurrentIndex(self._model.index(0, 1))
        self.table.fit()

    @Slot(int)
    def open_column(self, column: int) -> None:
        """Offer the channels of a column, counted from 0."""
        if not self._table or not 0 <= column < len(self._table.columns):
            return
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setAccessibleName(self._table.columns[column].title)
        for channel in self._table.columns[column].channels:
            state = f" · {channel.light.word}" if channel.light else ""
            action = menu.addAction(mnemonic_free(f"{channel.name}{state}"))
            action.setData(channel.id)
        menu.triggered.connect(self._wish)
        if menu.actions():
            menu.popup(self.table.mapToGlobal(self.table.below_head(column + 1)))

    @Slot(int, int)
    def _follow(self, top: int, bottom: int) -> None:
        """Keep the cell that has the keyboard in view."""
        place = self.table.pos().y()
        self.ensureVisible(0, place + bottom, 0, 0)
        self.ensureVisible(0, place + top, 0, 0)

    @Slot(QAction)
    def _wish(self, action: QAction) -> None:
        self.contact_point_wished.emit(action.data())


class Table(QTableView):
    """As wide as there is room, each row as high as its text."""

    column_wished = Signal(int)  # counted from 0, without the criteria
    moved = Signal(int, int)  # upper and lower edge of the cell that has the keyboard

    def __init__(self, model: ComparisonModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setCursor(Qt.CursorShape.PointingHandCursor)
        head.sectionClicked.connect(self._wish)

    def fit(self) -> None:
        """Make rows as high as their text is at this width, and the table as high as its rows."""
        self.resizeRowsToContents()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + _AIR)
        self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 4)

    def below_head(self, section: int) -> QPoint:
        """The left end of the line below a column's head."""
        head = self.horizontalHeader()
        return QPoint(head.sectionViewportPosition(section), head.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower table is higher."""
        super().resizeEvent(event)
        self.fit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell where the keyboard is."""
        super().currentChanged(current, previous)
        cell = self.visualRect(current)
        head = self.horizontalHeader().height()
        self.moved.emit(head + cell.top(), head + cell.bottom())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter offers the channels of the column."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wish(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _wish(self, section: int) -> None:
        self.column_wished.emit(section - 1)


def _sheet(theme: Theme) -> str:
    colours, cell = theme.colours, theme.space(SPACE_SMALL)
    return f"""
QTableView {{
    background: {colours.raised}; color: {colours.text}; gridline-color: {colours.line};
    border: 1px solid {colours.line}; font-size: {theme.pixels(14)}px; outline: none;
    selection-background-color: {colours.accent_background}; selection-color: {colours.text};
}}
QHeaderView {{ background: {colours.surface}; border: none; }}
QHeaderView::section {{
    background: {colours.surface}; color: {colours.accent}; font-weight: 700; border: none;
    border-bottom: 1px solid {colours.line}; padding: {cell}px; font-size: {theme.pixels(14)}px;
}}
"""
