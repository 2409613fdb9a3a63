"""What the sentence about the caller's situation is made of."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import Theme
from callboard.gui.widgets.switching import show_turned

_STOP = ",.，。、；;"
_STOPS = re.compile(f"[{_STOP}]+")
_PARTS = re.compile(r"\{(\w+)\}")


class Chooser(QPushButton):
    """A part of the sentence; opens with a click, Space, Enter or the arrow down."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "chooser")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with the keys that open a list elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)


def below(button: QPushButton) -> QPoint:
    """Where what a button opens begins, on the screen."""
    return button.mapToGlobal(QPoint(0, button.height()))


def switch_chip() -> QPushButton:
    """A part of the sentence that is on or off."""
    chip = QPushButton()
    chip.setProperty("role", "chip")
    chip.setCheckable(True)
    chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return chip


def show_switch(chip: QPushButton, text: str, *, on: bool) -> None:
    """Say whether a chip is on."""
    show_turned(chip, on=on)
    chip.setText(f"✓ {text}" if on else text)  # not by colour alone
    chip.setAccessibleName(text)
    chip.updateGeometry()


def word(text: str) -> QLabel:
    """Words between the parts."""
    said = label(text, "small", wrap=False)
    said.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return said


def with_stop(chooser: QPushButton, stop: str) -> QWidget:
    """A part with the comma behind it, which never begins a line."""
    if not stop:
        return chooser
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(chooser)
    row.addWidget(word(stop))
    return both


def sentence_parts(sentence: str) -> Iterator[tuple[str, str, str]]:
    """A sentence cut into texts, the part that follows each, and the stop behind that part."""
    found = ["", *_PARTS.split(sentence)]
    texts, parts = found[1::2], [*found[2::2], ""]
    for place, (text, part) in enumerate(zip(texts, parts, strict=True)):
        following = texts[place + 1] if part else ""
        stop = _STOPS.match(following)
        said = text.lstrip(_STOP) if place else text
        yield said.strip(), part, stop.group() if stop else ""


def situation_sheet(theme: Theme) -> str:
    """The style sheet of the sentence."""
    colours, size = theme.colours, theme.pixels(13)
    return f"""
QPushButton[role="chooser"] {{
    font-size: {size}px; font-weight: 700; color: {colours.text}; background: transparent;
    border: 1px solid transparent; border-bottom: 1px dotted {colours.text}; border-radius: 0;
    padding: 2px 2px;
}}
QPushButton[role="chooser"]:hover {{ color: {colours.accent}; }}
QPushButton[role="chooser"]:focus {{
    border: 1px solid {colours.accent}; border-radius: 4px;
}}
"""
