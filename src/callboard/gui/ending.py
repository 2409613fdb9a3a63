"""The system asks the program to end: SIGTERM, SIGINT (Ctrl+C in a terminal), SIGHUP."""

import os
import signal
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ASKED_BY = ("SIGTERM", "SIGINT", "SIGHUP")


class EndAsked(QObject):
    """Emits `asked` in the loop of Qt, in which Python itself would not hear a signal."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notifier: QSocketNotifier | None = None
        self._pipe: tuple[int, int] | None = None
        self._before: dict[signal.Signals, Any] = {}  # what each of them did
        if sys.platform != "win32":  # which ends programs by closing their windows
            self._listen()

    def _listen(self) -> None:
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for name in _ASKED_BY:
            number = signal.Signals[name]
            self._before[number] = signal.signal(number, _only_wake)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def stop(self) -> None:
        """Let signals do what they did before."""
        if self._pipe is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    @Slot()
    def _hear(self) -> None:
        if self._pipe is None:
            return
        with suppress(BlockingIOError):
            heard = os.read(self._pipe[0], 64)
            if heard:
                self.asked.emit()


def _only_wake(_number: int, _frame: object) -> None:
    """Stands for the signal's usual effect; the pipe tells the rest."""
