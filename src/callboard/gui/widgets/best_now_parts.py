"""What the card "Best now" is made of."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from callboard.gui.labels import label, mnemonic_free, plain_tooltip
from callboard.gui.light_shape import light_colour
from callboard.gui.theme import Theme
from callboard.wording.light import LightWords


def action_button(text: str, meaning: str, name: str) -> QPushButton:
    """A button that does something with the number or address `meaning`."""
    button = QPushButton(mnemonic_free(text))
    button.setObjectName(name)
    button.setToolTip(plain_tooltip(meaning))
    button.setAccessibleName(f"{text}: {meaning}")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def entry_link(text: str, id_: str, name: str, role: str) -> QPushButton:
    """A link to a contact point, whose id is its property `contact_point`."""
    link = QPushButton(mnemonic_free(text))
    link.setObjectName(name)
    link.setProperty("role", role)
    link.setProperty("contact_point", id_)
    link.setAccessibleName(text)
    link.setToolTip(plain_tooltip(text))
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return link


def small_words(text: str) -> QLabel:
    """Words in a line that ends between them and others, not in them."""
    made = label(text, "small", wrap=False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def pieces(caveat: str) -> list[str]:
    """A caveat in pieces between which a line may end: after a comma."""
    return [piece.strip() for piece in re.findall(r"[^,，]+[,，]?", caveat)]


def card_sheet(light: LightWords | None, theme: Theme) -> str:
    """The style sheet of the card: its edge has the colour of the light."""
    colours = theme.colours
    edge = light_colour(light, colours) if light else colours.line
    return f"""
QFrame[role="best-now"] {{
    background: {colours.raised}; border: 1px solid {colours.line}; border-radius: 10px;
    border-left: 4px solid {edge};
}}
QPushButton[role="heading-link"] {{
    font-size: {theme.pixels(17)}px; font-weight: 700; color: {colours.text};
    background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 0;
    text-align: left;
}}
QPushButton[role="heading-link"]:hover {{ color: {colours.accent}; }}
QPushButton[role="heading-link"]:focus {{ border-color: {colours.accent}; }}
"""
