from datetime import UTC, datetime

import pytest

from callboard.wording.clock import distance

SUMMER = datetime(2026, 7, 1, tzinfo=UTC)
SKEW = datetime(2026, 3, 10, tzinfo=UTC)  # the US has changed its clocks, the EU has not


@pytest.mark.parametrize(
    ("mine", "theirs", "at", "language", "words"),
    [
        ("Europe/Berlin", "Asia/Shanghai", SUMMER, "en", "6 h ahead"),
        ("Asia/Shanghai", "Europe/Berlin", SUMMER, "en", "6 h behind"),
        ("Europe/Berlin", "Asia/Kolkata", SUMMER, "en", "3 h 30 min ahead"),
        ("UTC", "Asia/Kathmandu", SUMMER, "en", "5 h 45 min ahead"),
        ("Australia/Sydney", "Australia/Lord_Howe", SUMMER, "en", "30 min ahead"),
        ("Europe/Berlin", "Europe/Paris", SUMMER, "en", "same time"),
        ("Europe/Berlin", "America/Los_Angeles", SUMMER, "en", "9 h behind"),
        ("Europe/Berlin", "America/Los_Angeles", SKEW, "en", "8 h behind"),
        ("Europe/Berlin", "Asia/Kolkata", SUMMER, "zh", "早 3 小时 30 分钟"),
        ("Europe/Berlin", "Europe/Paris", SUMMER, "zh-CN", "时间相同"),
    ],
)
def test_distance(mine: str, theirs: str, at: datetime, language: str, words: str) -> None:
    assert distance(mine, theirs, at, language) == words
