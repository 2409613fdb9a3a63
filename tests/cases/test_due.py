"""When promises are due, how sure that is, and what a pause does to it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from callboard.cases.due import Due, due, lapsed, remaining
from callboard.cases.work_clock import Stretch
from callboard.directory.promise import Clock, Promise, Scale
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.state import Confidence, Reason, ReasonKind
from callboard.hours.timetable import Timetables

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"
MONDAY = datetime(2026, 6, 8, 2, tzinfo=UTC)  # 10:00 in Shanghai


@pytest.fixture(scope="module")
def timetables() -> Timetables:
    calendars = Calendars(OVERLAYS)
    for code in ("CN", "DE"):
        calendars.load(code, (2026,))
    return Timetables(calendars)


def promise(
    respond: str | None = "8h",
    resolve: str | None = "5 working days",
    *,
    clock: Clock = Clock.CALENDAR,
    hours: str | None = None,
    zone: str = "Asia/Shanghai",
    calendar: str | None = "CN",
) -> Promise:
    return Promise(
        id="acme.promise",
        organization="acme",
        title=Text("expert"),
        scale=Scale.TIER,
        level="L3",
        respond=respond,
        resolve=resolve,
        clock=clock,
        hours=hours,
        zone=zone,
        calendar=calendar,
        source="acme.site",
    )


def shanghai(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00")


def test_both_parts_are_due_in_utc(timetables: Timetables) -> None:
    found = due(promise(), shanghai("2026-09-30T10:00"), timetables)
    assert found.respond_by == datetime(2026, 9, 30, 10, tzinfo=UTC)
    assert found.resolve_by == datetime(2026, 10, 13, 2, tzinfo=UTC)
    assert found.respond_by.tzinfo is UTC
    assert (found.confidence, found.reasons) == (Confidence.OFFICIAL, ())


def test_what_is_not_promised_is_not_due(timetables: Timetables) -> None:
    assert due(promise(None, None), MONDAY, timetables) == Due(None, None)


def test_unusual_days_on_the_way_are_named(timetables: Timetables) -> None:
    found = due(promise(), shanghai("2026-09-30T10:00"), timetables).resolve
    assert found
    assert [(days.first, days.last, days.reason.kind) for days in found.days] == [
        (date(2026, 10, 1), date(2026, 10, 7), ReasonKind.HOLIDAY),
        (date(2026, 10, 10), date(2026, 10, 10), ReasonKind.MAKEUP),
    ]


@pytest.mark.parametrize(
    ("said", "raised", "confidence", "doubt"),
    [
        # The calendar of 2027 is published in November 2026, and not in this program.
        (promise(), "2026-12-30T10:00", Confidence.PROVISIONAL, (ReasonKind.CALENDAR, "CN")),
        (promise(calendar="JP"), "2026-06-08T10:00", Confidence.PROVISIONAL, (ReasonKind.CALENDAR, "JP")),
        (promise(calendar=None), "2026-06-08T10:00", Confidence.PROVISIONAL, (ReasonKind.CALENDAR, "")),
        # Corpus Christi, Thursday 4 June 2026, in six of the German states
        (promise(zone="Europe/Berlin", calendar="DE"), "2026-06-03T10:00", Confidence.REGIONAL, (ReasonKind.HOLIDAY, "Corpus Christi")),
    ],
)  # fmt: skip
def test_what_rests_on_an_unknown_calendar_is_never_silently_sure(
    timetables: Timetables,
    said: Promise,
    raised: str,
    confidence: Confidence,
    doubt: tuple[ReasonKind, str],
) -> None:
    found = due(said, shanghai(raised), timetables)
    assert found.resolve_by is not None
    assert found.confidence is confidence
    assert [(reason.kind, reason.label) for reason in found.reasons] == [doubt]


def test_elapsed_hours_need_no_calendar(timetables: Timetables) -> None:
    found = due(promise("2h", None, calendar="JP"), MONDAY, timetables)
    assert (found.respond_by, found.confidence) == (
        MONDAY + timedelta(hours=2),
        Confidence.OFFICIAL,
    )


@pytest.mark.parametrize(
    ("hours", "doubt"),
    [
        ("not hours", Reason(ReasonKind.UNREADABLE, "not hours")),
        ("unknown", Reason(ReasonKind.UNPUBLISHED, "")),
    ],
)
def test_unknown_working_hours_give_no_moment(
    timetables: Timetables, hours: str, doubt: Reason
) -> None:
    found = due(promise("8h", None, clock=Clock.WORKING, hours=hours), MONDAY, timetables)
    assert (found.respond_by, found.reasons) == (None, (doubt,))
    assert found.confidence is Confidence.PROVISIONAL


@pytest.mark.parametrize(
    ("said", "raised"),
    [
        (promise(clock=Clock.WORKING, hours="closed"), "2026-06-08T10:00"),  # nobody ever works
        (promise(zone="Nowhere/Atall"), "2026-06-08T10:00"),
        (promise(), "9999-12-31T10:00"),
    ],
)
def test_what_cannot_be_computed_has_no_moment_and_never_lapses(
    timetables: Timetables, said: Promise, raised: str
) -> None:
    found = due(said, shanghai(raised), timetables)
    assert found.resolve_by is None
    assert not lapsed(found.resolve_by, datetime(9999, 12, 31, tzinfo=UTC))


def test_a_duration_that_cannot_be_read_is_a_doubt(timetables: Timetables) -> None:
    found = due(promise("soon", None), MONDAY, timetables)
    assert (found.respond_by, found.reasons) == (None, (Reason(ReasonKind.UNREADABLE, "soon"),))


@pytest.mark.parametrize(
    ("pause", "respond_by", "resolve_by"),
    [
        # Three hours of Monday; work goes on at night and so does the pause
        (("2026-06-08T12:00", "2026-06-08T15:00"), "2026-06-08T21:00", "2026-06-15T13:00"),
        # Saturday is no time that would have passed for working days
        (("2026-06-13T00:00", "2026-06-14T00:00"), "2026-06-08T18:00", "2026-06-15T10:00"),
        # Friday 18:00 to Monday 06:00 takes 6 + 6 hours from the working days
        (("2026-06-12T18:00", "2026-06-15T06:00"), "2026-06-08T18:00", "2026-06-15T22:00"),
        # A pause that begins where the promise is over changes nothing
        (("2026-06-15T10:00", "2026-06-16T10:00"), "2026-06-08T18:00", "2026-06-15T10:00"),
    ],
)
def test_a_pause_moves_what_is_due(
    timetables: Timetables, pause: tuple[str, str], respond_by: str, resolve_by: str
) -> None:
    pauses = [Stretch(shanghai(pause[0]), shanghai(pause[1]))]
    found = due(promise(), MONDAY, timetables, pauses)
    assert found.respond_by == shanghai(respond_by)
    assert found.resolve_by == shanghai(resolve_by)


def test_a_paused_clock_shows_what_is_left(timetables: Timetables) -> None:
    found = due(promise(), MONDAY, timetables, [Stretch(shanghai("2026-06-08T12:00"))])
    assert found.respond
    assert found.resolve
    assert (found.respond.by, found.respond.left) == (None, timedelta(hours=6))
    assert (found.resolve.by, found.resolve.left) == (None, timedelta(days=5) - timedelta(hours=2))


def test_what_had_lapsed_before_the_pause_stays_lapsed(timetables: Timetables) -> None:
    found = due(promise(), MONDAY, timetables, [Stretch(shanghai("2026-06-09T12:00"))])
    assert found.respond_by == shanghai("2026-06-08T18:00")
    assert found.resolve_by is None


def test_a_deadline_lapses_at_its_instant() -> None:
    second = timedelta(seconds=1)
    assert not lapsed(MONDAY, MONDAY - second)
    assert lapsed(MONDAY, MONDAY)
    assert remaining(MONDAY, MONDAY - second) == second
    assert remaining(MONDAY, MONDAY + second) == -second
