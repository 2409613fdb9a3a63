"""One timer for the whole window: it sleeps until something may read differently.

Where the system does not tell that somebody set the clock, or that the computer slept, it looks
every half minute. When neither happened nothing else is asked, because what is shown said itself
when it would change.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_MINUTE = timedelta(minutes=1)
DOUBT = timedelta(seconds=30)  # Timers do not see the clock being set; look again this often.
_DRIFT = timedelta(milliseconds=200)  # between two clocks of one computer in half a minute


class Ticker(QObject):
    """Emits `ticked(at)` when the clock in the window or a light may read differently."""

    ticked = Signal(object)

    def __init__(
        self,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        passed: Callable[[], float] = time.monotonic,  # seconds that nobody can set
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._passed = passed
        self.looks = True  # whether the clock might be set and nobody say so
        self._armed_at = clock()
        self._armed_passed = passed()
        self._due = self._armed_at
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.ring)

    @property
    def delay(self) -> int:
        """Milliseconds that the timer was last set to; -1 when it does not run."""
        return self._timer.interval() if self._timer.isActive() else -1

    @Slot(object)
    def arm(self, next_change: datetime | None) -> None:
        """Sleep until the next change, at the longest until the next minute."""
        at = self._clock()
        next_minute = at.replace(second=0, microsecond=0) + _MINUTE
        self._sleep(min(next_minute, next_change or next_minute), at)

    @Slot()
    def stop(self) -> None:
        """Sleep for good: the window answers for a moment that does not pass."""
        self._timer.stop()

    @Slot()
    def ring(self) -> None:
        """Wake when it is time to, or when the time is not what it should be by now."""
        at, passed = self._clock(), timedelta(seconds=self._passed() - self._armed_passed)
        if at < self._due and abs(at - self._armed_at - passed) < _DRIFT:
            self._sleep(self._due, at)
        else:
            self.ticked.emit(at)

    @Slot()
    def wake(self) -> None:
        """Say what time it is now; never count down."""
        self.ticked.emit(self._clock())

    def _sleep(self, due: datetime, at: datetime) -> None:
        self._due, self._armed_at, self._armed_passed = due, at, self._passed()
        self._timer.start(milliseconds_until(min(due, at + DOUBT) if self.looks else due, at))


def milliseconds_until(due: datetime, at: datetime) -> int:
    """How long to sleep, rounded up: waking early would find nothing changed."""
    return max(1, -((at - due) // timedelta(milliseconds=1)))
