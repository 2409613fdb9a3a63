"""Where local dates begin in UTC, and where their times are."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from callboard.hours.local_dates import LocalDate, LocalDates


def local_date(zone: str, day: str) -> LocalDate:
    ordinal = dt.date.fromisoformat(day).toordinal()
    (found,) = LocalDates(ZoneInfo(zone)).existing(ordinal, ordinal)
    return found


# fmt: off
INSTANTS = [
    # zone, local date, minutes, UTC
    ("UTC", "2026-06-03", 0, "2026-06-03T00:00"),
    ("Europe/Berlin", "2026-06-03", 540, "2026-06-03T07:00"),
    ("Europe/Berlin", "2026-03-29", 150, "2026-03-29T01:30"),  # a gap
    ("Europe/Berlin", "2026-03-28", 1590, "2026-03-29T01:30"),  # the same, from the day before
    ("Europe/Berlin", "2026-10-25", 150, "2026-10-25T00:30"),  # an overlap: the first pass
    ("Europe/Berlin", "2026-10-25", 1440, "2026-10-25T23:00"),  # after 25 hours
    ("America/Havana", "2026-03-08", 0, "2026-03-08T05:00"),  # no midnight: 00:00 is 01:00
    ("America/Havana", "2026-03-08", 60, "2026-03-08T05:00"),
    ("America/Havana", "2024-11-03", 0, "2024-11-03T04:00"),  # two midnights
    ("America/Havana", "2024-11-03", 60, "2024-11-03T06:00"),
    ("Pacific/Apia", "2011-12-29", 1440, "2011-12-30T10:00"),
    ("Pacific/Apia", "2011-12-29", 1800, "2011-12-30T16:00"),
]
# fmt: on


@pytest.mark.parametrize(("zone", "day", "minutes", "utc"), INSTANTS)
def test_a_local_time_is_an_instant(zone: str, day: str, minutes: int, utc: str) -> None:
    instant = local_date(zone, day).instant(minutes)
    assert dt.datetime.fromtimestamp(instant, dt.UTC).strftime("%Y-%m-%dT%H:%M") == utc


@pytest.mark.parametrize(
    ("zone", "day", "is_even"),
    [
        ("Europe/Berlin", "2026-06-03", True),
        ("Europe/Berlin", "2026-03-27", True),
        ("Europe/Berlin", "2026-03-28", False),
        ("Europe/Berlin", "2026-03-29", False),
        ("America/Havana", "2026-03-08", False),
        ("America/Havana", "2024-11-03", False),
        ("America/Havana", "2024-11-04", True),
    ],
)
def test_a_minute_is_a_minute_away_from_changes(zone: str, day: str, is_even: bool) -> None:
    assert local_date(zone, day).is_even is is_even


def test_a_date_that_never_was_is_left_out() -> None:
    last = dt.date(2011, 12, 31).toordinal()
    dates = LocalDates(ZoneInfo("Pacific/Apia")).existing(last - 2, last)
    assert [date.date.day for date in dates] == [29, 31]
