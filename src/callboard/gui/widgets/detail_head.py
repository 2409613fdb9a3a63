"""The head of a detail: whose it is, its light, its number, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.gui.detail import Detail
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.detail_buttons import DetailButtons
from callboard.gui.widgets.light_line import LightLine
from callboard.gui.widgets.number_label import NumberLabel
from callboard.gui.widgets.star_button import StarButton
from callboard.wording.light import LightWords


class DetailHead(QWidget):
    """Caption, name, light, number, buttons; made once, for whatever entry is looked at."""

    copy_wished = Signal(str)
    open_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: Detail | None = None
        self._lit: LightWords | None = None
        self._light: LightLine | None = None
        self._caption = label(role="caption")
        self._title = label(role="title", selectable=True)
        self.star = StarButton()
        self._light_place = QVBoxLayout()
        self._light_holder = QWidget()  # made before the number, and so heard before it
        self.number = NumberLabel(theme)
        self._host = label(role="heading", selectable=True)
        self.buttons = DetailButtons()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.number.clicked.connect(self._copy)
        self.buttons.copy_wished.connect(self.copy_wished)
        self.buttons.open_wished.connect(self.open_wished)
        self.apply_theme(theme)

    def show_detail(self, detail: Detail) -> None:
        """Show another entry, or the same one as it reads now."""
        self._detail = detail
        self._caption.setText(detail.caption)
        self._title.setText(detail.title)
        self._show_light(detail.light)
        self.number.setVisible(bool(detail.number))
        self.number.show_number(detail.number, is_number=detail.is_number)
        self.number.setEnabled(bool(detail.copies))
        self._host.setVisible(bool(detail.host))
        self._host.setText(detail.host)
        self.buttons.show_detail(detail)

    def use_icons(self, icons: Path) -> None:
        """Draw icons from this folder."""
        self.star.use_icons(icons)
        self.buttons.use_icons(icons)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self.number.apply_theme(theme)
        self.star.apply_theme(theme)
        self.buttons.apply_theme(theme)
        lit, self._lit = self._lit, None
        self._show_light(lit)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        first = QHBoxLayout()
        first.addWidget(self._caption, 1)
        first.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(first)
        self._light_holder.setLayout(self._light_place)
        self._light_place.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._light_holder, self.number, self._host, self.buttons):
            self._column.addWidget(part)

    def _show_light(self, words: LightWords | None) -> None:
        if self._lit == words:
            return
        self._lit = words
        if self._light:
            self._light.hide()  # else a layout that has yet to show it shows it as a window
            self._light.setParent(None)
            self._light.deleteLater()
        self._light = LightLine(words, self._theme) if words else None
        self._light_holder.setHidden(self._light is None)
        if self._light:
            self._light_place.addWidget(self._light)

    @Slot()
    def _copy(self) -> None:
        if self._detail:
            self.copy_wished.emit(self._detail.copies)
