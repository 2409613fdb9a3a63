"""The window: painted with its search box alone, then furnished. What its parts do is wired.

Before the first paint nothing may ask for PySide6's `Qt`: its hundreds of enumerators take 15 ms.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from callboard.gui.standing import standing
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.widgets.search_bar import SearchBar
from callboard.gui.widgets.whole import Whole
from callboard.gui.window_sheet import window_sheet

if TYPE_CHECKING:  # made after the first paint, or only named
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QMenu

    from callboard.gui.widgets.banner import Banner
    from callboard.gui.widgets.clock_face import ClockFace
    from callboard.gui.widgets.furniture import Furniture
    from callboard.gui.widgets.notice import Notice
    from callboard.gui.widgets.page_stack import PageStack
    from callboard.gui.widgets.rail import Rail
    from callboard.gui.widgets.result_view import ResultView
    from callboard.gui.widgets.status_bar import StatusBar

_SEARCH_AT_MOST = 1280  # as drawn


class MainWindow(QMainWindow):
    """Search above; pages below, named at the side; facts at the foot."""

    first_painted = Signal()  # once: from now on there is time for what is slow
    hidden_instead = Signal()  # of being closed

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Callboard")
        self.search_bar = SearchBar()
        self.notice: Notice | None = None
        self._furniture: Furniture | None = None
        self._theme: Theme | None = None
        self._was_painted = False
        self._is_maximized = False
        self.hides_when_closed = False
        self._header = QFrame()
        self._first_line = QHBoxLayout()
        self._column = QVBoxLayout()
        self._empty = QWidget()  # until there are pages
        self._lay_out()
        self.setMinimumSize(480, 360)
        self.resize(1280, 800)

    @property
    def furniture(self) -> "Furniture":
        """The parts of the window; made when they are first asked for."""
        if self._furniture is None:
            from callboard.gui.widgets.furniture import Furniture  # noqa: PLC0415 -- see above

            self._furniture = Furniture(self._first_line, self._column)
            self._empty.deleteLater()
            if self._theme:
                self._furniture.apply_theme(self._theme)
        return self._furniture

    @property
    def clock_face(self) -> "ClockFace":
        """The moment that the window answers for."""
        return self.furniture.clock_face

    @property
    def moment_banner(self) -> "Banner":
        """What is said about that moment."""
        return self.furniture.moment_banner

    @property
    def problem_banner(self) -> "Banner":
        """What is wrong with files."""
        return self.furniture.problem_banner

    @property
    def rail(self) -> "Rail":
        """The names of the pages."""
        return self.furniture.rail

    @property
    def pages(self) -> "PageStack":
        """The pages."""
        return self.furniture.pages

    @property
    def status(self) -> "StatusBar":
        """The lowest line."""
        return self.furniture.status

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self.setStyleSheet(window_sheet(theme))
        self.search_bar.apply_theme(theme)
        self.search_bar.setMaximumWidth(theme.pixels(_SEARCH_AT_MOST))
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        header = self._header.layout()
        if header:
            header.setContentsMargins(wide, gap, wide, gap)
            header.setSpacing(theme.space(SPACE_SMALL))
            self._first_line.setSpacing(gap)
        if self._furniture:
            self._furniture.apply_theme(theme)
            self._fit()

    def stand_at(self, place: tuple[int, int, int, int], *, is_maximized: bool) -> None:
        """Stand where the window stood last (x, y, width, height), if there is still a screen."""
        wished = QRect(*place)
        screens = [screen.availableGeometry() for screen in self.screen().virtualSiblings()]
        found = standing(wished, screens)
        if found:
            self.setGeometry(found)
        else:
            self.resize(wished.size().boundedTo(self.screen().availableSize()))
        self._is_maximized = is_maximized

    def appear(self) -> None:
        """Come on screen, as large as it was."""
        if self._is_maximized:
            self.showMaximized()
        else:
            self.show()

    def paintEvent(self, event: "QPaintEvent") -> None:
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
        directory = self.furniture.directory
        directory.furnish(results, progress, detail)
        self.search_bar.query_changed.connect(directory.show_list)
        self._fit()

    def use_menu(self, menu: "QMenu", icons: "Path") -> None:
        """Open this menu from the button beside the search box."""
        self.furniture.use_menu(menu, icons)
        self.search_bar.use_icons(icons)

    def add_situation(self, row: QWidget) -> None:
        """Put the row in which the user says who asks under the search box."""
        header = self._header.layout()
        if header:
            header.addWidget(row)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Put the details where there is room, and the notice back in the middle."""
        super().resizeEvent(event)
        if self._furniture:
            self._fit()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Be closed, or hidden where the user chose that."""
        if self.hides_when_closed:
            event.ignore()
            self.hidden_instead.emit()
        else:
            super().closeEvent(event)

    def showEvent(self, event: "QShowEvent") -> None:
        """Be ready for typing."""
        super().showEvent(event)
        self.search_bar.focus_query()

    def _lay_out(self) -> None:
        self._header.setProperty("role", "header")
        QVBoxLayout(self._header).addLayout(self._first_line)
        self._first_line.addWidget(self.search_bar, 1000)
        self._first_line.addStretch(1)  # when the box is as wide as an eye can follow
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header)
        self._column.addWidget(self._empty, 1)
        whole = Whole()
        whole.setLayout(self._column)
        self.setCentralWidget(whole)

    def _fit(self) -> None:
        # A new minute on the clock paints nothing behind it; a new style takes this away.
        self._header.setAutoFillBackground(True)
        if self._theme:
            self.furniture.fit(self.width(), self.height(), self._theme.scale)
        if self.notice:
            self.notice.place()
