"""The light of a contact point for one viewer: who answers them at a moment, if anybody.

Hours belong to a service x language x severity x plan. A viewer who did not say which of these is
theirs may be any caller, so a light is only as green as for the caller served least; what is better
for somebody is kept beside it. Hours that nobody states are unknown.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

import msgspec

from callboard.directory.contact_point import ContactPoint, ServiceHours, Severity
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Confidence, Interval, Reason, ReasonKind, State

UNPUBLISHED = Interval(state=State.UNKNOWN, reason=Reason(ReasonKind.UNPUBLISHED))
_HORIZON = timedelta(days=400)  # how far a common change of several services is looked for
_NEVER = datetime.max.replace(tzinfo=UTC)
# Of services that all hold for the viewer the first of these counts. One that may answer is worth
# more than one that does not.
_BEST = (State.OPEN, State.LIMITED, State.UNKNOWN, State.CLOSED)
# Of callers whom the viewer may be the first of these counts. Nothing is known if it is not of all.
_WORST = (State.UNKNOWN, State.CLOSED, State.LIMITED, State.OPEN)


class Timetabled(Protocol):
    """What a light asks of the timetables."""

    def interval(self, hours: OpeningHours, at: datetime) -> Interval:
        """The stretch of one state around `at`."""
        ...


class Viewer(msgspec.Struct, frozen=True):
    """Who asks. Empty and None: not said. `languages` are BCP 47, best first."""

    languages: tuple[str, ...] = ()
    country: str | None = None  # ISO 3166-1 alpha-2
    zone: str = "UTC"  # IANA key
    severity: Severity | None = None
    plan: str | None = None


class Light(msgspec.Struct, frozen=True):
    """What holds for a viewer, the service it holds for, and the services that differ.

    `hours` is None when no stated hours hold for the viewer. `then` is the state after
    `interval.end`, None when there is none. The intervals of `others` end where it is known that
    the service opens or closes.
    """

    interval: Interval
    hours: ServiceHours | None
    others: tuple[tuple[ServiceHours, Interval], ...] = ()
    then: State | None = None


class _Answer(msgspec.Struct, frozen=True):
    """An interval and the service it comes from."""

    interval: Interval
    hours: ServiceHours | None


_NOBODY = _Answer(UNPUBLISHED, None)


def light(point: ContactPoint, viewer: Viewer, at: datetime, timetables: Timetabled) -> Light:
    """The light of a contact point at `at` (aware), and whom it holds for."""
    services = point.hours_available
    if not services:
        return Light(UNPUBLISHED, None)

    lines = [(service, opening_hours(service)) for service in services]

    def ask(moment: datetime) -> _Answer:
        answers = [_Answer(timetables.interval(hours, moment), service) for service, hours in lines]
        return _for_viewer(point, viewer, answers)

    answer, then = _until_it_changes(ask, at)
    others = (line for line in lines if line[0] is not answer.hours)
    differing = tuple((s, i) for s, i in _promised(others, at, timetables) if _differs(i, answer))
    return Light(answer.interval, answer.hours, differing, then)


def together(point: ContactPoint, viewer: Viewer, intervals: Sequence[Interval]) -> Interval:
    """What holds for the viewer while the point's services, in their order, answer with these.

    For many moments at once: it is not asked how long the state lasts.
    """
    if not intervals:
        return UNPUBLISHED
    pairs = zip(intervals, point.hours_available, strict=True)
    return _for_viewer(point, viewer, [_Answer(*pair) for pair in pairs]).interval


def opening_hours(service: ServiceHours) -> OpeningHours:
    """The hours of a service as the timetables take them."""
    return OpeningHours(
        text=service.hours,
        zone=service.zone,
        calendar=service.calendar,
        makeup_workdays=service.makeup_workdays,
        added=tuple(sorted(service.holidays_add.items())) if service.holidays_add else (),
        removed=service.holidays_remove,
    )


def holds_for_all(hours: ServiceHours | None) -> bool:
    """Whether a service is for everybody, whatever their language, severity and plan."""
    return hours is not None and not (hours.language or hours.severity or hours.plan)


def speaks(language: str, of: Iterable[str]) -> bool:
    """Whether a language is one of these, by primary subtag: zh-CN and zh-Hant are zh."""
    primary = _primary(language)
    return any(_primary(tag) == primary for tag in of)


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _for_viewer(point: ContactPoint, viewer: Viewer, answers: list[_Answer]) -> _Answer:
    """What holds at one moment: the best of the languages the viewer speaks, else the worst."""
    if len(answers) == 1 and holds_for_all(answers[0].hours):
        return answers[0]
    spoken = dict.fromkeys((*point.available_language, *_languages(answers)))
    mine = [tag for tag in viewer.languages if speaks(tag, spoken)]
    found = [_in_language(tag, viewer, answers) for tag in mine or spoken or [None]]
    return _best(found) if mine else _worst(found)


def _in_language(language: str | None, viewer: Viewer, answers: list[_Answer]) -> _Answer:
    """What holds for callers of one language, however urgent, unless the viewer said how urgent."""
    mine = [a for a in answers if a.hours and _serves(a.hours, language, viewer.plan)]
    if viewer.severity:
        return _of_severity(viewer.severity, mine)
    if all(not a.hours.severity for a in mine if a.hours):
        return _best(mine)
    return _worst([_of_severity(severity, mine) for severity in Severity])


def _of_severity(severity: Severity, answers: list[_Answer]) -> _Answer:
    return _best([a for a in answers if a.hours and severity in (a.hours.severity or (severity,))])


def _serves(hours: ServiceHours, language: str | None, plan: str | None) -> bool:
    """Whether a service is for this language and plan; one for a plan is not for who names none."""
    if hours.language and not (language and speaks(language, hours.language)):
        return False
    plans = {name.casefold() for name in hours.plan}
    return not plans or (plan is not None and plan.casefold() in plans)


def _languages(answers: list[_Answer]) -> tuple[str, ...]:
    return tuple(tag for answer in answers if answer.hours for tag in answer.hours.language)


def _best(answers: Sequence[_Answer]) -> _Answer:
    """The answer of services that all hold; unknown when there is none. Valid until its end."""
    if not answers:
        return _NOBODY
    first = min(answers, key=lambda a: (_BEST.index(a.interval.state), _doubt(a), -_end(a)))
    return _until(first, answers, settled=_BEST[0])


def _worst(answers: Sequence[_Answer]) -> _Answer:
    """The answer for callers of whom the viewer may be any. Valid until its end."""
    first = min(answers, key=lambda a: (_WORST.index(a.interval.state), -_doubt(a), _end(a)))
    return _until(first, answers, settled=_WORST[0])


def _until(answer: _Answer, answers: Sequence[_Answer], settled: State) -> _Answer:
    """The answer, ending when another may take its place; nothing beats a settled one."""
    if len(answers) == 1 or answer.interval.state is settled:
        return answer
    ends = [a.interval.end for a in answers if a.interval.end is not None]
    return _ending(answer, min(ends, default=None))


def _ending(answer: _Answer, end: datetime | None) -> _Answer:
    if answer.interval.end == end:
        return answer
    return _Answer(msgspec.structs.replace(answer.interval, end=end), answer.hours)


def _doubt(answer: _Answer) -> bool:
    return answer.interval.confidence is not Confidence.OFFICIAL


def _end(answer: _Answer) -> float:
    return (answer.interval.end or _NEVER).timestamp()


def _until_it_changes(
    ask: Callable[[datetime], _Answer], at: datetime
) -> tuple[_Answer, State | None]:
    """The answer at `at` with the end of its state, and the state after it.

    Two shifts that touch in different services are one open stretch.
    """
    answer = ask(at)
    end = answer.interval.end
    while end is not None and end - at < _HORIZON:
        later = ask(end)
        if later.interval.state is not answer.interval.state:
            return _ending(answer, end), later.interval.state
        end = later.interval.end
    return _ending(answer, None), None


def _promised(
    lines: Iterable[tuple[ServiceHours, OpeningHours]], at: datetime, timetables: Timetabled
) -> Iterable[tuple[ServiceHours, Interval]]:
    """The services' intervals; an end that only begins not knowing is no promise, and left out."""
    for service, hours in lines:
        found = timetables.interval(hours, at)
        if found.end and timetables.interval(hours, found.end).state is State.UNKNOWN:
            found = msgspec.structs.replace(found, end=None)
        yield service, found


def _differs(other: Interval, answer: _Answer) -> bool:
    mine = answer.interval
    return (other.state, other.end) != (mine.state, mine.end)
