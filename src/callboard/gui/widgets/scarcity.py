"""How much room there is for a widget's type: whether its parts must say less."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class Scarcity(QObject):
    """Watches the height of what a widget stands in; `changed` tells the level of scarcity.

    `steps` are heights, as drawn at scale 1, greatest first: level 1 is lower than the first of
    them, level 2 lower than the second.
    """

    changed = Signal(int)

    def __init__(
        self, widget: QWidget, around: Callable[[QWidget], QWidget | None], steps: Sequence[int]
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._around = around
        self._steps = steps
        self._scale = 1.0
        self._watched: QWidget | None = None
        self.level = 0
        widget.installEventFilter(self)

    def use_scale(self, scale: float) -> None:
        """Judge by the size of another theme's type."""
        self._scale = scale
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find what the widget stands in, and look whenever that changes its size."""
        if not hasattr(self, "level"):
            return False  # it is being taken apart: by Python first, and Qt still asks
        kinds = (QEvent.Type.Show, QEvent.Type.Polish, QEvent.Type.ParentChange)
        if watched is self._widget and event.type() in kinds:
            self._find()
        elif watched is self._watched and event.type() == QEvent.Type.Resize:
            self._look()
        return False

    def _find(self) -> None:
        found = self._around(self._widget)
        if found is None or found is self._widget or found is self._watched:
            return
        if self._watched:
            self._watched.removeEventFilter(self)
        self._watched = found
        found.installEventFilter(self)
        self._look()

    def _look(self) -> None:
        height = self._watched.height() if self._watched else None
        low = (height is not None and height < step * self._scale for step in self._steps)
        level = sum(low)
        if level != self.level:
            self.level = level
            self.changed.emit(level)
