"""The week of a service on its own clock, with the reader's beside it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from callboard.directory.contact_point import ServiceHours
from callboard.gui.asked import Intervals
from callboard.gui.detail_blocks import Bar, Week, WeekDay
from callboard.gui.translation import translate
from callboard.hours.instant import from_unix
from callboard.hours.state import Interval, ReasonKind, State
from callboard.hours.zone import zone
from callboard.reach.availability import opening_hours
from callboard.wording.label import label_in
from callboard.wording.language import phrases

_DAYS = 7
_HOURS = (0, 6, 12, 18, 24)
_MARKED = (ReasonKind.HOLIDAY, ReasonKind.MAKEUP, ReasonKind.RULE)


def weeks_of(
    service: ServiceHours, at: datetime, timetables: Intervals, language: str, mine: str
) -> tuple[Week, ...]:
    """The week in the zone of the service, with the hours of the reader's zone `mine`.

    A week in which the two clocks come nearer or go further apart needs another for the reader.
    """
    theirs = week_of(service, at, timetables, language)
    starts = _midnights(at, service.zone)
    apart = {_ahead(start, service.zone, mine) for start in starts}
    if apart == {timedelta(0)}:
        return (theirs,)
    theirs_line = translate("Detail", "their time")
    mine_line = translate("Detail", "your time")
    if len(apart) > 1:
        own = week_of(service, at, timetables, language, zone_key=mine)
        return (_named(theirs, theirs_line), _named(own, mine_line))
    ahead = _ahead(at, service.zone, mine)
    hours = tuple(_hour(hour, ahead) for hour in _HOURS)
    return (_named(theirs, theirs_line, mine_line, hours),)


def week_of(
    service: ServiceHours,
    at: datetime,
    timetables: Intervals,
    language: str,
    zone_key: str = "",
) -> Week:
    """The days from Monday to Sunday around `at`, in the zone of the service or another one."""
    key = zone_key or service.zone
    local, starts = at.astimezone(zone(key)), _midnights(at, key)
    hours = opening_hours(service)
    days = (
        _day(n, (starts[n], starts[n + 1]), timetables.intervals(hours, *span), language)
        for n in range(_DAYS)
        for span in [(starts[n], starts[n + 1])]
    )
    today = local.weekday()
    return Week(tuple(days), today, _share(local, starts[today], starts[today + 1]))


def _midnights(at: datetime, key: str) -> list[datetime]:
    """Where the days of the week around a moment begin, and where the last one ends."""
    local = at.astimezone(zone(key))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    monday = midnight - timedelta(days=local.weekday())
    # Added on their clock, so that a day with a changed clock still ends at midnight.
    return [monday + timedelta(days=day) for day in range(_DAYS + 1)]


def _named(week: Week, theirs: str, mine: str = "", hours: tuple[str, ...] = ()) -> Week:
    return Week(week.days, week.today, week.now, theirs, mine, hours)


def _ahead(moment: datetime, theirs: str, mine: str) -> timedelta:
    """How far the reader's clock is ahead of theirs."""
    offsets = [moment.astimezone(zone(key)).utcoffset() or timedelta(0) for key in (mine, theirs)]
    return offsets[0] - offsets[1]


def _hour(hour: int, ahead: timedelta) -> str:
    minutes = (hour * 60 + ahead // timedelta(minutes=1)) % 1_440
    return f"{minutes // 60:02}:{minutes % 60:02}" if minutes % 60 else f"{minutes // 60:02}"


def _day(
    weekday: int, span: tuple[datetime, datetime], found: Iterable[Interval], language: str
) -> WeekDay:
    words, intervals = phrases(language), tuple(found)
    name = words.weekdays[weekday]
    bars = _bars(intervals, *span)
    said = [f"{words.words[bar.key]} {_span(bar, *span)}" for bar in bars]
    holiday = _holiday(intervals, language)
    parts = (holiday, ", ".join(said) or words.words["closed"])
    return WeekDay(name, bars, f"{name}: {', '.join(filter(None, parts))}", holiday)


def _bars(intervals: Iterable[Interval], start: datetime, end: datetime) -> tuple[Bar, ...]:
    bars: list[Bar] = []
    for found in intervals:
        if found.state is State.CLOSED or found.start is None or found.end is None:
            continue
        bar = Bar(_share(found.start, start, end), _share(found.end, start, end), str(found.state))
        if bars and bars[-1].key == bar.key and bars[-1].end == bar.start:
            bar = Bar(bars.pop().start, bar.end, bar.key)
        bars.append(bar)
    return tuple(bars)


def _holiday(intervals: Iterable[Interval], language: str) -> str:
    """What makes a day unlike others, in its calendar's or author's words."""
    named = (
        label_in(reason.label, language)
        for found in intervals
        for reason in (found.reason, found.doubt)
        if reason and reason.kind in _MARKED
    )
    return next((name for name in named if name), "")


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
