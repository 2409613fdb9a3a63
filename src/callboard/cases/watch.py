"""All cases together: what follows from their promises, what to tell now, when to look again."""

from collections.abc import Iterable
from datetime import datetime

from callboard.cases.case import Case
from callboard.cases.events import Event, Outlook, next_event, outlook, untold
from callboard.cases.work_clock import Timetabled
from callboard.directory.directory import Catalogue

Seen = tuple[Case, Outlook | None]  # None: its promise is in no directory


def seen(cases: Iterable[Case], catalogue: Catalogue, timetables: Timetabled) -> list[Seen]:
    """Each case with what follows from its promise; their calendars must be loaded."""
    return [(case, _outlook(case, catalogue, timetables)) for case in cases]


def calendars_needed(cases: Iterable[Case], catalogue: Catalogue) -> list[str]:
    """The holiday calendars that these cases are counted with."""
    promises = (catalogue.promises.get(case.promise) for case in cases)
    return sorted({promise.calendar for promise in promises if promise and promise.calendar})


def to_tell(cases: Iterable[Seen], at: datetime) -> list[tuple[Case, tuple[Event, ...]]]:
    """The cases to which something happened that nobody was told; remember it with `tell`."""
    found = ((case, untold(case, view.events, at)) for case, view in cases if view)
    return [(case, events) for case, events in found if events]


def look_again(cases: Iterable[Seen], at: datetime) -> datetime | None:
    """When the next thing happens to any of the cases; None: nothing will."""
    coming = (next_event(view.events, at) for _, view in cases if view)
    return min((event.instant for event in coming if event), default=None)


def _outlook(case: Case, catalogue: Catalogue, timetables: Timetabled) -> Outlook | None:
    promise = catalogue.promises.get(case.promise)
    if promise is None:
        return None
    return outlook(case, promise, catalogue.ladders.get(promise.ladder or ""), timetables)
