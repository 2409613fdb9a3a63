"""What an organization promises: within which time it responds, and within which it resolves."""

from enum import StrEnum

import msgspec

from callboard.directory.text import Text


class Scale(StrEnum):
    """Which of a vendor's scales a level belongs to; both may use the same letters."""

    TIER = "tier"  # how deep the support is
    PRIORITY = "priority"  # how bad it is
    TOPIC = "topic"  # no scale: a matter with a promise of its own, such as a disputed bill


class Clock(StrEnum):
    """Which time counts towards hours. Working days always count on working days."""

    CALENDAR = "calendar"  # elapsed time
    WORKING = "working"  # only while somebody works


class Promise(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A promise for one level of one scale.

    `respond` and `resolve` are durations (duration.py). `hours` is an expression of docs/HOURS.md
    that says when somebody works; without it every Monday to Friday that is no holiday is worked,
    from midnight to midnight. `zone` is a canonical IANA key, `calendar` a holiday calendar
    (ISO 3166-1, or 3166-2 like US-CA). `stages` are what a case passes through, in order.
    """

    id: str
    organization: str
    title: Text
    scale: Scale
    level: str  # as the vendor writes it: "L1"
    zone: str
    source: str
    respond: str | None = None
    resolve: str | None = None
    clock: Clock = Clock.CALENDAR
    hours: str | None = None
    calendar: str | None = None
    makeup_workdays: bool = True
    stages: tuple[Text, ...] = ()
    alias: tuple[str, ...] = ()
    ladder: str | None = None  # id of what to climb when it lapses
    rights: str | None = None  # id of the note on what the customer may claim then
    contact_points: tuple[str, ...] = ()
    note: Text | None = None  # what the source leaves open, or takes back
    where: str | None = None
