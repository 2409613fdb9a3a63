"""Every key the window knows, in groups: from the tables that make the actions themselves."""

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from callboard.gui.actions import (
    COMMANDS,
    MENUS,
    ROWS_WITH_A_KEY,
    command_text,
    menu_title,
    page_titles,
)
from callboard.gui.page_keys import PAGE_KEYS, page_key_text
from callboard.gui.translation import translate


class Shortcut(msgspec.Struct, frozen=True):
    """What is done, and the keys that do it, each as this system writes it."""

    text: str
    keys: tuple[str, ...]


class ShortcutGroup(msgspec.Struct, frozen=True):
    """Shortcuts under a title."""

    title: str
    shortcuts: tuple[Shortcut, ...]


# Keys that no action holds: boxes and lists answer to them themselves.
_HABITS = (
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Choose another row")), ("Up", "Down", "PgUp", "PgDown")),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Next button, field or link")), ("Tab",)),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "The one before")), ("Shift+Tab",)),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Press a button, tick a box")), ("Space",)),
)
_IN_THE_LIST = ((str(QT_TRANSLATE_NOOP("Shortcuts", "Copy the chosen number")), ("Return",)),)
_OVER_GUIDES = ((str(QT_TRANSLATE_NOOP("Shortcuts", "Go to the text")), ("Return",)),)
_ON_THE_BOARD = (
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Move in time")), ("Left", "Right")),
    (
        str(QT_TRANSLATE_NOOP("Shortcuts", "A whole day or week further")),
        ("Ctrl+Left", "Ctrl+Right"),
    ),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Open the line of a row")), ("Return",)),
)
_HABITS_OF_PAGES = {
    "directory": _IN_THE_LIST,
    "coverage": _ON_THE_BOARD,
    "guides": _OVER_GUIDES,
}


def shortcut_groups() -> tuple[ShortcutGroup, ...]:
    """All groups, in the order of the menu; then the pages with keys of their own."""
    habits = ShortcutGroup(translate("Shortcuts", "Everywhere"), tuple(_written(_HABITS)))
    of_menus = (ShortcutGroup(menu_title(menu), tuple(_of_menu(menu))) for menu in MENUS)
    found = (habits, *of_menus, *_of_pages())
    return tuple(group for group in found if group.shortcuts)


def matching(groups: tuple[ShortcutGroup, ...], text: str) -> tuple[ShortcutGroup, ...]:
    """What remains of the groups where every typed word is in the text, the keys or the title."""
    words = text.casefold().split()
    kept = (
        ShortcutGroup(
            group.title, tuple(s for s in group.shortcuts if _matches(s, group.title, words))
        )
        for group in groups
    )
    return tuple(group for group in kept if group.shortcuts)


def shown_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Keys (portable text) as this system and language write them."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(each).toString(native) for each in keys)


def _of_menu(menu: str) -> Iterator[Shortcut]:
    for command in COMMANDS:
        if command.menu == menu and command.keys:
            yield Shortcut(command_text(command), shown_keys(command.keys))
    if menu == "channel":
        first, last = shown_keys(("Alt+1", f"Alt+{ROWS_WITH_A_KEY}"))
        text = translate("Shortcuts", "Copy the number of one of the first rows")
        yield Shortcut(text, (f"{first} … {last}",))


def _of_pages() -> Iterator[ShortcutGroup]:
    for page, title in page_titles().items():
        context, table = PAGE_KEYS.get(page, ("", ()))
        shortcuts = [Shortcut(page_key_text(context, key), shown_keys(key.keys)) for key in table]
        habits = _written(_HABITS_OF_PAGES.get(page, ()))
        yield ShortcutGroup(title, (*shortcuts, *habits))


def _written(table: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[Shortcut]:
    for text, keys in table:
        yield Shortcut(QCoreApplication.translate("Shortcuts", text), shown_keys(keys))


def _matches(shortcut: Shortcut, title: str, words: list[str]) -> bool:
    text = " ".join((shortcut.text, *shortcut.keys, title)).casefold()
    return all(word in text for word in words)
