"""Following a telephone menu by keyboard: one question at a time, the keys so far above it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.gui.detail_blocks import Keys
from callboard.gui.labels import label, plain_tooltip
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, SPACE_WIDE, Theme
from callboard.gui.walk_shown import WalkShown
from callboard.gui.widgets.channel_line import ChannelLine
from callboard.gui.widgets.choice_button import ChoiceButton
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.key_caps import KeyCaps

_PRESSED = "0123456789*#"


class MenuWalker(QScrollArea):
    """Emits what its reader does; where that leads is told to it."""

    choice_wished = Signal(int)  # its place, counted from 0
    keys_wished = Signal(str)
    back_wished = Signal()
    restart_wished = Signal()
    copy_wished = Signal(str)
    contact_point_wished = Signal(str)
    copy_entry_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._walk: WalkShown | None = None
        self.choices: list[ChoiceButton] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Telephone menu"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def show_walk(self, walk: WalkShown, *, take_keyboard: bool = False) -> None:
        """Show where the caller stands; a new question is spoken."""
        if walk == self._walk:
            return
        moved = self._walk is None or (walk.id, walk.taken) != (self._walk.id, self._walk.taken)
        self._walk = walk
        self._lay_out(walk, take_keyboard=take_keyboard)
        if moved and take_keyboard:
            spoken = QAccessibleAnnouncementEvent(self, self.spoken)
            QAccessible.updateAccessibility(spoken)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        if self._walk:
            self._lay_out(self._walk, take_keyboard=False)

    @property
    def spoken(self) -> str:
        """What a screen reader hears on arriving here."""
        if self._walk is None:
            return ""
        if not self._walk.question:
            return self.tr("The menu ends here. Keys: {0}").format(self._walk.keys)
        said = [self._walk.question, *(choice.spoken for choice in self._walk.choices)]
        return ". ".join(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits press keys, Backspace goes back, Home begins again, arrows move."""
        key, text = Qt.Key(event.key()), event.text()
        wishes = {Qt.Key.Key_Backspace: self.back_wished, Qt.Key.Key_Home: self.restart_wished}
        if key in wishes:
            wishes[key].emit()
        elif text and text in _PRESSED:
            self.keys_wished.emit(text)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.choices:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _move(self, steps: int) -> None:
        focused = [n for n, choice in enumerate(self.choices) if choice.hasFocus()]
        place = focused[0] + steps if focused else 0
        chosen = self.choices[max(0, min(place, len(self.choices) - 1))]
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(chosen)

    def _lay_out(self, walk: WalkShown, *, take_keyboard: bool) -> None:
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(content)
        wide = self._theme.space(SPACE_LARGE)
        column.setContentsMargins(wide, wide, wide, self._theme.space(SPACE_WIDE))
        column.setSpacing(self._theme.space(SPACE_SMALL))
        self._add_head(column, walk)
        if walk.question:
            self._add_question(column, walk)
        else:
            self._add_end(column, walk)
        column.addSpacing(self._theme.space(SPACE_SMALL))
        for line in walk.footnotes:
            column.addWidget(label(line, "small"))
        column.addStretch(1)
        if self.widget():
            # Not at once: a button of it may be telling that it was pressed.
            self.takeWidget().deleteLater()
        self.setWidget(content)
        if take_keyboard:
            self._focus_first()

    def _focus_first(self) -> None:
        way = [choice for choice in self.choices if choice.property("way")]
        first: list[QWidget] = [*way, *self.choices, self]
        first[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_head(self, column: QVBoxLayout, walk: WalkShown) -> None:
        column.addWidget(label(walk.caption, "caption"))
        column.addWidget(label(walk.title, "title" if walk.question else "heading"))
        if walk.number:
            first = self.tr("First dial {0}").format(walk.number)
            column.addWidget(label(first, "heading", selectable=True))
        row = FlowHolder(self._theme)
        for pressed, meaning in walk.taken:
            row.add_cap(pressed, meaning, "key" if walk.question else "key-large")
        row.setVisible(bool(walk.taken))
        column.addWidget(row)

    def _add_question(self, column: QVBoxLayout, walk: WalkShown) -> None:
        column.addWidget(label(walk.question, "title"))
        self.choices = [
            ChoiceButton(number, choice, self._theme) for number, choice in enumerate(walk.choices)
        ]
        for choice in self.choices:
            choice.taken.connect(self.choice_wished)
            column.addWidget(choice)
        column.addWidget(self._buttons(walk, at_end=False))
        hint = self.tr("Digits press keys · ↑ ↓ and Enter choose · Backspace back · Home restart")
        column.addWidget(label(hint, "small"))

    def _add_end(self, column: QVBoxLayout, walk: WalkShown) -> None:
        self.choices = []
        column.addWidget(label(self.tr("The menu ends here: these are the keys"), "title"))
        if walk.taken:
            column.addWidget(KeyCaps(Keys(walk.taken), self._theme))
        else:
            column.addWidget(label(self.tr("Nothing is pressed.")))
        column.addWidget(self._buttons(walk, at_end=True))
        if walk.channels:
            column.addWidget(label(self.tr("This leads to").upper(), "caption"))
        for channel in walk.channels:
            line = ChannelLine(channel, self._theme)
            line.wished.connect(self.contact_point_wished)
            line.copy_wished.connect(self.copy_entry_wished)
            column.addWidget(line)

    def _buttons(self, walk: WalkShown, *, at_end: bool) -> "FlowHolder":
        row = FlowHolder(self._theme)
        if at_end and walk.keys:
            self._add(row, self.tr("Copy keys"), self._copy_keys, walk.keys)
        if at_end and walk.dial:
            self._add(row, self.tr("Copy number with pauses"), self._copy_dial, walk.dial)
        back = self._add(row, self.tr("← Back"), self.back_wished)
        restart = self._add(row, self.tr("Restart"), self.restart_wished)
        back.setEnabled(bool(walk.taken) or at_end)
        restart.setEnabled(bool(walk.taken) or at_end)
        return row

    def _add(self, row: "FlowHolder", text: str, slot: object, copied: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(plain_tooltip(copied))
        button.setAccessibleName(f"{text}: {copied}" if copied else text)
        button.clicked.connect(slot)
        row.flow.addWidget(button)
        return button

    @Slot()
    def _copy_keys(self) -> None:
        if self._walk:
            self.copy_wished.emit(self._walk.keys)

    @Slot()
    def _copy_dial(self) -> None:
        if self._walk:
            self.copy_wished.emit(self._walk.dial)


class FlowHolder(QWidget):
    """Keys or buttons, in lines like words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.flow = FlowLayout(self)
        self.flow.setSpacing(theme.space(SPACE_SMALL))
        self._theme = theme

    def add_cap(self, pressed: str, meaning: str, role: str) -> None:
        """One key, or a gap with the name of what is typed in."""
        cap = label(pressed or f"[{meaning}]", role, wrap=False)
        said = self.tr("Pressed {0}: {1}") if pressed else self.tr("Typed in: {1}")
        cap.setAccessibleName(said.format(pressed, meaning))
        cap.setToolTip(plain_tooltip(meaning))
        self.flow.addWidget(cap)
