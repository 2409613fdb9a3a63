"""What keys do on one page of the window only, as tables: its actions and its menu."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class PageKey(msgspec.Struct, frozen=True):
    """One action of a page: its name in code, what it is called, its keys (portable text)."""

    name: str
    text: str
    keys: tuple[str, ...]


_COVERAGE = (
    PageKey("day", str(QT_TRANSLATE_NOOP("CoveragePage", "Show 24 hours")), ("D",)),
    PageKey("week", str(QT_TRANSLATE_NOOP("CoveragePage", "Show 7 days")), ("W",)),
    PageKey("now", str(QT_TRANSLATE_NOOP("CoveragePage", "Go to now")), ("H",)),
    PageKey("next_week", str(QT_TRANSLATE_NOOP("CoveragePage", "Show next week")), ("N",)),
    PageKey("zoom_in", str(QT_TRANSLATE_NOOP("CoveragePage", "Show less time")), ("+", "=")),
    PageKey("zoom_out", str(QT_TRANSLATE_NOOP("CoveragePage", "Show more time")), ("-",)),
    PageKey("text", str(QT_TRANSLATE_NOOP("CoveragePage", "Show as text")), ("T",)),
    PageKey("sites", str(QT_TRANSLATE_NOOP("CoveragePage", "Change my sites")), ("S",)),
)

_GUIDES = (
    PageKey("next", str(QT_TRANSLATE_NOOP("GuidesPage", "Read the next")), ("Alt+Down",)),
    PageKey("previous", str(QT_TRANSLATE_NOOP("GuidesPage", "Read the one before")), ("Alt+Up",)),
    PageKey("back", str(QT_TRANSLATE_NOOP("GuidesPage", "Back to what was read")), ("Alt+Left",)),
    PageKey("copy", str(QT_TRANSLATE_NOOP("GuidesPage", "Copy as text")), ("Ctrl+Shift+C",)),
)

# Named after what they do to a case, but for the last three.
_CASES = (
    PageKey("answered", str(QT_TRANSLATE_NOOP("CasesPage", "They answered")), ("A",)),
    PageKey("resolved", str(QT_TRANSLATE_NOOP("CasesPage", "Resolved")), ("R",)),
    PageKey("pause", str(QT_TRANSLATE_NOOP("CasesPage", "Pause the clock")), ("P",)),
    PageKey("resume", str(QT_TRANSLATE_NOOP("CasesPage", "Let the clock run")), ("G",)),
    PageKey("complain", str(QT_TRANSLATE_NOOP("CasesPage", "I have complained now")), ("M",)),
    PageKey("close", str(QT_TRANSLATE_NOOP("CasesPage", "Close")), ("C",)),
    PageKey("reopen", str(QT_TRANSLATE_NOOP("CasesPage", "Reopen")), ("O",)),
    PageKey("edit", str(QT_TRANSLATE_NOOP("CasesPage", "Change …")), ("F2",)),
    PageKey("summary", str(QT_TRANSLATE_NOOP("CasesPage", "Copy summary")), ("Ctrl+Shift+C",)),
    PageKey(
        "other-summary",
        str(QT_TRANSLATE_NOOP("CasesPage", "Copy in Chinese · 中文")),
        ("Ctrl+Shift+L",),
    ),
    PageKey("reminders", str(QT_TRANSLATE_NOOP("CasesPage", "Calendar reminders …")), ("Ctrl+S",)),
    PageKey("delete", str(QT_TRANSLATE_NOOP("CasesPage", "Delete …")), ("Del",)),
    PageKey("next", str(QT_TRANSLATE_NOOP("CasesPage", "Next case")), ("Alt+Down",)),
    PageKey("previous", str(QT_TRANSLATE_NOOP("CasesPage", "Case before")), ("Alt+Up",)),
    PageKey("undo", str(QT_TRANSLATE_NOOP("CasesPage", "Undo")), ("Ctrl+Z",)),
)

# The page's key -> the context its texts are translated in, and its table.
PAGE_KEYS = {
    "coverage": ("CoveragePage", _COVERAGE),
    "guides": ("GuidesPage", _GUIDES),
    "cases": ("CasesPage", _CASES),
}

# What the window can do on any page, and is looked for in the menu of one of them.
SHARED = {"cases": ("new_case",)}


def page_key_text(context: str, key: PageKey) -> str:
    """What an action of a page is called."""
    return QCoreApplication.translate(context, key.text)


def page_actions(page: str, slots: Mapping[str, object], parent: QWidget) -> dict[str, QAction]:
    """The actions of a page by name, made for the widget that it is; its keys hold inside only."""
    context, table = PAGE_KEYS[page]
    found = {}
    for key in table:
        action = QAction(page_key_text(context, key), parent)
        action.setShortcuts([QKeySequence(keys) for keys in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slots[key.name])
        action.setObjectName(f"{page}_{key.name}")
        parent.addAction(action)
        found[key.name] = action
    return found
