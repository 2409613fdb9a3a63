"""What the user keeps about an entry, as plain values: a star, a note, what they found."""

from collections.abc import Iterable

import msgspec

from callboard.gui.partial_dates import short_date
from callboard.gui.translation import translate
from callboard.hours.zone import zone
from callboard.store.records import Report, Verdict

_SHOWN = 5  # reports; more say nothing new


class Found(msgspec.Struct, frozen=True):
    """One report in words, and the report itself to take it back."""

    text: str
    report: Report


class Own(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one entry; `found` has the latest first."""

    id: str = ""
    is_favourite: bool = False
    note: str = ""
    can_report: bool = False
    found: tuple[Found, ...] = ()


def verdict_words(verdict: Verdict) -> str:
    """What a verdict is called on its button."""
    return {
        Verdict.WORKED: translate("Own", "It worked"),
        Verdict.WRONG: translate("Own", "Wrong number"),
        Verdict.CHANGED: translate("Own", "Has changed"),
    }[verdict]


def in_words(reports: Iterable[Report], key: str) -> tuple[Found, ...]:
    """Reports, the latest first: "You: it worked on 23 Nov 2026 · 95187", by an IANA zone."""
    latest = sorted(reports, key=_at, reverse=True)[:_SHOWN]
    return tuple(Found(_sentence(report, key), report) for report in latest)


def _sentence(report: Report, key: str) -> str:
    said = {
        Verdict.WORKED: translate("Own", "You: it worked on {0}"),
        Verdict.WRONG: translate("Own", "You: wrong number, {0}"),
        Verdict.CHANGED: translate("Own", "You: it has changed, {0}"),
    }[report.verdict]
    date = short_date(report.at.astimezone(zone(key)).date().isoformat())
    return " · ".join(part for part in (said.format(date), report.number, report.text) if part)


def _at(report: Report) -> float:
    return report.at.timestamp()
