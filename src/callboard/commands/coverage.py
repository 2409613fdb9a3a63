"""`callboard coverage [WORDS…]`: when lines are open, and when none of them is."""

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from callboard.commands.context import Context
from callboard.hours.zone import zone
from callboard.reach.coverage import Gap, LineCover, Stretch, gaps, line_cover, speaking
from callboard.wording.coverage import gap_line, nothing_selected, stretch_line

_LONGEST = 366  # days


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `coverage` takes."""
    parser.add_argument("words", nargs="*", metavar="WORDS", help="which lines; all when left out")
    parser.add_argument("--days", type=_days, default=7, metavar="N", help="how many days (7)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print open stretches of each line and the gaps of all; exit code 1 when nothing matches."""
    lines = _lines(arguments, context)
    start, end = _window(arguments.days, context)
    found = gaps(lines, start, end) if lines else ()
    if arguments.json:
        print(json.dumps(_json(lines, found, (start, end), context), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_text(lines, found, context)))
    return 0 if lines else 1


def _lines(arguments: argparse.Namespace, context: Context) -> list[LineCover]:
    points = context.find(arguments.words)
    if context.options.language:
        points = speaking(points, context.options.language)
    context.load_calendars(points)
    start, end = _window(arguments.days, context)
    return [line_cover(p, context.viewer, start, end, context.timetables) for p in points]


def _window(days: int, context: Context) -> tuple[datetime, datetime]:
    return context.at, context.at + timedelta(days=days)


def _text(lines: Sequence[LineCover], found: Sequence[Gap], context: Context) -> Iterator[str]:
    key, language = context.viewer.zone, context.language
    if not lines:
        yield nothing_selected(language)
    for line in lines:
        yield f"{line.point.name.best((language,))}  [{line.point.id}]"
        shown = (s for s in line.stretches if s in line.answering or s in line.unknown)
        for stretch in shown:
            yield f"    {stretch_line(stretch, key, language)}"
    for gap in found:
        yield gap_line(gap, key, language)


def _json(
    lines: Sequence[LineCover],
    found: Sequence[Gap],
    window: tuple[datetime, datetime],
    context: Context,
) -> dict[str, Any]:
    key = context.viewer.zone
    return {
        "zone": key,
        **_span(*window, key),
        "lines": [_line_json(line, context) for line in lines],
        "gaps": [
            {**_span(gap.start, gap.end, key), "unknown": [point.id for point in gap.unknown]}
            for gap in found
        ],
    }


def _line_json(line: LineCover, context: Context) -> dict[str, Any]:
    key = context.viewer.zone
    return {
        "id": line.point.id,
        "name": line.point.name.best((context.language,)),
        "open": [_stretch_json(stretch, key) for stretch in line.answering],
        "unknown": [_span(stretch.start, stretch.end, key) for stretch in line.unknown],
    }


def _stretch_json(stretch: Stretch, key: str) -> dict[str, str]:
    return {
        **_span(stretch.start, stretch.end, key),
        "state": stretch.state.value,
        "confidence": stretch.confidence.value,
    }


def _span(start: datetime, end: datetime, key: str) -> dict[str, str]:
    return {"start": _local(start, key), "end": _local(end, key)}


def _local(moment: datetime, key: str) -> str:
    return moment.astimezone(zone(key)).isoformat(timespec="seconds")


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= _LONGEST):
        raise argparse.ArgumentTypeError(f'"{text}" is not a number of days from 1 to {_LONGEST}')
    return int(text)
