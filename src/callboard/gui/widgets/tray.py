"""The sign beside the desktop's clock: a click shows or hides the window, its menu copies."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from callboard.gui.labels import mnemonic_free
from callboard.gui.tray_offer import Offer

_SHOWN_FOR = 6000  # ms


class Tray(QObject):
    """Emits wishes; what it offers is given to it."""

    opening = Signal()  # its menu is about to be read
    toggle_wished = Signal()
    search_wished = Signal()
    copy_wished = Signal(str)  # id of a contact point; "" is the best one now
    quit_wished = Signal()

    def __init__(self, icon: QIcon, keeps_running: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.search = self._action(self.tr("Quick search"), self.search_wished)
        self.quit = self._action(self.tr("Quit"), self.quit_wished)
        self._offers: list[QAction] = []
        self.menu.addAction(self.search)
        self._copies = self.menu.addSeparator()
        self._favourites = self.menu.addSeparator()
        self.menu.addAction(keeps_running)
        self.menu.addAction(self.quit)
        self.menu.aboutToShow.connect(self.opening)
        self.menu.triggered.connect(self._copy)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip("Callboard")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self.search_wished)

    def show(self) -> None:
        """Stand beside the clock."""
        self.icon.show()

    def remove(self) -> None:
        """Be gone, at once: a desktop would leave the sign of a program that just ends."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def offer(self, best: Offer | None, favourites: Sequence[Offer]) -> None:
        """Offer these to be copied."""
        for action in self._offers:
            self.menu.removeAction(action)
            action.deleteLater()
        self._offers = [self._copying(best, self._favourites)] if best else []
        after = self.menu.actions()[self.menu.actions().index(self._favourites) + 1]
        self._offers += [self._copying(found, after) for found in favourites]

    def notify(self, title: str, text: str) -> None:
        """Have the desktop tell something."""
        self.icon.showMessage(title, text, self.icon.icon(), _SHOWN_FOR)

    def _action(self, text: str, wish: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(wish)
        return action

    def _copying(self, offer: Offer, before: QAction) -> QAction:
        action = QAction(mnemonic_free(offer.text), self)
        action.setData(offer.id)
        self.menu.insertAction(before, action)
        return action

    @Slot(QAction)
    def _copy(self, action: QAction) -> None:
        if action in self._offers:
            self.copy_wished.emit(action.data())

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.toggle_wished.emit()
