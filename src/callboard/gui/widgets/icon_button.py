"""A framed button that is an icon alone, beside the search box."""

from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QMenu, QToolButton

from callboard.gui.icons import tinted_icon
from callboard.gui.labels import plain_tooltip
from callboard.gui.theme import Theme

_SIDE = 44  # as drawn; as high as the search box
_ICON = 20


class IconButton(QToolButton):
    """Says what it is for in its tooltip and to screen readers."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self._name = name
        self._icons: Path | None = None
        self._theme: Theme | None = None
        self._menu: QMenu | None = None
        self.setProperty("role", "icon")
        self.setToolTip(plain_tooltip(meaning))
        self.setAccessibleName(meaning)

    def use_menu(self, menu: QMenu) -> None:
        """Open this menu when pressed; a menu that Qt opens, no screen reader can ask for."""
        self._menu = menu
        self.clicked.connect(self._open_menu)

    def use_icons(self, icons: Path) -> None:
        """Draw the icon from this folder, from now on."""
        self._icons = icons
        self._dress()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._dress()

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self.setFixedSize(QSize(1, 1) * theme.pixels(_SIDE))
        self.setIconSize(QSize(1, 1) * theme.pixels(_ICON))
        self._dress()

    @Slot()
    def _open_menu(self) -> None:
        if self._menu:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _dress(self) -> None:
        if self._theme and self._icons:
            colour, size = self._theme.colours.text, self._theme.pixels(_ICON)
            self.setIcon(tinted_icon(self._icons, self._name, colour, size))
