"""Where the keyboard goes: from part to part as they are read, or from pane to pane."""

from collections.abc import Iterator, Sequence
from functools import cmp_to_key, partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def reading_order(root: QWidget) -> list[QWidget]:
    """Every part in `root` that Tab stops at, as they are read: line by line.

    Qt would go by when parts were made, and some are made anew whenever a light changes.
    """
    return list(_stops(root))


def beside(stops: Sequence[QWidget], focused: QWidget | None, steps: int) -> QWidget | None:
    """The next stop (steps 1) or the one before (-1), around the end; None if there is none."""
    if not stops:
        return None
    here = next((n for n, stop in enumerate(stops) if stop is focused), None)
    if here is None:  # inside of a stop, as a field in a box is
        here = next((n for n, stop in enumerate(stops) if _is_in(focused, stop)), None)
    if here is None:
        return stops[0 if steps > 0 else -1]
    return stops[(here + steps) % len(stops)]


def walk(whole: QWidget, steps: int) -> bool:
    """Put the keyboard on the stop after the focused one (steps 1) or before (-1), if any is."""
    there = beside(reading_order(whole), QApplication.focusWidget(), steps)
    if there is not None:
        give_keyboard(there, steps)
    return there is not None


def pane_beside(panes: Sequence[QWidget], focused: QWidget | None, steps: int) -> QWidget | None:
    """What takes the keyboard in the next pane (steps 1) or the one before (-1), if any does."""
    usable = [(pane, stops[0]) for pane in panes if (stops := reading_order(pane))]
    here = next((n for n, (pane, _) in enumerate(usable) if _is_in(focused, pane)), None)
    if here is None:
        here = -1 if steps > 0 else 0
    return usable[(here + steps) % len(usable)][1] if usable else None


def give_keyboard(stop: QWidget, steps: int) -> None:
    """Put the keyboard on a stop, as Tab does (steps 1) or Shift+Tab (-1), and where it is seen."""
    reason = Qt.FocusReason
    stop.setFocus(reason.TabFocusReason if steps > 0 else reason.BacktabFocusReason)
    around = stop.parentWidget()
    while around:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops there."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def _stops(root: QWidget) -> Iterator[QWidget]:
    if not root.isVisible():
        return
    if takes_tab(root):
        yield root
    for child in _children(root):
        yield from _stops(child)


def _children(parent: QWidget) -> list[QWidget]:
    """The parts of a widget as they are read: line by line, and along each line.

    By where they stand: to ask a layout for its items makes PySide free nested ones twice.
    """
    children = [c for c in parent.children() if isinstance(c, QWidget) and not c.isWindow()]
    is_mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return sorted(children, key=cmp_to_key(partial(_order, is_mirrored=is_mirrored)))


def _order(one: QWidget, other: QWidget, *, is_mirrored: bool) -> int:
    """Negative where the one is read before the other: it is above, or beside and first."""
    first, second = one.geometry(), other.geometry()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    if 2 * shared < min(first.height(), second.height()):
        return first.top() - second.top()
    along = first.left() - second.left()
    return -along if is_mirrored else along


def _is_in(widget: QWidget | None, pane: QWidget) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
