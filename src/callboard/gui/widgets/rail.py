"""The pages of the window as a column of buttons at its side."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from callboard.gui.icons import tinted_icon
from callboard.gui.labels import mnemonic_free, plain_tooltip
from callboard.gui.theme import SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.switching import show_turned

_WIDE, _WIDEST, _NARROW = 84, 180, 52  # as drawn; the narrow one shows icons alone
_ICON = 22


class Rail(QWidget):
    """One button a page, of which one is down; it wishes for pages and opens none."""

    page_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme: Theme | None = None
        self._is_narrow = False
        self._icons: Path | None = None
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)

    def furnish(self, pages: dict[str, str], icons: Path) -> None:
        """Show these pages (key -> what it is called); the icon of a page has its key's name."""
        self._icons = icons
        for place, (key, title) in enumerate(pages.items()):
            button = _button(key, title)
            self._buttons[key] = button
            button.toggled.connect(self._wish)
            self._group.addButton(button)
            self._column.insertWidget(place, button)
        self._dress()

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Press the button of the page that is on show; Tab stops at it alone."""
        for page, button in self._buttons.items():
            show_turned(button, on=page == key)
        focus = Qt.FocusPolicy
        for page, button in self._buttons.items():
            button.setFocusPolicy(focus.StrongFocus if page == key else focus.ClickFocus)
        self._dress()

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
        is_narrow = self._is_narrow or self._words_need(theme) > theme.pixels(_WIDEST)
        wide = max(theme.pixels(_WIDE), self._words_need(theme))
        self.setFixedWidth(theme.pixels(_NARROW) if is_narrow else wide)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(theme.space(SPACE_TIGHT))
        style = Qt.ToolButtonStyle
        for key, button in self._buttons.items():
            colours = theme.colours
            tint = colours.accent if button.isChecked() else colours.muted
            if self._icons:
                button.setIcon(tinted_icon(self._icons, key, tint, theme.pixels(_ICON)))
            button.setIconSize(QSize(1, 1) * theme.pixels(_ICON))
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextUnderIcon
            )

    def _words_need(self, theme: Theme) -> int:
        """The width at which every name is read whole; the page on show has bold letters."""
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(12))
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance
        longest = max((width(button.text()) for button in self._buttons.values()), default=0)
        return longest + 4 * theme.space(SPACE_SMALL)

    @Slot(bool)
    def _wish(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        button = self.sender()
        if is_on and isinstance(button, QToolButton):
            self._dress()
            self.page_wished.emit(button.objectName())


def _button(key: str, title: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(key)
    button.setProperty("role", "page")
    button.setCheckable(True)
    button.setText(mnemonic_free(title))
    button.setToolTip(plain_tooltip(title))
    button.setAccessibleName(title)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
