"""Which keys are zones, how old the rules are, and when a clock cannot be right."""

import datetime as dt
import re

import pytest

from callboard.hours.zone import (
    ZoneError,
    canonical_key,
    clock_is_behind,
    tz_is_stale,
    tz_self_test,
    tz_version,
    zone,
)


@pytest.mark.parametrize(
    "key",
    [
        "UTC",
        "Europe/Berlin",
        "Europe/Oslo",
        "Asia/Kolkata",
        "America/Argentina/Buenos_Aires",
        "Antarctica/Troll",
        "Pacific/Chatham",
    ],
)
def test_a_canonical_key_is_a_zone(key: str) -> None:
    assert zone(key).key == key


@pytest.mark.parametrize(
    "key",
    [
        "",
        ".",
        "..",
        "../UTC",
        "/etc/localtime",
        "localtime",
        "Factory",
        "posixrules",
        "Etc/GMT+8",
        "EST",
        "CET",
        "GMT+8",
        "Europe",
        "Europe/",
        "europe/berlin",
        "Europe/Berlin ",
        "Europe/Berlin\x00",
        "Asia/Calcutta",
        "US/Pacific",
        "tzdata.zi",
        "中国/上海",
        "\ud800",
    ],
)
def test_anything_else_is_refused_with_a_sentence(key: str) -> None:
    with pytest.raises(ZoneError, match=r"\.$"):
        zone(key)


def test_an_old_name_is_told_the_new_one() -> None:
    with pytest.raises(ZoneError, match="Asia/Kolkata"):
        zone("Asia/Calcutta")


@pytest.mark.parametrize(
    ("key", "canonical"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("US/Pacific", "America/Los_Angeles"),
        ("PRC", "Asia/Shanghai"),
        ("Etc/UTC", "UTC"),
        ("Mars/Olympus", None),
        ("Factory", None),
    ],
)
def test_the_canonical_name_of_what_a_system_reports(key: str, canonical: str | None) -> None:
    assert canonical_key(key) == canonical


def test_the_version_is_an_iana_release() -> None:
    assert re.fullmatch(r"20[0-9]{2}[a-z]", tz_version())


def test_zones_load_and_give_known_offsets() -> None:
    assert tz_self_test()


@pytest.mark.parametrize(
    ("version", "day", "stale"),
    [
        ("2026f", dt.date(2026, 11, 23), False),
        ("2026a", dt.date(2026, 12, 31), False),
        ("2026a", dt.date(2027, 1, 2), True),
        ("2026f", dt.date(2027, 11, 1), False),
        ("2026f", dt.date(2027, 11, 2), True),
        ("2026z", dt.date(2027, 12, 2), True),
    ],
)
def test_rules_are_stale_after_a_year(version: str, day: dt.date, stale: bool) -> None:
    at = dt.datetime.combine(day, dt.time(12), dt.UTC)
    assert tz_is_stale(version, at) is stale


RELEASE, CHECKED = dt.date(2026, 11, 20), dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("at", "known", "behind"),
    [
        ("2026-11-23T08:00Z", (RELEASE, CHECKED), None),
        ("2026-11-21T00:00Z", (RELEASE, CHECKED), None),  # the 22nd has begun in Auckland
        ("2026-11-20T23:59Z", (RELEASE, CHECKED), CHECKED),
        ("1970-01-01T00:00Z", (RELEASE,), RELEASE),
        ("1970-01-01T00:00Z", (), None),
    ],
)
def test_a_clock_before_what_is_known_is_wrong(
    at: str, known: tuple[dt.date, ...], behind: dt.date | None
) -> None:
    assert clock_is_behind(dt.datetime.fromisoformat(at), known) == behind
