"""My sites in words. Now is Monday 2026-11-23 15:04 in Berlin; 2027-03-15 is a Monday."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.reach.sites import Site, site_cover
from callboard.wording.coverage import Asked
from callboard.wording.sites import (
    Worked,
    clock_span,
    days_in_words,
    distance_in_words,
    hours_in_words,
    together_in_words,
)

NOW = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)
ENGLISH, CHINESE = (Asked(NOW, "Europe/Berlin", language) for language in ("en", "zh"))
NEXT_WEEK = datetime(2026, 11, 29, 23, tzinfo=UTC)
MARCH = datetime(2027, 3, 14, 23, tzinfo=UTC)
FRANKFURT = Site("Frankfurt", "Europe/Berlin")
SAN_JOSE = Site("San José", "America/Los_Angeles")
SINGAPORE = Site("Singapore", "Asia/Singapore")


def worked(start: datetime, *sites: Site) -> list[Worked]:
    timetables = Timetables(Calendars(Path("holidays")))
    return [(s, site_cover(s, start, start + timedelta(days=7), timetables)) for s in sites]


def together(start: datetime, asked: Asked, *sites: Site) -> list[str]:
    return together_in_words(worked(start, *sites), (start, start + timedelta(days=7)), asked)


@pytest.mark.parametrize(
    ("hours", "english", "chinese"),
    [
        ("Mo-Fr 09:00-18:00", "Mon–Fri 09:00–18:00", "周一–周五 09:00–18:00"),
        ("24/7", "around the clock", "全天候"),
        ("Mo-Fr 09:00-18:00; PH off", "Mon–Fri 09:00–18:00, closed on public holidays", "周一–周五 09:00–18:00、公共假日休息"),
        ("Sa,Su off", "Sat,Sun closed", "周六,周日 休息"),
        ("Dec 24 off", "Dec 24 closed", "12月 24 休息"),
    ],
)  # fmt: skip
def test_hours(hours: str, english: str, chinese: str) -> None:
    assert (hours_in_words(hours, "en"), hours_in_words(hours, "zh")) == (english, chinese)


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Berlin", "you"),
        ("Europe/Paris", "at the same time as you"),
        ("America/Los_Angeles", "9 h behind you"),
        ("Asia/Kolkata", "4 h 30 min ahead of you"),
    ],
)
def test_distance(zone: str, said: str) -> None:
    assert distance_in_words(zone, ENGLISH) == said


@pytest.mark.parametrize(
    ("start", "asked", "said"),
    [
        (NEXT_WEEK, ENGLISH, "Frankfurt and San José have no common working hour from Mon 30 Nov to Sun 6 Dec. Frankfurt stops when San José starts, Mon 30 Nov 18:00."),
        (NEXT_WEEK, CHINESE, "周一 11月30日至周日 12月6日，Frankfurt与San José没有共同工作时间。 Frankfurt下班时San José上班：周一 11月30日 18:00。"),
        (MARCH, ENGLISH, "Frankfurt and San José both work Mon 15 Mar – Fri 19 Mar, each day 17:00–18:00."),
        (MARCH, CHINESE, "Frankfurt与San José的共同工作时间：周一 3月15日 – 周五 3月19日每天 17:00–18:00。"),
    ],
)  # fmt: skip
def test_two_sites(start: datetime, asked: Asked, said: str) -> None:
    assert together(start, asked, FRANKFURT, SAN_JOSE) == [said]


def test_of_three_sites_every_two_are_told_and_all() -> None:
    assert together(MARCH, ENGLISH, FRANKFURT, SAN_JOSE, SINGAPORE) == [
        "Frankfurt and San José both work Mon 15 Mar – Fri 19 Mar, each day 17:00–18:00.",
        "Frankfurt and Singapore both work Mon 15 Mar – Fri 19 Mar, each day 09:00–11:00.",
        (
            "San José and Singapore have no common working hour from Mon 15 Mar to Sun 21 Mar."
            " San José stops when Singapore starts, Tue 16 Mar 02:00."
        ),
        "All sites together have no common working hour from Mon 15 Mar to Sun 21 Mar.",
    ]


def test_many_sites_are_told_of_together_only() -> None:
    sites = [Site(f"S{n}", "UTC") for n in range(5)]
    assert together(MARCH, ENGLISH, *sites) == [
        "All sites work Mon 15 Mar – Fri 19 Mar, each day 10:00–19:00."
    ]


@pytest.mark.parametrize("sites", [(), (FRANKFURT,)])
def test_one_site_has_nothing_in_common(sites: tuple[Site, ...]) -> None:
    assert together(MARCH, ENGLISH, *sites) == []


def test_hours_that_are_not_known_are_no_common_hours() -> None:
    unread = Site("A", "Europe/Berlin", "Mo-Fr 09:00-18:00; PH off")
    assert together(MARCH, ENGLISH, FRANKFURT, unread) == ["The hours of A are not known."]


def test_days_that_do_not_follow_each_other_are_told_apart() -> None:
    odd = Site("A", "Europe/Berlin", "Mo,We 10:00-12:00; Th 09:00-10:00")
    assert together(MARCH, ENGLISH, FRANKFURT, odd) == [
        (
            "Frankfurt and A both work Mon 15 Mar 10:00–12:00; Wed 17 Mar 10:00–12:00;"
            " Thu 18 Mar 09:00–10:00."
        )
    ]


def test_a_window_longer_than_a_day_says_when_it_ends() -> None:
    always = Site("A", "Europe/Berlin", "Mo 00:00-24:00; Tu 00:00-12:00")
    found = together(MARCH, ENGLISH, Site("B", "UTC", "24/7"), always)
    assert found == ["B and A both work Mon 15 Mar 00:00 – Tue 16 Mar 12:00."]


def test_days_are_told_on_every_clock() -> None:
    assert days_in_words(worked(MARCH, FRANKFURT, SAN_JOSE), ENGLISH)[:2] == [
        "Mon 15 Mar 17:00–18:00 (09:00–10:00 in San José)",
        "Tue 16 Mar 17:00–18:00 (09:00–10:00 in San José)",
    ]


@pytest.mark.parametrize(
    ("hours", "said"),
    [((8, 17), "09:00–18:00"), ((8, 23), "09:00–24:00"), ((8, 25), "09:00–02:00")],
)
def test_clock_span(hours: tuple[int, int], said: str) -> None:
    start, end = (datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=h) for h in hours)
    assert clock_span(start, end, "Europe/Berlin") == said
