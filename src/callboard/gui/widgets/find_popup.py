"""A list under a button in which the wanted entry is found by typing."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.situation_words import Option
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.announcing import announce
from callboard.gui.widgets.popping_up import place_below
from callboard.search.folding import fold, is_han

_ROWS = 9
_SHARE = 0.5  # of the screen's height, at most
_KEYS_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FindPopup(QFrame):
    """Emits what was chosen: one value, or with `several` all that are ticked, in their order."""

    chosen = Signal(list)  # values

    def __init__(
        self,
        parent: QWidget,
        title: str,
        options: Sequence[Option],
        theme: Theme,
        *,
        several: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._several = several
        self._found_by = [fold(f"{option.label} {option.also}") for option in options]
        self._ticked: list[str] = []
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Type to find"))
        self.edit.setAccessibleName(title)
        self.edit.setClearButtonEnabled(True)
        self.rows = QListWidget()
        self.rows.setAccessibleName(title)
        self._fill(options)
        self._lay_out(title, theme)
        self.edit.textChanged.connect(self._find)
        self.edit.installEventFilter(self)
        self.rows.currentRowChanged.connect(self._say)
        self.rows.itemActivated.connect(self._choose)
        self.rows.itemClicked.connect(self._choose)

    def show_chosen(self, values: Iterable[str]) -> None:
        """Begin with these: ticked and on top, or selected."""
        wanted = list(values)
        rows = {
            self.rows.item(n).data(Qt.ItemDataRole.UserRole): n for n in range(self.rows.count())
        }
        known = [value for value in wanted if value in rows]
        if self._several:
            self._ticked = known
            self._show_ticks()
        self.rows.setCurrentRow(rows[known[0]] if known else 0)

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, where the keyboard goes at once."""
        place_below(self, widget)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.rows.scrollToItem(self.rows.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk in the list and choose from it without leaving the line of text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _KEYS_OF_THE_LIST:
                self.rows.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.rows.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, options: Sequence[Option]) -> None:
        # Qt makes the items: those that Python makes are now and then freed twice with their list.
        self.rows.addItems([option.label for option in options])
        for place, option in enumerate(options):
            item = self.rows.item(place)
            item.setData(Qt.ItemDataRole.UserRole, option.value)
            if self._several:
                item.setCheckState(Qt.CheckState.Unchecked)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _lay_out(self, title: str, theme: Theme) -> None:
        column = QVBoxLayout(self)
        gap = theme.space(SPACE_SMALL)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(label(title, "caption", wrap=False))
        column.addWidget(self.edit)
        column.addWidget(self.rows)
        height = max(self.rows.sizeHintForRow(0), theme.pixels(24))
        room = self.screen().availableGeometry().height() * _SHARE
        self.rows.setFixedHeight(height * min(_ROWS, round(room / height)))
        self.rows.setMinimumWidth(theme.pixels(300))

    @Slot(str)
    def _find(self, text: str) -> None:
        """Show what holds every typed word; what begins with them is selected."""
        words = fold(text).split()
        first = None
        for row, found_by in enumerate(self._found_by):
            is_found = all(_begins(word, found_by) for word in words)
            self.rows.setRowHidden(row, not is_found)
            if is_found and (first is None or _is_nearer(found_by, first[1], words)):
                first = (row, found_by)
        self.rows.setCurrentRow(-1 if first is None else first[0])

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        value = item.data(Qt.ItemDataRole.UserRole)
        if not self._several:
            self.chosen.emit([value])
            self.close()
            return
        if value in self._ticked:
            self._ticked.remove(value)
        else:
            self._ticked.append(value)
        self._show_ticks()
        self._say(self.rows.row(item))
        self.chosen.emit(list(self._ticked))

    @Slot(int)
    def _say(self, row: int) -> None:
        """Have what Enter would choose said, for the keyboard stays in the line of text."""
        if row < 0 or not self.isVisible():
            return
        item = self.rows.item(row)
        is_ticked = self._several and item.checkState() == Qt.CheckState.Checked
        announce(
            self.edit, self.tr("{0}, chosen").format(item.text()) if is_ticked else item.text()
        )

    def _show_ticks(self) -> None:
        for row in range(self.rows.count()):
            item = self.rows.item(row)
            is_ticked = item.data(Qt.ItemDataRole.UserRole) in self._ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)


def _begins(word: str, text: str) -> bool:
    """Whether a word of the text begins so; Chinese is written without spaces between words."""
    return f" {word}" in f" {text}" or (is_han(word[0]) and word in text)


def _is_nearer(text: str, other: str, words: list[str]) -> bool:
    """Whether a text begins with what was typed, and the other does not."""
    typed = " ".join(words)
    return text.startswith(typed) and not other.startswith(typed)
