"""A star that is filled for what the user wants at hand."""

from PySide6.QtCore import QSize

from callboard.gui.labels import plain_tooltip
from callboard.gui.theme import Theme
from callboard.gui.widgets.icon_button import IconButton

_SIDE = 32


class StarButton(IconButton):
    """Emits `clicked`; who hears it says by `show_favourite` what holds then."""

    def __init__(self) -> None:
        super().__init__("star", "")
        self._is_one: bool | None = None
        self.show_favourite(is_one=False)

    def show_favourite(self, *, is_one: bool) -> None:
        """Show whether the entry is a favourite."""
        if is_one is self._is_one:
            return
        self._is_one = is_one
        self.show_icon("star-filled" if is_one else "star")
        text = self.tr("Remove from favourites") if is_one else self.tr("Add to favourites")
        self.setToolTip(plain_tooltip(f"{text} (Ctrl+D)"))
        self.setAccessibleName(text)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes; smaller than beside the search box."""
        super().apply_theme(theme)
        self.setFixedSize(QSize(1, 1) * theme.pixels(_SIDE))
