"""A number by itself: its QR code in a small window, its digits across the whole one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from callboard.gui.number_card import NumberCard
from callboard.gui.qr import squares
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.detail_pane import DetailPane

if TYPE_CHECKING:  # made when they are asked for
    from callboard.gui.widgets.large_view import LargeView
    from callboard.gui.widgets.qr_window import QrWindow


class NumberWindowsPresenter(QObject):
    """Opens one of them for the entry that is looked at, made when it is asked for."""

    copy_wished = Signal(str)
    told = Signal(str)

    def __init__(self, window: QWidget, pane: DetailPane, themes: ThemeFollower) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._themes = themes
        self.opened: QDialog | None = None
        self.open_now = ""  # the command that opened it
        pane.head.buttons.qr_wished.connect(self.open_qr)
        pane.head.buttons.large_wished.connect(self.open_large)

    @Slot()
    def open_qr(self) -> None:
        """Show the code that a camera dials, if a telephone can reach the number at all."""
        from callboard.gui.widgets.qr_window import QrWindow  # noqa: PLC0415 -- when asked for

        card = self._card()
        if card is None or not card.scans:
            self.told.emit(self.tr("No QR code: there is no number that can be dialled"))
            return
        self._open(QrWindow(card, squares(card.scans), self._themes.theme, self._window), "qr")

    @Slot()
    def open_large(self) -> None:
        """Show the number in the largest type that fits."""
        from callboard.gui.widgets.large_view import LargeView  # noqa: PLC0415 -- when asked for

        card = self._card()
        if card is None:
            self.told.emit(self.tr("Nothing to enlarge: no number is published"))
            return
        view = LargeView(card, self._themes.theme, self._window)
        view.copy_wished.connect(self.copy_wished)
        self._open(view, "large")

    def _card(self) -> NumberCard | None:
        return self._pane.detail.card if self._pane.detail else None

    def _open(self, dialog: "QrWindow | LargeView", command: str) -> None:
        self.opened, self.open_now = dialog, command
        self._themes.theme_changed.connect(dialog.apply_theme)
        dialog.destroyed.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self.opened, self.open_now = None, ""
