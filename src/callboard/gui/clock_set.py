"""Whether somebody set this computer's clock, or it slept: Linux tells, as it happens."""

import os
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

NOWHERE = -1  # where the system does not tell
_CLOCK_REALTIME = 0  # <time.h>; `time` has no such name on Windows
_ABSOLUTE_AND_CANCEL_ON_SET = 1 | 2  # TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET


class ClockSet(QObject):
    """Emits `noticed` whenever what the descriptor is of can be read."""

    noticed = Signal()

    def __init__(self, descriptor: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._descriptor = descriptor
        self._notifier: QSocketNotifier | None = None
        if descriptor != NOWHERE:
            self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._read)

    @property
    def is_told(self) -> bool:
        """Whether nobody needs to look."""
        return self._notifier is not None

    @Slot()
    def stop(self) -> None:
        """Listen no more, and close the descriptor."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
            os.close(self._descriptor)

    @Slot()
    def _read(self) -> None:
        # It fails with ECANCELED; until it was tried, it could be read for ever.
        with suppress(OSError):
            os.read(self._descriptor, 8)
        self.noticed.emit()


def open_clock_set() -> int:
    """A descriptor that can be read once the clock jumps; NOWHERE where there is none.

    It is of a timer that never rings, but is cancelled by a jump: timerfd_create(2).
    """
    if not sys.platform.startswith("linux"):
        return NOWHERE
    import ctypes  # noqa: PLC0415 -- not before the window is there

    never = ctypes.c_ulong(-1).value >> 1  # the last second that there is a number for
    library = ctypes.CDLL(None)
    try:
        descriptor = int(library.timerfd_create(_CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC))
        timer = (ctypes.c_long * 4)(0, 0, never, 0)
        failed = library.timerfd_settime(descriptor, _ABSOLUTE_AND_CANCEL_ON_SET, timer, None)
    except AttributeError:  # a C library without them
        return NOWHERE
    if failed and descriptor != NOWHERE:
        os.close(descriptor)
    return NOWHERE if failed else descriptor
