"""The board as values. Now is Monday 2026-11-23 15:04 in Berlin."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from callboard.directory.contact_point import ContactPoint, ServiceHours
from callboard.directory.directory import Directory, catalogue
from callboard.directory.text import Text
from callboard.gui.coverage_board import (
    COMMON,
    LINE,
    SITE,
    Board,
    BoardBar,
    Sources,
    bar_key,
    spoken,
    state_at,
)
from callboard.gui.coverage_notices import notices
from callboard.gui.coverage_text import board_text
from callboard.gui.lights import Lit
from callboard.gui.row import Facts
from callboard.gui.time_axis import days_axis
from callboard.hours.calendars import Calendars
from callboard.hours.state import Confidence, State
from callboard.hours.timetable import Timetables
from callboard.reach.availability import Viewer, light
from callboard.reach.coverage import Stretch
from callboard.reach.sites import Site
from callboard.wording.coverage import Asked
from callboard.wording.light import describe

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)
ASKED = Asked(NOW, BERLIN, "en")
SITES = (Site("Frankfurt", BERLIN), Site("San José", "America/Los_Angeles"))
Maker = Callable[..., ContactPoint]


def hours(text: str, zone: str = BERLIN, calendar: str | None = None) -> tuple[ServiceHours, ...]:
    return (ServiceHours(hours=text, zone=zone, calendar=calendar),)


@pytest.fixture
def points(make_point: Maker) -> tuple[ContactPoint, ...]:
    return (
        make_point(
            "german", available_language=("de",), hours_available=hours("Mo-Fr 09:00-18:00")
        ),
        make_point("always", available_language=("en", "es"), hours_available=hours("24/7", "UTC")),
        make_point("silent"),
        make_point("away", available_language=("de",), hours_available=hours("24/7")),
        make_point("unread", hours_available=hours("Mo-Fr 09:00-18:00; PH off", calendar="DE")),
    )


@pytest.fixture
def facts(points: tuple[ContactPoint, ...]) -> Facts:
    acme = Directory(format=1, id="acme", name=Text("Acme"), as_of="2026", contact_point=points)
    return Facts(catalogue([acme]), ("en",), str.lower, {"de": "German", "en": "English", "es": "Spanish"}.__getitem__)  # fmt: skip


def board(
    facts: Facts,
    *,
    sites: tuple[Site, ...] = SITES,
    first: date = date(2026, 11, 23),
    days: int = 1,
    in_doubt: bool = False,
    is_theirs: bool = False,
    asked: Asked = ASKED,
) -> Board:
    timetables, viewer = Timetables(Calendars(Path("holidays"))), Viewer(country="DE", zone=BERLIN)

    def lit(id_: str) -> Lit:
        found = light(facts.catalogue.contact_points[id_], viewer, asked.at, timetables)
        words = describe(found, asked.at, BERLIN, "en")
        words = msgspec.structs.replace(words, in_reach=id_ != "away")
        return Lit(found, words, asked.at)

    sources = Sources(sites, facts, viewer, timetables, lit, in_doubt)
    return Board(sources, days_axis(first, days, BERLIN), asked, is_theirs=is_theirs)


def said(made: Board, ids: list[str], *languages: str) -> list[str]:
    work = notices(made, ids, languages)
    while True:
        try:
            next(work)
        except StopIteration as done:
            return list(done.value)


@pytest.mark.parametrize(
    ("id_", "about", "bars"),
    [
        ("german", "German · Mon–Fri 09:00–18:00", [(9 / 24, 18 / 24, "open", "09:00–18:00")]),
        ("always", "English, Spanish · around the clock", [(0, 1, "open", "")]),
        ("silent", "hours not published", [(0, 1, "unknown", "")]),
        ("away", "German · not reachable from de", [(0, 1, "open", "")]),
        ("unread", "Mon–Fri 09:00–18:00, closed on public holidays", [(0, 1, "unknown", "")]),
    ],
)
def test_lines(
    facts: Facts, id_: str, about: str, bars: list[tuple[float, float, str, str]]
) -> None:
    row = board(facts).row(LINE, id_)
    assert row.about == about
    assert row.bars == tuple(BoardBar(*bar) for bar in bars)


def test_sites_say_how_far_their_clocks_are(facts: Facts) -> None:
    made = board(facts)
    rows = [made.row(SITE, str(place)) for place in range(2)]
    assert [row.about for row in rows] == [
        "Mon–Fri 09:00–18:00 · you",
        "Mon–Fri 09:00–18:00 · 9 h behind you",
    ]
    assert rows[1].bars == (BoardBar(18 / 24, 1.0, "work", "18:00–"),)


def test_their_times_stand_in_the_bars(facts: Facts) -> None:
    row = board(facts, is_theirs=True).row(SITE, "1")
    assert row.bars[0].label == "09:00–"
    assert row.about.startswith("now 06:04 there")


@pytest.mark.parametrize(
    ("first", "about", "bars"),
    [
        (date(2026, 11, 30), "no common hour", 0),
        (date(2027, 3, 15), "", 5),
    ],
)
def test_the_hours_of_all_sites_are_a_row(facts: Facts, first: date, about: str, bars: int) -> None:
    row = board(facts, first=first, days=7).row(COMMON, "")
    assert (row.name, row.about, len(row.bars)) == ("Both at work", about, bars)


def test_a_clock_in_doubt_draws_no_green(facts: Facts) -> None:
    made = board(facts, in_doubt=True)
    rows = [made.row(LINE, "always"), made.row(SITE, "0")]
    assert [[bar.key for bar in row.bars] for row in rows] == [["unknown"]] * 2
    assert said(made, ["always"]) == []


@pytest.mark.parametrize(
    ("state", "confidence", "key"),
    [
        (State.OPEN, Confidence.OFFICIAL, "open"),
        (State.OPEN, Confidence.REGIONAL, "doubtful"),
        (State.LIMITED, Confidence.PROVISIONAL, "doubtful"),
        (State.LIMITED, Confidence.OFFICIAL, "limited"),
        (State.UNKNOWN, Confidence.PROVISIONAL, "unknown"),
    ],
)
def test_only_what_is_certain_is_drawn_as_open(
    state: State, confidence: Confidence, key: str
) -> None:
    assert bar_key(Stretch(NOW, NOW, state, confidence), "open") == key


@pytest.mark.parametrize(
    ("kind", "id_", "hour", "state"),
    [
        (LINE, "german", 14, "Open until today 18:00"),
        (LINE, "german", 20, "Closed"),
        (LINE, "always", 14, "Open"),
        (LINE, "silent", 14, "Hours unknown"),
        (SITE, "0", 6, "Not at work until today 09:00"),
        (SITE, "1", 20, "At work"),
    ],
)
def test_state_at_a_moment(facts: Facts, kind: str, id_: str, hour: int, state: str) -> None:
    moment = NOW.replace(hour=hour)
    assert state_at(board(facts).row(kind, id_), moment, ASKED) == state


def test_a_row_is_spoken_with_its_state_first(facts: Facts) -> None:
    row = board(facts).row(LINE, "german")
    now, later = spoken(row, NOW, ASKED), spoken(row, NOW.replace(hour=20, minute=0), ASKED)
    assert now == "Line german. Open until today 18:00. German · Mon–Fri 09:00–18:00"
    assert later == "Line german. At today 21:00: Closed. German · Mon–Fri 09:00–18:00"


def test_a_board_read_later_keeps_what_was_worked_out(facts: Facts) -> None:
    made = board(facts)
    cover = made.cover(facts.catalogue.contact_points["german"])
    later = made.at(Asked(NOW.replace(hour=20), BERLIN, "en"))
    assert later.cover(facts.catalogue.contact_points["german"]) is cover


@pytest.mark.parametrize(
    ("ids", "languages", "told"),
    [
        (["german", "always"], ("de",), "No German-speaking line from today 18:00 until Tue 00:00 (6 h)."),
        (["german", "away"], ("de",), "No German-speaking line from today 18:00 until Tue 00:00 (6 h)."),
        (["german", "always"], (), "At least one line is open all the time shown."),
        (["always"], ("de",), "No line is known to answer in German in the time shown."),
        (["silent"], (), "Lines with unknown hours that may answer then: 1."),
    ],
)  # fmt: skip
def test_gaps_are_told(facts: Facts, ids: list[str], languages: tuple[str, ...], told: str) -> None:
    assert told in said(board(facts, sites=()), ids, *languages)


def test_no_line_has_no_gaps(facts: Facts) -> None:
    assert said(board(facts, sites=()), []) == []


def test_gaps_begin_now_and_not_before(facts: Facts) -> None:
    late = Asked(NOW.replace(hour=20), BERLIN, "en")
    assert said(board(facts, sites=(), asked=late), ["german"], "de") == [
        "No line is known to answer in German in the time shown."
    ]


def test_odd_distances_are_told_well_before(facts: Facts) -> None:
    assert (
        said(board(facts), [])[-1] == "From 14 to 28 Mar 2027 San José is 8 h behind you, not 9 h."
    )


def test_the_board_as_text(facts: Facts) -> None:
    made = board(facts, first=date(2027, 3, 15), days=7)
    text = board_text(made, ["german", "silent"], ["A notice."]).splitlines()
    assert text == [
        "Shown: Mon 15 Mar 00:00 to Mon 22 Mar 00:00. Times are yours (Berlin).",
        "",
        "Good to know",
        "A notice.",
        "",
        "Common working hours",
        *(
            f"{day} 17:00–18:00 (09:00–10:00 in San José)"
            for day in ("Mon 15 Mar", "Tue 16 Mar", "Wed 17 Mar", "Thu 18 Mar", "Fri 19 Mar")
        ),
        "",
        "My sites",
        "Frankfurt (Mon–Fri 09:00–18:00 · you): At work Mon 15 Mar – Fri 19 Mar, each day 09:00–18:00.",
        "San José (Mon–Fri 09:00–18:00 · 8 h behind you): At work Mon 15 Mar – Fri 19 Mar, each day 17:00–02:00.",
        "",
        "Lines",
        "Line german (German · Mon–Fri 09:00–18:00): Open Mon 15 Mar – Fri 19 Mar, each day 09:00–18:00.",
        "Line silent (hours not published): Hours unknown all the time.",
    ]


def test_the_text_of_very_many_lines_says_how_many_more(facts: Facts) -> None:
    text = board_text(board(facts), ["always"] * 300, ())
    assert text.endswith("Only the first 200 of 300 lines are listed; search to see others.")
