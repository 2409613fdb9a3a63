"""The window: where its parts stand. What they do is wired in app.py."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.widgets.banner import Banner
from callboard.gui.widgets.clock_face import ClockFace
from callboard.gui.widgets.icon_button import IconButton
from callboard.gui.widgets.page_stack import PageStack
from callboard.gui.widgets.rail import Rail
from callboard.gui.widgets.search_bar import SearchBar
from callboard.gui.widgets.status_bar import StatusBar
from callboard.gui.window_sheet import window_sheet

if TYPE_CHECKING:  # made after the first paint
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from callboard.gui.widgets.filter_chips import FilterChips
    from callboard.gui.widgets.notice import Notice
    from callboard.gui.widgets.result_view import ResultView

_NARROW = 900  # below this width the details stand under the list
_DETAIL_WIDTH = 430
_CLOCK_NEEDS = 560


class MainWindow(QMainWindow):
    """Search above; list and details beside or below each other; facts at the foot."""

    first_painted = Signal()  # once: from now on there is time for what is slow

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Callboard")
        self.search_bar = SearchBar()
        self.clock_face = ClockFace()
        self.menu_button = IconButton("menu", self.tr("Menu"))
        self.moment_banner = Banner(self.tr("Back to now"))
        self.problem_banner = Banner()
        self.notice: Notice | None = None
        self._was_painted = False
        self.status = StatusBar()
        self.rail = Rail()
        self.pages = PageStack()
        self._header = QWidget()
        self._first_line = QHBoxLayout()
        self._list_frame = QWidget()
        self._splitter = QSplitter()
        self._scale = 1.0
        self._fitted: tuple[bool, float] | None = None
        self._lay_out()
        self.setMinimumSize(480, 360)
        self.resize(1280, 800)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._scale = theme.scale
        self.setStyleSheet(window_sheet(theme))
        self.search_bar.apply_theme(theme)
        self.clock_face.apply_theme(theme)
        self.rail.apply_theme(theme)
        self.menu_button.apply_theme(theme)
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        header, frame = self._header.layout(), self._list_frame.layout()
        if header and frame:
            header.setContentsMargins(wide, gap, wide, gap)
            header.setSpacing(theme.space(SPACE_SMALL))
            self._first_line.setSpacing(gap)
            frame.setContentsMargins(wide, gap, wide, gap)
        self._fit()
        self._place_notice()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when the window is on screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()

    def furnish(
        self, results: "ResultView", detail: QWidget, notice: "Notice", progress: QWidget
    ) -> None:
        """Put list, details, notice and progress in their places, which were empty so far."""
        self.notice = notice
        frame = self._list_frame.layout()
        if frame:
            frame.addWidget(results)
            frame.addWidget(progress)
        detail.setProperty("role", "detail")
        place = self._splitter.replaceWidget(1, detail)
        if place:
            place.deleteLater()
        self._fitted = None
        self._fit()

    def use_menu(self, menu: "QMenu", icons: "Path") -> None:
        """Open this menu from the button beside the search box."""
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.use_icons(icons)

    def add_filters(self, filters: "FilterChips", hint: QWidget) -> None:
        """Put the filters under the search box, and the hint above the list."""
        header, frame = self._header.layout(), self._list_frame.layout()
        if header and frame:
            header.addWidget(filters)
            frame.addWidget(hint)
        filters.stand_behind(self.search_bar.edit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details where there is room, and the notice back in the middle."""
        super().resizeEvent(event)
        self._fit()
        self._place_notice()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for typing."""
        super().showEvent(event)
        self.search_bar.focus_query()

    def _lay_out(self) -> None:
        self._header.setProperty("role", "header")
        self._header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        QVBoxLayout(self._header).addLayout(self._first_line)
        self._first_line.addWidget(self.search_bar, 1)
        self._first_line.addWidget(self.clock_face)
        self._first_line.addWidget(self.menu_button)
        QVBoxLayout(self._list_frame)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._list_frame)
        self._splitter.addWidget(self._place())  # until there is something to detail
        self.pages.add("directory", self._directory_page)
        self.pages.show_page("directory")
        self.setCentralWidget(self._column())

    def _place_notice(self) -> None:
        if self.notice:
            self.notice.place()

    def _place(self) -> QWidget:
        place = QWidget()
        place.setProperty("role", "detail")
        place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return place

    def _directory_page(self) -> QWidget:
        return self._splitter

    def _column(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.moment_banner, self.problem_banner):
            column.addWidget(part)
        column.addLayout(self._body(), 1)
        column.addWidget(self.status)
        return whole

    def _body(self) -> QHBoxLayout:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self.pages, 1)
        return body

    def _fit(self) -> None:
        narrow = self.width() < _NARROW * self._scale
        self.rail.set_narrow(narrow)
        self.clock_face.setVisible(self.width() >= _CLOCK_NEEDS * self._scale)
        fitted = (narrow, self._scale)
        if fitted != self._fitted:  # else the division is the one the user dragged it to
            self._fitted = fitted
            detail = round(_DETAIL_WIDTH * self._scale)
            upright = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
            self._splitter.setOrientation(upright)
            self._splitter.setStretchFactor(0, 1)
            self._splitter.setStretchFactor(1, int(narrow))  # beside the list it keeps its width
            wide = self.width() - self.rail.width()
            self._splitter.setSizes([600, 400] if narrow else [wide - detail, detail])
