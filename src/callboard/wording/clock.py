"""Clocks and stretches of time in words: when something is, on both clocks, and in how long."""

from datetime import datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from callboard.hours.zone import zone
from callboard.wording.language import phrases
from callboard.wording.phrases import Phrases

_MINUTE = timedelta(minutes=1)
_WEEK = 7  # days after which a weekday alone would be ambiguous


class Day(Enum):
    """How much of the day a time needs beside it."""

    NONE = "none"
    WEEKDAY = "weekday"
    DATE = "date"
    YEAR = "year"


def both_clocks(
    moment: datetime, zones: tuple[str, str], day: Day, words: Phrases
) -> dict[str, str]:
    """A moment on their clock as {time}, and on the viewer's as {mine} where that differs."""
    theirs, mine = zones
    time = clock(moment, zone(theirs), words.weekdays, day, words)
    if same_clock(moment, zones):
        return {"time": time, "mine": ""}
    shown = clock(moment, zone(mine), words.weekdays, day, words)
    return {"time": time, "mine": words.mine.format(time=shown)}


def spoken_clocks(
    moment: datetime, zones: tuple[str, str], day: Day, words: Phrases
) -> dict[str, str]:
    """The same for a screen reader, which names whose clock it is: all of it is {time}."""
    theirs, mine = (clock(moment, zone(z), words.spoken_weekdays, day, words) for z in zones)
    if same_clock(moment, zones):
        return {"time": theirs, "mine": ""}
    return {"time": words.spoken_clocks.format(theirs=theirs, mine=mine), "mine": ""}


def same_clock(moment: datetime, zones: tuple[str, str]) -> bool:
    """Whether two zones show one time at a moment."""
    return _offset(moment, zones[0]) == _offset(moment, zones[1])


def day_needed(at: datetime, moment: datetime, theirs: str, mine: str) -> Day:
    """What tells the day of a moment from today, on both clocks."""
    now, then = at.astimezone(zone(theirs)), moment.astimezone(zone(theirs))
    days = max((then.date() - now.date()).days, _days_between(at, moment, zone(mine)))
    if days < _WEEK:
        return Day.WEEKDAY if days else Day.NONE
    return Day.DATE if then.year == now.year else Day.YEAR


def clock(
    moment: datetime, tz: ZoneInfo, weekdays: tuple[str, ...], day: Day, words: Phrases
) -> str:
    """A moment on one clock, such as "Mon 09:00"."""
    local = moment.astimezone(tz)
    time = local.strftime("%H:%M")
    if day is Day.NONE:
        return time
    weekday = weekdays[local.weekday()]
    if day is Day.WEEKDAY:
        return f"{weekday} {time}"
    month = words.months[local.month - 1]
    template = words.date if day is Day.DATE else words.date_of_year
    date = template.format(day=local.day, month=month, year=local.year)
    return f"{weekday} {date} {time}"


def left(stretch: timedelta, words: Phrases) -> str:
    """A stretch in whole minutes, rounded down: what is left is never made longer."""
    minutes = stretch // _MINUTE
    if minutes < 1:
        return words.less_than_a_minute
    return _hours_and_minutes(minutes, words)


def spoken_left(stretch: timedelta, words: Phrases) -> str:
    """The same in full words."""
    hours, minutes = divmod(stretch // _MINUTE, 60)
    if not hours and not minutes:
        return words.less_than_a_minute
    long = words.spoken_hours[hours != 1].format(n=hours)
    short = words.spoken_minutes[minutes != 1].format(n=minutes)
    if hours and minutes:
        return words.spoken_and.format(hours=long, minutes=short)
    return long if hours else short


def whole_minutes_up(stretch: timedelta) -> timedelta:
    """A wait, rounded up to minutes: a line never opens later than was said."""
    return -(-stretch // _MINUTE) * _MINUTE if stretch >= _MINUTE else stretch


def distance(mine: str, theirs: str, at: datetime, language: str = "en") -> str:
    """How far their clock is from the viewer's at that moment: "6 h ahead", "same time"."""
    return apart(_offset(at, theirs) - _offset(at, mine), language)


def apart(ahead: timedelta, language: str = "en") -> str:
    """How far a clock is from the viewer's, in words; negative is behind."""
    words = phrases(language)
    if not ahead:
        return words.same_time
    template = words.ahead if ahead > timedelta(0) else words.behind
    return template.format(distance=_hours_and_minutes(abs(ahead) // _MINUTE, words))


def _hours_and_minutes(minutes: int, words: Phrases) -> str:
    hours, minutes = divmod(minutes, 60)
    both, only_hours, only_minutes = words.left
    shape = both if hours and minutes else only_hours if hours else only_minutes
    return shape.format(hours=hours, minutes=minutes)


def _offset(at: datetime, key: str) -> timedelta:
    return at.astimezone(zone(key)).utcoffset() or timedelta(0)


def _days_between(at: datetime, moment: datetime, tz: ZoneInfo) -> int:
    return (moment.astimezone(tz).date() - at.astimezone(tz).date()).days
