"""The keys of the window on one page, found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.shortcut_sheet import Shortcut, ShortcutGroup, matching
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.dialog import Dialog, Scrolled

_SIZE = QSize(560, 640)  # as drawn
_KEYS_OF_THE_SHEET = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ShortcutsDialog(Dialog):
    """Rows of what is done and key caps; a line of text narrows them. Esc closes."""

    def __init__(
        self, groups: tuple[ShortcutGroup, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._groups = groups
        self._theme = theme
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Type to find"))
        self.edit.setAccessibleName(self.tr("Find a shortcut"))
        self.edit.setClearButtonEnabled(True)
        self.edit.installEventFilter(self)
        self._scroll = Scrolled(QWidget(), self.tr("Keyboard shortcuts"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.edit)
        self._column.addWidget(self._scroll, 1)
        self.edit.textChanged.connect(self._narrow)
        self.apply_theme(theme)
        self._resize()

    @property
    def told(self) -> str:
        """What is shown, in words."""
        return self._scroll.accessibleDescription()

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        self._theme = theme
        self._column.setContentsMargins(*[theme.space(SPACE_LARGE)] * 4)
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self._narrow(self.edit.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll without leaving the line of text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            scrolls = event.key() in _KEYS_OF_THE_SHEET
            return self._scroll.event(event) if scrolls else False
        return super().eventFilter(watched, event)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        found = matching(self._groups, text)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, self._theme.space(SPACE_SMALL), 0)
        column.setSpacing(self._theme.space(SPACE_TIGHT))
        if not found:
            column.addWidget(label(self.tr("No shortcut is called so."), "small"))
        for group in found:
            self._add_group(column, group)
        column.addStretch(1)
        self._scroll.setWidget(content)  # deletes what was shown before
        self._scroll.setAccessibleDescription(_spoken(found))

    def _add_group(self, column: QVBoxLayout, group: ShortcutGroup) -> None:
        column.addSpacing(self._theme.space(SPACE_SMALL))
        column.addWidget(label(group.title, "strong"))
        for shortcut in group.shortcuts:
            column.addLayout(self._row(shortcut))

    def _row(self, shortcut: Shortcut) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(SPACE_TIGHT))
        row.addWidget(label(shortcut.text), 1)
        for key in shortcut.keys:
            row.addWidget(label(key, "key", wrap=False))
        return row

    def _resize(self) -> None:
        self.fit(_SIZE * self._theme.scale)


def _spoken(groups: Sequence[ShortcutGroup]) -> str:
    """The whole sheet in words: what a screen reader says of it."""
    told = (
        f"{group.title}. " + ". ".join(f"{s.text}: {', '.join(s.keys)}" for s in group.shortcuts)
        for group in groups
    )
    return ". ".join(told)
