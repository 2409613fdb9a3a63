"""Channels side by side: a table that can be walked, whose columns lead to their channels."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from callboard.gui.comparison_table import ComparisonTable
from callboard.gui.labels import label, mnemonic_free
from callboard.gui.models.comparison_model import ComparisonModel
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, Theme


class ComparisonView(QWidget):
    """Emits the id of a channel that its reader would like to see."""

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
        self._column = QVBoxLayout(self)
        for part in (self._caption, self._title, self.table, self._footnotes):
            self._column.addWidget(part, int(part is self.table))
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

    @Slot(QAction)
    def _wish(self, action: QAction) -> None:
        self.contact_point_wished.emit(action.data())


class Table(QTableView):
    """As wide as there is room, each row as high as its text."""

    column_wished = Signal(int)  # counted from 0, without the criteria

    def __init__(self, model: ComparisonModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setCursor(Qt.CursorShape.PointingHandCursor)
        head.sectionClicked.connect(self._wish)

    def fit(self) -> None:
        """Make rows as high as their text is at this width."""
        self.resizeRowsToContents()

    def below_head(self, section: int) -> QPoint:
        """The left end of the line below a column's head."""
        head = self.horizontalHeader()
        return QPoint(head.sectionViewportPosition(section), head.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower table is higher."""
        super().resizeEvent(event)
        self.fit()

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
QTableView::item {{ padding: {cell // 2}px {cell}px; }}
QTableView::item:focus {{ border: 2px solid {colours.accent}; }}
QHeaderView {{ background: {colours.surface}; border: none; }}
QHeaderView::section {{
    background: {colours.surface}; color: {colours.accent}; font-weight: 700; border: none;
    border-bottom: 1px solid {colours.line}; padding: {cell}px; font-size: {theme.pixels(14)}px;
}}
"""
