"""Everything a key does, as one table."""

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

ROWS_WITH_A_KEY = 9


class Command(msgspec.Struct, frozen=True):
    """One action: its name in code, what it is called, and its keys (portable text)."""

    name: str
    text: str
    keys: tuple[str, ...]


COMMANDS = (
    Command("focus_query", str(QT_TRANSLATE_NOOP("Actions", "Search")), ("Ctrl+F", "Ctrl+L", "/")),
    Command("clear_query", str(QT_TRANSLATE_NOOP("Actions", "Clear the search")), ("Esc",)),
    Command("copy", str(QT_TRANSLATE_NOOP("Actions", "Copy the number")), ("Ctrl+Return",)),
    Command("quit", str(QT_TRANSLATE_NOOP("Actions", "Quit")), ("Ctrl+Q",)),
)


def make_action(command: Command, parent: QObject) -> QAction:
    """The action of a row of the table."""
    action = QAction(QCoreApplication.translate("Actions", command.text), parent)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setObjectName(command.name)
    return action


def copy_row_actions(parent: QObject) -> QActionGroup:
    """Alt+1 … Alt+9; the number of the row is the action's data."""
    group = QActionGroup(parent)
    for row in range(1, ROWS_WITH_A_KEY + 1):
        text = QCoreApplication.translate("Actions", "Copy the number of row {0}").format(row)
        action = QAction(text, group)
        action.setShortcut(QKeySequence(f"Alt+{row}"))
        action.setData(row)
    return group
