"""Text -> Expression: a small subset of the OSM opening_hours syntax; see docs/HOURS.md."""

import calendar
import datetime as dt

from callboard.hours.expression import (
    MONTHS,
    WEEKDAYS,
    DatedRange,
    Day,
    Expression,
    Rule,
    Span,
    YearlyRange,
)
from callboard.hours.state import State
from callboard.hours.tokens import Expected, ExpressionError, Token, tokens

_STATES = {
    "open": State.OPEN,
    "off": State.CLOSED,
    "closed": State.CLOSED,
    "limited": State.LIMITED,
    "unknown": State.UNKNOWN,
    "ignored": State.OPEN,
}
_WEEKDAY_BY_NAME = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
_MONTH_BY_NAME = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_A_LEAP_YEAR = 2000


def parse(text: str) -> Expression:
    """The rules that a text states; ExpressionError where it leaves the subset."""
    return _Parser(tokens(text)).expression()


class _Parser:
    """Reads tokens from left to right, and never goes back."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._at = 0

    def expression(self) -> Expression:
        rules = [self._rule()]
        while self._takes_sign(";"):
            if self._next.kind == "end":
                break
            rules.append(self._rule())
        if self._next.kind != "end":
            raise self._error(Expected.SEMICOLON)
        return Expression(tuple(rules))

    # Rules

    def _rule(self) -> Rule:
        start = self._at
        if self._next.kind == "always":
            self._take()
            return self._outcome(Rule(always=True, spans=(Span(0, 1440),)))
        dates = self._dates()
        weekdays, holidays = self._days(allows_holidays=not dates)
        spans = self._spans()
        rule = Rule(dates=dates, weekdays=weekdays, holidays=holidays, spans=spans)
        if self._at == start and self._word() not in _STATES:
            raise self._error(Expected.RULE)
        return self._outcome(rule)

    def _outcome(self, rule: Rule) -> Rule:
        """What follows days and hours: a state word, how a tail is treated, a label."""
        word = self._state_word(rule)
        state = _STATES[word]
        cuts = state is State.CLOSED and (rule.dates or rule.holidays)
        keeps_tail = bool(cuts) and self._keeps_tail()
        label = self._take().text[1:-1] if self._next.kind == "label" else ""
        if self._next.text == '"':
            raise ExpressionError(self._next.column, '"', Expected.QUOTE)
        return Rule(
            dates=rule.dates,
            weekdays=rule.weekdays,
            holidays=rule.holidays,
            always=rule.always,
            spans=rule.spans,
            state=state,
            ignored=state is State.OPEN and not rule.spans,
            keeps_tail=keeps_tail,
            label=label,
        )

    def _state_word(self, rule: Rule) -> str:
        word = self._word()
        if word not in _STATES:
            if not rule.spans:
                raise self._error(Expected.HOURS)
            return "open"
        if (rule.spans and word in {"off", "closed", "ignored"}) or (
            not rule.spans and not _stands_without_hours(word, rule)
        ):
            raise self._error(Expected.SEMICOLON if rule.spans else Expected.HOURS)
        self._take()
        return word

    def _keeps_tail(self) -> bool:
        if self._word() != "keeping":
            return False
        self._take()
        if self._word() != "tail":
            raise self._error(Expected.TAIL)
        self._take()
        return True

    # Weekdays

    def _days(self, *, allows_holidays: bool) -> tuple[tuple[int, ...], bool]:
        weekdays: set[int] = set()
        holidays = False
        expected = Expected.WEEKDAY_OR_PH if allows_holidays else Expected.WEEKDAY
        names = {*_WEEKDAY_BY_NAME, "ph"} if allows_holidays else {*_WEEKDAY_BY_NAME}
        goes_on = self._word() in names
        while goes_on:
            if self._word() not in names:
                raise self._error(expected)
            if self._word() == "ph":
                self._take()
                holidays = True
            else:
                weekdays |= self._weekdays()
            goes_on = self._takes_sign(",")
        return tuple(sorted(weekdays)), holidays

    def _weekdays(self) -> set[int]:
        first = last = _WEEKDAY_BY_NAME[self._take().text.lower()]
        if self._takes_sign("-"):
            if self._word() not in _WEEKDAY_BY_NAME:
                raise self._error(Expected.WEEKDAY)
            last = _WEEKDAY_BY_NAME[self._take().text.lower()]
        return {(first + step) % 7 for step in range((last - first) % 7 + 1)}

    # Dates

    def _dates(self) -> tuple[YearlyRange | DatedRange, ...]:
        found: list[YearlyRange | DatedRange] = []
        while self._next.kind == "number" or self._word() in _MONTH_BY_NAME:
            found.append(self._range())
            if not self._takes_sign(","):
                return tuple(found)
        if found:
            raise self._error(Expected.MONTH)
        return ()

    def _range(self) -> YearlyRange | DatedRange:
        year = self._year() if self._next.kind == "number" else None
        month = self._month()
        is_whole = self._next.kind != "number"
        first = Day(month, 1 if is_whole else self._day(year, month))
        if not self._takes_sign("-"):
            last = Day(month, _days_in(year, month)) if is_whole else first
            return _range(year, first, year, last)
        return self._range_to(year, first, is_whole=is_whole)

    def _range_to(
        self, year: int | None, first: Day, *, is_whole: bool
    ) -> YearlyRange | DatedRange:
        """The rest of a range after its dash: `07`, `Nov 05`, `2027 Jan 02`, or `Mar`."""
        token = self._next
        if token.kind == "number" and len(token.text) < 3 and not is_whole:
            last = Day(first.month, self._day(year, first.month))
            if last < first:
                raise ExpressionError(token.column, token.text, Expected.LATER)
            return _range(year, first, year, last)
        last_year = self._year() if year is not None and token.kind == "number" else None
        month = self._month()
        if year is not None and last_year is None:
            last_year = year + (month < first.month)
        last = Day(month, _days_in(last_year, month) if is_whole else self._day(last_year, month))
        # Without a year it runs over the year's end; with one it would run backwards.
        if year is not None and last_year is not None and (last_year, last) < (year, first):
            raise ExpressionError(token.column, token.text, Expected.LATER)
        return _range(year, first, last_year, last)

    def _year(self) -> int:
        token = self._next
        if len(token.text) != 4 or not 1900 <= int(token.text) <= 2999:
            raise self._error(Expected.YEAR)
        return int(self._take().text)

    def _month(self) -> int:
        if self._word() not in _MONTH_BY_NAME:
            raise self._error(Expected.MONTH)
        return _MONTH_BY_NAME[self._take().text.lower()]

    def _day(self, year: int | None, month: int) -> int:
        token = self._next
        is_short = token.kind == "number" and len(token.text) < 3
        if not is_short or not 1 <= int(token.text) <= _days_in(year, month):
            raise self._error(Expected.DAY)
        return int(self._take().text)

    # Hours

    def _spans(self) -> tuple[Span, ...]:
        if self._next.kind != "time":
            return ()
        spans = [self._span()]
        while self._takes_sign(","):
            spans.append(self._span())
        return tuple(spans)

    def _span(self) -> Span:
        start = self._minutes(Expected.START, below=1440)
        if not self._takes_sign("-"):
            raise self._error(Expected.DASH)
        token = self._next
        end = self._minutes(Expected.END, below=2881)
        if end == start:
            raise ExpressionError(token.column, token.text, Expected.OTHER_END)
        return Span(start, end if end > start else end + 1440)

    def _minutes(self, expected: Expected, below: int) -> int:
        token = self._next
        if token.kind != "time":
            raise self._error(Expected.TIME)
        hours, _, minutes = token.text.partition(":")
        if int(minutes) > 59:
            raise self._error(Expected.TIME)
        if int(hours) * 60 + int(minutes) >= below:
            raise self._error(expected)
        self._take()
        return int(hours) * 60 + int(minutes)

    # Tokens

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _word(self) -> str:
        return self._next.text.lower() if self._next.kind == "word" else ""

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _takes_sign(self, sign: str) -> bool:
        if self._next.kind != "sign" or self._next.text != sign:
            return False
        self._at += 1
        return True

    def _error(self, expected: Expected) -> ExpressionError:
        return ExpressionError(self._next.column, self._next.text, expected)


def _stands_without_hours(word: str, rule: Rule) -> bool:
    """Whether a state word says enough without hours on the days of a rule."""
    if word in {"off", "closed", "unknown"}:
        return True
    only_holidays = rule.holidays and not rule.weekdays
    # "Usual hours, limited" needs usual hours to fall back on; so does "ignored".
    return only_holidays or (word == "limited" and bool(rule.dates))


def _range(
    year: int | None, first: Day, last_year: int | None, last: Day
) -> YearlyRange | DatedRange:
    if year is None or last_year is None:
        return YearlyRange(first, last)
    return DatedRange(
        dt.date(year, first.month, first.day), dt.date(last_year, last.month, last.day)
    )


def _days_in(year: int | None, month: int) -> int:
    return calendar.monthrange(year or _A_LEAP_YEAR, month)[1]
