"""The list of what was found, or a sentence about what to do when nothing was."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from callboard.gui.models.result_model import ROW, ResultModel
from callboard.gui.theme import SPACE_WIDE, Theme
from callboard.gui.widgets.result_delegate import ResultDelegate


class ResultView(QListView):
    """Emits which entry is looked at, and which number is wished on the clipboard."""

    selected = Signal(str)  # id
    copy_wished = Signal(str)  # id

    def __init__(self, model: ResultModel, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "results")
        self._results = model
        self._delegate = ResultDelegate(theme, self)
        self.empty_text = ""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Results"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        self._delegate.apply_theme(theme)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected row in view when there is less room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Draw with another font from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.apply_theme(self._delegate.theme)

    def show_selection(self, id_: str) -> None:
        """Select an entry and bring it into view."""
        row = self._results.row_of(id_)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._results.index(row))

    def move(self, rows: int) -> None:  # type: ignore[override]  # never moved as a window
        """Select the entry so many rows further down, as far as there are rows."""
        last = self._results.rowCount() - 1
        if last >= 0:
            row = min(max(self.currentIndex().row() + rows, 0), last)
            self.setCurrentIndex(self._results.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Enter; every other key moves as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wish(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer's shape that a click on the number does something."""
        super().mouseMoveEvent(event)
        over = self._is_on_number(event)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Copy what was clicked on."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_number(event):
            self._wish(self.indexAt(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or what to do when there are none."""
        super().paintEvent(event)
        if not self._results.rowCount():
            self._paint_empty()

    def _paint_empty(self) -> None:
        painter = QPainter(self.viewport())
        font = painter.font()
        font.setPixelSize(self._delegate.theme.pixels(14))
        painter.setFont(font)
        painter.setPen(self.palette().placeholderText().color())
        margin = self._delegate.theme.space(SPACE_WIDE)
        rect = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(
            rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text
        )

    def _is_on_number(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return False
        row = index.data(ROW)
        return bool(row.copies) and self._delegate.number_rect(
            self.visualRect(index), row
        ).contains(place)

    def _wish(self, index: QModelIndex) -> None:
        if index.isValid():
            self.copy_wished.emit(self._results.id_at(index.row()))

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self._results.id_at(current.row()))
