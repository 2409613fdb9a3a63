"""Which rule decides a local date, and what it says about that date (rules 3, 4, 6, 7)."""

import datetime as dt
from functools import cached_property

import msgspec

from callboard.hours.calendars import HolidayCalendar
from callboard.hours.expression import Expression, Rule, Span
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Confidence, Reason, ReasonKind, State


class Answer(msgspec.Struct, frozen=True):
    """What holds for a stretch of time."""

    state: State
    reason: Reason
    confidence: Confidence = Confidence.OFFICIAL
    doubt: Reason | None = None

    def doubted(self, confidence: Confidence, doubt: Reason) -> "Answer":
        """The same answer, trusted less."""
        return Answer(self.state, self.reason, confidence, doubt)


class DayPlan(msgspec.Struct, frozen=True):
    """The shifts that start on a date, and what holds outside them."""

    outside: Answer
    shifts: tuple[tuple[Span, Answer], ...] = ()
    cuts_tail: bool = False  # ends the shift of the day before at midnight

    def says_the_same(self, other: "DayPlan") -> bool:
        """Whether states agree all day; reasons may differ."""
        return self.cuts_tail == other.cuts_tail and _states(self) == _states(other)

    def doubted(self, confidence: Confidence, doubt: Reason) -> "DayPlan":
        """The same plan, trusted less."""
        shifts = tuple((span, answer.doubted(confidence, doubt)) for span, answer in self.shifts)
        return DayPlan(self.outside.doubted(confidence, doubt), shifts, self.cuts_tail)

    def limited(self, reason: Reason) -> "DayPlan":
        """The same shifts, answering with something suspended."""
        shifts = tuple(
            (span, Answer(State.LIMITED, reason, answer.confidence, answer.doubt))
            if answer.state is State.OPEN
            else (span, answer)
            for span, answer in self.shifts
        )
        return DayPlan(self.outside, shifts, self.cuts_tail)


_OFF = Rule(holidays=True, state=State.CLOSED)


