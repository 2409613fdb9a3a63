"""Hands an address to the desktop; only kinds of address that cannot run anything."""

import re

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from callboard.gui.clipboard import DIALLED

_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")


class Opener(QObject):
    """Opens https, mailto and tel; `told` says what was handed over, or why it was not."""

    told = Signal(str)

    @Slot(str)
    def open(self, address: str) -> None:
        """Open an address of a directory."""
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if not may_open(url):
            self.told.emit(self.tr("Not opened: only https, mail and telephone addresses are"))
        elif QDesktopServices.openUrl(url):
            self.told.emit(self.tr("Opening {0} in another program").format(shown_place(url)))
        else:
            self.told.emit(self.tr("Not opened: no program took {0}").format(shown_place(url)))


def may_open(url: QUrl) -> bool:
    """Whether an address is of a kind that only shows a page, a letter or a dial pad."""
    if not url.isValid() or url.userInfo():
        return False
    match url.scheme():
        case "https":
            return bool(url.host())
        case "mailto":
            return not url.hasQuery() and bool(_MAIL.fullmatch(url.path()))
        case "tel":
            return bool(DIALLED.fullmatch(url.path()))
    return False


def shown_place(url: QUrl) -> str:
    """Where an address really leads: its host in ASCII, or what follows mailto: and tel:."""
    fully = QUrl.ComponentFormattingOption.FullyEncoded
    return url.host(fully) or url.path(fully)
