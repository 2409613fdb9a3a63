"""The style sheet of the parts that only the main window has."""

from string import Template

from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, TYPE_SCALE, Theme

_SHEET = Template("""
QFrame[role="header"] { background: $surface; border-bottom: 1px solid $line; }
QWidget[role="status"] { background: $surface; border-top: 1px solid $line; }
QFrame[role="search"] {
    background: $raised; border: 1px solid $line; border-radius: 10px;
}
QFrame[role="search"][focused="true"] { border: 2px solid $accent; }
QLineEdit[role="query"] {
    background: $raised; border: none; border-radius: 0; color: $text; font-size: ${px17}px;
    padding: 0;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPushButton[role="chip"] {
    font-size: ${px13}px; font-weight: 500; background: $raised; border: 1px solid $line;
    border-radius: 10px; padding: 3px 12px;
}
QPushButton[role="chip"]:hover { border-color: $muted; }
QPushButton[role="chip"]:checked, QPushButton[role="chip"][lit="true"] {
    color: $accent; background: $accent_background; border-color: $accent;
}
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 2px 11px; }
QPushButton[role="chip"]::menu-indicator { width: 0; }
QPushButton[role="clock"] {
    background: $raised; border: 1px solid $line; border-radius: 10px; padding: 0;
}
QPushButton[role="clock"]:hover { background: $accent_background; }
QPushButton[role="clock"]:focus { border: 2px solid $accent; }
QListView[role="results"] {
    background: $raised; border: 1px solid $line; border-radius: 10px; outline: none;
}
QListView[role="results"]:focus { border: 1px solid $accent; }
QPlainTextEdit[role="own"], QLineEdit[role="own"] {
    font-size: ${px14}px; color: $text; background: $surface; border: 1px solid $line;
    border-radius: 8px; padding: 4px 6px;
}
QPlainTextEdit[role="own"]:focus, QLineEdit[role="own"]:focus { border-color: $accent; }
QWidget[role="detail"] { background: $surface; }
QScrollArea[role="detail"], DetailPane { border: 2px solid $surface; }
QScrollArea[role="detail"]:focus, DetailPane:focus { border-color: $accent; }
QWidget[role="rail"] { background: $surface; border-right: 1px solid $line; }
QToolButton[role="icon"] { background: $raised; border: 1px solid $line; border-radius: 10px; }
QToolButton[role="icon"]:hover { background: $accent_background; }
QToolButton[role="icon"]:focus { border: 2px solid $accent; }
QToolButton[role="icon"]::menu-indicator { width: 0; image: none; }
QSplitter::handle { background: $line; }
QFrame[role="banner"] {
    background: $note_background; border: none; border-bottom: 1px solid $note_line;
}
QFrame[role="banner"] QLabel { border: none; background: transparent; }
QFrame[role="notice"] { background: $text; border: none; border-radius: 10px; }
QFrame[role="notice"] QLabel { color: $surface; font-size: ${px14}px; font-weight: 700; }
QProgressBar { background: $line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar::handle:vertical {
    background: $line; border-radius: 4px; min-height: 32px; margin: 2px;
}
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def window_sheet(theme: Theme) -> str:
    """The sheet for the main window in this theme."""
    sizes = {f"px{step}": str(theme.pixels(step)) for step in TYPE_SCALE}
    spaces = {f"sp{step}": str(theme.space(step)) for step in (SPACE_SMALL, SPACE_MEDIUM)}
    return _SHEET.substitute(theme.colours._asdict(), **sizes, **spaces)
