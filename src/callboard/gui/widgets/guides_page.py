"""The page of things to read: the list, and what is read beside or below it."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.models.guide_model import GuideModel
from callboard.gui.page_keys import page_actions
from callboard.gui.steps import go
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.widgets.guide_list_view import GuideListView
from callboard.gui.widgets.reader import Reader

_NARROW = 620  # below this width, as drawn, the reader stands under the list
_TIGHT = 900
_LIST_WIDTH, _LEAST_LIST = 340, 230


class GuidesPage(QSplitter):
    """Divides its room; the user may drag the division."""

    back_wished = Signal()
    text_wished = Signal()  # to be copied

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = GuideModel(self)
        self.list = GuideListView(self.model, theme)
        self.walked = self.list
        self.is_searched = True
        self.nothing = label()
        self.reader = Reader(theme)
        self._theme = theme
        self._fitted: tuple[bool, bool, float] | None = None
        frame = QWidget()
        self._column = QVBoxLayout(frame)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.list, 1)
        self.list.entered.connect(self.reader.take_keyboard)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(frame)
        self.addWidget(self.reader)
        self.setStretchFactor(1, 1)
        self.reader.setProperty("role", "detail")
        self.setFocusProxy(self.list)
        self.page_actions = self._make_actions()
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self.list.apply_theme(theme)
        self.reader.apply_theme(theme)
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        self._column.setContentsMargins(wide, gap, wide, gap)
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self._fit(self.width())

    def say_nothing_found(self, text: str) -> None:
        """Say why the list is empty; "" when it is not."""
        self.nothing.setText(text)
        self.nothing.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard walk the list."""
        super().showEvent(event)
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the reader where there is room."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def first(self) -> str:
        """The first thing to read in the list; "" when there is none."""
        return next((row.id for row in self.model.rows if row.id), "")

    def where(self, id_: str) -> QModelIndex:
        """Where an article stands in the list."""
        return self.model.place_of(id_)

    def take_keyboard(self) -> bool:
        """Put the keyboard on what is read; False when nothing is found."""
        if self.first():
            self.reader.take_keyboard()
        return bool(self.first())

    def _make_actions(self) -> tuple[QAction, ...]:
        slots = {
            "next": self._read_next,
            "previous": self._read_previous,
            "back": self.back_wished,
            "copy": self.text_wished,
        }
        return tuple(page_actions("guides", slots, self).values())

    @Slot()
    def _read_next(self) -> None:
        go(self.list, 1)

    @Slot()
    def _read_previous(self) -> None:
        go(self.list, -1)

    def _fit(self, width: int) -> None:
        scale = self._theme.scale
        fitted = (width < _NARROW * scale, width < _TIGHT * scale, scale)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        is_narrow = fitted[0]
        self.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        side = round((_LEAST_LIST if fitted[1] else _LIST_WIDTH) * scale)
        self.setSizes([250, 750] if is_narrow else [side, max(width - side, side)])
