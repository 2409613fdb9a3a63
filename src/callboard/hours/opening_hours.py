"""Opening hours as a directory states them, before anything is computed."""

import datetime as dt

import msgspec


class OpeningHours(msgspec.Struct, frozen=True, cache_hash=True):
    """An expression (docs/HOURS.md), the zone it is read in, and the holiday calendar it follows.

    `zone` is a canonical IANA key, `calendar` ISO 3166-1 or 3166-2 (US-CA). `added` are holidays
    of this line only, `removed` holidays that it does not keep. The hash is cached, because one
    value is looked up as often as there are contact points.
    """

    text: str
    zone: str
    calendar: str | None = None
    makeup_workdays: bool = True
    added: tuple[tuple[dt.date, str], ...] = ()
    removed: tuple[dt.date, ...] = ()
