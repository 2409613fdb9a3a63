"""Where the keyboard goes: from part to part as they are read, or from pane to pane."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def reading_order(root: QWidget) -> list[QWidget]:
    """Every part in `root` that Tab stops at, as they are laid out and so as they are read.

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


def _children(parent: QWidget) -> Iterable[QWidget]:
    """The parts of a widget: as they stand in its layout, then those that stand in none."""
    if isinstance(parent, QSplitter):
        laid_out = [parent.widget(n) for n in range(parent.count())]
    else:
        laid_out = list(_in_layout(parent.layout()))
    children = [c for c in parent.children() if isinstance(c, QWidget) and not c.isWindow()]
    return dict.fromkeys([*(w for w in laid_out if w in children), *children])


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout else 0):
        item = layout.itemAt(place) if layout else None
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget:
            yield widget
        elif inner:
            yield from _in_layout(inner)


def _is_in(widget: QWidget | None, pane: QWidget) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
