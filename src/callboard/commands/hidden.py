"""What the filters of a query hide, for when nothing is left to show."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.hours.state import ANSWERING, State
from callboard.reach.availability import Light
from callboard.search.query import Query

Search = Callable[[Query], Iterable[str]]  # ids, best first


class Opening(msgspec.Struct, frozen=True):
    """A closed line, and the light that says when it opens."""

    point: ContactPoint
    light: Light
    start: datetime


class Hidden(msgspec.Struct, frozen=True):
    """How many entries match without some filters, and which of them opens first."""

    filters: tuple[str, ...]  # as typed
    count: int
    opening: Opening | None = None

    @property
    def by_hours(self) -> bool:
        """Whether it is nothing but `open:` that hides them."""
        return all(typed.startswith("open:") for typed in self.filters)


def hidden(
    query: Query,
    search: Search,
    points: Mapping[str, ContactPoint],
    light: Callable[[ContactPoint], Light],
) -> Hidden | None:
    """What a query without results finds with one filter less, else with none; None if nothing."""
    for names in _dropped(query):
        filters = tuple(f.typed for f in query.filters if f.name in names)
        found = list(search(query.without_filters(names)))
        if found:
            bare = Hidden(filters, len(found))
            closed = (points[id_] for id_ in found if id_ in points)
            opening = first_opening(closed, light) if bare.by_hours else None
            return msgspec.structs.replace(bare, opening=opening)
    return None


def first_opening(
    points: Iterable[ContactPoint], light: Callable[[ContactPoint], Light]
) -> Opening | None:
    """Which of some lines opens first, as far as that is known."""
    openings = (_opening(point, light(point)) for point in points)
    known = (opening for opening in openings if opening)
    return min(known, key=lambda opening: opening.start, default=None)


def hidden_sentence(found: Hidden, opening_words: str, name: str) -> str:
    """What is hidden, in English; `opening_words` are those of the light that opens first."""
    is_one = found.count == 1
    counted = "1 entry matches" if is_one else f"{found.count} entries match"
    if not found.by_hours:
        return f"{counted} without {' '.join(found.filters)}."
    lead = f"{counted}, {'but is not' if is_one else 'none is'} known to be open now"
    return f"{lead}; {name} opens first: {opening_words}" if found.opening else f"{lead}."


def _dropped(query: Query) -> Iterable[frozenset[str]]:
    """The filters to try without: each alone, hours first because they pass; then all."""
    names = sorted({f.name for f in query.filters}, key=lambda name: (name != "open", name))
    alone = [frozenset([name]) for name in names]
    return [*alone, frozenset(names)] if len(alone) > 1 else alone


def _opening(point: ContactPoint, found: Light) -> Opening | None:
    end = found.interval.end
    is_known = found.interval.state is State.CLOSED and found.then in ANSWERING
    return Opening(point, found, end) if end and is_known else None
