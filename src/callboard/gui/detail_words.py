"""Sentences of the detail pane about texts, dates, claims and sources."""

from collections.abc import Iterable, Sequence

from callboard.directory.source import Claim, Method, Source, SourceKind, Status
from callboard.directory.text import Text
from callboard.gui.partial_dates import partial_date
from callboard.gui.row import Facts
from callboard.gui.translation import translate


def shown(text: Text | None, facts: Facts) -> str:
    """A text for this reader; one in a language that was not asked for says so."""
    if not text:
        return ""
    tag = text.tag(facts.languages)
    found = text.best(facts.languages)
    if tag == "und" or _primary(tag) in {_primary(wanted) for wanted in facts.languages}:
        return found
    return translate("Detail", "{0} ({1} only)").format(found, facts.language_name(tag))


def source_line(claim: Claim, source: Source | None, facts: Facts) -> str:
    """Where a claim stands and how old that is: title, place in it, publisher, date."""
    if source is None:
        return claim.source
    date = partial_date(source.as_of, facts.languages[0])
    parts = [shown(source.title, facts), claim.where or "", source.publisher, date]
    return " · ".join(part for part in parts if part)


def claim_line(claims: Sequence[Claim], facts: Facts) -> str:
    """What is known about the claims of one source, how, and when that was."""
    latest = max(claims, key=_checked)
    date = partial_date(latest.checked, facts.languages[0])
    methods = {
        Method.READ: translate("Detail", "read {0}"),
        Method.DIALLED: translate("Detail", "dialled {0}"),
        Method.ASKED: translate("Detail", "asked {0}"),
    }
    statuses = dict.fromkeys(_status(claim.status) for claim in claims)
    return f"{facts.list_of([*statuses])} · {methods[latest.method].format(date)}"


def _status(status: Status) -> str:
    return {
        Status.UNVERIFIED: translate("Detail", "unverified"),
        Status.PUBLISHED: translate("Detail", "published by the organization"),
        Status.CONFIRMED: translate("Detail", "confirmed"),
        Status.REFUTED: translate("Detail", "refuted"),
    }[status]


def unverified(claims: Iterable[Claim], facts: Facts) -> str:
    """Who alone says so, when nobody has verified any of it; "" when somebody has."""
    made = tuple(claims)
    if not made:
        return translate("Detail", "No source is recorded for this entry.")
    if any(claim.status is not Status.UNVERIFIED for claim in made):
        return ""
    found = {claim.source: facts.catalogue.sources.get(claim.source) for claim in made}
    sources = [source for source in found.values() if source]
    if len(sources) != 1:
        return translate("Detail", "Only unverified sources state this. Nobody has tried it.")
    date = partial_date(sources[0].as_of, facts.languages[0])
    return _only(sources[0]).format(date)


def _only(source: Source) -> str:
    return {
        SourceKind.OFFICIAL: translate(
            "Detail", "Only a document of the organization of {0} states this. Nobody has tried it."
        ),
        SourceKind.THIRD_PARTY: translate(
            "Detail", "Only a third-party article of {0} states this. Nobody has tried it."
        ),
        SourceKind.OBSERVATION: translate(
            "Detail", "Only an observation of {0} states this. Nobody else has tried it."
        ),
    }[source.kind]


def _checked(claim: Claim) -> str:
    return claim.checked


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()
