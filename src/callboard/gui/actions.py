"""Everything a key or the menu does, as tables."""

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

ROWS_WITH_A_KEY = 9


class Command(msgspec.Struct, frozen=True):
    """One action: its name in code, what it is called, its keys (portable text), its menu."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = "help"


class Choice(msgspec.Struct, frozen=True):
    """One of several values of a setting, of which one holds; the values are a menu's items."""

    name: str
    text: str
    values: tuple[tuple[str, str], ...]  # value, what it is called
    menu: str = "view"


MENUS = {
    "channel": str(QT_TRANSLATE_NOOP("Actions", "Channel")),
    "own": str(QT_TRANSLATE_NOOP("Actions", "My notes")),
    "go": str(QT_TRANSLATE_NOOP("Actions", "Go to")),
    "view": str(QT_TRANSLATE_NOOP("Actions", "View")),
    "help": str(QT_TRANSLATE_NOOP("Actions", "Help")),
}

DIRECTORY = "directory"  # the page of the channels
PAGES = {
    DIRECTORY: str(QT_TRANSLATE_NOOP("Actions", "Directory")),
    "coverage": str(QT_TRANSLATE_NOOP("Actions", "Coverage")),
    "guides": str(QT_TRANSLATE_NOOP("Actions", "Guides")),
    "cases": str(QT_TRANSLATE_NOOP("Actions", "Cases")),
}

