"""The pages of the window, one of which is on show; each is made when it is first wanted."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Pages by key."""

    def __init__(self) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self.page = ""

    def add(self, key: str, make: Callable[[], QWidget]) -> None:
        """Know of a page; `make` is called once, when it is first shown."""
        self._makers[key] = make

    def knows(self, key: str) -> bool:
        """Whether there is such a page."""
        return key in self._makers

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page, made now if this is the first time."""
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            self.addWidget(self._pages[key])
        self.page = key
        self.setCurrentWidget(self._pages[key])