class Line:
    """An expression with its holiday calendar: answers what each local date looks like."""

    def __init__(
        self, expression: Expression, hours: OpeningHours, calendar: HolidayCalendar | None
    ) -> None:
        rules = expression.rules
        self._hours = hours
        self._calendar = calendar
        self._added = dict(hours.added)
        self._has_tails = any(span.end > 1440 for rule in rules for span in rule.spans)
        self._dated = tuple(rule for rule in reversed(rules) if rule.dates and not rule.weekdays)
        self._seasons = tuple(rule for rule in reversed(rules) if rule.dates and rule.weekdays)
        # Who adds a holiday to a line that says nothing about holidays means that it is closed.
        *said, last = _OFF, *(rule for rule in rules if rule.holidays)
        self._added_rule = None if last.ignored else last
        self._holiday_rule = self._added_rule if said else None
        self._weekly = _weekly(rules)

    @cached_property
    def constant(self) -> Answer | None:
        """The one answer of a line that never changes, or None when it may."""
        plan = self._weekly[0]
        if (
            self._dated
            or self._seasons
            or self._holiday_rule
            or self._added
            or any(other != plan for other in self._weekly)
        ):
            return None
        if not plan.shifts:
            return plan.outside
        return plan.shifts[0][1] if plan.shifts[0][0] == Span(0, 1440) else None

    def plan(self, date: dt.date) -> DayPlan:
        """What the first matching rule says about a date."""
        for rule in self._dated:
            if any(date in dates for dates in rule.dates):
                return self._ruled(rule, date)
        return self._undated(date)

    def _ruled(self, rule: Rule, date: dt.date) -> DayPlan:
        reason = Reason(ReasonKind.RULE, rule.label or str(rule))
        if rule.state is State.LIMITED and not rule.spans:
            return self._undated(date).limited(reason)
        return _planned(rule, reason, reason, cuts_tail=self._cuts_tail(rule))

    def _undated(self, date: dt.date) -> DayPlan:
        """Make-up workday, holiday or weekly shifts, and how sure that is."""
        usual = self._usual(date, date.weekday())
        name = self._added.get(date)
        if name is not None:
            return self._on_holiday(self._added_rule, name, usual)
        if self._hours.calendar is None and not self._holiday_rule:
            return usual
        if not self._depends(date, usual):
            return self._agreed(date, usual)
        if self._calendar is None:
            return self._without_calendar(usual)
        decided = self._decided(self._calendar, date, usual)
        if self._calendar.is_official(date):
            return decided
        doubt = Reason(ReasonKind.CALENDAR, self._calendar.code)
        return decided.doubted(Confidence.PROVISIONAL, doubt)

    def _decided(self, calendar: HolidayCalendar, date: dt.date, usual: DayPlan) -> DayPlan:
        makeup = calendar.makeup(date) if self._hours.makeup_workdays else None
        if makeup is not None:
            worked = self._usual(date, makeup.weekday)
            return worked if worked is usual else _made_up(worked, makeup.name)
        holiday = calendar.holiday(date)
        if holiday is None or date in self._hours.removed:
            return usual
        on_holiday = self._on_holiday(self._holiday_rule, holiday.name, usual)
        if on_holiday.says_the_same(usual) and (holiday.regional or holiday.estimated):
            return usual
        doubt = Reason(ReasonKind.HOLIDAY, holiday.name)
        if holiday.regional:
            return usual.doubted(Confidence.REGIONAL, doubt)
        if holiday.estimated:
            return on_holiday.doubted(Confidence.PROVISIONAL, doubt)
        return on_holiday

    def _depends(self, date: dt.date, usual: DayPlan) -> bool:
        """Whether any content of the calendar could change what holds on a date."""
        if not self._on_holiday(self._holiday_rule, "", usual).says_the_same(usual):
            return True
        follows = self._hours.makeup_workdays and self._hours.calendar is not None
        return follows and not all(
            self._usual(date, weekday).says_the_same(usual) for weekday in range(7)
        )

    def _agreed(self, date: dt.date, usual: DayPlan) -> DayPlan:
        """The plan of a date on which only the reason can depend on the calendar."""
        holiday = self._calendar.holiday(date) if self._calendar and self._holiday_rule else None
        if holiday is None or holiday.regional or date in self._hours.removed:
            return usual
        return self._on_holiday(self._holiday_rule, holiday.name, usual)

    def _without_calendar(self, usual: DayPlan) -> DayPlan:
        code = self._hours.calendar
        doubt = Reason(ReasonKind.CALENDAR, code or "")
        if code is None:
            # Holidays are named without saying whose: the hours are known, their exceptions not.
            return usual.doubted(Confidence.PROVISIONAL, doubt)
        return DayPlan(Answer(State.UNKNOWN, doubt))

    def _on_holiday(self, rule: Rule | None, name: str, usual: DayPlan) -> DayPlan:
        if rule is None:
            return usual
        label = ": ".join(part for part in (name, rule.label) if part)
        reason = Reason(ReasonKind.HOLIDAY, label)
        if rule.state is State.LIMITED and not rule.spans:
            return usual.limited(reason)
        return _planned(rule, reason, reason, cuts_tail=self._cuts_tail(rule))

    def _usual(self, date: dt.date, weekday: int) -> DayPlan:
        for rule in self._seasons:
            if weekday in rule.weekdays and any(date in dates for dates in rule.dates):
                return _weekly_plan(rule)
        return self._weekly[weekday]

    def _cuts_tail(self, rule: Rule) -> bool:
        return self._has_tails and rule.state is State.CLOSED and not rule.keeps_tail


def _states(plan: DayPlan) -> tuple[State, list[tuple[Span, State]]]:
    return plan.outside.state, [(span, answer.state) for span, answer in plan.shifts]


def _weekly(rules: tuple[Rule, ...]) -> tuple[DayPlan, ...]:
    """The plans of Monday to Sunday; the last rule for a weekday wins, as in OSM."""
    plans = [DayPlan(Answer(State.CLOSED, Reason(ReasonKind.OUTSIDE)))] * 7
    for rule in rules:
        if not rule.dates and (rule.weekdays or not rule.holidays):
            plan = _weekly_plan(rule)
            for weekday in rule.weekdays or range(7):
                plans[weekday] = plan
    return tuple(plans)


def _weekly_plan(rule: Rule) -> DayPlan:
    if rule.state is State.UNKNOWN:
        inside = Reason(ReasonKind.UNPUBLISHED, rule.label)
    else:
        inside = Reason(ReasonKind.ALWAYS if rule.always else ReasonKind.SHIFT, rule.label)
    closed = Reason(ReasonKind.OUTSIDE, "" if rule.spans else rule.label)
    return _planned(rule, inside, closed, cuts_tail=False)


def _planned(rule: Rule, inside: Reason, outside: Reason, *, cuts_tail: bool) -> DayPlan:
    if not rule.spans and rule.state is State.UNKNOWN:
        return DayPlan(Answer(State.UNKNOWN, inside))
    shifts = tuple((span, Answer(rule.state, inside)) for span in rule.spans)
    return DayPlan(Answer(State.CLOSED, outside), shifts, cuts_tail)


def _made_up(worked: DayPlan, name: str) -> DayPlan:
    reason = Reason(ReasonKind.MAKEUP, name)
    shifts = tuple((span, Answer(answer.state, reason)) for span, answer in worked.shifts)
    return DayPlan(Answer(worked.outside.state, reason), shifts, worked.cuts_tail)
