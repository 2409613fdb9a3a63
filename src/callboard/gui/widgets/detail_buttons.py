"""What can be done with a number or an address, as buttons that wrap like words."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.gui.detail import Detail
from callboard.gui.icons import tinted_icon
from callboard.gui.labels import plain_tooltip
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.flow_layout import FlowLayout

_ICON = 16


class DetailButtons(QWidget):
    """Made once; an entry shows those that mean something for it. The first is the main one."""

    copy_wished = Signal(str)
    open_wished = Signal(str)
    qr_wished = Signal()
    large_wished = Signal()
    case_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._detail: Detail | None = None
        self._icons: Path | None = None
        self._theme: Theme | None = None
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.open = self._button(self.tr("Open"), self._open)
        self.copy = self._button(self.tr("Copy"), self._copy)
        self.dialled = self._button(self.tr("As dialled from here"), self._copy_dialled)
        self.with_keys = self._button(self.tr("With keys"), self._copy_with_keys)
        self.qr = self._button(self.tr("QR code"), self.qr_wished.emit)
        self.large = self._button(self.tr("Large"), self.large_wished.emit)
        self.case = self._button(self.tr("Start a case"), self.case_wished.emit)
        self._say(self.qr, self.tr("A code that a phone’s camera dials"))
        self._say(self.large, self.tr("Large type, to be read across a desk"))
        self._say(self.case, self.tr("Counts until when they have to answer you"))
        self._pictures = {
            self.open: "external",
            self.copy: "copy",
            self.with_keys: "keypad",
            self.qr: "qr",
            self.large: "large",
            self.case: "cases",
        }

    def show_detail(self, detail: Detail) -> None:
        """Show what can be done with an entry."""
        self._detail = detail
        self._show(self.open, detail.host if detail.address else "")
        self.copy.setText(self._copy_text(detail))
        self._show(self.copy, detail.copies)
        self._show(self.dialled, detail.dialled_shown)
        self._show(self.with_keys, detail.copies_with_keys)
        self.qr.setHidden(not (detail.card and detail.card.scans))
        self.large.setHidden(detail.card is None)
        self.case.setHidden(not detail.takes_cases)
        main = None if detail.impossible else self.open if detail.address else self.copy
        for button in (self.open, self.copy):
            self._accent(button, is_main=button is main)
        self._dress()
        self.setVisible(any(not button.isHidden() for button in self._all()))

    def use_icons(self, icons: Path) -> None:
        """Draw icons from this folder."""
        self._icons = icons
        self._dress()

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._layout.setSpacing(theme.space(SPACE_SMALL))
        for button in self._all():
            button.setProperty("drawn", None)
        self._dress()

    def _all(self) -> tuple[QPushButton, ...]:
        number = (self.copy, self.dialled, self.with_keys, self.qr, self.large)
        return (self.open, *number, self.case)

    def _copy_text(self, detail: Detail) -> str:
        if detail.impossible:
            return self.tr("Copy as printed")
        return self.tr("Copy address") if detail.address else self.tr("Copy")

    def _show(self, button: QPushButton, meaning: str) -> None:
        button.setHidden(not meaning)
        self._say(button, meaning)

    def _say(self, button: QPushButton, meaning: str) -> None:
        if button.toolTip() != plain_tooltip(meaning):
            button.setToolTip(plain_tooltip(meaning))
        button.setAccessibleName(f"{button.text()}: {meaning}")

    def _accent(self, button: QPushButton, *, is_main: bool) -> None:
        role = "accent" if is_main else None
        if button.property("role") != role:
            button.setProperty("role", role)
            button.style().unpolish(button)
            button.style().polish(button)

    def _dress(self) -> None:
        """Draw the icons of buttons that are seen, once in each colour."""
        if self._icons is None or self._theme is None:
            return
        colours, side = self._theme.colours, self._theme.pixels(_ICON)
        for button, name in self._pictures.items():
            colour = colours.on_accent if button.property("role") else colours.text
            if button.isHidden() or button.property("drawn") == colour:
                continue
            button.setProperty("drawn", colour)
            button.setIconSize(QSize(side, side))
            button.setIcon(tinted_icon(self._icons, name, colour, side))

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        button.setHidden(True)
        self._layout.addWidget(button)
        return button

    @Slot()
    def _open(self) -> None:
        if self._detail:
            self.open_wished.emit(self._detail.address)

    @Slot()
    def _copy(self) -> None:
        if self._detail:
            self.copy_wished.emit(self._detail.copies)

    @Slot()
    def _copy_dialled(self) -> None:
        if self._detail:
            self.copy_wished.emit(self._detail.dialled)

    @Slot()
    def _copy_with_keys(self) -> None:
        if self._detail:
            self.copy_wished.emit(self._detail.copies_with_keys)
