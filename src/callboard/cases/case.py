"""A case: something raised under a promise, and what has happened to it since.

Cases are values; each change gives a new one. Moments are aware. What is due is never stored but
computed from the promise (due.py, events.py), so that a mended directory mends its cases.
"""

from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from callboard.cases.work_clock import Stretch
from callboard.directory.promise import Promise, Scale

_YEARS = range(1900, 2900)


class CaseError(ValueError):
    """A change that cannot be; the message is a sentence."""


class Told(msgspec.Struct, frozen=True):
    """A notification that was given: what of, and for which moment."""

    key: str
    instant: datetime


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One case. `scale` and `level` are kept for a reader whose directory lost the promise."""

    id: str
    title: str
    promise: str
    organization: str
    scale: Scale
    level: str
    raised: datetime
    ticket_number: str = ""
    priority: str = ""  # id of how bad it is on the vendor's own scale, where somebody said
    note: str = ""
    stage: int = 0  # which of the promise's stages it has reached
    pauses: tuple[Stretch, ...] = ()
    answered: datetime | None = None
    resolved: datetime | None = None
    complained: datetime | None = None  # when the ladder was begun, if it was
    closed: datetime | None = None
    told: tuple[Told, ...] = ()

    @property
    def is_paused(self) -> bool:
        """Whether its clock stands still."""
        return any(pause.end is None for pause in self.pauses)

    @property
    def is_running(self) -> bool:
        """Whether anything can still fall due."""
        return self.closed is None and self.resolved is None and not self.is_paused


def start(
    promise: Promise,
    raised: datetime,
    title: str,
    *,
    ticket_number: str = "",
    note: str = "",
    existing: Iterable[Case] = (),
) -> Case:
    """A new case under a promise, with an id that none of the `existing` has."""
    if raised.tzinfo is None:
        raise CaseError("A case needs to know in which zone it was raised.")
    refuse_far(raised)
    return Case(
        id=_new_id(raised, {case.id for case in existing}),
        title=title.strip() or ticket_number.strip(),
        promise=promise.id,
        organization=promise.organization,
        scale=promise.scale,
        level=promise.level,
        raised=raised.astimezone(UTC),
        ticket_number=ticket_number.strip(),
        note=note.strip(),
    )


def pause(case: Case, at: datetime) -> Case:
    """The clock stands still from `at` on; a paused case stays as it is."""
    if case.is_paused or case.closed:
        return case
    _refuse_before(case, at)
    last = max((p.end for p in case.pauses if p.end), default=case.raised)
    return msgspec.structs.replace(case, pauses=(*case.pauses, Stretch(max(at, last))))


def resume(case: Case, at: datetime) -> Case:
    """The clock runs again from `at` on; a running case stays as it is."""
    if not case.is_paused:
        return case
    refuse_far(at)
    pauses = tuple(Stretch(p.start, max(at, p.start)) if p.end is None else p for p in case.pauses)
    return msgspec.structs.replace(case, pauses=pauses)


def answer(case: Case, at: datetime) -> Case:
    """Somebody answered at `at`; the first answer counts."""
    _refuse_before(case, at)
    return msgspec.structs.replace(case, answered=case.answered or at)


def resolve(case: Case, at: datetime) -> Case:
    """It was resolved at `at`, and with that answered."""
    _refuse_before(case, at)
    return msgspec.structs.replace(answer(case, at), resolved=case.resolved or at)


def complain(case: Case, at: datetime) -> Case:
    """A complaint was made at `at`: the ladder counts from there."""
    _refuse_before(case, at)
    return msgspec.structs.replace(case, complained=case.complained or at)


def close(case: Case, at: datetime) -> Case:
    """Nothing is awaited any more from `at` on."""
    _refuse_before(case, at)
    return msgspec.structs.replace(resume(case, at), closed=case.closed or at)


def reopen(case: Case) -> Case:
    """It was not resolved after all: its clock runs as if it had never stopped."""
    return msgspec.structs.replace(case, resolved=None, closed=None)


def advance(case: Case, stage: int, promise: Promise) -> Case:
    """The case with another of the promise's stages (0 is the first)."""
    highest = max(len(promise.stages) - 1, 0)
    return msgspec.structs.replace(case, stage=min(max(stage, 0), highest))


def refuse_far(at: datetime) -> None:
    """Raise CaseError for a moment so far away that clocks of some zones leave the calendar."""
    if at.astimezone(UTC).year not in _YEARS:
        raise CaseError(f"Nothing can be counted in the year {at.year}.")


def _refuse_before(case: Case, at: datetime) -> None:
    refuse_far(at)
    if at < case.raised:
        raise CaseError("Nothing can happen to a case before it was raised.")


def _new_id(raised: datetime, taken: set[str]) -> str:
    name = f"{raised.astimezone(UTC):%Y%m%d-%H%M%S}"
    numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return next(id_ for id_ in (name, *numbered) if id_ not in taken)
