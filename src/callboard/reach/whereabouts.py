"""Where a caller probably is, told by the time zone of the machine."""

from importlib import resources


def country_of_zone(key: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) of an IANA zone, by tz's own zone.tab; None when unknown.

    A guess that the caller can change: a zone such as Europe/Berlin belongs to one country, but
    its clock is used in others. UTC and the fixed offsets belong to none.
    """
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        fields = line.split("\t")
        if len(fields) > 2 and fields[2] == key:
            return fields[0]
    return None
