"""Long work in the window's own thread, done a few milliseconds at a time."""

from collections.abc import Generator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SLICE = 0.006  # seconds after which keys and paint have their turn


class Sliced(QObject):
    """Runs a generator to its end whenever the window has nothing else to do."""

    finished = Signal(object)  # what the generator returned

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self, work: Generator[None, None, object]) -> None:
        """Do this instead of what is still being done."""
        self._work = work
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Leave it undone."""
        self._work = None
        self._timer.stop()

    @property
    def is_busy(self) -> bool:
        """Whether something is left to do."""
        return self._work is not None

    @Slot()
    def _go_on(self) -> None:
        work, until = self._work, perf_counter() + _SLICE
        try:
            while work is not None and perf_counter() < until:
                next(work)
        except StopIteration as done:
            self.stop()
            self.finished.emit(done.value)
