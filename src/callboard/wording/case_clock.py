"""Moments and stretches of a case in words: the reader's clock first, theirs beside it."""

from datetime import datetime, timedelta

from callboard.hours.zone import zone
from callboard.wording.case_phrases import case_phrases
from callboard.wording.clock import Day, clock, left, same_clock
from callboard.wording.language import phrases

Zones = tuple[str, str]  # the reader's and the vendor's, canonical IANA keys

_MINUTE = timedelta(minutes=1)
_WEEK = 7  # days after which a weekday alone would be ambiguous
_LONG = timedelta(hours=48)


def when(moment: datetime, at: datetime, zones: Zones, language: str) -> str:
    """A moment on both clocks, seen from `at`: "Mon 15:00 (08:00 theirs)".

    Midnight is written as the end of the day before: what is due there is due on that day.
    """
    mine, theirs = zones
    shown = _clock(moment, mine, _day(at, moment, mine), language)
    if same_clock(moment, zones):
        return shown
    day = Day.NONE if _date(moment, mine) == _date(moment, theirs) else Day.WEEKDAY
    other = _clock(moment, theirs, day, language)
    return shown + case_phrases(language).theirs.format(time=other)


def stretch(length: timedelta, language: str) -> str:
    """A stretch rounded down to minutes, or from two days on to hours: "1 h 31 min", "4 d 23 h"."""
    if length < _LONG:
        return left(length, phrases(language))
    words = case_phrases(language)
    hours = length.seconds // 3_600
    shape = words.days_and_hours if hours else words.days_only
    return shape.format(days=length.days, hours=hours)


def _clock(moment: datetime, key: str, day: Day, language: str) -> str:
    words = phrases(language)
    local = moment.astimezone(zone(key))
    if local.hour or local.minute:
        return clock(moment, zone(key), words.weekdays, day, words)
    before = clock(moment - _MINUTE, zone(key), words.weekdays, day, words)
    if before.endswith("23:59"):  # not where clocks were put back at midnight
        return before.removesuffix("23:59") + "24:00"
    return clock(moment, zone(key), words.weekdays, day, words)


def _date(moment: datetime, key: str) -> int:
    """The local date on which something due then is due."""
    return (moment - _MINUTE).astimezone(zone(key)).toordinal()


def _day(at: datetime, moment: datetime, key: str) -> Day:
    apart = abs(_date(moment, key) - at.astimezone(zone(key)).toordinal())
    if apart < _WEEK:
        return Day.WEEKDAY
    years = {instant.astimezone(zone(key)).year for instant in (at, moment - _MINUTE)}
    return Day.DATE if len(years) == 1 else Day.YEAR
