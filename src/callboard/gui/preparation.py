"""What is slow and not needed for the first paint, done on a thread of its own."""

import gc
from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal, Slot


class Preparation(QObject):
    """Loads one thing after the other and says when each is there."""

    prepared = Signal(str)
    finished = Signal()

    def __init__(self, load: Callable[[str], object], names: Iterable[str]) -> None:
        super().__init__()
        self._load = load
        self._names = tuple(names)
        self._thread = Thread(target=self._work, name="preparation", daemon=True)

    def start(self) -> None:
        """Begin."""
        # A collection runs in whatever thread sets it off, and Qt's objects may only be deleted in
        # the thread of the window: until the work is done nothing is collected.
        gc.disable()
        self.finished.connect(self._collect_again)
        self._thread.start()

    def wait(self) -> None:
        """Let it come to its end; a program must not go down around it."""
        if self._thread.is_alive():
            self._thread.join()
        gc.enable()

    @Slot()
    def _collect_again(self) -> None:
        gc.enable()

    def _work(self) -> None:
        with suppress(RuntimeError):  # the window is gone, and this object with it
            for name in self._names:
                self._load(name)
                self.prepared.emit(name)
            self.finished.emit()
