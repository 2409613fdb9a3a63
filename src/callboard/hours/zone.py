"""Time zones by their canonical IANA keys, from the bundled tz data only.

The system's copy may be years old and would win by default (PEP 615), so the roots call
`use_bundled_zones` first. `ZoneInfo(key)` raises three kinds of exception and takes files such as
`localtime` and `Factory`; `zone` takes canonical keys and raises one.
"""

import datetime as dt
import zoneinfo
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

UTC = "UTC"
_STALE_DAYS = 365
_PROBES = (("Europe/Berlin", 2), ("Asia/Shanghai", 8), ("America/Los_Angeles", -7))


class ZoneError(ValueError):
    """A key that is no canonical IANA zone; the message is a sentence."""


def use_bundled_zones() -> None:
    """Make zoneinfo read the tzdata package and nothing else, whatever the system has."""
    zoneinfo.reset_tzpath(to=())


def zone(key: str) -> ZoneInfo:
    """The zone of a canonical `Area/Location` key, or of UTC; else ZoneError."""
    if key not in canonical_keys():
        raise ZoneError(_refusal(key))
    try:
        return ZoneInfo(key)
    except (OSError, ValueError, zoneinfo.ZoneInfoNotFoundError) as error:
        raise ZoneError(f"The time zone data for “{key}” cannot be read.") from error


@cache
def canonical_keys() -> frozenset[str]:
    """Every key that `zone` takes."""
    # zone.tab has a zone for each country, zone1970.tab the zones that differ since 1970.
    rows = _table("zone.tab") + _table("zone1970.tab")
    return frozenset({row[2] for row in rows} | {UTC})


def canonical_key(key: str) -> str | None:
    """The canonical key that `key` is, or is an old name of: Asia/Calcutta is Asia/Kolkata.

    For the keys that systems report; a directory must write the canonical one.
    """
    if key in canonical_keys():
        return key
    target = _links().get(key)
    return canonical_key(target) if target is not None and target != key else None


def tz_version() -> str:
    """The IANA release of the bundled tz data, such as 2026f."""
    first_line, _, _ = _text("tzdata.zi").partition("\n")
    return first_line.removeprefix("# version ").strip()


def tz_self_test() -> bool:
    """Whether zones load and give offsets that have been law for years."""
    summer = dt.datetime(2025, 7, 1, 12, tzinfo=dt.UTC)
    try:
        return all(
            summer.astimezone(zone(key)).utcoffset() == dt.timedelta(hours=hours)
            for key, hours in _PROBES
        )
    except ZoneError:
        return False


def tz_is_stale(version: str, at: dt.datetime) -> bool:
    """Whether the tz data was more than 12 months old at `at`.

    A release carries a year and a letter only; letters come about two months apart.
    """
    year, letter = int(version[:4]), version[4:5] or "a"
    month = min(12, 1 + 2 * (ord(letter) - ord("a")))
    return at.date() > dt.date(year, month, 1) + dt.timedelta(days=_STALE_DAYS)


def clock_is_behind(at: dt.datetime, known: tuple[dt.date, ...]) -> dt.date | None:
    """The newest of the `known` past dates that the clock claims to be in the future, or None.

    Known are the program's release date and the newest `checked` date of the directories.
    """
    newest = max(known, default=None)
    if newest is None:
        return None
    # East of Greenwich a date has begun while UTC is still in the day before.
    return newest if newest - at.astimezone(dt.UTC).date() > dt.timedelta(days=1) else None


def _refusal(key: str) -> str:
    better = canonical_key(key)
    if better is not None:
        return f"“{key}” is an old name; write “{better}”."
    return f"“{key}” is not a time zone; write one like “Europe/Berlin”, or “UTC”."


def _table(name: str) -> list[list[str]]:
    lines = _text(name).splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def _text(name: str) -> str:
    return (resources.files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")


@cache
def _links() -> dict[str, str]:
    links = {row[2]: row[1] for row in _table("tzdata.zi") if row[0] == "L"}
    return {**links, "Etc/UTC": UTC, "GMT": UTC, "Etc/GMT": UTC}
