"""From answers to plain questions to a priority, and to the channels to use now."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from callboard.directory.contact_point import ContactPoint, Severity
from callboard.directory.priority import Priority, Question
from callboard.hours.state import State

# What is sure to answer first, then what answers with something suspended, then who knows.
_ORDER = (State.OPEN, State.LIMITED, State.UNKNOWN, State.CLOSED)


class Verdict(msgspec.Struct, frozen=True):
    """Where a triage stands: the question to ask next, or the priority that was reached.

    Both None: every question was denied, or there is none.
    """

    question: Question | None = None
    priority: Priority | None = None


def verdict(
    questions: Sequence[Question],
    priorities: Mapping[str, Priority],
    answers: Mapping[str, bool],
) -> Verdict:
    """The questions in order, with answers by question id: the first yes decides."""
    for question in questions:
        said = answers.get(question.id)
        if said is None:
            return Verdict(question=question)
        if said:
            return Verdict(priority=priorities.get(question.priority))
    return Verdict()


def of_severity(priorities: Sequence[Priority], severity: Severity) -> Priority | None:
    """The vendor's level for what is this bad."""
    return next((each for each in priorities if each.severity is severity), None)


def channels_now(
    priority: Priority,
    points: Mapping[str, ContactPoint],
    state: Callable[[ContactPoint], State],
) -> list[ContactPoint]:
    """The channels of a priority, those that answer now first, else as the vendor orders them."""
    found = [points[id_] for id_ in priority.contact_points if id_ in points]
    return sorted(found, key=lambda point: _ORDER.index(state(point)))
