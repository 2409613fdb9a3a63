"""What a light says at chosen instants, one a line."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.directory.contact_point import ContactKind, ContactPoint, ServiceHours, Severity
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.state import Confidence, Interval, Reason, ReasonKind, State
from callboard.hours.timetable import Timetables
from callboard.reach.availability import Light, Viewer, light
from callboard.wording.light import LightWords, describe

OFFICE = "Mo-Fr 09:00-18:00"
SHANGHAI = "Asia/Shanghai"
BERLIN = "Europe/Berlin"


def told(
    hours: str | tuple[ServiceHours, ...] | None,
    at: str,
    mine: str = SHANGHAI,
    language: str = "en",
    viewer: Viewer | None = None,
) -> LightWords:
    services = hours if isinstance(hours, tuple) else ()
    if isinstance(hours, str):
        services = (ServiceHours(hours=hours, zone=BERLIN),)
    point = ContactPoint(
        id="line",
        organization="acme",
        name=Text("Line"),
        kind=ContactKind.PHONE,
        hours_available=services,
    )
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    answer = light(point, viewer or Viewer(), moment, Timetables(Calendars(Path("holidays"))))
    return describe(answer, moment, mine, language)


@pytest.mark.parametrize(
    ("hours", "at", "key", "sentence"),
    [
        # 1 h 31 min; the seconds are never rounded up
        (OFFICE, "2026-07-01T14:29:00", "open", "Open · closes 18:00 (00:00 yours) · in 1 h 31 min"),
        (OFFICE, "2026-07-01T14:29:01", "open", "Open · closes 18:00 (00:00 yours) · in 1 h 30 min"),
        (OFFICE, "2026-07-01T14:00:00", "open", "Open · closes 18:00 (00:00 yours) · in 2 h"),
        # The threshold is inclusive
        (OFFICE, "2026-07-01T15:29:59", "open", "Open · closes 18:00 (00:00 yours) · in 30 min"),
        (OFFICE, "2026-07-01T15:30:00", "closing-soon", "Open · closes 18:00 (00:00 yours) · in 30 min"),
        (OFFICE, "2026-07-01T15:59:00", "closing-soon", "Open · closes 18:00 (00:00 yours) · in 1 min"),
        (OFFICE, "2026-07-01T15:59:30", "closing-soon", "Open · closes 18:00 (00:00 yours) · in less than a minute"),
        # Closed for the day: the weekday on both clocks
        (OFFICE, "2026-07-01T16:00:00", "closed", "Closed · opens Thu 09:00 (Thu 15:00 yours)"),
        (OFFICE, "2026-07-03T16:00:00", "closed", "Closed · opens Mon 09:00 (Mon 15:00 yours)"),
        ("Mo-Fr 20:00-22:00", "2026-07-03T21:00:00", "closed", "Closed · opens Mon 20:00 (Tue 02:00 yours)"),
        # Today on their clock, and tomorrow on the viewer's
        ("Mo-Fr 20:00-22:00", "2026-07-03T12:00:00", "closed", "Closed · opens Fri 20:00 (Sat 02:00 yours)"),
        (OFFICE, "2026-07-01T05:00:00", "closed", "Closed · opens 09:00 (15:00 yours) · in 2 h"),
        (OFFICE, "2026-07-01T06:30:00", "opening-soon", "Closed · opens 09:00 (15:00 yours) · in 30 min"),
        (OFFICE, "2026-07-01T06:58:30", "opening-soon", "Closed · opens 09:00 (15:00 yours) · in 2 min"),
        (OFFICE, "2026-07-01T06:59:30", "opening-soon", "Closed · opens 09:00 (15:00 yours) · in less than a minute"),
        # Over midnight
        ("Mo-Su 22:00-06:00", "2026-07-01T21:30:00", "open", "Open · closes 06:00 (12:00 yours) · in 6 h 30 min"),
        ("Tu 00:00-06:00", "2026-07-06T21:40:00", "opening-soon", "Closed · opens Tue 00:00 (Tue 06:00 yours) · in 20 min"),
        # Over the spring change, and over the autumn change
        ("Sa 22:00-30:00", "2026-03-28T21:30:00", "open", "Open · closes 06:00 (12:00 yours) · in 6 h 30 min"),
        ("Sa 22:00-30:00", "2026-10-24T21:30:00", "open", "Open · closes 06:00 (13:00 yours) · in 7 h 30 min"),
        (OFFICE, "2026-03-27T17:00:00", "closed", "Closed · opens Mon 09:00 (Mon 15:00 yours)"),
        # A long shift, and openings weeks and years away
        ("Mo 12:00-48:00", "2026-07-06T11:00:00", "open", "Open · closes Wed 00:00 (Wed 06:00 yours)"),
        ("Jul 27 09:00-18:00", "2026-07-01T11:00:00", "closed", "Closed · opens Mon 27 Jul 09:00 (Mon 27 Jul 15:00 yours)"),
        ("Jan 04 09:00-18:00", "2026-07-01T11:00:00", "closed", "Closed · opens Mon 4 Jan 2027 09:00 (Mon 4 Jan 2027 16:00 yours)"),
        ("2026 Jan 05 09:00-18:00", "2026-07-01T11:00:00", "closed", "Closed · no opening known"),
        # Never closes, and nobody knows
        ("24/7", "2026-07-01T11:00:00", "open", "Open · around the clock"),
        (None, "2026-07-01T11:00:00", "unknown", "Hours not published"),
        ("unknown", "2026-07-01T11:00:00", "unknown", "Hours not published"),
        ('unknown "ask the reception"', "2026-07-01T11:00:00", "unknown", "Hours unknown · ask the reception"),
        ("all day long", "2026-07-01T11:00:00", "unknown", "Hours as written: all day long"),
        # What suspends or closes a line, and what comes then
        (OFFICE + '; Jul 01 09:00-18:00 limited "urgent calls only"', "2026-07-01T11:00:00", "limited",
         "Limited · urgent calls only · until 18:00 (00:00 yours)"),
        (OFFICE + '; Jul 01 off "Fair"', "2026-07-01T11:00:00", "closed",
         "Closed · Fair · opens Thu 09:00 (Thu 15:00 yours)"),
        (OFFICE + '; Jul 02 unknown "moving"', "2026-07-01T16:00:00", "closed",
         "Closed · hours unknown from Thu 00:00 (Thu 06:00 yours)"),
    ],
)  # fmt: skip
def test_english(hours: str | None, at: str, key: str, sentence: str) -> None:
    words = told(hours, at)
    assert (words.key, words.sentence) == (key, sentence)


@pytest.mark.parametrize(
    ("hours", "at", "sentence"),
    [
        (OFFICE, "2026-07-01T14:29:00", "服务中 · 18:00 结束（您的时间 00:00） · 1 小时 31 分钟后"),
        (OFFICE, "2026-07-01T15:59:30", "服务中 · 18:00 结束（您的时间 00:00） · 不到 1 分钟后"),
        (OFFICE, "2026-07-03T16:00:00", "未开放 · 周一 09:00 开放（您的时间 周一 15:00）"),
        ("Jul 27 09:00-18:00", "2026-07-01T11:00:00", "未开放 · 周一 7月27日 09:00 开放（您的时间 周一 7月27日 15:00）"),
        ("24/7", "2026-07-01T11:00:00", "服务中 · 全天候"),
        (None, "2026-07-01T11:00:00", "未公布服务时间"),
        (OFFICE + '; Jul 01 09:00-18:00 limited "仅限紧急"', "2026-07-01T11:00:00", "部分服务 · 仅限紧急 · 至 18:00（您的时间 00:00）"),
    ],
)  # fmt: skip
def test_chinese(hours: str | None, at: str, sentence: str) -> None:
    assert told(hours, at, language="zh-Hans").sentence == sentence


@pytest.mark.parametrize(
    ("mine", "sentence"),
    [
        (BERLIN, "Open · closes 18:00 · in 1 h 31 min"),
        ("Europe/Paris", "Open · closes 18:00 · in 1 h 31 min"),  # another zone, the same clock
        ("Asia/Kolkata", "Open · closes 18:00 (21:30 yours) · in 1 h 31 min"),
        ("America/Los_Angeles", "Open · closes 18:00 (09:00 yours) · in 1 h 31 min"),
    ],
)
def test_own_clock_is_named_only_when_it_differs(mine: str, sentence: str) -> None:
    assert told(OFFICE, "2026-07-01T14:29:00", mine).sentence == sentence


ENGLISH = ServiceHours(hours="24/7", zone=BERLIN, language=("en",))
GERMAN = ServiceHours(hours="Mo-Fr 08:00-18:00", zone=BERLIN, language=("de",))
ORDINARY = ServiceHours(hours=OFFICE, zone=BERLIN)
URGENT = ServiceHours(hours="24/7", zone=BERLIN, severity=(Severity.CRITICAL,), plan=("Gold",))


@pytest.mark.parametrize(
    ("services", "viewer", "sentence"),
    [
        (
            (ENGLISH, GERMAN),
            Viewer(("en",)),
            "English: Open · around the clock; German opens 08:00",
        ),
        ((ENGLISH, GERMAN), Viewer(("de",)), "German: Closed · opens 08:00 · in 3 h; English open"),
        ((ORDINARY, URGENT), Viewer(), "Closed · opens 09:00 · in 4 h; critical, Gold open"),
        ((URGENT,), Viewer(), "Hours not published for your case; critical, Gold open"),
        (
            (ORDINARY, URGENT),
            Viewer(severity=Severity.CRITICAL, plan="Gold"),
            "critical, Gold: Open · around the clock; otherwise opens 09:00",
        ),
        ((GERMAN,), Viewer(("zh",)), "Closed · opens 08:00 · in 3 h"),
    ],
)
def test_for_whom(services: tuple[ServiceHours, ...], viewer: Viewer, sentence: str) -> None:
    assert told(services, "2026-07-01T03:00:00", BERLIN, viewer=viewer).sentence == sentence


def test_for_whom_in_chinese() -> None:
    words = told((ENGLISH, GERMAN), "2026-07-01T03:00:00", BERLIN, "zh", Viewer(("en",)))
    assert words.sentence == "英语：服务中 · 全天候；德语 08:00 开放"


@pytest.mark.parametrize(
    ("state", "confidence", "doubt", "language", "sentence"),
    [
        ("open", "regional", Reason(ReasonKind.HOLIDAY, "Reformation Day"), "en",
         "Open · closes 18:00 · in 2 h · may be closed: Reformation Day"),
        ("open", "provisional", Reason(ReasonKind.CALENDAR, "CN"), "en",
         "Open · closes 18:00 · in 2 h · may be closed: holidays not published yet"),
        ("open", "provisional", Reason(ReasonKind.CALENDAR, "CN"), "zh",
         "服务中 · 18:00 结束 · 2 小时后 · 可能休息：节假日尚未公布"),
        ("closed", "provisional", Reason(ReasonKind.HOLIDAY, "Eid"), "en",
         "Closed · opens 18:00 · in 2 h · not certain: Eid"),
        ("limited", "regional", Reason(ReasonKind.HOLIDAY, "Fair"), "en",
         "Limited · until 18:00 · may be closed: Fair"),
    ],
)  # fmt: skip
def test_less_than_official(
    state: str, confidence: str, doubt: Reason, language: str, sentence: str
) -> None:
    at = datetime(2026, 7, 1, 14, tzinfo=UTC)
    interval = Interval(
        state=State(state),
        reason=Reason(ReasonKind.SHIFT),
        end=at + timedelta(hours=2),
        confidence=Confidence(confidence),
        doubt=doubt,
    )
    words = describe(Light(interval, ORDINARY), at, BERLIN, language)
    assert words.sentence == sentence


@pytest.mark.parametrize(
    ("then", "key", "sentence"),
    [
        (State.LIMITED, "open", "Open · limited from 18:00 · in 10 min"),
        (State.UNKNOWN, "open", "Open · hours unknown from 18:00 · in 10 min"),
        (State.CLOSED, "closing-soon", "Open · closes 18:00 · in 10 min"),
    ],
)
def test_what_comes_is_said(then: State, key: str, sentence: str) -> None:
    at = datetime(2026, 7, 1, 15, 50, tzinfo=UTC)
    interval = Interval(
        state=State.OPEN, reason=Reason(ReasonKind.SHIFT), end=at + timedelta(minutes=10)
    )
    words = describe(Light(interval, ORDINARY, (), then), at, BERLIN, "en")
    assert (words.key, words.sentence) == (key, sentence)


def test_missing_calendar_is_named() -> None:
    reason = Reason(ReasonKind.CALENDAR, "CN")
    words = describe(
        Light(Interval(state=State.UNKNOWN, reason=reason), ORDINARY),
        datetime(2026, 7, 1, tzinfo=UTC),
        BERLIN,
        "en",
    )
    assert words.sentence == "Hours unknown · no holiday calendar for CN"


@pytest.mark.parametrize(
    ("hours", "at", "language", "spoken"),
    [
        (OFFICE, "2026-07-01T14:29:00", "en", "Open, closes 18:00 their time, 00:00 your time, in 1 hour 31 minutes"),
        (OFFICE, "2026-07-01T15:59:00", "en", "Closing soon, closes 18:00 their time, 00:00 your time, in 1 minute"),
        (OFFICE, "2026-07-01T15:59:30", "en", "Closing soon, closes 18:00 their time, 00:00 your time, in less than a minute"),
        (OFFICE, "2026-07-03T16:00:00", "en", "Closed, opens Monday 09:00 their time, Monday 15:00 your time"),
        (OFFICE, "2026-07-03T16:00:00", "zh", "未开放，对方时间 星期一 09:00，您的时间 星期一 15:00 开放"),
        ("24/7", "2026-07-03T16:00:00", "en", "Open, around the clock"),
    ],
)  # fmt: skip
def test_spoken_says_the_state_first(hours: str, at: str, language: str, spoken: str) -> None:
    assert told(hours, at, language=language).spoken == spoken


def test_threshold_is_a_setting() -> None:
    at = datetime(2026, 7, 1, 15, 45, tzinfo=UTC)
    interval = Interval(
        state=State.OPEN, reason=Reason(ReasonKind.SHIFT), end=at + timedelta(minutes=15)
    )
    lit = Light(interval, ORDINARY)
    keys = [describe(lit, at, BERLIN, "en", timedelta(minutes=m)).key for m in (14, 15, 30)]
    assert keys == ["open", "closing-soon", "closing-soon"]


@given(st.integers(1, 24 * 3600 - 1))
def test_open_time_is_never_rounded_up_and_never_zero(seconds: int) -> None:
    at = datetime(2026, 7, 1, tzinfo=UTC)
    end = at + timedelta(seconds=seconds)
    interval = Interval(state=State.OPEN, reason=Reason(ReasonKind.SHIFT), end=end)
    said = describe(Light(interval, ORDINARY), at, BERLIN, "en").sentence.rpartition(" in ")[2]
    units = {"h": 3600, "min": 60}
    numbers, names = said.split()[::2], said.split()[1::2]
    if said == "less than a minute":
        assert seconds < 60
    else:
        total = sum(int(n) * units[name] for n, name in zip(numbers, names, strict=True))
        assert "0" not in numbers
        assert 60 <= total <= seconds < total + 60
