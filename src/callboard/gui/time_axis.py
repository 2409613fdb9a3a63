"""The stretch of time a board shows: whole days of a zone or a few hours, moved and zoomed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import msgspec

from callboard.hours.zone import zone
from callboard.wording.language import phrases

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_LENGTHS = (3, 6, 12, 24, 48, 72, 168, 336)  # hours between which zooming steps
# Up to how many hours of axis there is an hour written every so many.
_STEPS = ((6, 1), (24, 2), (48, 4), (72, 6))
_EARLIEST, _LATEST = date(1900, 1, 1), date(2999, 1, 1)  # what hours can be written for


class Axis(msgspec.Struct, frozen=True):
    """A half-open stretch `[start, end)` in UTC, read on the clock of `zone` (IANA key).

    `days` is how many whole local days it is, 0 for a stretch of hours.
    """

    start: datetime
    end: datetime
    zone: str
    days: int = 0

    def share(self, moment: datetime) -> float:
        """How far along a moment is: 0 at the start, 1 at the end."""
        return (moment - self.start) / (self.end - self.start)

    def moment(self, share: float) -> datetime:
        """The whole minute at a share of the axis."""
        found = self.start + share * (self.end - self.start)
        return found.replace(second=0, microsecond=0)

    def holds(self, moment: datetime) -> bool:
        """Whether a moment lies on it."""
        return self.start <= moment < self.end

    @property
    def first(self) -> date:
        """The local date it begins on."""
        return self.start.astimezone(zone(self.zone)).date()

    @property
    def hours(self) -> float:
        """How long it is; a day with a changed clock has 23 or 25."""
        return (self.end - self.start) / _HOUR


class Tick(msgspec.Struct, frozen=True):
    """A time written on the axis."""

    share: float
    text: str
    is_day: bool = False


def days_axis(first: date, days: int, key: str) -> Axis:
    """Whole days on a local calendar."""
    first = min(max(first, _EARLIEST), _LATEST)
    return Axis(_midnight(first, key), _midnight(first + days * _DAY, key), key, days)


def today(at: datetime, key: str) -> date:
    """The local date of a moment."""
    return at.astimezone(zone(key)).date()


def next_monday(at: datetime, key: str) -> date:
    """The Monday after this week."""
    day = today(at, key)
    return day + (7 - day.weekday()) * _DAY


def zoomed(axis: Axis, steps: int, around: datetime) -> Axis:
    """The same stretch, longer (`steps` > 0) or shorter, with `around` still on it."""
    nearest = min(range(len(_LENGTHS)), key=lambda n: abs(_LENGTHS[n] - axis.hours))
    hours = _LENGTHS[min(max(nearest + steps, 0), len(_LENGTHS) - 1)]
    if hours < 24:
        return _hours_axis(around - hours * _HOUR / 2, hours, axis.zone)
    days = hours // 24
    day = today(around, axis.zone)
    kept = axis.first <= day < axis.first + days * _DAY
    return days_axis(axis.first if kept else day - days // 2 * _DAY, days, axis.zone)


def moved(axis: Axis, steps: int) -> Axis:
    """The stretch before (-1) or after (1) this one."""
    if axis.days:
        return days_axis(axis.first + steps * axis.days * _DAY, axis.days, axis.zone)
    return _hours_axis(axis.start + steps * axis.hours * _HOUR, round(axis.hours), axis.zone)


def showing(axis: Axis, moment: datetime) -> Axis:
    """The stretch as long as this one that holds a moment, as little moved as possible."""
    if axis.holds(moment):
        return axis
    if not axis.days:
        return _hours_axis(moment - axis.hours * _HOUR / 2, round(axis.hours), axis.zone)
    day = today(moment, axis.zone)
    first = day if moment < axis.start else day - (axis.days - 1) * _DAY
    return days_axis(first, axis.days, axis.zone)


def cursor_step(axis: Axis) -> timedelta:
    """How far an arrow key moves the cursor: about a fiftieth."""
    minutes = next(m for m in (5, 10, 15, 30, 60, 120, 240, 480) if m * 50 >= axis.hours * 60)
    return timedelta(minutes=minutes)


def ticks(axis: Axis, language: str) -> tuple[Tick, ...]:
    """The times to write along the axis, in order; days have names when there are several."""
    if axis.days > 1 or not axis.days:
        found = [*_day_ticks(axis, language), *_hour_ticks(axis, is_midnight_named=True)]
    else:
        found = list(_hour_ticks(axis, is_midnight_named=False))
        found.append(Tick(1.0, "24"))
    return tuple(sorted(found, key=lambda tick: tick.share))


def _hour_ticks(axis: Axis, *, is_midnight_named: bool) -> Iterator[Tick]:
    step = next((step for hours, step in _STEPS if axis.hours <= hours + 1), 0)
    moment = axis.start
    while step and moment < axis.end:
        hour = moment.astimezone(zone(axis.zone)).hour
        if hour % step == 0 and (hour or not is_midnight_named):
            yield Tick(axis.share(moment), f"{hour:02}")
        moment += _HOUR


def _day_ticks(axis: Axis, language: str) -> Iterator[Tick]:
    words = phrases(language)
    last = today(axis.end - timedelta(seconds=1), axis.zone)
    day = axis.first
    while day <= last:
        date_ = words.date.format(day=day.day, month=words.months[day.month - 1])
        share = max(0.0, axis.share(_midnight(day, axis.zone)))
        yield Tick(share, f"{words.weekdays[day.weekday()]} {date_}", is_day=True)
        day += _DAY


def _hours_axis(start: datetime, hours: int, key: str) -> Axis:
    local = start.astimezone(zone(key)).replace(minute=0, second=0, microsecond=0)
    since = local.astimezone(UTC)
    return Axis(since, since + hours * _HOUR, key)


def _midnight(day: date, key: str) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone(key)).astimezone(UTC)
