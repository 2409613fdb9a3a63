"""The pages of the window: the rail that names them and the stack that holds them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from callboard.gui.actions import DIRECTORY, page_titles
from callboard.gui.widgets.page_stack import PageStack
from callboard.gui.widgets.rail import Rail


class NavigationPresenter(QObject):
    """Joins rail and stack."""

    page_changed = Signal(str)
    keyboard_wished = Signal()  # in the search box: the page has nothing that comes before it

    def __init__(self, rail: Rail, stack: PageStack, icons: Path) -> None:
        super().__init__(rail)
        self._rail = rail
        self._stack = stack
        self._icons = icons
        rail.page_wished.connect(self._turn)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What its commands do."""
        return {
            "show_directory": self.show_directory,
            "show_coverage": self.show_coverage,
            "show_guides": self.show_guides,
            "show_cases": self.show_cases,
        }

    def start(self) -> None:
        """Name the pages that were added to the stack, and show the first."""
        titles = page_titles()
        known = {key: titles[key] for key in titles if self._stack.knows(key)}
        self._rail.furnish(known, self._icons)
        self.show_page(DIRECTORY)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        if not self._stack.knows(key):
            return
        is_turned = self._stack.page not in ("", key)
        self._stack.show_page(key)
        self._rail.show_page(key)
        self.page_changed.emit(key)
        if is_turned and key == DIRECTORY:
            self.keyboard_wished.emit()

    @Slot(str)
    def _turn(self, key: str) -> None:
        """Show a page by its tab; who walks the tabs by keyboard stays on them."""
        is_walking = self._rail.tabs.hasFocus()
        self.show_page(key)
        if is_walking:
            self._rail.tabs.setFocus()

    @Slot()
    def show_directory(self) -> None:
        """Show the list of channels."""
        self.show_page(DIRECTORY)

    @Slot()
    def show_coverage(self) -> None:
        """Show who answers when, side by side."""
        self.show_page("coverage")

    @Slot()
    def show_guides(self) -> None:
        """Show what there is to read."""
        self.show_page("guides")

    @Slot()
    def show_cases(self) -> None:
        """Show the running cases."""
        self.show_page("cases")
