"""Where a window may stand that stood somewhere when there may have been other screens."""

from collections.abc import Sequence

from PySide6.QtCore import QRect


def standing(wished: QRect, screens: Sequence[QRect]) -> QRect | None:
    """All on the screen where most of it stood; None when that is not there any more."""
    screen = max(screens, key=lambda found: _area(found.intersected(wished)))
    if screen.intersected(wished).isEmpty():
        return None
    width, height = min(wished.width(), screen.width()), min(wished.height(), screen.height())
    x = max(screen.x(), min(wished.x(), screen.x() + screen.width() - width))
    y = max(screen.y(), min(wished.y(), screen.y() + screen.height() - height))
    return QRect(x, y, width, height)


def _area(found: QRect) -> int:
    return 0 if found.isEmpty() else found.width() * found.height()
