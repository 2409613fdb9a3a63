"""Moments and stretches of a case in words: the reader's clock first, theirs beside it."""

from datetime import datetime, timedelta

import msgspec

from callboard.hours.zone import zone
from callboard.wording.case_phrases import case_phrases
from callboard.wording.clock import Day, clock, left, same_clock, spoken_left
from callboard.wording.language import phrases

Zones = tuple[str, str]  # the reader's and the vendor's, canonical IANA keys

_MINUTE = timedelta(minutes=1)
_WEEK = 7  # days after which a weekday alone would be ambiguous
_LONG = timedelta(hours=48)


class Clocks(msgspec.Struct, frozen=True):
    """Seen from when, by whose clocks (the reader's, the vendor's), in which language (BCP 47).

    `spoken`: in full words, for a screen reader.
    """

    at: datetime
    zones: Zones
    language: str
    spoken: bool = False

    def when(self, moment: datetime) -> str:
        """A moment on both clocks: "Mon 15:00 (08:00 theirs)".

        Midnight is written as the end of the day before: what is due there is due on that day.
        """
        mine, theirs = self.zones
        shown = self._clock(moment, mine, _day(self.at, moment, mine))
        if same_clock(moment, self.zones):
            return shown
        day = Day.NONE if _date(moment, mine) == _date(moment, theirs) else Day.WEEKDAY
        words = case_phrases(self.language)
        template = words.spoken_theirs if self.spoken else words.theirs
        return shown + template.format(time=self._clock(moment, theirs, day))

    def left(self, until: datetime) -> str:
        """How long until a moment, or since it."""
        return self.stretch(abs(until - self.at))

    def stretch(self, length: timedelta) -> str:
        """A stretch in whole minutes, from two days on to hours: "1 h 31 min", "4 d 23 h"."""
        if length < _LONG:
            say = spoken_left if self.spoken else left
            return say(length, phrases(self.language))
        words = case_phrases(self.language)
        days, hours = length.days, length.seconds // 3_600
        if self.spoken:
            return _spoken_days(days, hours, self.language)
        shape = words.days_and_hours if hours else words.days_only
        return shape.format(days=days, hours=hours)

    def _clock(self, moment: datetime, key: str, day: Day) -> str:
        words = phrases(self.language)
        weekdays = words.spoken_weekdays if self.spoken else words.weekdays
        local = moment.astimezone(zone(key))
        if not local.hour and not local.minute:
            before = clock(moment - _MINUTE, zone(key), weekdays, day, words)
            if before.endswith("23:59"):  # not where clocks were put back at midnight
                return before.removesuffix("23:59") + "24:00"
        return clock(moment, zone(key), weekdays, day, words)


def _spoken_days(days: int, hours: int, language: str) -> str:
    words = phrases(language)
    long = case_phrases(language).spoken_days[days != 1].format(n=days)
    if not hours:
        return long
    short = words.spoken_hours[hours != 1].format(n=hours)
    return words.spoken_and.format(hours=long, minutes=short)


def _date(moment: datetime, key: str) -> int:
    """The local date on which something due then is due."""
    return (moment - _MINUTE).astimezone(zone(key)).toordinal()


def _day(at: datetime, moment: datetime, key: str) -> Day:
    apart = abs(_date(moment, key) - at.astimezone(zone(key)).toordinal())
    if apart < _WEEK:
        return Day.WEEKDAY
    years = {instant.astimezone(zone(key)).year for instant in (at, moment - _MINUTE)}
    return Day.DATE if len(years) == 1 else Day.YEAR
