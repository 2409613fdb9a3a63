"""Facts about entries in words: who claims them, what is not covered, when a notice holds."""

from datetime import datetime

from callboard.directory.directory import Article, Catalogue
from callboard.directory.scope import OutOfScope, Quota
from callboard.directory.source import Source
from callboard.reach.notices import Occurrence
from callboard.wording.clock import Day, both_clocks
from callboard.wording.entry_phrases import entry_phrases
from callboard.wording.language import phrases


def source_words(article: Article, catalogue: Catalogue, language: str) -> str:
    """Who claims what an article says, since when, and that nobody has verified it."""
    source: Source | None = catalogue.sources.get(article.source)
    if source is None:
        return article.source
    where = f", {article.where}" if article.where else ""
    template = entry_phrases(language).source[source.kind]
    return template.format(title=source.title.best((language,)), where=where, as_of=source.as_of)


def quota_words(quota: Quota, language: str) -> str:
    """How often: "Enterprise accounts: at most 3 emergency tickets a month"."""
    words = entry_phrases(language)
    what, per = quota.what.best((language,)), words.periods[quota.per]
    said = words.quota.format(count=quota.count, what=what, per=per)
    return words.quota_of.format(who=quota.who.best((language,)), quota=said) if quota.who else said


def bound_words(bound: OutOfScope, language: str) -> str:
    """What is not helped with, and what to do instead."""
    what = bound.text.best((language,))
    if bound.instead is None:
        return what
    instead = bound.instead.best((language,))
    return entry_phrases(language).instead.format(what=what, instead=instead)


def occurrence_words(
    found: Occurrence | None, at: datetime, viewer_zone: str, language: str
) -> str:
    """When a notice holds, on its clock and on the viewer's."""
    words = entry_phrases(language)
    if found is None:
        return words.never_again
    holds = found.start <= at
    moment = found.end if holds else found.start
    zones = (found.notice.zone, viewer_zone)
    times = both_clocks(moment, zones, Day.YEAR, phrases(language))
    template = words.holds_until if holds else words.holds_from
    return template.format(time=times["time"] + times["mine"])
