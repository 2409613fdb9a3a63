"""What stands in the window once it has been painted empty: all but the search box."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from callboard.gui.theme import Theme
from callboard.gui.widgets.banner import Banner
from callboard.gui.widgets.clock_face import ClockFace
from callboard.gui.widgets.directory_page import DirectoryPage
from callboard.gui.widgets.icon_button import IconButton
from callboard.gui.widgets.page_stack import PageStack
from callboard.gui.widgets.rail import Rail
from callboard.gui.widgets.status_bar import StatusBar

_NARROW = 900  # below this width the rail shows icons alone
_CLOCK_NEEDS = 560
_LOW = 400  # below this height the list needs the room of the lowest line


class Furniture:
    """The parts, and where they stand."""

    def __init__(self, first_line: QHBoxLayout, column: QVBoxLayout) -> None:
        self.clock_face = ClockFace()
        star = QCoreApplication.translate("MainWindow", "Favourites only")
        self.star_button = IconButton("star", star)
        self.menu_button = IconButton("menu", QCoreApplication.translate("MainWindow", "Menu"))
        way_out = QCoreApplication.translate("MainWindow", "Back to now")
        self.moment_banner = Banner(way_out)
        self.problem_banner = Banner()
        self.rail = Rail()
        self.pages = PageStack()
        self.directory = DirectoryPage()
        self.status = StatusBar()
        first_line.addWidget(self.clock_face)
        first_line.addWidget(self.star_button)
        first_line.addWidget(self.menu_button)
        column.addWidget(self.moment_banner)
        column.addWidget(self.problem_banner)
        column.addLayout(self._body(), 1)
        column.addWidget(self.status)

    def use_menu(self, menu: QMenu, icons: Path) -> None:
        """Open this menu from the button beside the search box."""
        self.menu_button.use_menu(menu)
        self.menu_button.use_icons(icons)
        self.star_button.use_icons(icons)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        buttons = (self.star_button, self.menu_button)
        for part in (self.clock_face, *buttons, self.rail, self.directory):
            part.apply_theme(theme)

    def fit(self, width: int, height: int, scale: float) -> None:
        """Make the best of this size."""
        self.status.setVisible(height >= _LOW * scale)
        self.rail.set_narrow(width < _NARROW * scale)
        self.clock_face.setVisible(width >= _CLOCK_NEEDS * scale)

    def _directory(self) -> DirectoryPage:
        return self.directory

    def _body(self) -> QHBoxLayout:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self.pages, 1)
        self.pages.add("directory", self._directory)
        return body
