from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from callboard.hours.instant import from_unix, parse_instant, utc_text

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-23T15:04", "2026-11-23T14:04:00Z"),
        ("2026-11-23 15:04:30", "2026-11-23T14:04:30Z"),
        ("2026-11-23T15:04Z", "2026-11-23T15:04:00Z"),
        ("2026-11-23T15:04+08:00", "2026-11-23T07:04:00Z"),
        ("2026-11-23", "2026-11-22T23:00:00Z"),
        ("2026-03-29T02:30", "2026-03-29T01:30:00Z"),  # does not exist: becomes 03:30
        ("2026-10-25T02:30", "2026-10-25T00:30:00Z"),  # exists twice: the first
    ],
)
def test_parse_instant(text: str, utc: str) -> None:
    assert utc_text(parse_instant(text, BERLIN)) == utc


@pytest.mark.parametrize("text", ["", "now", "25:00", "2026-02-30", "0001-01-01T00:00"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a moment|beyond the calendar"):
        parse_instant(text, ZoneInfo("Asia/Shanghai"))


def test_none_stays_none() -> None:
    assert utc_text(None) is None
    assert utc_text(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("second", "utc"),
    [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (-62_135_596_800, "0001-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ],
)
def test_every_second_of_the_calendar_is_a_moment(second: int, utc: str) -> None:
    assert utc_text(from_unix(second)) == utc


def test_seconds_beyond_the_calendar_are_none() -> None:
    with pytest.raises(OverflowError):
        from_unix(253_402_300_800)
