"""What keys do on one page of the window only, as tables: its actions and its menu."""

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class PageKey(msgspec.Struct, frozen=True):
    """One action of a page: its name in code, what it is called, its keys (portable text)."""

    name: str
    text: str
    keys: tuple[str, ...]


COVERAGE = (
    PageKey("day", str(QT_TRANSLATE_NOOP("CoveragePage", "Show 24 hours")), ("D",)),
    PageKey("week", str(QT_TRANSLATE_NOOP("CoveragePage", "Show 7 days")), ("W",)),
    PageKey("now", str(QT_TRANSLATE_NOOP("CoveragePage", "Go to now")), ("H",)),
    PageKey("next_week", str(QT_TRANSLATE_NOOP("CoveragePage", "Show next week")), ("N",)),
    PageKey("zoom_in", str(QT_TRANSLATE_NOOP("CoveragePage", "Show less time")), ("+", "=")),
    PageKey("zoom_out", str(QT_TRANSLATE_NOOP("CoveragePage", "Show more time")), ("-",)),
    PageKey("text", str(QT_TRANSLATE_NOOP("CoveragePage", "Show as text")), ("T",)),
    PageKey("sites", str(QT_TRANSLATE_NOOP("CoveragePage", "Change my sites")), ("S",)),
)

# The page's key -> the context its texts are translated in, and its table.
PAGE_KEYS = {"coverage": ("CoveragePage", COVERAGE)}


def page_key_text(context: str, key: PageKey) -> str:
    """What an action of a page is called."""
    return QCoreApplication.translate(context, key.text)
