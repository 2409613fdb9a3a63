"""The week of a service on its own clock."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from callboard.directory.contact_point import ServiceHours
from callboard.gui.asked import Intervals
from callboard.gui.detail_blocks import Bar, Week, WeekDay
from callboard.hours.instant import from_unix
from callboard.hours.state import Interval, State
from callboard.hours.zone import zone
from callboard.reach.availability import opening_hours
from callboard.wording.language import phrases

_DAYS = 7


def week_of(service: ServiceHours, at: datetime, timetables: Intervals, language: str) -> Week:
    """The days from Monday to Sunday around `at` in the zone of the service."""
    local = at.astimezone(zone(service.zone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    monday = midnight - timedelta(days=local.weekday())
    # Added on their clock, so that a day with a changed clock still ends at midnight.
    starts = [monday + timedelta(days=day) for day in range(_DAYS + 1)]
    hours = opening_hours(service)
    words = phrases(language)
    days = [
        _day(
            words.weekdays[n], starts[n], starts[n + 1], timetables.intervals(hours, *utc), language
        )
        for n in range(_DAYS)
        for utc in [(starts[n], starts[n + 1])]
    ]
    return Week(tuple(days), local.weekday(), _share(local, midnight, starts[local.weekday() + 1]))


def _day(
    name: str, start: datetime, end: datetime, intervals: Iterable[Interval], language: str
) -> WeekDay:
    bars: list[Bar] = []
    said: list[str] = []
    words = phrases(language).words
    for found in intervals:
        if found.state is State.CLOSED or found.start is None or found.end is None:
            continue
        bar = Bar(_share(found.start, start, end), _share(found.end, start, end), str(found.state))
        if bars and bars[-1].key == bar.key and bars[-1].end == bar.start:
            bar = Bar(bars.pop().start, bar.end, bar.key)
            said.pop()
        bars.append(bar)
        said.append(f"{words[bar.key]} {_span(bar, start, end)}")
    return WeekDay(name, tuple(bars), f"{name}: {', '.join(said) or words['closed']}")


def _share(moment: datetime, start: datetime, end: datetime) -> float:
    """How far into the day a moment is; differences of instants, so clock changes do no harm."""
    first, last = start.timestamp(), end.timestamp()
    return min(1.0, max(0.0, (moment.timestamp() - first) / (last - first)))


def _span(bar: Bar, start: datetime, end: datetime) -> str:
    return f"{_clock(bar.start, start, end)}–{_clock(bar.end, start, end)}"


def _clock(share: float, start: datetime, end: datetime) -> str:
    if share == 1.0:
        return "24:00"
    seconds = start.timestamp() + share * (end.timestamp() - start.timestamp())
    return from_unix(round(seconds)).astimezone(start.tzinfo).strftime("%H:%M")