COMMANDS = (
    Command(
        "copy", str(QT_TRANSLATE_NOOP("Actions", "Copy the number")), ("Ctrl+Return",), "channel"
    ),
    Command(
        "copy_dialled",
        str(QT_TRANSLATE_NOOP("Actions", "Copy as dialled from here")),
        ("Ctrl+Shift+Return",),
        "channel",
    ),
    Command(
        "copy_keys", str(QT_TRANSLATE_NOOP("Actions", "Copy with keys")), ("Alt+Return",), "channel"
    ),
    Command("qr", str(QT_TRANSLATE_NOOP("Actions", "QR code")), ("F3",), "channel"),
    Command("large", str(QT_TRANSLATE_NOOP("Actions", "Large type")), ("F4",), "channel"),
    Command(
        "favourite",
        str(QT_TRANSLATE_NOOP("Actions", "Favourite, or no longer one")),
        ("Ctrl+D",),
        "own",
    ),
    Command(
        "favourites_only",
        str(QT_TRANSLATE_NOOP("Actions", "Favourites only, or everything")),
        ("Ctrl+Shift+D",),
        "own",
    ),
    Command("own_note", str(QT_TRANSLATE_NOOP("Actions", "Write a note")), ("Ctrl+M",), "own"),
    Command("worked", str(QT_TRANSLATE_NOOP("Actions", "It worked")), ("F7",), "own"),
    Command("wrong", str(QT_TRANSLATE_NOOP("Actions", "Wrong number")), ("F8",), "own"),
    Command("changed", str(QT_TRANSLATE_NOOP("Actions", "Has changed")), ("F9",), "own"),
    Command("export", str(QT_TRANSLATE_NOOP("Actions", "Export notes and reports …")), (), "own"),
    Command(
        "focus_query", str(QT_TRANSLATE_NOOP("Actions", "Search")), ("Ctrl+F", "Ctrl+L", "/"), "go"
    ),
    Command("clear_query", str(QT_TRANSLATE_NOOP("Actions", "Clear the search")), ("Esc",), "go"),
    Command("show_directory", PAGES["directory"], ("Ctrl+1",), "go"),
    Command("show_coverage", PAGES["coverage"], ("Ctrl+2",), "go"),
    Command("show_guides", PAGES["guides"], ("Ctrl+3",), "go"),
    Command("show_cases", PAGES["cases"], ("Ctrl+4",), "go"),
    Command(
        "what_if", str(QT_TRANSLATE_NOOP("Actions", "Ask about another time …")), ("Ctrl+T",), "go"
    ),
    Command(
        "new_case", str(QT_TRANSLATE_NOOP("Actions", "Start a case …")), ("Ctrl+Shift+N",), "go"
    ),
    Command(
        "triage", str(QT_TRANSLATE_NOOP("Actions", "How bad is it? …")), ("Ctrl+Shift+T",), "go"
    ),
    Command("back_to_now", str(QT_TRANSLATE_NOOP("Actions", "Back to now")), ("Ctrl+N",), "go"),
    Command("next_pane", str(QT_TRANSLATE_NOOP("Actions", "Next part")), ("F6",), "go"),
    Command("previous_pane", str(QT_TRANSLATE_NOOP("Actions", "Part before")), ("Shift+F6",), "go"),
    Command(
        "zoom_in", str(QT_TRANSLATE_NOOP("Actions", "Larger type")), ("Ctrl++", "Ctrl+="), "view"
    ),
    Command("zoom_out", str(QT_TRANSLATE_NOOP("Actions", "Smaller type")), ("Ctrl+-",), "view"),
    Command("zoom_reset", str(QT_TRANSLATE_NOOP("Actions", "Usual type")), ("Ctrl+0",), "view"),
    Command("shortcuts", str(QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")), ("F1",)),
    Command("about", str(QT_TRANSLATE_NOOP("Actions", "About Callboard"))),
    Command("reread", str(QT_TRANSLATE_NOOP("Actions", "Read the files again")), ("F5", "Ctrl+R")),
    Command("close", str(QT_TRANSLATE_NOOP("Actions", "Close the window")), ("Ctrl+W",)),
    Command("quit", str(QT_TRANSLATE_NOOP("Actions", "Quit")), ("Ctrl+Q",), "help"),
)

# What is done to the channel that is looked at, and only while that is seen.
ABOUT_ONE_CHANNEL = frozenset(
    [
        "copy",
        "copy_dialled",
        "copy_keys",
        "qr",
        "large",
        "favourite",
        "own_note",
        "worked",
        "wrong",
        "changed",
    ]
)

CHOICES = (
    Choice(
        "palette",
        str(QT_TRANSLATE_NOOP("Actions", "Colours")),
        (
            ("", str(QT_TRANSLATE_NOOP("Actions", "Like the desktop"))),
            ("light", str(QT_TRANSLATE_NOOP("Actions", "Light"))),
            ("dark", str(QT_TRANSLATE_NOOP("Actions", "Dark"))),
            ("high-contrast", str(QT_TRANSLATE_NOOP("Actions", "High contrast"))),
        ),
    ),
    Choice(
        "language",
        # In both languages, so that nobody is lost in one they do not read.
        str(QT_TRANSLATE_NOOP("Actions", "Language · 语言")),
        (
            ("", str(QT_TRANSLATE_NOOP("Actions", "Like the desktop"))),
            ("en", "English"),
            ("zh-CN", "简体中文"),
        ),
    ),
)


def make_action(command: Command, parent: QObject) -> QAction:
    """The action of a row of the table."""
    action = QAction(command_text(command), parent)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setObjectName(command.name)
    return action


def make_choice(choice: Choice, present: str, parent: QObject) -> QActionGroup:
    """The actions of a choice, the present value ticked; a value is its action's data."""
    group = QActionGroup(parent)
    group.setObjectName(choice.name)
    for value, text in choice.values:
        action = QAction(_translated(text), group)
        action.setCheckable(True)
        action.setData(value)
        action.setChecked(value == present)
    return group


def command_text(command: Command) -> str:
    """What a command is called."""
    return _translated(command.text)


def menu_title(menu: str) -> str:
    """What a menu is called."""
    return _translated(MENUS[menu])


def page_titles() -> dict[str, str]:
    """What the pages are called, by key, in their order."""
    return {key: _translated(title) for key, title in PAGES.items()}


def choice_title(choice: Choice) -> str:
    """What a choice is called."""
    return _translated(choice.text)


def copy_row_actions(parent: QObject) -> QActionGroup:
    """Alt+1 … Alt+9; the number of the row is the action's data."""
    group = QActionGroup(parent)
    for row in range(1, ROWS_WITH_A_KEY + 1):
        text = QCoreApplication.translate("Actions", "Copy the number of row {0}").format(row)
        action = QAction(text, group)
        action.setShortcut(QKeySequence(f"Alt+{row}"))
        action.setData(row)
    return group


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
