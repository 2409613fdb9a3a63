"""`callboard coverage [WORDS…]`: when lines are open, and when none of them is."""

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import msgspec

from callboard.commands.context import Context
from callboard.hours.calendars import CalendarError
from callboard.hours.state import ANSWERING, State
from callboard.hours.zone import zone
from callboard.reach.coverage import (
    Gap,
    LineCover,
    Skew,
    Stretch,
    gaps,
    line_cover,
    not_known,
    skews,
    speaking,
)
from callboard.reach.sites import (
    WORKING_HOURS,
    Site,
    SiteFault,
    calendar_of,
    common_hours,
    faults,
    place_pairs,
    site_cover,
)
from callboard.wording.coverage import Asked, gap_line, nothing_selected, skew_line, stretch_line
from callboard.wording.sites import (
    Worked,
    days_in_words,
    distance_in_words,
    hours_in_words,
    together_in_words,
)

_LONGEST = 366  # days
_NOTICE = 30  # days ahead in which an odd distance is told of
_HOUR = timedelta(hours=1)
_REFUSED = {
    SiteFault.NAME: '"{0}" names no site: write it like Frankfurt=Europe/Berlin',
    SiteFault.ZONE: '"{0}" has no time zone: write it like Frankfurt=Europe/Berlin',
    SiteFault.HOURS: '"{0}" has hours that are not understood: write them like'
    " Frankfurt=Europe/Berlin=Mo-Fr 09:00-18:00",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `coverage` takes."""
    parser.add_argument("words", nargs="*", metavar="WORDS", help="which lines; all when left out")
    parser.add_argument("--days", type=_days, default=7, metavar="N", help="how many days (7)")
    parser.add_argument(
        "--site",
        type=_site,
        action="append",
        default=[],
        metavar="NAME=ZONE[=HOURS]",
        help=f"a site of your own, like Frankfurt=Europe/Berlin; hours as in {WORKING_HOURS!r}",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print open stretches of each line and the gaps of all; exit code 1 when nothing matches."""
    lines = _lines(arguments, context)
    shown = _window(arguments.days, context)
    sites = _sites(arguments.site, shown, context)
    board = _Board(lines, gaps(lines, *shown) if lines else (), sites, shown)
    if arguments.json:
        print(json.dumps(_json(board, context), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_text(board, context)))
    return 0 if lines or sites else 1


class _Board(msgspec.Struct, frozen=True):
    """What is printed: lines, their gaps, sites, and the stretch of time."""

    lines: Sequence[LineCover]
    gaps: Sequence[Gap]
    sites: Sequence[Worked]
    shown: tuple[datetime, datetime]


def _lines(arguments: argparse.Namespace, context: Context) -> list[LineCover]:
    points = context.find(arguments.words)
    if context.options.language:
        points = speaking(points, context.options.language)
    context.load_calendars(points)
    start, end = _window(arguments.days, context)
    if context.doubts().hide_lights:
        return [not_known(p, start, end) for p in points]
    return [line_cover(p, context.viewer, start, end, context.timetables) for p in points]


def _sites(
    sites: Sequence[Site], shown: tuple[datetime, datetime], context: Context
) -> list[Worked]:
    for code in {calendar_of(site) for site in sites} - {None}:
        with suppress(CalendarError):  # the hours are unknown then, and say so
            context.calendars.load(str(code))
    if context.doubts().hide_lights:
        return [(site, (Stretch(*shown, State.UNKNOWN),)) for site in sites]
    return [(site, site_cover(site, *shown, context.timetables)) for site in sites]


def _window(days: int, context: Context) -> tuple[datetime, datetime]:
    return context.at, context.at + timedelta(days=days)


def _text(board: _Board, context: Context) -> Iterator[str]:
    key, language = context.viewer.zone, context.language
    if not board.lines and not board.sites:
        yield nothing_selected(language)
    for line in board.lines:
        yield f"{line.point.name.best((language,))}  [{line.point.id}]"
        shown = (s for s in line.stretches if s in line.answering or s in line.unknown)
        for stretch in shown:
            yield f"    {stretch_line(stretch, key, language)}"
    for gap in board.gaps:
        yield gap_line(gap, key, language)
    yield from _sites_text(board, context)


def _sites_text(board: _Board, context: Context) -> Iterator[str]:
    asked = _asked(context)
    for site, _ in board.sites:
        hours = hours_in_words(site.hours, context.language)
        yield f"{site.name}: {hours} · {distance_in_words(site.zone, asked)}"
    yield from together_in_words(board.sites, board.shown, asked)
    if len(board.sites) > 1:
        yield from (f"    {day}" for day in days_in_words(board.sites, asked))
    for mine, theirs, skew in _skews(board, context):
        yield skew_line(skew, asked, theirs, mine)


def _json(board: _Board, context: Context) -> dict[str, Any]:
    key = context.viewer.zone
    return {
        "zone": key,
        **_span(*board.shown, key),
        "lines": [_line_json(line, context) for line in board.lines],
        "gaps": [
            {**_span(gap.start, gap.end, key), "unknown": [point.id for point in gap.unknown]}
            for gap in board.gaps
        ],
        "sites": [
            {"name": s.name, "zone": s.zone, "hours": s.hours, "open": _working(cover, key)}
            for s, cover in board.sites
        ],
        "common": [
            _span(window.start, window.end, key)
            for window in common_hours([cover for _, cover in board.sites])
        ],
        "skews": [_skew_json(*found, key) for found in _skews(board, context)],
    }


def _working(cover: Sequence[Stretch], key: str) -> list[dict[str, str]]:
    return [_stretch_json(s, key) for s in cover if s.state in ANSWERING]


def _skews(board: _Board, context: Context) -> Iterator[tuple[str, str, Skew]]:
    """Names of two places ("" for the caller's own) and the weeks when they are oddly far apart."""
    days = max(_NOTICE, (board.shown[1] - board.shown[0]).days)
    for mine, theirs in place_pairs([site for site, _ in board.sites], context.viewer.zone):
        zones = (mine.zone if mine else context.viewer.zone, theirs.zone)
        for skew in skews(*zones, context.at, days):
            yield mine.name if mine else "", theirs.name, skew


def _skew_json(mine: str, theirs: str, skew: Skew, key: str) -> dict[str, Any]:
    hours = {"hours": skew.distance / _HOUR, "usual_hours": skew.usual / _HOUR}
    return {"from": mine or None, "to": theirs, **_span(skew.start, skew.end, key), **hours}


def _asked(context: Context) -> Asked:
    return Asked(context.at, context.viewer.zone, context.language)


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


def _site(text: str) -> Site:
    name, _, rest = text.partition("=")
    zone_key, _, hours = rest.partition("=")
    site = Site(name.strip(), zone_key.strip(), hours.strip() or WORKING_HOURS)
    wrong = faults(site)
    if wrong:
        raise argparse.ArgumentTypeError(_REFUSED[wrong[0]].format(text))
    return site
