"""`callboard hours EXPRESSION --zone KEY`: what opening hours mean at a moment, one or many."""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from callboard.commands.context import Context
from callboard.commands.failure import CommandError
from callboard.directory.contact_point import ServiceHours
from callboard.hours.calendars import CalendarError
from callboard.hours.instant import parse_instant, utc_text
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.parser import parse
from callboard.hours.state import Interval, Reason
from callboard.hours.tokens import ExpressionError
from callboard.hours.zone import ZoneError, zone
from callboard.reach.availability import UNPUBLISHED, Light
from callboard.wording.expression import expression_error
from callboard.wording.light import describe

_OFFSET = re.compile(r"[Tt ].*(?:[Zz]|[+-][0-9:]+)$")
_CALENDAR = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


class _Row(msgspec.Struct, kw_only=True):
    """One question of a batch; `hours` None: nobody states them, `at` None: the asked moment."""

    hours: str | None
    zone: str | None = None
    calendar: str | None = None
    at: str | None = None


class _FaultError(Exception):
    """Why a question has no answer, and the column (1-based) where that can be seen."""

    def __init__(self, sentence: str, column: int | None = None) -> None:
        super().__init__(sentence)
        self.column = column


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `hours` takes."""
    parser.add_argument("expression", nargs="?", metavar="EXPRESSION", help="opening hours")
    parser.add_argument(
        "--zone", dest="hours_zone", metavar="KEY", help="the zone that the hours are read in"
    )
    parser.add_argument("--calendar", metavar="CODE", help="a holiday calendar, like DE or US-CA")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--batch", metavar="FILE", help="one JSON object a line; - is the input")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print one answer, or one a line of the batch; a faulty line does not stop a batch."""
    if (arguments.expression is None) == (arguments.batch is None):
        raise CommandError("say either an expression with --zone, or --batch FILE")
    if arguments.batch is not None:
        return _batch(arguments.batch, context)
    if arguments.hours_zone is None:
        raise CommandError("opening hours need their zone: add --zone, like --zone Europe/Berlin")
    try:
        hours = _hours(arguments.expression, arguments.hours_zone, arguments.calendar, context)
    except _FaultError as fault:
        raise CommandError(str(fault)) from fault
    interval = context.timetables.interval(hours, context.at)
    if arguments.json:
        print(json.dumps(_answer(interval), ensure_ascii=False, indent=2))
    else:
        print(_sentence(hours, interval, context))
    return 0


def _sentence(hours: OpeningHours, interval: Interval, context: Context) -> str:
    then = context.timetables.interval(hours, interval.end).state if interval.end else None
    service = ServiceHours(hours=hours.text, zone=hours.zone, calendar=hours.calendar)
    light = Light(interval, service, (), then)
    return describe(light, context.at, context.viewer.zone, context.language).sentence


def _answer(interval: Interval) -> dict[str, Any]:
    return {
        "state": interval.state.value,
        "next_change": utc_text(interval.end),
        "confidence": interval.confidence.value,
        "reason": _reason(interval.reason),
        "doubt": _reason(interval.doubt),
    }


def _reason(reason: Reason | None) -> str | None:
    if reason is None:
        return None
    return f"{reason.kind.value}: {reason.label}" if reason.label else reason.kind.value


def _batch(file: str, context: Context) -> int:
    try:
        with _opened(file) as lines:
            for answer in _answers(lines, context):
                print(json.dumps(answer, ensure_ascii=False))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandError(f'"{file}" cannot be read: {error.strerror}') from error
    return 0


def _opened(file: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb")


def _answers(lines: Iterable[bytes], context: Context) -> Iterator[dict[str, Any]]:
    for line in lines:
        text = line.removeprefix(b"\xef\xbb\xbf").strip()
        if text:
            yield _answered(text, context)


def _answered(text: bytes, context: Context) -> dict[str, Any]:
    asked: Any = None
    try:
        asked = _decoded(text)
        return {"id": _id(asked), **_answer(_interval(asked, context))}
    except _FaultError as fault:
        return {"id": _id(asked), "error": str(fault), "column": fault.column}


def _decoded(text: bytes) -> object:
    try:
        return json.loads(text.decode(), parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise _FaultError(f"This line is not JSON: {error.msg}.", error.colno) from error
    except (ValueError, RecursionError) as error:
        raise _FaultError("This line is not JSON that can be read.") from error


def _refuse_constant(name: str) -> None:
    raise ValueError(name)  # NaN is no JSON, though Python reads and writes it


def _id(asked: object) -> object:
    return asked.get("id") if isinstance(asked, dict) else None


def _interval(asked: object, context: Context) -> Interval:
    try:
        row = msgspec.convert(asked, _Row)
    except msgspec.ValidationError as error:
        raise _FaultError(f"This line is not a question: {error}.") from error
    at = _moment(row.at, context)
    if row.hours is None:
        return UNPUBLISHED
    if row.zone is None:
        raise _FaultError("Opening hours need their zone.")
    hours = _hours(row.hours, row.zone, row.calendar, context)
    return context.timetables.interval(hours, at)


def _moment(said: str | None, context: Context) -> datetime:
    """The moment a line asks about; without an offset it is on the caller's clock."""
    if said is None:
        return context.at
    try:
        has_offset = _OFFSET.search(said.strip())
        return parse_instant(said, UTC if has_offset else zone(context.viewer.zone))
    except ValueError as error:
        raise _FaultError(str(error)) from error


def _hours(text: str, key: str, calendar: str | None, context: Context) -> OpeningHours:
    """Opening hours that can be answered for; _FaultError when one of the three is wrong."""
    try:
        zone(key)
        parse(text)
        if calendar is not None:
            _load(calendar, context)
    except ExpressionError as error:
        raise _FaultError(expression_error(error, context.language), error.column) from error
    except (ZoneError, CalendarError) as error:
        raise _FaultError(str(error)) from error
    return OpeningHours(text, key, calendar)


def _load(calendar: str, context: Context) -> None:
    # Overlay files are named after the code, so nothing else may reach the file system.
    if not _CALENDAR.fullmatch(calendar):
        raise CalendarError(f"“{calendar}” is not a holiday calendar; use one like DE or US-CA.")
    if context.calendars.get(calendar) is None:
        context.calendars.load(calendar)
