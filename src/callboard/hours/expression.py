"""Parsed opening hours: rules as frozen values; `str()` of one is the expression again."""

import datetime as dt

import msgspec

from callboard.hours.state import State

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STATE_WORDS = {State.CLOSED: "off", State.LIMITED: "limited", State.UNKNOWN: "unknown"}


class Span(msgspec.Struct, frozen=True):
    """A shift `[start, end)` in minutes of its local date; `end` is at most 48:00 = 2880."""

    start: int
    end: int

    def __str__(self) -> str:
        ends_next_morning = 1440 < self.end < self.start + 1440
        return f"{_clock(self.start)}-{_clock(self.end - 1440 * ends_next_morning)}"


class Day(msgspec.Struct, frozen=True, order=True):
    """A day of every year."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{MONTHS[self.month - 1]} {self.day:02}"


class YearlyRange(msgspec.Struct, frozen=True):
    """Days of every year, both ends included; `Dec 24-Jan 02` runs over the year's end."""

    first: Day
    last: Day

    def __contains__(self, date: dt.date) -> bool:
        day = Day(date.month, date.day)
        if self.first <= self.last:
            return self.first <= day <= self.last
        return day >= self.first or day <= self.last

    def __str__(self) -> str:
        if self.first == self.last:
            return str(self.first)
        if self.first.month == self.last.month and self.first < self.last:
            return f"{self.first}-{self.last.day:02}"
        return f"{self.first}-{self.last}"


class DatedRange(msgspec.Struct, frozen=True):
    """Dates of one stretch of time, both ends included."""

    first: dt.date
    last: dt.date

    def __contains__(self, date: dt.date) -> bool:
        return self.first <= date <= self.last

    def __str__(self) -> str:
        first = f"{self.first.year:04} {Day(self.first.month, self.first.day)}"
        if self.first == self.last:
            return first
        if (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return f"{first}-{self.last.day:02}"
        return f"{first}-{self.last.year:04} {Day(self.last.month, self.last.day)}"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """On which dates (`dates`, `weekdays` 0 = Monday, `holidays`) which hours hold.

    No `dates`, no `weekdays` and no `holidays`: every day. `always` is the spelling `24/7`.
    `ignored` says that public holidays are days like any other. `keeps_tail` lets a shift of the
    day before run on into a closed date.
    """

    dates: tuple[YearlyRange | DatedRange, ...] = ()
    weekdays: tuple[int, ...] = ()
    holidays: bool = False
    always: bool = False
    spans: tuple[Span, ...] = ()
    state: State = State.OPEN
    ignored: bool = False
    keeps_tail: bool = False
    label: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (self._days(), self._hours(), self._outcome())))

    def _days(self) -> str:
        days = [weekday_list(self.weekdays)] if self.weekdays else []
        days += ["PH"] if self.holidays else []
        return " ".join(filter(None, (",".join(map(str, self.dates)), ",".join(days))))

    def _hours(self) -> str:
        return "24/7" if self.always else ",".join(map(str, self.spans))

    def _outcome(self) -> str:
        word = "ignored" if self.ignored else STATE_WORDS.get(self.state, "")
        tail = "keeping tail" if self.keeps_tail else ""
        return " ".join(filter(None, (word, tail, f'"{self.label}"' if self.label else "")))


class Expression(msgspec.Struct, frozen=True):
    """All rules of a line, in the author's order."""

    rules: tuple[Rule, ...]

    def __str__(self) -> str:
        return "; ".join(map(str, self.rules))


def weekday_list(weekdays: tuple[int, ...]) -> str:
    """Ascending weekdays as an author writes them: `Mo-Th,Su`."""
    runs: list[list[int]] = []
    for weekday in weekdays:
        if runs and runs[-1][-1] == weekday - 1:
            runs[-1].append(weekday)
        else:
            runs.append([weekday])
    return ",".join(_run(run) for run in runs)


def _run(run: list[int]) -> str:
    names = [WEEKDAYS[weekday] for weekday in run]
    return ",".join(names) if len(names) < 3 else f"{names[0]}-{names[-1]}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
