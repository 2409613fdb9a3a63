"""Local dates of a zone as instants: gaps, overlaps and dates that never were."""

import datetime as dt
from zoneinfo import ZoneInfo

import msgspec

from callboard.hours.instant import from_unix

_MINUTE = dt.timedelta(minutes=1)
_DAY = dt.timedelta(days=1)
# No zone changes its offset twice within half a day.
_PROBES = tuple(hours * 3_600 for hours in (0, 12, 24, 36, 48))
_KEPT = 2_000  # dates; five years


class LocalDate(msgspec.Struct, frozen=True):
    """A date that exists in a zone, and its first instant in Unix seconds.

    `is_even`: the offset stays as it is for 48 hours, so that a minute is a minute.
    """

    date: dt.date
    midnight: dt.datetime
    start: int
    is_even: bool

    def instant(self, minutes: int) -> int:
        """RFC 5545: 02:30 in a gap is 03:30, in an overlap the first pass (PEP 495 fold=0)."""
        if self.is_even:
            return self.start + 60 * minutes
        return int((self.midnight + minutes * _MINUTE).timestamp())


class LocalDates:
    """The dates of one zone, remembered: a thousand lines share them."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._known: dict[int, LocalDate | None] = {}

    def existing(self, first: int, last: int) -> list[LocalDate]:
        """The dates from one proleptic ordinal to another, both included, that exist."""
        if len(self._known) > _KEPT:
            self._known.clear()
        found = [self._date(ordinal) for ordinal in range(first, last + 1)]
        return [date for date in found if date is not None]

    def _date(self, ordinal: int) -> LocalDate | None:
        if ordinal not in self._known:
            self._known[ordinal] = self._computed(ordinal)
        return self._known[ordinal]

    def _computed(self, ordinal: int) -> LocalDate | None:
        date = dt.date.fromordinal(ordinal)
        midnight = dt.datetime(date.year, date.month, date.day, tzinfo=self._zone)
        start = midnight.timestamp()
        if start == (midnight + _DAY).timestamp():
            # It begins where the next date does: the zone left it out (Apia, 2011-12-30).
            return None
        # In a gap at midnight this is the offset before it, and the first probe the one after.
        offset = midnight.utcoffset()
        is_even = all(self._offset(start + probe) == offset for probe in _PROBES)
        return LocalDate(date, midnight, int(start), is_even)

    def _offset(self, second: float) -> dt.timedelta | None:
        return from_unix(second).astimezone(self._zone).utcoffset()
