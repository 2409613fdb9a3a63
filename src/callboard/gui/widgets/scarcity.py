"""Whether a window is so low, for its type, that its parts must say less."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from callboard.gui.theme import Theme

_LOW = 560  # a window lower than this, as drawn, has no room for everything


class Scarcity(QObject):
    """Watches the window of a widget; `changed` tells when room gets scarce, or is there again."""

    changed = Signal(bool)

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        super().__init__(widget)
        self._widget = widget
        self._scale = theme.scale
        self._window: QWidget | None = None
        self.is_scarce = False
        widget.installEventFilter(self)

    def use_scale(self, scale: float) -> None:
        """Judge by the type of another theme."""
        self._scale = scale
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the window when the widget gets one, and look whenever that changes its size."""
        if watched is self._widget and event.type() in (QEvent.Type.Show, QEvent.Type.Polish):
            self._find_window()
        elif watched is self._window and event.type() == QEvent.Type.Resize:
            self._look()
        return False

    def _find_window(self) -> None:
        window = self._widget.window()
        if window is self._widget or window is self._window:
            return
        if self._window:
            self._window.removeEventFilter(self)
        self._window = window
        window.installEventFilter(self)
        self._look()

    def _look(self) -> None:
        is_scarce = self._window is not None and self._window.height() < _LOW * self._scale
        if is_scarce != self.is_scarce:
            self.is_scarce = is_scarce
            self.changed.emit(is_scarce)
