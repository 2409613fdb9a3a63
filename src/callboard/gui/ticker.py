"""One timer for the whole window: it sleeps until something may read differently."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_MINUTE = timedelta(minutes=1)
DOUBT = timedelta(seconds=30)  # Timers do not see the clock being set; look again this often.


class Ticker(QObject):
    """Emits `ticked(at)` when the clock in the window or a light may read differently."""

    ticked = Signal(object)

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.wake)

    @property
    def delay(self) -> int:
        """Milliseconds that the timer was last set to; -1 when it does not run."""
        return self._timer.interval() if self._timer.isActive() else -1

    @Slot(object)
    def arm(self, next_change: datetime | None) -> None:
        """Sleep until the next change, at the longest until the next minute or 30 s."""
        self._timer.start(milliseconds_until(next_change, self._clock()))

    @Slot()
    def stop(self) -> None:
        """Sleep for good: the window answers for a moment that does not pass."""
        self._timer.stop()

    @Slot()
    def wake(self) -> None:
        """Say what time it is now; never count down."""
        self.ticked.emit(self._clock())


def milliseconds_until(next_change: datetime | None, at: datetime) -> int:
    """How long to sleep, rounded up: waking early would find nothing changed."""
    next_minute = at.replace(second=0, microsecond=0) + _MINUTE
    wake_at = min(next_minute, at + DOUBT, next_change or next_minute)
    return max(1, -((at - wake_at) // timedelta(milliseconds=1)))
