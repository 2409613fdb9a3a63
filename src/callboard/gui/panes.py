"""The parts of the window that one key walks around: whichever of them can take the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def pane_beside(panes: Sequence[QWidget], focused: QWidget | None, steps: int) -> QWidget | None:
    """What takes the keyboard in the next pane (steps 1) or the one before (-1), if any does."""
    usable = [(pane, first) for pane in panes if (first := first_in(pane))]
    if not usable:
        return None
    here = next((n for n, (pane, _) in enumerate(usable) if _is_in(focused, pane)), None)
    if here is None:
        return usable[0 if steps > 0 else -1][1]
    return usable[(here + steps) % len(usable)][1]


def first_in(pane: QWidget) -> QWidget | None:
    """The first part of a pane that Tab would reach, the pane itself included."""
    part: QWidget | None = pane
    while part:
        if _is_in(part, pane) and takes_tab(part):
            return part
        part = part.nextInFocusChain()
        if part is pane:
            break
    return None


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops there."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def _is_in(widget: QWidget | None, pane: QWidget) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
