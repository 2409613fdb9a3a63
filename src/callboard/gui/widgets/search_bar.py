"""The search box: every keystroke is a wish, but nothing is wished while a syllable is composed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.translation import translate

_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class QueryEdit(QLineEdit):
    """A line of text that hands the keys of the list on as wishes."""

    move_wished = Signal(int)  # rows down; negative is up

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selection with the arrow keys, edit with all others."""
        if event.key() in _MOVES:
            self.move_wished.emit(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Magnifier(QWidget):
    """The sign that says "search" without a word."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor(Qt.GlobalColor.black)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours and the size of the type beside it."""
        self._colour = QColor(theme.colours.text)
        self.setFixedSize(QSize(1, 1) * theme.pixels(20))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw a ring and a handle."""
        side = self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._colour, side * 0.11)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(
            round(side * 0.12), round(side * 0.12), round(side * 0.52), round(side * 0.52)
        )
        painter.drawLine(
            round(side * 0.6), round(side * 0.6), round(side * 0.86), round(side * 0.86)
        )


class SearchBar(QWidget):
    """The box, framed; emits what was typed, and wishes about the list below."""

    query_changed = Signal(str)
    copy_wished = Signal()
    move_wished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._magnifier = Magnifier()
        self.edit = _query_edit(self)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._magnifier)
        self._layout.addWidget(self.edit, 1)
        # textChanged tells committed text only: while an input method composes, it is silent.
        self.edit.textChanged.connect(self.query_changed)
        self.edit.returnPressed.connect(self.copy_wished)
        self.edit.move_wished.connect(self.move_wished)
        self.edit.installEventFilter(self)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours."""
        self._magnifier.apply_theme(theme)
        side, top = theme.space(SPACE_MEDIUM), theme.space(SPACE_SMALL)
        self._layout.setContentsMargins(side, top, side, top)
        self._layout.setSpacing(side)
        self.setMinimumHeight(theme.pixels(44))
        _set_clear_icon(self.edit, theme)

    def focus_query(self) -> None:
        """Put the cursor into the box, with the query selected so that typing replaces it."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def show_query(self, text: str) -> None:
        """Hold another query, as if it had been typed."""
        self.edit.setText(text)

    def clear_query(self) -> None:
        """Empty the box and be ready for the next query."""
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the frame in the accent colour while the box has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)


def _query_edit(parent: SearchBar) -> QueryEdit:
    edit = QueryEdit(parent)
    edit.setProperty("role", "query")
    edit.setFrame(False)
    edit.setClearButtonEnabled(True)
    edit.setMaxLength(200)
    edit.setPlaceholderText(translate("SearchBar", "Search a name, number, language … or 中文"))
    edit.setAccessibleName(translate("SearchBar", "Search"))
    return edit


def _set_clear_icon(edit: QLineEdit, theme: Theme) -> None:
    action = next(iter(edit.actions()), None)
    if action is None:  # the clear button is made with the first text
        return
    side = theme.pixels(14)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours.muted), 1.6))
    near, far = round(side * 0.2), round(side * 0.8)
    painter.drawLine(near, near, far, far)
    painter.drawLine(far, near, near, far)
    painter.end()
    action.setIcon(QIcon(pixmap))
