"""The search box: every keystroke is a wish, but nothing is wished while a syllable is composed.

It is painted before anything else: see main_window.py about what may be imported here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.translation import translate

if TYPE_CHECKING:  # only named, or needed once the window is painted
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPaintEvent, QResizeEvent

_PAGE = 8  # rows
_BESIDE_TEXT = 8  # pixels, that Qt leaves free


class QueryEdit(QLineEdit):
    """A line of text that hands the keys of the list on as wishes.

    `invitations` are what it says while it is empty, from the longest to the shortest.
    """

    move_wished = Signal(int)  # rows down; negative is up
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget, invitations: tuple[str, ...]) -> None:
        super().__init__(parent)
        self._invitations = invitations
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Say what can be typed in as many words as there is room for."""
        room, width = self.width() - _BESIDE_TEXT, self.fontMetrics().horizontalAdvance
        fitting = (text for text in self._invitations if width(text) <= room)
        self.setPlaceholderText(next(fitting, self._invitations[-1]))

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Say it in fewer words where there is less room."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Move the selection with the arrow keys, edit with all others."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- not before the first paint

        key = Qt.Key
        moves = {key.Key_Up: -1, key.Key_Down: 1, key.Key_PageUp: -_PAGE, key.Key_PageDown: _PAGE}
        rows = moves.get(Qt.Key(event.key()))
        is_of_a_row = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if rows:
            self.move_wished.emit(rows)
        elif is_of_a_row and key.Key_0 <= event.key() <= key.Key_9:
            event.ignore()  # where there are no rows to copy, it is no digit either
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)  # noqa: FBT003 -- a signal has no keywords

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        """Tell that the keyboard went."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)  # noqa: FBT003 -- a signal has no keywords


class Magnifier(QWidget):
    """The sign that says "search" without a word; a free place until there are icons."""

    def __init__(self) -> None:
        super().__init__()
        self._icon: QIcon | None = None

    def show_icon(self, icon: "QIcon") -> None:
        """Draw this from now on."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the icon."""
        if self._icon is None:
            return
        from PySide6.QtGui import QPainter  # noqa: PLC0415 -- not before the first paint

        self._icon.paint(QPainter(self), self.rect())


class SearchBar(QFrame):
    """The box, framed; emits what was typed, and wishes about the list below."""

    query_changed = Signal(str)
    entered = Signal()
    move_wished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setProperty("focused", True)  # noqa: FBT003 -- as it is in a window that has just been opened
        self._theme: Theme | None = None
        self._icons: Path | None = None
        self._magnifier = Magnifier()
        self.edit = _query_edit(self)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._magnifier)
        self._layout.addWidget(self.edit, 1)
        # textChanged tells committed text only: while an input method composes, it is silent.
        self.edit.textChanged.connect(self.query_changed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.move_wished.connect(self.move_wished)
        self.edit.focus_changed.connect(self._frame)

    def minimumSizeHint(self) -> QSize:
        """Never low, and never lower than what is typed: fonts of some systems are high."""
        least = self._theme.pixels(44) if self._theme else 0
        return super().minimumSizeHint().expandedTo(QSize(0, least))

    def use_icons(self, icons: "Path") -> None:
        """Take the icons from this folder, now that the window is painted."""
        from callboard.gui.widgets.resting_cursor import RestingCursor  # noqa: PLC0415 -- not before the first paint

        if self._icons is None:
            RestingCursor(self.edit)
        self._icons = icons
        self.edit.setClearButtonEnabled(True)
        self._draw_icons()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours."""
        self._theme = theme
        side, top = theme.space(SPACE_MEDIUM), theme.space(SPACE_SMALL)
        self._magnifier.setFixedSize(theme.pixels(20), theme.pixels(20))
        self._layout.setContentsMargins(side, top, side, top)
        self._layout.setSpacing(side)
        self.updateGeometry()
        QTimer.singleShot(0, self.edit, self.edit.fit)  # once the style sheet has set the type
        self._draw_icons()

    def focus_query(self) -> None:
        """Put the cursor into the box, with the query selected so that typing replaces it."""
        self.edit.setFocus()
        self.edit.selectAll()

    @Slot()
    def take_keyboard(self) -> None:
        """The same, unless somebody is typing in the box."""
        if not self.edit.hasFocus():
            self.focus_query()

    @Slot(str)
    def begin_query(self, text: str) -> None:
        """Take what was typed elsewhere as the beginning of another query."""
        self.focus_query()
        self.edit.insert(text)

    def show_query(self, text: str) -> None:
        """Hold another query, as if it had been typed."""
        self.edit.setText(text)

    def clear_query(self) -> None:
        """Empty the box and be ready for the next query."""
        self.edit.clear()
        self.edit.setFocus()

    def _draw_icons(self) -> None:
        if self._icons is None or self._theme is None:
            return
        QTimer.singleShot(0, self._paint_alone)  # once the style is done with the box
        from callboard.gui.icons import tinted_icon  # noqa: PLC0415 -- not before the first paint

        theme = self._theme
        text, muted = theme.colours.text, theme.colours.muted
        self._magnifier.show_icon(tinted_icon(self._icons, "search", text, theme.pixels(20)))
        for action in self.edit.actions()[:1]:  # the clear button's
            action.setIcon(tinted_icon(self._icons, "clear", muted, theme.pixels(16)))

    def _paint_alone(self) -> None:
        """Let the cursor blink without all that stands behind it being painted, twice a second."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- not before the first paint

        self.edit.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # a new style takes it away

    @Slot(bool)
    def _frame(self, has_keyboard: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        """Draw the frame in the accent colour while the box has the keyboard."""
        if self.property("focused") == has_keyboard:
            return  # asking for the style is dear before the first paint
        self.setProperty("focused", has_keyboard)
        self.style().unpolish(self)
        self.style().polish(self)


def _query_edit(parent: SearchBar) -> QueryEdit:
    invitations = (
        translate("SearchBar", "Search a name, number, language … or 中文"),
        translate("SearchBar", "Search a name, number, language"),
        translate("SearchBar", "Name, number, language"),
        translate("SearchBar", "Search"),
    )
    edit = QueryEdit(parent, invitations)
    edit.setProperty("role", "query")
    edit.setFrame(False)
    edit.setMaxLength(200)
    edit.setAccessibleName(translate("SearchBar", "Search"))
    return edit
