"""Whom to turn to now: the best channel for a situation, and what to do when it fails.

Ranks first, weights second. A rank is a hard rule: who answers before who may answer before who
opens later; what leads nowhere after all of them; what cannot be used from here is never best.
"""

from collections.abc import Generator, Mapping
from datetime import datetime
from itertools import islice

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.directory.numbering import calling_code
from callboard.hours.state import ANSWERING, State
from callboard.reach.availability import Light
from callboard.reach.candidate import (
    NEVER,
    Candidate,
    Rank,
    is_usable,
    judge,
    judged,
    opening,
    order,
    proven,
    when,
)
from callboard.reach.factors import (
    answering_languages,
    availability,
    best_reach,
    has_way,
    spoken,
    standing,
)
from callboard.reach.findings import Asked, Availability, Reached, Spoken, Standing, Working
from callboard.reach.second_choice import fallbacks, related
from callboard.reach.weights import findings, most, weigh

_ENOUGH = 12  # usable ones of one rank, after which only a much better one is worth a look
_FAMILY = 40  # channels of one organization that are looked at for second choices
_SLICE = 64  # channels between two chances to do something else


class Ranking(msgspec.Struct, frozen=True):
    """The channel to use now, and the next ones, best first.

    `best` is None when nothing can be used from here. `nothing_open`: no channel that can be used
    is known to answer now; `opening` is then the one that is known to open first. `is_wider`:
    among those that were asked for none can be used, so it is the best of all.
    """

    best: Candidate | None = None
    fallbacks: tuple[Candidate, ...] = ()
    nothing_open: bool = True
    opening: Candidate | None = None
    is_wider: bool = False


Points = Mapping[str, ContactPoint]
Slices = Generator[None, None, Ranking]


class _Entry(msgspec.Struct, frozen=True, gc=False):
    """A channel that can be used as far as is known without a clock and a numbering plan."""

    point: ContactPoint
    standing: Standing
    promise: int  # what of its weight is known already


_NOT_YET_KNOWN = sum(most(kind) for kind in (Availability, Spoken))


def rank(points: Points, asked: Asked) -> Ranking:
    """The best of some channels (by id) in a situation at a moment."""
    return finished(ranked_in_slices(points, asked))


def widened(ranking: Ranking) -> Ranking:
    """The ranking of all channels, as the answer where those asked for cannot be used."""
    return msgspec.structs.replace(ranking, is_wider=ranking.best is not None)


def finished(slices: Slices) -> Ranking:
    """What a ranking in slices comes to."""
    while True:
        try:
            next(slices)
        except StopIteration as done:
            found: Ranking = done.value
            return found


def ranked_in_slices(points: Points, asked: Asked) -> Slices:
    """The same as `rank`, giving way every few channels: a slice takes a few milliseconds."""
    entries = yield from _most_promising_first(points, asked)
    lights: dict[str, Light] = {}
    found = yield from _judged(entries, ANSWERING, lights, asked)
    if not any(map(is_usable, found)):  # then every light is known
        found += yield from _judged(entries, (State.UNKNOWN,), lights, asked)
        found += yield from _next_to_open(entries, lights, asked)
    usable = [candidate for candidate in found if is_usable(candidate)]
    useless = [] if usable else (yield from _without_a_way(points, asked))
    best = min(usable or useless, key=order, default=None)
    if best is None:
        return Ranking()
    usable += yield from _family(best, entries, points, asked)
    answers = best.rank is Rank.ANSWERS
    first = None if answers else _first_opening(usable)
    return Ranking(best, fallbacks(best, usable), nothing_open=not answers, opening=first)


def alternative(point: ContactPoint, points: Points, asked: Asked) -> Candidate | None:
    """What to use instead of a channel that cannot be: a fallback, else the organization's best."""
    named = [judge(points[id_], asked) for id_ in point.fallback if id_ in points]
    usable = [candidate for candidate in named if is_usable(candidate)]
    if usable:
        return min(usable, key=lambda candidate: candidate.rank)
    family = {id_: p for id_, p in points.items() if p.organization == point.organization}
    family.pop(point.id, None)
    best = rank(family, asked).best
    return best if best and is_usable(best) else None


