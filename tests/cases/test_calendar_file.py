"""Calendar files, read back by the icalendar package and line by line."""

from datetime import UTC, datetime, timedelta, timezone

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.cases.calendar_file import Reminder, calendar_text

MADE = datetime(2026, 6, 8, 2, tzinfo=UTC)
DUE = datetime(2026, 6, 8, 18, tzinfo=timezone(timedelta(hours=8)))


def reminder(summary: str = "RDS down", description: str = "") -> Reminder:
    return Reminder(uid="case-1-respond", instant=DUE, summary=summary, description=description)


def read(text: str) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(text)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar["VERSION"] == "2.0"
    assert calendar.errors == []
    return calendar.events


def test_an_event_starts_when_it_is_due_and_its_alarm_rings_then() -> None:
    (event,) = read(calendar_text([reminder(description="Tier L3")], MADE))
    assert event.errors == []
    starts = event.DTSTART
    assert starts == datetime(2026, 6, 8, 10, tzinfo=UTC)
    assert event["UID"] == "case-1-respond"
    assert event.DTSTAMP == MADE
    assert (event["SUMMARY"], event["DESCRIPTION"]) == ("RDS down", "Tier L3")
    (alarm,) = event.alarms.times
    assert alarm.trigger == datetime(2026, 6, 8, 10, tzinfo=UTC)


def test_no_reminder_makes_a_calendar_all_the_same() -> None:
    assert read(calendar_text([], MADE)) == []


@pytest.mark.parametrize(
    "text",
    [
        "commas, semicolons; and back\\slashes",
        "two\nlines\r\nand three\rfour",
        "BEGIN:VEVENT\nEND:VCALENDAR",
        "数据库连接中断，请升级至客户经理" * 20,
        "x" * 500,
        "😀" * 40,
        "tab\tkept",
    ],
)
def test_any_text_comes_back(text: str) -> None:
    written = calendar_text([reminder(summary="s", description=text)], MADE)
    (event,) = read(written)
    assert event["DESCRIPTION"] == text.replace("\r\n", "\n").replace("\r", "\n")
    assert max(len(line) for line in written.encode().split(b"\r\n")) <= 75


@given(st.text(max_size=300))
def test_lines_are_folded_and_nothing_gets_out_of_its_line(text: str) -> None:
    written = calendar_text([reminder(summary=text, description=text)], MADE).encode()
    assert written.endswith(b"\r\n")
    lines = written.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    assert lines.count(b"BEGIN:VEVENT") == 1
    assert all(line.decode() is not None for line in lines)  # never cut inside a character


def test_control_characters_are_left_out() -> None:
    (event,) = read(calendar_text([reminder(summary="a\x00b\x07c\x7f")], MADE))
    assert event["SUMMARY"] == "abc"
