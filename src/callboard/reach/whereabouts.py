"""Where a caller probably is, told by the time zone of the machine; and the reverse."""

from collections.abc import Iterator
from importlib import resources


def country_of_zone(key: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) of an IANA zone, by tz's own zone.tab; None when unknown.

    A guess that the caller can change: a zone such as Europe/Berlin belongs to one country, but
    its clock is used in others. UTC and the fixed offsets belong to none.
    """
    return next((country for country, zone in _places() if zone == key), None)


def only_zone_of_country(country: str) -> str | None:
    """The zone of a country (ISO 3166-1 alpha-2) that has but one; None for any other."""
    found = [zone for code, zone in _places() if code == country]
    return found[0] if len(found) == 1 else None


def zones_by_country() -> dict[str, str]:
    """Every zone that a place uses, with its country."""
    return {zone: country for country, zone in _places()}


def _places() -> Iterator[tuple[str, str]]:
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        fields = line.split("\t")
        if len(fields) > 2 and not line.startswith("#"):
            yield fields[0], fields[2]
