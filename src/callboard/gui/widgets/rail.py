"""The pages of the window as a column of tabs at its side."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.page_tabs import PageTabs

_WIDE, _WIDEST, _NARROW = 84, 180, 52  # as drawn; the narrow one shows icons alone


class Rail(QWidget):
    """One tab a page, of which one is selected; it wishes for pages and opens none."""

    page_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme: Theme | None = None
        self._is_narrow = False
        self.tabs = PageTabs()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.tabs)
        self._column.addStretch(1)
        self.tabs.currentChanged.connect(self._wish)

    def furnish(self, pages: dict[str, str], icons: Path) -> None:
        """Show these pages (key -> what it is called); the icon of a page has its key's name."""
        blocked = self.tabs.blockSignals(True)  # noqa: FBT003 -- Qt's own; the first is selected
        self.tabs.furnish(pages, icons)
        self.tabs.blockSignals(blocked)
        self._dress()

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Select the tab of the page that is on show."""
        self.tabs.show_page(key)

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._dress()

    def set_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 -- like Qt's own setters
        """Show icons alone where room is short; the names stay in tooltips and for readers."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._dress()

    def _dress(self) -> None:
        if self._theme is None:
            return
        theme = self._theme
        side = theme.space(SPACE_SMALL)
        need = self.tabs.words_need(theme) + 4 * side
        is_narrow = self._is_narrow or need > theme.pixels(_WIDEST)
        wide = theme.pixels(_NARROW) if is_narrow else max(theme.pixels(_WIDE), need)
        self.setFixedWidth(wide)
        self.tabs.setFixedWidth(wide - 2 * side)
        self._column.setContentsMargins(side, side, side, side)
        self.tabs.dress(theme, has_words=not is_narrow)

    @Slot(int)
    def _wish(self, tab: int) -> None:
        key = self.tabs.tabData(tab)
        if key:
            self.page_wished.emit(key)
