"""What holds today, above the list: one line a notice, which a click reads."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from callboard.gui.detail_blocks import Link
from callboard.gui.theme import SPACE_MEDIUM, SPACE_TIGHT, Theme
from callboard.gui.widgets.link_button import LinkButton


class DatedNotices(QFrame):
    """Hidden while nothing holds; emits the id of the notice that is to be read."""

    wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said: tuple[Link, ...] = ()
        self.links: list[LinkButton] = []
        self.setProperty("role", "note-box")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("What holds today"))
        self.apply_theme(theme)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        wide, high = theme.space(SPACE_MEDIUM), theme.space(SPACE_TIGHT)
        self._column.setContentsMargins(wide, high, wide, high)

    def say(self, said: Sequence[Link]) -> None:
        """Show these from now on."""
        if tuple(said) == self._said:
            return
        self._said = tuple(said)
        for old in self.links:
            self._column.removeWidget(old)
            old.deleteLater()
        self.links = [LinkButton(link) for link in said]
        for link in self.links:
            link.wished.connect(self.wished)
            self._column.addWidget(link)
        self.setVisible(bool(said))
