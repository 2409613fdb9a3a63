"""The list of channels and the details, put where there is room for them."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from callboard.gui.labels import mnemonic_free
from callboard.gui.room import Room, detail_width, room
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme

LIST_AT_MOST = 1120  # as drawn: the eye must find the number that belongs to a name


class DirectoryPage(QWidget):
    """Details beside the list, below it, or instead of it; the user may drag the division."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("directory-page")
        self._above, self._above_column = _column()
        self.listing, self._column = _column()
        self._first_line = QHBoxLayout()
        self._above_column.addLayout(self._first_line)
        self.details = _details_button(self.tr("Details"))
        self.details.toggled.connect(self._show_step)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.listing)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._above)
        self._whole.addWidget(self.splitter, 1)
        self._detail: QWidget | None = None
        self._results: QWidget | None = None
        self._beside: QWidget | None = None
        self._scale = 1.0
        self._theme: Theme | None = None
        self._fitted: tuple[Room, float] | None = None

    @property
    def panes(self) -> list[QWidget]:
        """The parts that the keyboard walks around, as they are read."""
        return [self.listing] if self._above.parentWidget() is self.listing else self._both

    @property
    def _both(self) -> list[QWidget]:
        return [self._above, self.listing]

    def furnish(self, results: QWidget, progress: QWidget, detail: QWidget) -> None:
        """Put list and details in their places, and the progress of what is slow below the list."""
        self._column.addWidget(results, 1)
        self._results = results
        self._column.addWidget(progress)
        detail.setProperty("role", "detail")
        self.splitter.addWidget(detail)
        self._detail = detail
        self._fitted = None

    def put_above(self, filters: QWidget, *parts: QWidget) -> None:
        """Put the filters above the list, and other parts in this order below them."""
        self._first_line.addWidget(filters, 1)
        self._first_line.addWidget(self.details)
        for part in parts:
            self._above_column.addWidget(part)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        self._theme, self._scale = theme, theme.scale
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew, unless it is divided as it should be or as the user dragged it."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def show_list(self) -> None:
        """Show the list again, where the details stand instead of it."""
        self.details.setChecked(False)

    @property
    def beside(self) -> QWidget | None:
        """What is read in the place of the list; None while the list is on show."""
        return self._beside

    def show_beside(self, view: QWidget | None) -> None:
        """Put something beside the details in the place of the list; None: the list again."""
        if self._beside and self._beside is not view:
            self._beside.hide()
        if view and self._column.indexOf(view) < 0:
            self._column.addWidget(view, 1)
        self._beside = view
        for part in (self._above, self._results):
            if part:
                part.setVisible(view is None)
        if view:
            view.show()
            self.show_list()

    def _fit(self) -> None:
        found = room(self.size() / self._scale)
        if self._theme:
            self._set_margins(self._theme, found)
        if (found, self._scale) == self._fitted or self._detail is None:
            return
        self._fitted = (found, self._scale)
        self._stand_above(found)
        is_beside = found in (Room.WIDE, Room.BESIDE)
        self.splitter.setOrientation(
            Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical
        )
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, int(found is not Room.WIDE))  # else it keeps its width
        detail = round(detail_width(self.width() / self._scale) * self._scale)
        self.splitter.setSizes([self.width() - detail, detail] if is_beside else [600, 400])
        self.details.setVisible(found is Room.STEPS)
        self.details.setChecked(False)
        self._show_step(instead=False)

    def _stand_above(self, found: Room) -> None:
        """Above the list alone where that is wide, else above list and details."""
        if found is Room.WIDE:
            self._column.insertWidget(0, self._above)
        else:
            self._whole.insertWidget(0, self._above)
        self._above.show()  # at once: the layout would do so a frame later

    def _set_margins(self, theme: Theme, found: Room) -> None:
        is_tight = found in (Room.BESIDE, Room.STEPS)
        wide = theme.space(SPACE_MEDIUM if is_tight else SPACE_LARGE)
        gap = theme.space(SPACE_SMALL if is_tight else SPACE_MEDIUM)
        for column in (self._column, self._above_column):
            column.setSpacing(theme.space(SPACE_SMALL))
        if found is Room.WIDE:
            spare = self.splitter.sizes()[0] - 2 * wide - round(LIST_AT_MOST * theme.scale)
            side = wide + max(0, spare // 2)
            self._column.setContentsMargins(side, gap, side, gap)
            self._above_column.setContentsMargins(0, 0, 0, 0)
        else:
            self._column.setContentsMargins(wide, 0, wide, gap)
            self._above_column.setContentsMargins(wide, gap, wide, theme.space(SPACE_SMALL))

    @Slot(bool)
    def _show_step(self, instead: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        """Show the details instead of the list, or the list; both where there is room."""
        is_step = not self.details.isHidden()
        self.listing.setVisible(not (is_step and instead))
        if self._detail:
            self._detail.setVisible(instead or not is_step)

    def minimumSizeHint(self) -> QSize:
        """Any size will do: what has no room scrolls, or says less."""
        return QSize(1, 1)


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    return holder, column


def _details_button(text: str) -> QPushButton:
    button = QPushButton(mnemonic_free(text))
    button.setProperty("role", "chip")
    button.setCheckable(True)
    button.hide()
    return button
