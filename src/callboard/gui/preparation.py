"""What is slow and not needed for the first paint, done on a thread of its own."""

import gc
import sys
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

Tell = Callable[[int], object]  # percent of one thing that are done

# Seconds after which the thread lets the window have its turn; Python's own 5 ms, several times a
# frame, are a stutter.
_TURN = 0.0005


class Stopped(Exception):  # noqa: N818 -- nothing went wrong
    """Nobody waits for what is being loaded any more."""


class Preparation(QObject):
    """Loads one thing after the other and says when each is there."""

    prepared = Signal(str)
    progressed = Signal(int)  # percent of the present thing; not of all of them
    finished = Signal()

    def __init__(self, load: Callable[[str, Tell], object], names: Iterable[str]) -> None:
        super().__init__()
        self._load = load
        self._names = tuple(names)
        self._is_stopped = False
        self._thread: Thread | None = None
        self._waiting: deque[str] = deque()
        self._is_working = False
        self._guard = Lock()  # of these two
        self.finished.connect(self._collect_again)

    def start(self) -> None:
        """Begin."""
        if gc.get_freeze_count():  # another window was here before: let it go
            gc.unfreeze()
            gc.collect()
        self._begin(self._names)

    @Slot(str)
    def repeat(self, *names: str) -> None:
        """Load some of the things again, because what was loaded is not, or no longer, good."""
        self._begin(names)

    def wait(self) -> None:
        """Let it come to an early end; a program must not go down around it."""
        self._is_stopped = True
        if self._thread:
            self._thread.join()
        gc.enable()

    def _begin(self, names: Iterable[str]) -> None:
        with self._guard:
            self._waiting.extend(names)
            if self._is_working:
                return  # it goes on with these
            self._is_working = True
        # A collection runs in whatever thread sets it off, and Qt's objects may only be deleted in
        # the thread of the window: until the work is done nothing is collected.
        gc.disable()
        sys.setswitchinterval(_TURN)
        self._thread = Thread(target=self._work, name="preparation", daemon=True)
        self._thread.start()

    @Slot()
    def _collect_again(self) -> None:
        if self._is_working:
            return  # on something that was wished for since
        # What was loaded stays: to look through 100,000 entries for garbage takes six frames.
        gc.freeze()
        gc.enable()

    def _next(self) -> str | None:
        with self._guard:
            if self._waiting:
                return self._waiting.popleft()
            self._is_working = False
            return None

    def _work(self) -> None:
        try:
            while (name := self._next()) is not None:
                self._load(name, self._tell)
                _emit(self.prepared, name)
        except Stopped:
            return
        finally:  # also when it went wrong, which the fault reporter tells
            self._is_working = False
            _emit(self.finished)

    def _tell(self, percent: int) -> None:
        if self._is_stopped:
            raise Stopped
        _emit(self.progressed, percent)


def _emit(signal: SignalInstance, *values: object) -> None:
    with suppress(RuntimeError):  # the window is gone, and with it who would hear
        signal.emit(*values)
