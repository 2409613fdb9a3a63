"""My sites: when they work, and when they do together. Monday is 2026-11-23."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint, ServiceHours
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.reach.coverage import Stretch
from callboard.reach.sites import (
    WORKING_HOURS,
    Site,
    SiteFault,
    calendar_of,
    common_hours,
    faults,
    nearest,
    place_pairs,
    site_cover,
    suggested_sites,
)

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
FRANKFURT = Site("Frankfurt", "Europe/Berlin")
SAN_JOSE = Site("San José", "America/Los_Angeles")


def cover(site: Site, days: int = 7, start: datetime = MONDAY) -> tuple[Stretch, ...]:
    timetables = Timetables(Calendars(Path("holidays")))
    return site_cover(site, start, start + timedelta(days=days), timetables)


def shown(moment: datetime) -> str:
    return moment.strftime("%a %H:%M")


def test_sites_go_to_a_file_and_come_back() -> None:
    sites = (FRANKFURT, Site("Köln", "Europe/Berlin", "Mo 10:00-12:00"))
    assert msgspec.json.decode(msgspec.json.encode(sites), type=tuple[Site, ...]) == sites


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        (FRANKFURT, ()),
        (Site(" ", "Europe/Berlin"), (SiteFault.NAME,)),
        (Site("A", "Europe/Nowhere"), (SiteFault.ZONE,)),
        (Site("A", ""), (SiteFault.ZONE,)),
        (Site("A", "UTC", "nine to five"), (SiteFault.HOURS,)),
        (Site("A", "UTC", ""), (SiteFault.HOURS,)),
        (Site("", "", ""), (SiteFault.NAME, SiteFault.ZONE, SiteFault.HOURS)),
    ],
)
def test_faults(site: Site, expected: tuple[SiteFault, ...]) -> None:
    assert faults(site) == expected


@pytest.mark.parametrize(
    ("hours", "zone", "calendar"),
    [
        (WORKING_HOURS, "Europe/Berlin", None),
        ("Mo-Fr 09:00-18:00; PH off", "Europe/Berlin", "DE"),
        ("Mo-Fr 09:00-18:00; PH off", "UTC", None),
    ],
)
def test_only_hours_that_name_holidays_need_a_calendar(
    hours: str, zone: str, calendar: str | None
) -> None:
    assert calendar_of(Site("A", zone, hours)) == calendar


def test_an_unread_calendar_is_not_known() -> None:
    states = {s.state.value for s in cover(Site("A", "Europe/Berlin", "24/7; PH off"))}
    assert states == {"unknown"}


@pytest.mark.parametrize(
    ("sites", "days", "expected"),
    [
        ([FRANKFURT, SAN_JOSE], 7, []),  # 09-18 and 18-03
        ([FRANKFURT], 1, ["Mon 08:00-Mon 17:00"]),
        ([FRANKFURT, Site("A", "UTC", "Mo-Fr 16:00-20:00")], 2, ["Mon 16:00-Mon 17:00", "Tue 16:00-Tue 17:00"]),
        ([FRANKFURT, Site("A", "UTC", "24/7; Tu unknown")], 2, ["Mon 08:00-Mon 17:00"]),
        ([Site("A", "UTC", "24/7"), Site("B", "UTC", "Mo 00:00-12:00, 12:00-24:00; Tu off")], 3, ["Mon 00:00-Tue 00:00"]),
        ([FRANKFURT, Site("A", "UTC", "Sa 09:00-18:00")], 7, []),
        ([], 1, []),
    ],
)  # fmt: skip
def test_common_hours(sites: list[Site], days: int, expected: list[str]) -> None:
    found = common_hours([cover(site, days) for site in sites])
    assert [f"{shown(w.start)}-{shown(w.end)}" for w in found] == expected


def test_when_one_changed_its_clocks_there_is_a_common_hour() -> None:
    march = datetime(2027, 3, 15, tzinfo=UTC)  # San José is 8 h behind for two weeks
    found = common_hours([cover(site, 1, march) for site in (FRANKFURT, SAN_JOSE)])
    assert [f"{shown(w.start)}-{shown(w.end)}" for w in found] == ["Mon 16:00-Mon 17:00"]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (SAN_JOSE, "Frankfurt Mon 17:00, San José Mon 17:00"),
        (Site("A", "UTC", "Mo-Fr 04:00-07:30"), "A Mon 07:30, Frankfurt Mon 08:00"),
        (Site("A", "UTC", "Sa off"), None),
    ],
)
def test_where_sites_come_closest(other: Site, expected: str | None) -> None:
    near = nearest((FRANKFURT, cover(FRANKFURT)), (other, cover(other)))
    found = near and (f"{near.stops.name} {shown(near.at)}, {near.starts.name} {shown(near.then)}")
    assert found == expected


def centre(place: str | None, zone: str | None = None, country: str = "") -> ContactPoint:
    return ContactPoint(
        id=f"acme.{place}",
        organization="acme",
        name=Text("Centre"),
        kind=ContactKind.CENTRE,
        place=Text({"en": place, "zh": "城"}) if place else None,
        area_served=(country,) if country else (),
        hours_available=(ServiceHours(hours="24/7", zone=zone),) if zone else (),
    )


def test_service_centres_are_suggested_where_their_zone_is_certain() -> None:
    points = [
        centre("Frankfurt", "Europe/Berlin"),
        centre("Singapore", country="SG"),
        centre("Somewhere in the US", country="US"),
        centre(None, "Asia/Tokyo"),
    ]
    assert suggested_sites(points, "America/New_York", "en") == [
        Site("New York", "America/New_York"),
        Site("Frankfurt", "Europe/Berlin"),
        Site("Singapore", "Asia/Singapore"),
    ]
    assert suggested_sites(points, "UTC", "zh")[1].name == "城"


def test_one_place_is_suggested_once() -> None:
    assert suggested_sites([centre("Berlin", "Europe/Berlin")], "Europe/Berlin", "en") == [
        Site("Berlin", "Europe/Berlin")
    ]


def test_every_two_zones_are_compared_once() -> None:
    found = place_pairs([FRANKFURT, SAN_JOSE, Site("Köln", "Europe/Berlin")], "Europe/Berlin")
    assert found == [(None, SAN_JOSE)]
    assert place_pairs([FRANKFURT, SAN_JOSE], "UTC") == [
        (None, FRANKFURT),
        (None, SAN_JOSE),
        (FRANKFURT, SAN_JOSE),
    ]
