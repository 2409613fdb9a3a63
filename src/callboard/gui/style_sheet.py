"""The style sheet of the window, from colours and sizes; small, the palette does the rest."""

from string import Template

from callboard.gui.form_sheet import form_sheet
from callboard.gui.palettes import LIGHT_KEYS, Colours

# A label, button or frame says what it is by its dynamic property `role`.
# Bold and not 600: from 700 up Qt thickens a font that has one weight, as many Chinese ones do.
_SHEET = Template("""
QLabel { background: transparent; }
QLabel[role="body"] { font-size: ${px14}px; }
QLabel[role="small"] { font-size: ${px13}px; color: $muted; }
QLabel[role="caption"] { font-size: ${px12}px; font-weight: 700; color: $muted; }
QLabel[role="strong"] { font-size: ${px14}px; font-weight: 700; }
QLabel[role="light"] { font-size: ${px14}px; font-weight: 700; color: $muted; }
QLabel[role="heading"] { font-size: ${px17}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${px20}px; font-weight: 700; }
QLabel[role="number"] { font-size: ${px30}px; font-weight: 700; }
QLabel[role="note"] { font-size: ${px13}px; color: $note_text; }
QLabel[role="note-lead"] { font-size: ${px13}px; font-weight: 700; color: $note_text; }
QLabel[role="key"] {
    font-size: ${px14}px; font-weight: 700; background: $background;
    border: 1px solid $line; border-bottom-width: 2px; border-radius: 6px;
    padding: 3px 9px;
}
QLabel[role="key-large"] {
    font-size: ${px20}px; font-weight: 700; background: $background;
    border: 1px solid $line; border-bottom-width: 3px; border-radius: 8px; padding: 4px 10px;
}
QFrame[role="note-box"] {
    background: $note_background; border: 1px solid $note_line; border-radius: 10px;
}
QFrame[role="card"] { background: $raised; border: 1px solid $line; border-radius: 10px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QPushButton {
    font-size: ${px14}px; font-weight: 500; color: $text; background: $surface;
    border: 1px solid $line; border-radius: 8px; padding: 8px 16px;
}
QPushButton:hover { background: $accent_background; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $background; }
QPushButton[role="accent"] {
    font-weight: 700; color: $on_accent; background: $accent; border-color: $accent;
}
QPushButton[role="accent"]:hover { background: $accent; border-color: $text; }
QPushButton[role="accent"]:focus { border-color: $text; }
QPushButton[role="link"] {
    color: $accent; background: transparent; text-align: left; font-weight: 400;
    border: 1px solid transparent; border-radius: 4px; padding: 1px 0;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="choice"] { background: $raised; border-radius: 10px; padding: 0; }
QPushButton[role="choice"]:hover { background: $accent_background; }
QPushButton[role="choice"][way="true"] { border: 2px solid $accent; }
QPushButton[role="choice"]:focus { border: 2px solid $accent; background: $accent_background; }
QPushButton[role="number-link"] {
    font-weight: 700; background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 1px 4px;
}
QPushButton[role="number-link"]:hover { background: $accent_background; }
QPushButton[role="number-link"]:focus { border-color: $accent; }
QPushButton[role="number-link"]:disabled { color: $muted; font-weight: 400; }
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px 8px; }
""")


def style_sheet(colours: Colours, pixels: dict[int, int]) -> str:
    """The sheet for these colours; `pixels` maps a step of the type scale to its size."""
    sizes = {f"px{step}": str(size) for step, size in pixels.items()}
    lights = "".join(
        f'QLabel[role="light"][light="{key}"] {{ color: {colours.light(key)}; }}\n'
        for key in LIGHT_KEYS
    )
    return _SHEET.substitute(colours._asdict(), **sizes) + form_sheet(colours, sizes) + lights
