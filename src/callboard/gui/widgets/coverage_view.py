"""The rows of the coverage board: walked by the arrow keys, with a cursor in time."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from callboard.gui.models.coverage_model import CoverageModel, Place
from callboard.gui.theme import Theme
from callboard.gui.time_axis import Axis, ticks
from callboard.gui.widgets.coverage_delegate import CoverageDelegate
from callboard.gui.widgets.coverage_track import HEADING_HEIGHT, ROW_HEIGHT, track_rect

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CoverageView(QTableView):
    """Emits wishes to move, zoom and look at a moment; what it shows is given to it."""

    cursor_moved = Signal(int)  # steps to the right
    moment_pointed = Signal(object)  # aware datetime that was clicked at
    moved = Signal(int)  # so many stretches to the right
    zoomed = Signal(int)  # steps; positive shows more time
    now_wished = Signal()
    opened = Signal(str)  # the id of a line
    row_chosen = Signal()
    focused = Signal()

    def __init__(self, model: CoverageModel, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "coverage")
        self._coverage = model
        self._delegate = CoverageDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._prepare()
        self.apply_theme(theme)
        self.setAccessibleName(self.tr("Coverage, one row a site or line"))
        self.setAccessibleDescription(
            self.tr("Left and Right move in time, Plus and Minus zoom, T shows everything as text")
        )
        model.modelReset.connect(self._size_rows)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        self._delegate.theme = theme
        # Cards stand on the page's own ground, and a chosen row is drawn by the delegate alone.
        self.setStyleSheet(
            "QTableView { background: transparent; border: none; outline: none;"
            " selection-background-color: transparent; }"
        )
        self._size_rows()
        self.viewport().update()

    def show_axis(self, axis: Axis, now: datetime, cursor: datetime, language: str) -> None:
        """Draw along this axis."""
        delegate = self._delegate
        if delegate.axis != axis:
            delegate.axis, delegate.ticks = axis, ticks(axis, language)
        delegate.now, delegate.cursor = now, cursor
        self.viewport().update()

    def choose(self, place: Place) -> None:
        """Make a row the current one; the first when it is not there."""
        chosen = next((n for n, p in enumerate(self._coverage.places) if _same(p, place)), None)
        first = next((n for n, p in enumerate(self._coverage.places) if p.kind != "heading"), 0)
        self.setCurrentIndex(self._coverage.index(first if chosen is None else chosen, 0))

    def current_place(self) -> Place | None:
        """What the current row is."""
        row = self.currentIndex().row()
        return self._coverage.places[row] if 0 <= row < len(self._coverage.places) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in time; other keys walk the rows as in any table."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _STEPS and held & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(_STEPS[key])
        elif key in _STEPS:
            self.cursor_moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Home and not held:
            self.now_wished.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.current_place())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, and the moment that was pointed at."""
        super().mousePressEvent(event)
        self._point(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at the line that was clicked on."""
        super().mouseDoubleClickEvent(event)
        self._open(self.current_place())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held; scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoomed.emit(-1 if steps > 0 else 1)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by keyboard lands on a row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._coverage.rowCount():
            self.choose(Place("", ""))
        self.viewport().update()
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The one column is as wide as the view."""
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @Slot()
    def _size_rows(self) -> None:
        theme = self._delegate.theme
        self.verticalHeader().setDefaultSectionSize(theme.pixels(ROW_HEIGHT))
        self.setColumnWidth(0, self.viewport().width())
        for row, place in enumerate(self._coverage.places):
            if place.kind == "heading":
                self.setRowHeight(row, theme.pixels(HEADING_HEIGHT))

    def _point(self, point: QPoint) -> None:
        axis = self._delegate.axis
        track = track_rect(self.viewport().rect(), self._delegate.theme)
        if axis is not None and track.left() <= point.x() <= track.right():
            self.moment_pointed.emit(axis.moment((point.x() - track.left()) / track.width()))

    def _open(self, place: Place | None) -> None:
        if place and place.kind == "line":
            self.opened.emit(place.id)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit()


def _same(one: Place, other: Place) -> bool:
    return (one.kind, one.id) == (other.kind, other.id)
