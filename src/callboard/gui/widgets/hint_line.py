"""A line above the list: what it answers for, or whom to turn to with what was typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from callboard.gui.hint import Hint
from callboard.gui.labels import mnemonic_free, plain_tooltip
from callboard.gui.widgets.enter_button import EnterButton


class HintLine(EnterButton):
    """Hidden while there is nothing to say; emits the query or the id that it offers."""

    query_wished = Signal(str)
    entry_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hint = Hint()
        self.setProperty("role", "link")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._wish)
        self.hide()

    def show_hint(self, hint: Hint) -> None:
        """Say this from now on."""
        if hint == self._hint:  # at most keys: the window must not be laid out anew for it
            return
        self._hint = hint
        self.setText(mnemonic_free(hint.text))
        self.setToolTip(plain_tooltip(hint.text))
        self.setAccessibleName(hint.text)
        can_ask = bool(hint.query or hint.entry)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_ask else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if can_ask else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setVisible(bool(hint.text))

    @Slot()
    def _wish(self) -> None:
        if self._hint.entry:
            self.entry_wished.emit(self._hint.entry)
        elif self._hint.query:
            self.query_wished.emit(self._hint.query)
