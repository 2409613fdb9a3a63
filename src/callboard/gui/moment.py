"""The moment the window answers for: now, or one that was asked about and stands still."""

from collections.abc import Callable
from datetime import datetime


class Moment:
    """A clock that can be asked to stand; aware datetimes only."""

    def __init__(self, clock: Callable[[], datetime], asked: datetime | None = None) -> None:
        self._clock = clock
        self.asked = asked  # None: the present, which passes

    def __call__(self) -> datetime:
        """The moment asked about, else what the clock says."""
        return self.asked or self._clock()
