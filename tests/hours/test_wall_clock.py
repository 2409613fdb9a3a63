import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from callboard.hours.wall_clock import Oddity, at_wall_clock

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("zone", "wall", "instant", "oddity"),
    [
        (BERLIN, "2026-11-28T03:00", "2026-11-28T02:00", None),
        (BERLIN, "2026-03-29T01:59", "2026-03-29T00:59", None),
        (BERLIN, "2026-03-29T02:30", "2026-03-29T01:30", Oddity.SKIPPED),  # 03:30
        (BERLIN, "2026-03-29T03:00", "2026-03-29T01:00", None),
        (BERLIN, "2026-10-25T02:30", "2026-10-25T00:30", Oddity.TWICE),  # summer's
        (BERLIN, "2026-10-25T03:00", "2026-10-25T02:00", None),
        ("Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-03T15:40", Oddity.SKIPPED),  # 30 min
        ("Asia/Shanghai", "2026-03-29T02:30", "2026-03-28T18:30", None),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00", Oddity.SKIPPED),  # a whole day
    ],
)
def test_a_wall_clock_is_an_instant(
    zone: str, wall: str, instant: str, oddity: Oddity | None
) -> None:
    local = dt.datetime.fromisoformat(wall)
    found = at_wall_clock(local.date(), local.time(), ZoneInfo(zone))
    assert found.instant == dt.datetime.fromisoformat(instant).replace(tzinfo=dt.UTC)
    assert found.oddity is oddity


def test_the_end_of_the_calendar_overflows() -> None:
    with pytest.raises(OverflowError):
        at_wall_clock(dt.date.max, dt.time(23), ZoneInfo("America/Los_Angeles"))
