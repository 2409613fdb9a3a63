"""Reminders as an iCalendar file (RFC 5545): one event with an alarm for each."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

_LINE_OCTETS = 75  # RFC 5545, 3.1: without the line break
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """Something to be reminded of at `instant` (aware). `uid` stays when it is exported again."""

    uid: str
    instant: datetime
    summary: str
    description: str = ""


def calendar_text(reminders: Iterable[Reminder], made: datetime) -> str:
    """An iCalendar file of these reminders, written at `made` (aware); lines end in CRLF.

    Moments are in UTC, so that no reader needs to know a zone. An event takes no time: it starts
    when it is due, and its alarm rings then.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Callboard//Cases//EN"]
    for reminder in reminders:
        lines += _event_lines(reminder, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event_lines(reminder: Reminder, made: datetime) -> Iterator[str]:
    summary = _escaped(reminder.summary)
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(reminder.uid)}"
    yield f"DTSTAMP:{_utc(made)}"
    yield f"DTSTART:{_utc(reminder.instant)}"
    yield f"SUMMARY:{summary}"
    if reminder.description:
        yield f"DESCRIPTION:{_escaped(reminder.description)}"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", f"DESCRIPTION:{summary}")
    yield from ("END:VALARM", "END:VEVENT")


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11: no control characters, and marks that mean something else escaped."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_ESCAPES.get(sign, sign) for sign in plain)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, never inside a character."""
    part, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _LINE_OCTETS:
            yield part
            part, size = " ", 1
        part += sign
        size += octets
    yield part