def _most_promising_first(points: Points, asked: Asked) -> Generator[None, None, list[_Entry]]:
    """What can be used, ordered by what of its weight is known; without a clock it is cheap."""
    by_promise: dict[int, list[_Entry]] = {}
    kinds: dict[object, tuple[Standing, int]] = {}  # few channels differ in all of this
    home = calling_code(asked.situation.country)
    for place, point in enumerate(points.values()):
        if place % _SLICE == 0:
            yield
        reach = best_reach(point, asked.situation, home)
        stands, weight = _standing(point, asked, kinds)
        if reach in (Reached.UNREACHABLE, Reached.NO_WAY) or stands.working is Working.BROKEN:
            continue
        promise = weight + weigh((reach, *proven(point, asked)))
        by_promise.setdefault(promise, []).append(_Entry(point, stands, promise))
    return [entry for promise in sorted(by_promise, reverse=True) for entry in by_promise[promise]]


def _standing(
    point: ContactPoint, asked: Asked, known: dict[object, tuple[Standing, int]]
) -> tuple[Standing, int]:
    key = (
        point.kind,
        point.contact_type,
        point.area_served,
        point.depends_on,
        point.eligibility is None,
        point.product_supported,
    )
    if key not in known:
        stands = standing(point, asked.situation)
        known[key] = (stands, weigh(findings(stands)))
    return known[key]


def _judged(
    entries: list[_Entry], states: tuple[State, ...], lights: dict[str, Light], asked: Asked
) -> Generator[None, None, list[Candidate]]:
    """Those in some states, without those that cannot weigh more than the best of enough."""
    found: list[Candidate] = []
    bar, usable = 0, 0
    for place, entry in enumerate(entries):
        if place % _SLICE == 0:
            yield
        if entry.promise + _NOT_YET_KNOWN <= bar:
            break
        light = _light(entry.point, lights, asked)
        if light.interval.state not in states or _bound(entry, light, asked) <= bar:
            continue
        found.append(judged(entry.point, entry.standing, light, asked))
        usable += is_usable(found[-1])
        if usable >= _ENOUGH:
            bar = max(candidate.weight for candidate in found if is_usable(candidate))
        yield
    return found


def _light(point: ContactPoint, lights: dict[str, Light], asked: Asked) -> Light:
    if point.id not in lights:
        lights[point.id] = asked.lit(point)
    return lights[point.id]


def _bound(entry: _Entry, light: Light, asked: Asked) -> int:
    """The most a channel can weigh; only a numbering plan, which is slow, could say how much."""
    shared = spoken(answering_languages(entry.point, light), asked.situation.languages)
    return entry.promise + weigh((availability(light, asked.at), shared))


def _next_to_open(
    entries: list[_Entry], lights: dict[str, Light], asked: Asked
) -> Generator[None, None, list[Candidate]]:
    """The closed ones that open first."""
    closed: dict[datetime, list[_Entry]] = {}  # many open at the same time
    for place, entry in enumerate(entries):
        if place % _SLICE == 0:
            yield
        light = lights[entry.point.id]
        if light.interval.state is State.CLOSED:
            closed.setdefault(opening(light) or NEVER, []).append(entry)
    found: list[Candidate] = []
    usable = 0
    for entry in (entry for time in sorted(closed) for entry in closed[time]):
        if usable >= _ENOUGH:
            break
        found.append(judged(entry.point, entry.standing, lights[entry.point.id], asked))
        usable += is_usable(found[-1])
        yield
    return found


def _first_opening(usable: list[Candidate]) -> Candidate | None:
    known = [candidate for candidate in usable if candidate.opens]
    return min(known, key=when, default=None)


def _without_a_way(points: Points, asked: Asked) -> Generator[None, None, list[Candidate]]:
    """Where nothing can be used: what might be, did somebody know how to reach it."""
    found: list[Candidate] = []
    for place, point in enumerate(points.values()):
        if place % _SLICE == 0:
            yield
        candidate = None if has_way(point) else judge(point, asked)
        if candidate and candidate.rank is Rank.NO_WAY:
            found.append(candidate)
    return found


def _family(
    best: Candidate, entries: list[_Entry], points: Points, asked: Asked
) -> Generator[None, None, list[Candidate]]:
    """What the directory names as second choices, and the heaviest of the same organization."""
    kin = (e.point for e in entries if e.point.organization == best.point.organization)
    found = []
    for point in (*related(best.point, points), *islice(kin, _FAMILY)):
        found.append(judge(point, asked))
        yield
    return found
