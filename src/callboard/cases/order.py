"""Which case needs attention first, and what it waits for."""

from collections.abc import Iterable
from typing import Literal

from callboard.cases.case import Case
from callboard.cases.due import Deadline, Due
from callboard.cases.events import Outlook

What = Literal["respond", "resolve"]


def awaited(case: Case, due: Due) -> tuple[What, Deadline | None]:
    """What a case waits for, "respond" or "resolve": the answer, and after it the solution."""
    if case.answered is None and due.respond is not None:
        return "respond", due.respond
    return "resolve", due.resolve


def most_urgent_first(
    cases: Iterable[tuple[Case, Outlook | None]],
) -> list[tuple[Case, Outlook | None]]:
    """Lapsed longest, then due soonest, then what stands still, then the last that ended."""
    return sorted(cases, key=_urgency)


def _urgency(case_seen: tuple[Case, Outlook | None]) -> tuple[int, float, str]:
    case, seen = case_seen
    ended = case.closed or case.resolved
    if ended is not None:
        return 2, -ended.timestamp(), case.id
    deadline = awaited(case, seen.due)[1] if seen else None
    if deadline is None or deadline.by is None:
        return 1, -case.raised.timestamp(), case.id
    return 0, deadline.by.timestamp(), case.id
