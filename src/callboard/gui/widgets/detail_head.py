"""The head of a detail: whose it is, its light, its number, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.gui.detail import Detail
from callboard.gui.labels import label, mnemonic_free, plain_tooltip
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.light_line import LightLine
from callboard.gui.widgets.number_label import NumberLabel


class DetailHead(QWidget):
    """Caption, name, light, number, buttons."""

    copy_wished = Signal(str)
    open_wished = Signal(str)

    def __init__(self, detail: Detail, theme: Theme) -> None:
        super().__init__()
        self._detail = detail
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(SPACE_SMALL))
        column.addWidget(label(detail.caption, "caption"))
        column.addWidget(label(detail.title, "title", selectable=True))
        if detail.light:
            column.addWidget(LightLine(detail.light, theme, coloured=detail.in_reach))
        if detail.number:
            column.addWidget(self._number())
        if detail.host:
            host = label(detail.host, "heading", selectable=True)
            column.addWidget(host)
        buttons = self._buttons()
        if buttons:
            row = QHBoxLayout()
            row.setSpacing(theme.space(SPACE_SMALL))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)

    def _number(self) -> QWidget:
        number = NumberLabel(self._detail.number, self._theme)
        number.clicked.connect(self._copy)
        number.setEnabled(bool(self._detail.copies))
        return number

    def _buttons(self) -> list[QPushButton]:
        """The first is what most callers want."""
        made: list[QPushButton] = []
        if self._detail.address:
            made.append(self._button(self.tr("Open ↗"), self._detail.host))
            made[-1].clicked.connect(self._open)
        if self._detail.copies:
            made.append(self._button(self._copy_text(), self._detail.copies))
            made[-1].clicked.connect(self._copy)
        if self._detail.copies_with_keys:
            made.append(self._button(self.tr("With keys"), self._detail.copies_with_keys))
            made[-1].clicked.connect(self._copy_with_keys)
        if made and not self._detail.impossible:
            made[0].setProperty("role", "accent")
        return made

    def _copy_text(self) -> str:
        if self._detail.impossible:
            return self.tr("Copy as printed")
        return self.tr("Copy address") if self._detail.address else self.tr("Copy ⏎")

    def _button(self, text: str, meaning: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(plain_tooltip(meaning))
        button.setAccessibleName(f"{mnemonic_free(text)}: {meaning}")
        return button

    @Slot()
    def _copy(self) -> None:
        self.copy_wished.emit(self._detail.copies)

    @Slot()
    def _copy_with_keys(self) -> None:
        self.copy_wished.emit(self._detail.copies_with_keys)

    @Slot()
    def _open(self) -> None:
        self.open_wished.emit(self._detail.address)
