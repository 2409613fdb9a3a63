"""Partial ISO 8601 dates in words: as exact as they are known, in running text and on one line."""

from PySide6.QtCore import QDate, QLocale

_LONG = ("yyyy", "MMMM yyyy", "d MMMM yyyy")
_SHORT = ("yyyy", "MMM yyyy", "d MMM yyyy")
_CHINESE = ("yyyy年", "yyyy年M月", "yyyy年M月d日")


def partial_date(iso: str, language: str) -> str:
    """A date for a reader of a BCP 47 tag: 2023-12 is "December 2023"; what is none stays."""
    return _written(iso, QLocale(language), _LONG)


def short_date(iso: str) -> str:
    """The same in the window's language, where there is little room: "Dec 2023"."""
    return _written(iso, QLocale(), _SHORT)


def _written(iso: str, locale: QLocale, formats: tuple[str, ...]) -> str:
    if locale.language() == QLocale.Language.Chinese:
        formats = _CHINESE
    parts = [int(part) if part.isdecimal() else 0 for part in iso.split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    date = QDate(year, month, day)
    return locale.toString(date, formats[min(len(parts), 3) - 1]) if date.isValid() else iso
