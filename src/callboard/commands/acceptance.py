"""The filters that search cannot answer alone.

`open:` needs a clock, `from:` a telephone plan, `is:` what the user keeps.
"""

from collections.abc import Callable, Mapping

from callboard.commands.kept import Kept, nothing_kept
from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.names import Names
from callboard.hours.state import ANSWERING, State
from callboard.reach.dialling import Verdict, dial
from callboard.search.query import Filter, Query

Accept = Callable[[str], bool]
OPEN_STATES = {"now": ANSWERING, "unknown": (*ANSWERING, State.UNKNOWN)}


def acceptance(
    query: Query,
    points: Mapping[str, ContactPoint],
    state: Callable[[ContactPoint], State],
    names: Names,
    kept: Kept = nothing_kept,
) -> Accept | None:
    """What judges an entry by its id, or None when the query leaves nothing to judge.

    Several values of one filter mean any of them. What is only read has no hours and no number: it
    is neither open nor reachable from anywhere. `kept` names what the user keeps, for `is:`.
    """
    judged = [found for found in query.filters if found.answered_elsewhere]
    if not judged:
        return None

    ids = {f.value: frozenset(kept(f.value)) for f in judged if f.name == "is"}

    def passes(id_: str, wanted: Filter) -> bool:
        if wanted.name == "is":
            return (id_ in ids[wanted.value]) is not wanted.negated
        point = points.get(id_)
        if point is None:
            return False
        if wanted.name == "open":
            answer = state(point) in OPEN_STATES[wanted.value]
        else:
            answer = reachable_from(point, names.territory_codes(wanted.value))
        return answer is not wanted.negated

    groups = [[f for f in judged if f.name == name] for name in {f.name for f in judged}]

    def accept(id_: str) -> bool:
        return all(any(passes(id_, wanted) for wanted in group) for group in groups)

    return accept


def reachable_from(point: ContactPoint, countries: tuple[str, ...]) -> bool:
    """Whether nothing speaks against reaching it from one of the countries (ISO 3166-1)."""
    if point.telephone is None:
        return bool(countries) and point.kind is not ContactKind.CENTRE
    return any(dial(point, country).verdict is Verdict.DIAL for country in countries)
