"""Moments of a case on both clocks, the reader's first."""

from datetime import UTC, datetime, timedelta

import pytest

from callboard.wording.case_clock import Clocks

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)  # Monday, 13:00 in Berlin, 20:00 in Shanghai
BERLIN_SHANGHAI = ("Europe/Berlin", "Asia/Shanghai")
SHANGHAI = ("Asia/Shanghai", "Asia/Shanghai")


@pytest.mark.parametrize(
    ("moment", "zones", "english", "chinese"),
    [
        ("2026-11-23T13:31", BERLIN_SHANGHAI, "Mon 14:31 (21:31 theirs)", "周一 14:31（对方时间 21:31）"),
        ("2026-11-23T17:00", BERLIN_SHANGHAI, "Mon 18:00 (Tue 01:00 theirs)", "周一 18:00（对方时间 周二 01:00）"),
        ("2026-11-23T13:31", SHANGHAI, "Mon 21:31", "周一 21:31"),
        ("2026-11-23T16:00", SHANGHAI, "Mon 24:00", "周一 24:00"),  # due at midnight is due that day
        ("2026-11-23T16:00", BERLIN_SHANGHAI, "Mon 17:00 (24:00 theirs)", "周一 17:00（对方时间 24:00）"),
        ("2026-11-21T13:31", SHANGHAI, "Sat 21:31", "周六 21:31"),  # two days ago
        ("2026-11-30T13:31", SHANGHAI, "Mon 30 Nov 21:31", "周一 11月30日 21:31"),  # no other Monday
        ("2026-11-16T13:31", SHANGHAI, "Mon 16 Nov 21:31", "周一 11月16日 21:31"),
        ("2027-01-04T13:31", SHANGHAI, "Mon 4 Jan 2027 21:31", "周一 2027年1月4日 21:31"),
        ("2026-12-31T16:00", SHANGHAI, "Thu 31 Dec 24:00", "周四 12月31日 24:00"),
    ],
)  # fmt: skip
def test_a_moment(moment: str, zones: tuple[str, str], english: str, chinese: str) -> None:
    instant = datetime.fromisoformat(f"{moment}Z")
    assert Clocks(NOW, zones, "en").when(instant) == english
    assert Clocks(NOW, zones, "zh-CN").when(instant) == chinese


@pytest.mark.parametrize(
    ("length", "english", "chinese"),
    [
        (timedelta(seconds=59), "less than a minute", "不到 1 分钟"),
        (timedelta(minutes=91), "1 h 31 min", "1 小时 31 分钟"),
        (timedelta(hours=47, minutes=59), "47 h 59 min", "47 小时 59 分钟"),
        (timedelta(hours=48), "2 d", "2 天"),
        (timedelta(days=4, hours=23, minutes=59), "4 d 23 h", "4 天 23 小时"),
    ],
)
def test_a_stretch_is_never_made_longer(length: timedelta, english: str, chinese: str) -> None:
    assert Clocks(NOW, SHANGHAI, "en").stretch(length) == english
    assert Clocks(NOW, SHANGHAI, "zh").stretch(length) == chinese


@pytest.mark.parametrize(
    ("length", "spoken"),
    [
        (timedelta(minutes=91), "1 hour 31 minutes"),
        (timedelta(hours=49), "2 days 1 hour"),
        (timedelta(days=3), "3 days"),
    ],
)
def test_a_screen_reader_gets_full_words(length: timedelta, spoken: str) -> None:
    clocks = Clocks(NOW, BERLIN_SHANGHAI, "en", spoken=True)
    assert clocks.stretch(length) == spoken
    assert clocks.when(NOW) == "Monday 13:00, 20:00 their time"
