"""What will happen to a case and when, for a scheduler that may sleep, restart or be set wrong."""

from datetime import datetime
from enum import StrEnum

import msgspec

from callboard.cases.case import Case, Told
from callboard.cases.due import Due, due
from callboard.cases.ladder import RungTime, first_lapse, rung_times
from callboard.cases.work_clock import Timetabled
from callboard.directory.ladder import Ladder
from callboard.directory.promise import Promise


class EventKind(StrEnum):
    """What falls due."""

    RESPOND = "respond"
    RESOLVE = "resolve"
    RUNG = "rung"


class Event(msgspec.Struct, frozen=True):
    """Something that happens to a case at `instant` (UTC); `rung` for a rung that opens."""

    case: str
    kind: EventKind
    instant: datetime
    rung: RungTime | None = None

    @property
    def key(self) -> str:
        """What it is, whenever it happens: "respond", "rung 2"."""
        return f"{self.kind} {self.rung.number}" if self.rung else self.kind.value


class Outlook(msgspec.Struct, frozen=True):
    """Everything about a case that follows from its promise."""

    due: Due
    rungs: tuple[RungTime, ...]  # from the complaint, or else from the first open lapse
    events: tuple[Event, ...]  # in order of time; those of the past too


def outlook(case: Case, promise: Promise, ladder: Ladder | None, timetables: Timetabled) -> Outlook:
    """What is due, which rungs open when, and the events to come. The calendar must be loaded."""
    when = due(promise, case.raised, timetables, case.pauses)
    rungs = _rungs(case, when, promise, ladder, timetables)
    return Outlook(when, rungs, _events(case, when, rungs))


def next_event(events: tuple[Event, ...], at: datetime) -> Event | None:
    """The first event after `at`: wake up then, and ask `untold`."""
    return next((event for event in events if event.instant > at), None)


def untold(case: Case, events: tuple[Event, ...], at: datetime) -> tuple[Event, ...]:
    """The events up to `at` that nobody was told about yet.

    It asks what was told, not since when it looked: a restart, a sleep or a clock set forth and
    back neither loses nor repeats one. An event whose moment moved is a new one.
    """
    told = {(told.key, told.instant) for told in case.told}
    happened = (event for event in events if event.instant <= at)
    return tuple(event for event in happened if (event.key, event.instant) not in told)


def tell(case: Case, events: tuple[Event, ...]) -> Case:
    """The case, remembering that these were told."""
    new = (Told(event.key, event.instant) for event in events)
    return msgspec.structs.replace(case, told=tuple(dict.fromkeys((*case.told, *new))))


def _rungs(
    case: Case, when: Due, promise: Promise, ladder: Ladder | None, timetables: Timetabled
) -> tuple[RungTime, ...]:
    complaint = case.complained or first_lapse(when, case.answered, case.resolved)
    if ladder is None or complaint is None:
        return ()
    return rung_times(ladder, complaint, promise, timetables)


def _events(case: Case, when: Due, rungs: tuple[RungTime, ...]) -> tuple[Event, ...]:
    if not case.is_running:
        return ()
    found = [Event(case.id, EventKind.RUNG, r.since, r) for r in rungs if r.since is not None]
    if when.resolve_by is not None:
        found.append(Event(case.id, EventKind.RESOLVE, when.resolve_by))
    if when.respond_by is not None and case.answered is None:
        found.append(Event(case.id, EventKind.RESPOND, when.respond_by))
    order = list(EventKind)
    return tuple(sorted(found, key=lambda event: (event.instant, order.index(event.kind))))
