from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from callboard.commands.hidden import hidden, hidden_sentence
from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.text import Text
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.search.query import Query, parse

AT = datetime(2026, 11, 23, 14, tzinfo=UTC)
OPENS = {"late": (9, State.OPEN), "soon": (1, State.OPEN), "doubtful": (0.5, State.UNKNOWN)}
IDS = ("late", "soon", "doubtful", "never")
POINTS = {
    id_: ContactPoint(id=id_, organization="o", name=Text(id_), kind=ContactKind.PHONE)
    for id_ in IDS
}


def _light(point: ContactPoint) -> Light:
    hours, then = OPENS.get(point.id, (None, None))
    end = AT + timedelta(hours=hours) if hours else None
    interval = Interval(state=State.CLOSED, reason=Reason(ReasonKind.OUTSIDE), end=end)
    return Light(interval, None, then=then)


def _search(query: Query) -> Iterable[str]:
    """Four lines that speak German, and are closed; and a guide."""
    refused = {"open:now", "lang:en", "kind:chat"}
    ids = (*IDS, "guide") if query.text == "all" else (query.text,)
    return ids if not refused & {found.typed for found in query.filters} else ()


@pytest.mark.parametrize(
    ("query", "filters", "count", "first"),
    [
        ("all open:now", ("open:now",), 5, "soon"),
        ("late open:now", ("open:now",), 1, "late"),
        ("never open:now", ("open:now",), 1, None),
        ("doubtful open:now", ("open:now",), 1, None),  # what comes is not known to be an opening
        ("guide open:now", ("open:now",), 1, None),
        ("all lang:de open:now", ("open:now",), 5, "soon"),
        ("all lang:en", ("lang:en",), 5, None),
        ("all lang:en open:now", ("lang:en", "open:now"), 5, None),
        ("all lang:de kind:chat", ("kind:chat",), 5, None),
    ],
)
def test_what_is_hidden(
    query: str, filters: tuple[str, ...], count: int, first: str | None
) -> None:
    found = hidden(parse(query), _search, POINTS, _light)
    assert found is not None
    assert (found.filters, found.count) == (filters, count)
    assert (found.opening.point.id if found.opening else None) == first


def test_nothing_is_hidden_when_nothing_matches_the_words() -> None:
    assert hidden(parse("all open:now"), lambda _query: (), POINTS, _light) is None


def test_a_query_without_filters_hides_nothing() -> None:
    assert hidden(parse("all"), _search, POINTS, _light) is None


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("all open:now", "5 entries match, none is known to be open now; A opens first: B"),
        ("never open:now", "1 entry matches, but is not known to be open now."),
        ("all lang:en open:now", "5 entries match without lang:en open:now."),
    ],
)
def test_in_words(query: str, sentence: str) -> None:
    found = hidden(parse(query), _search, POINTS, _light)
    assert found is not None
    assert hidden_sentence(found, "B", "A") == sentence
