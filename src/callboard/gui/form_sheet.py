"""The style sheet of form fields, menus, tables and tabs: one look wherever they stand."""

from string import Template

from callboard.gui.palettes import Colours

# A field is framed in `edge`, which is seen on every background; the one with the keyboard in
# the accent, twice as thick. Qt draws boxes to tick from the palette. An arrow
# is the corner where the borders of an empty box meet: a sheet finds no drawing of ours.
_DRAWN = (4, 5, 16, 24, 240)  # sizes of arrows, what they stand in, and calendars: as the type
_SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    font-size: ${px14}px; color: $text; background: $surface; border: 1px solid $edge;
    border-radius: 8px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
    color: $muted; background: $background;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    background: transparent; border: none; border-radius: 0; padding: 0;
}
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; }
QComboBox, QAbstractSpinBox { padding-right: ${px16}px; }
QTimeEdit QLineEdit, QTimeEdit QLineEdit:focus { padding-left: 6px; }
QTimeEdit::up-button {
    subcontrol-origin: border; subcontrol-position: top right; border: none; width: ${px16}px;
}
QTimeEdit::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: ${px16}px;
}
QTimeEdit::up-arrow {
    width: 0; height: 0;
    border-left: ${px4}px solid $surface; border-right: ${px4}px solid $surface;
    border-bottom: ${px5}px solid $muted;
}
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; border: none; width: ${px16}px;
}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {
    width: 0; height: 0;
    border-left: ${px4}px solid $surface; border-right: ${px4}px solid $surface;
    border-top: ${px5}px solid $muted;
}
QCheckBox::indicator, QListView::indicator { width: ${px14}px; height: ${px14}px; }
QMenu { background: $raised; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px ${px24}px 6px ${px12}px; border-radius: 6px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; }
QMenu::item:selected { background: $accent_background; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QHeaderView::section {
    font-size: ${px13}px; font-weight: 700; color: $muted; background: $background;
    border: none; border-bottom: 1px solid $line; padding: 6px 8px;
}
QTableView { gridline-color: $line; background: $surface; border: 1px solid $line; }
QTabBar::tab {
    font-size: ${px14}px; color: $muted; background: transparent; padding: 6px 12px;
    border: 2px solid transparent; border-bottom: 2px solid $line;
}
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 700; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-radius: 6px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QDialog { background: $background; }
QScrollArea[role="scrolled"] { border: 1px solid transparent; border-radius: 6px; }
QScrollArea[role="scrolled"]:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCalendarWidget { min-height: ${px240}px; }
QWidget#qt_calendar_navigationbar { background: $background; border-bottom: 1px solid $line; }
QCalendarWidget QToolButton {
    font-size: ${px14}px; font-weight: 700; color: $text; background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 4px 8px;
}
QCalendarWidget QToolButton:hover { background: $accent_background; }
QCalendarWidget QToolButton:focus { border-color: $accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QToolButton#qt_calendar_prevmonth, QToolButton#qt_calendar_nextmonth {
    font-size: ${px20}px; padding: 0 12px;
}
""")


def form_sheet(colours: Colours, sizes: dict[str, str]) -> str:
    """The sheet for these colours; `sizes` are those of the type scale, as "px14" -> pixels."""
    body = int(sizes["px14"])
    drawn = {f"px{size}": str(round(size * body / 14)) for size in _DRAWN}
    return _SHEET.substitute(colours._asdict(), **sizes, **drawn)
