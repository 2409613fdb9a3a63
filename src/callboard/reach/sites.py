"""The caller's own sites: when they work, when they work together, and which could be theirs."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import msgspec

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.parser import parse
from callboard.hours.state import ANSWERING
from callboard.hours.tokens import ExpressionError
from callboard.hours.zone import ZoneError, zone
from callboard.reach.coverage import Intervals, Stretch, append
from callboard.reach.whereabouts import country_of_zone, only_zone_of_country

WORKING_HOURS = "Mo-Fr 09:00-18:00"  # what an office is taken to work until somebody says better
_HOLIDAY = "PH"


class Site(msgspec.Struct, frozen=True):
    """A place of the caller's own team; `zone` is an IANA key, `hours` as in docs/HOURS.md."""

    name: str
    zone: str
    hours: str = WORKING_HOURS


class SiteFault(StrEnum):
    """What is wrong with a site as somebody typed it."""

    NAME = "name"  # it has none
    ZONE = "zone"  # no such time zone
    HOURS = "hours"  # not understood


class Window(msgspec.Struct, frozen=True):
    """A half-open stretch `[start, end)` in UTC during which all of some sites work."""

    start: datetime
    end: datetime


class Near(msgspec.Struct, frozen=True):
    """How close two sites come that never work together: one stops, the other starts."""

    stops: Site
    at: datetime
    starts: Site
    then: datetime


def faults(site: Site) -> tuple[SiteFault, ...]:
    """What is wrong with a site; () when it can be used."""
    found = [] if site.name.strip() else [SiteFault.NAME]
    try:
        zone(site.zone)
    except ZoneError:
        found.append(SiteFault.ZONE)
    try:
        parse(site.hours)
    except ExpressionError:
        found.append(SiteFault.HOURS)
    return tuple(found)


def site_hours(site: Site) -> OpeningHours:
    """The working hours as the timetables take them; holidays are those of the zone's country."""
    return OpeningHours(text=site.hours, zone=site.zone, calendar=calendar_of(site))


def calendar_of(site: Site) -> str | None:
    """The holiday calendar a site depends on (ISO 3166-1); None when its hours name none."""
    return country_of_zone(site.zone) if _HOLIDAY in site.hours.upper() else None


def site_cover(
    site: Site, start: datetime, end: datetime, timetables: Intervals
) -> tuple[Stretch, ...]:
    """When a site works from `start` to `end` (aware), in order and without holes."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    found: list[Stretch] = []
    for i in timetables.intervals(site_hours(site), start, end):
        append(found, Stretch(i.start or start, i.end or end, i.state, i.confidence))
    return tuple(found)


def common_hours(covers: Sequence[Iterable[Stretch]]) -> tuple[Window, ...]:
    """When every one of these sites works; an hour that is not known is not common."""
    if not covers:
        return ()
    first, *others = (_working(cover) for cover in covers)
    for other in others:
        first = _both(first, other)
    return tuple(first)


def nearest(
    one: tuple[Site, Iterable[Stretch]], other: tuple[Site, Iterable[Stretch]]
) -> Near | None:
    """Where two sites that never work together come closest; None when one does not work."""
    pairs = [*_waits(one, other), *_waits(other, one)]
    return min(pairs, key=_wait, default=None)


def suggested_sites(points: Iterable[ContactPoint], own_zone: str, language: str) -> list[Site]:
    """Sites to choose from: the caller's own city, then the places of service centres."""
    found = [Site(city(own_zone), own_zone)]
    for point in points:
        key = _zone_of(point)
        if point.kind is ContactKind.CENTRE and point.place and key:
            found.append(Site(point.place.best((language,)), key))
    return list(dict.fromkeys(found))


def place_pairs(sites: Sequence[Site], own_zone: str) -> list[tuple[Site | None, Site]]:
    """Every two places (None is the caller's own) with different zones; no two zones twice."""
    places: list[tuple[Site | None, str]] = [(None, own_zone), *((s, s.zone) for s in sites)]
    found: dict[frozenset[str], tuple[Site | None, Site]] = {}
    for n, (mine, key) in enumerate(places):
        for site, other in places[n + 1 :]:
            if site and key != other:
                found.setdefault(frozenset((key, other)), (mine, site))
    return list(found.values())


def city(key: str) -> str:
    """What the place of a zone is called: Los Angeles for America/Los_Angeles."""
    return key.rpartition("/")[2].replace("_", " ")


def _working(cover: Iterable[Stretch]) -> list[Window]:
    return _joined([Window(s.start, s.end) for s in cover if s.state in ANSWERING])


def _joined(windows: Iterable[Window]) -> list[Window]:
    found: list[Window] = []
    for window in windows:
        if found and found[-1].end == window.start:
            window = Window(found.pop().start, window.end)  # noqa: PLW2901 -- they are one
        found.append(window)
    return found


def _both(one: list[Window], other: list[Window]) -> list[Window]:
    pairs = (Window(max(a.start, b.start), min(a.end, b.end)) for a in one for b in other)
    return [window for window in pairs if window.start < window.end]


def _waits(
    first: tuple[Site, Iterable[Stretch]], second: tuple[Site, Iterable[Stretch]]
) -> list[Near]:
    """Every end of the first site, with the next start of the second."""
    starts = [window.start for window in _working(second[1])]
    found = []
    for window in _working(first[1]):
        then = next((start for start in starts if start >= window.end), None)
        if then is not None:
            found.append(Near(first[0], window.end, second[0], then))
    return found


def _wait(near: Near) -> timedelta:
    return near.then - near.at


def _zone_of(point: ContactPoint) -> str | None:
    """The zone of a line's hours, else the only one of the only country it serves."""
    if point.hours_available:
        return point.hours_available[0].zone
    if len(point.area_served) == 1:
        return only_zone_of_country(point.area_served[0])
    return None
