"""A case as a text for a mail, and as reminders for a calendar."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar

from callboard.cases.calendar_file import calendar_text
from callboard.cases.case import answer, start
from callboard.cases.events import outlook, untold
from callboard.directory.directory import Catalogue
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.loading.loader import load_files
from callboard.wording.case_summary import case_title, notification, reminders, summary
from callboard.wording.cases import Telling

ROOT = Path(__file__).parents[2]
RAISED = datetime(2026, 9, 30, 2, tzinfo=UTC)
NOW = RAISED + timedelta(hours=1)
ZONES = ("Europe/Berlin", "Asia/Shanghai")


def _catalogue() -> Catalogue:
    return load_files([ROOT / "tests/data/cases/acme.toml"])[0]


def _timetables() -> Timetables:
    calendars = Calendars(ROOT / "resources/holidays")
    calendars.load("CN", (2026,))
    return Timetables(calendars)


CATALOGUE = _catalogue()
PROMISE = CATALOGUE.promises["acme.promise.l3"]
CASE = start(PROMISE, RAISED, "Database down", ticket_number="ACM-000001", note="since 9")
SEEN = outlook(CASE, PROMISE, CATALOGUE.ladders["acme.ladder"], _timetables())

ENGLISH = """\
Case: Database down
Ticket number: ACM-000001
Tier L3 · expert support
Raised Wed 04:00 (10:00 theirs)
Stage: accepted (1 of 2)
Respond by Wed 12:00 (18:00 theirs) · in 7 h
Resolve by Tue 13 Oct 04:00 (10:00 theirs) · in 12 d 23 h
  Not counted: National Day (1 Oct – 7 Oct)
  Counted: Make-up workday (National Day) (10 Oct)
1. Account manager: from Wed 12:00 (18:00 theirs) · acts by Thu 12:00 (18:00 theirs)
2. Architect: from Thu 12:00 (18:00 theirs) · acts by Fri 12:00 (18:00 theirs)
3. Board: from Fri 12:00 (18:00 theirs) · have ready: complaint number
Note: since 9
Source: A blog about Acme (2026-06) · not the vendor's own words, and not verified"""


def test_the_summary_says_all_that_follows_from_the_case() -> None:
    source = CATALOGUE.sources[PROMISE.source]
    assert summary(CASE, PROMISE, SEEN, source, Telling(NOW, ZONES, "en")) == ENGLISH


def test_it_says_the_same_in_chinese_and_nothing_in_english() -> None:
    source = CATALOGUE.sources[PROMISE.source]
    lines = summary(CASE, PROMISE, SEEN, source, Telling(NOW, ZONES, "zh")).splitlines()
    assert len(lines) == len(ENGLISH.splitlines())
    assert lines[2:7] == [
        "支持等级 L3 · 专家支持",
        "提交于周三 04:00（对方时间 10:00）",
        "阶段：受理（第 1 步，共 2 步）",
        "应于周三 12:00（对方时间 18:00）前响应 · 还剩 7 小时",
        "应于周二 10月13日 04:00（对方时间 10:00）前解决 · 还剩 12 天 23 小时",
    ]


def test_the_vendors_own_promise_is_not_called_a_third_partys() -> None:
    source = CATALOGUE.sources["acme.site"]
    last = summary(CASE, PROMISE, SEEN, source, Telling(NOW, ZONES, "en")).splitlines()[-1]
    assert last == "Source: Support page (2026-07)"


def test_each_event_to_come_is_one_reminder_that_a_calendar_can_read() -> None:
    found = reminders(CASE, SEEN, Telling(NOW, ZONES, "en"))
    calendar = icalendar.Calendar.from_ical(calendar_text(found, NOW))
    assert isinstance(calendar, icalendar.Calendar)
    assert [(str(event["SUMMARY"]), event.DTSTART) for event in calendar.events] == [
        ("Database down: time to respond is over", datetime(2026, 9, 30, 10, tzinfo=UTC)),
        ("Database down: you may climb to Account manager", datetime(2026, 9, 30, 10, tzinfo=UTC)),
        ("Database down: you may climb to Architect", datetime(2026, 10, 1, 10, tzinfo=UTC)),
        ("Database down: you may climb to Board", datetime(2026, 10, 2, 10, tzinfo=UTC)),
        ("Database down: time to resolve is over", datetime(2026, 10, 13, 2, tzinfo=UTC)),
    ]
    assert "ACM-000001" in str(calendar.events[0]["DESCRIPTION"])


def test_the_past_is_not_reminded_of_and_identities_stay() -> None:
    all_of_them = {each.uid for each in reminders(CASE, SEEN, Telling(NOW, ZONES, "en"))}
    later = reminders(CASE, SEEN, Telling(RAISED + timedelta(days=3), ZONES, "zh"))
    assert [each.summary for each in later] == ["Database down：解决时限已到"]
    assert {each.uid for each in later} < all_of_them


def test_one_notification_tells_all_that_was_missed() -> None:
    at = RAISED + timedelta(days=2)
    missed = untold(CASE, SEEN.events, at)
    said = notification(CASE, missed, Telling(at, ZONES, "en"))
    assert said.title == "Database down"
    assert said.body.splitlines() == [
        "Time to respond was over Wed 12:00 (18:00 theirs)",
        "You may climb to Account manager since Wed 12:00 (18:00 theirs)",
        "You may climb to Architect since Thu 12:00 (18:00 theirs)",
    ]
    chinese = notification(CASE, missed[:1], Telling(at, ZONES, "zh")).body
    assert chinese == "响应时限已于周三 12:00（对方时间 18:00）届满"


def test_a_case_is_called_by_what_there_is() -> None:
    assert case_title(CASE, "en") == "Database down"
    assert case_title(start(PROMISE, RAISED, "", ticket_number="ACM-1"), "en") == "ACM-1"
    assert case_title(start(PROMISE, RAISED, ""), "en") == "Tier L3"


def test_an_answer_that_came_is_said_instead_of_its_deadline() -> None:
    case = answer(CASE, NOW)
    seen = outlook(case, PROMISE, None, _timetables())
    lines = summary(case, PROMISE, seen, None, Telling(NOW, ZONES, "en")).splitlines()
    assert "Answered Wed 05:00 (11:00 theirs)" in lines
