"""States are asked once for all lines of the same hours, and again when they may have changed."""

from datetime import UTC, datetime, timedelta

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint, ServiceHours
from callboard.directory.text import Text
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.reach.states import States

TONGUES = (("d", ()), ("e", ("de",)), ("f", ("de",)))
AT = datetime(2026, 12, 2, 10, 30, tzinfo=UTC)


def point(id_: str, hours: str, *languages: str, plan: tuple[str, ...] = ()) -> ContactPoint:
    return ContactPoint(
        id=id_,
        organization="northwind",
        name=Text(id_),
        kind=ContactKind.PHONE,
        available_language=languages,
        hours_available=(ServiceHours(hours=hours, zone="UTC", plan=plan),),
    )


class Asked:
    """Open until `end`, and closed from then on; remembers who was asked."""

    def __init__(self, end: datetime | None = None) -> None:
        self.ids: list[str] = []
        self.end = end

    def __call__(self, point: ContactPoint, at: datetime) -> Light:
        self.ids.append(point.id)
        is_open = self.end is None or at < self.end
        state, end = (State.OPEN, self.end) if is_open else (State.CLOSED, None)
        return Light(Interval(state=state, end=end, reason=Reason(ReasonKind.UNPUBLISHED)), None)


def test_lines_of_the_same_hours_and_languages_are_asked_once() -> None:
    asked = Asked()
    states = States(asked)
    points = [point("a", "24/7"), point("b", "24/7", "de"), point("c", "Mo")]
    bound = [point(id_, "24/7", *languages, plan=("Gold",)) for id_, languages in TONGUES]
    assert {states.of(each, AT) for each in (*points, *bound)} == {State.OPEN}
    assert asked.ids == ["a", "c", "d", "e"]


@pytest.mark.parametrize(
    ("seconds", "state", "times"),
    [(0, State.OPEN, 1), (29, State.OPEN, 1), (30, State.CLOSED, 2), (-1, State.OPEN, 2)],
)
def test_a_state_is_asked_again_when_it_ends_or_the_clock_is_turned_back(
    seconds: int, state: State, times: int
) -> None:
    asked = Asked(AT + timedelta(seconds=30))
    states = States(asked)
    states.of(point("a", "24/7"), AT)
    assert states.of(point("a", "24/7"), AT + timedelta(seconds=seconds)) is state
    assert len(asked.ids) == times


def test_nothing_is_believed_for_longer_than_a_minute() -> None:
    asked = Asked()
    states = States(asked)
    for minutes in (0, 1):
        states.of(point("a", "24/7"), AT + timedelta(minutes=minutes))
    assert len(asked.ids) == 2


def test_what_is_forgotten_is_asked_again() -> None:
    asked = Asked()
    states = States(asked)
    states.sort([point("a", "24/7")])
    assert asked.ids == []
    for _ in range(2):
        states.of(point("a", "24/7"), AT)
        states.forget()
    assert len(asked.ids) == 2


def test_which_states_occur_is_known_once_all_are_sorted() -> None:
    states = States(Asked(AT))
    assert states.occurring(AT) == frozenset(State)
    states.sort([point("a", "24/7"), point("b", "24/7")])
    assert states.occurring(AT) == {State.CLOSED}
    assert states.occurring(AT - timedelta(minutes=5)) == {State.OPEN}
