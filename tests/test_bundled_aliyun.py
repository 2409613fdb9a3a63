"""Each row of the source has its entries, and each entry says what the row says."""

import datetime as dt
from pathlib import Path

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import Catalogue, Directory
from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Interval, State
from callboard.hours.timetable import Timetables
from callboard.loading.loader import load_files
from callboard.reach import availability

RESOURCES = Path(__file__).parents[1] / "resources"
REGIONAL = ["hong-kong", "singapore", "australia", "us-west"]


@pytest.fixture(scope="module")
def known() -> Catalogue:
    return load_files([RESOURCES / "directories" / "aliyun.toml"])[0]


@pytest.fixture(scope="module")
def aliyun(known: Catalogue) -> Directory:
    return known.directories[0]


def light(point: ContactPoint, at: str, number: int = 0) -> Interval:
    """The answer of one of the point's hours at a UTC instant, with its calendar loaded."""
    hours = point.hours_available[number]
    calendars = Calendars(RESOURCES / "holidays")
    if hours.calendar:
        calendars.load(hours.calendar, [int(at[:4])])
    asked = OpeningHours(hours.hours, hours.zone, hours.calendar)
    return Timetables(calendars).interval(asked, dt.datetime.fromisoformat(at + "+00:00"))


@pytest.mark.parametrize(
    ("name", "kind", "hours"),
    [
        ("hotline", ContactKind.PHONE, "24/7"),
        ("phone.abroad", ContactKind.PHONE, None),
        ("chat", ContactKind.CHAT, None),
        ("chat.consulting", ContactKind.CHAT, "24/7"),
        ("chat.console", ContactKind.CONSOLE, None),
        ("forum", ContactKind.FORUM, None),
        ("wechat", ContactKind.WECHAT, None),
        ("dingtalk.sdk", ContactKind.DINGTALK, None),
        ("ticket.mainland", ContactKind.TICKET, None),
        ("ticket.international", ContactKind.TICKET, None),
        ("phone.l1", ContactKind.PHONE, None),
        ("phone.l2", ContactKind.PHONE, None),
        ("phone.l3", ContactKind.PHONE, None),
        ("phone.emergency", ContactKind.PHONE, "24/7"),
        ("regional.hong-kong", ContactKind.PHONE, None),
        ("regional.singapore", ContactKind.PHONE, None),
        ("regional.australia", ContactKind.PHONE, None),
        ("regional.us-west", ContactKind.PHONE, None),
        ("centre.frankfurt", ContactKind.CENTRE, "Mo-Fr 09:00-18:00; PH off"),
        ("centre.san-jose", ContactKind.CENTRE, "24/7"),
        ("centre.singapore", ContactKind.CENTRE, None),
    ],
)
def test_channel(known: Catalogue, name: str, kind: ContactKind, hours: str | None) -> None:
    point = known.contact_points[f"aliyun.{name}"]
    assert point.kind is kind
    assert [h.hours for h in point.hours_available] == ([hours] if hours else [])


@pytest.mark.parametrize(
    ("name", "tier", "keys", "required"),
    [
        ("l1", "L1", "", "Customer ID"),
        ("l2", "L2", "2", "Account details"),
        ("l3", "L3", "3", "Ticket number"),
        ("marketing", None, "5", "enterprise qualification"),
        ("academic", None, "6", "institution"),
        ("compliance", None, "7", "NDA"),
        ("security", None, "131", "Customer ID"),
        ("storage", None, "141", "Customer ID"),
    ],
)
def test_extension(known: Catalogue, name: str, tier: str | None, keys: str, required: str) -> None:
    point = known.contact_points[f"aliyun.phone.{name}"]
    assert point.tier == tier
    assert (point.menu.keys if point.menu else "") == keys
    assert required in " ".join(text.best(["en"]) for text in point.requires)


@pytest.mark.parametrize(
    ("name", "zone", "languages"),
    [
        ("frankfurt", "Europe/Berlin", ("de",)),
        ("san-jose", "America/Los_Angeles", ("en", "es")),
        ("singapore", None, ("en", "ms", "th")),
    ],
)
def test_centre(known: Catalogue, name: str, zone: str | None, languages: tuple[str, ...]) -> None:
    point = known.contact_points[f"aliyun.centre.{name}"]
    assert point.available_language == languages
    assert [h.zone for h in point.hours_available] == ([zone] if zone else [])
    assert point.telephone is None
    assert point.no_number
    assert point.see_also


@pytest.mark.parametrize("name", REGIONAL)
def test_hours_that_nobody_states_stay_away(known: Catalogue, name: str) -> None:
    point = known.contact_points[f"aliyun.regional.{name}"]
    assert (point.hours_available, point.available_language) == ((), ())


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2026-03-27T07:59:59", State.CLOSED),  # Friday, 08:59:59 in Berlin
        ("2026-03-27T08:00:00", State.OPEN),
        ("2026-03-27T17:00:00", State.CLOSED),
        ("2026-03-30T07:00:00", State.OPEN),  # Monday, an hour earlier: summer time
        ("2026-12-25T10:00:00", State.CLOSED),  # Friday, Christmas
    ],
)
def test_frankfurt(known: Catalogue, at: str, state: State) -> None:
    assert light(known.contact_points["aliyun.centre.frankfurt"], at).state is state


@pytest.mark.parametrize(
    ("at", "is_suspended"),
    [
        ("2026-11-10T15:59:59", False),
        ("2026-11-10T16:00:00", True),  # November 11 in Shanghai
        ("2026-11-11T15:59:59", True),
        ("2026-11-11T16:00:00", False),
        ("2026-09-30T15:59:59", False),
        ("2026-09-30T16:00:00", True),  # October 1 in Shanghai: National Day
        ("2026-10-07T15:59:59", True),  # the last day of Golden Week
        ("2026-10-07T16:00:00", False),
        ("2026-02-17T04:00:00", True),  # Spring Festival
    ],
)
def test_tickets_that_can_wait_are_suspended(known: Catalogue, at: str, is_suspended: bool) -> None:
    """On statutory holidays and Double 11 exactly the ticket portal is limited, and says why."""
    calendars = Calendars(RESOURCES / "holidays")
    for code in ("CN", "DE"):
        calendars.load(code, [2026])
    timetables, moment = Timetables(calendars), dt.datetime.fromisoformat(at + "+00:00")
    lights = {
        point.id: availability.light(point, availability.Viewer(), moment, timetables).interval
        for point in known.contact_points.values()
    }
    limited = {id_: found for id_, found in lights.items() if found.state is State.LIMITED}
    assert [*limited] == (["aliyun.ticket.progress"] if is_suspended else [])
    assert all("non-urgent tickets suspended" in found.reason.label for found in limited.values())
    assert is_suspended or lights["aliyun.ticket.progress"].state is State.UNKNOWN


def test_ticket_number_shape(known: Catalogue) -> None:
    assert known.organizations["aliyun"].ticket_number == ("ALI-####????",)
