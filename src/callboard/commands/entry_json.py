"""A found entry as plain values, for --json and for whoever reads it."""

from typing import Any

from callboard.commands.context import Context
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article, Conflict, article_kind, article_title
from callboard.hours.instant import utc_text


def entry_json(point: ContactPoint, context: Context) -> dict[str, Any]:
    """What `find --json` says of one contact point."""
    answer = context.light(point)
    languages = (context.language,)
    organization = context.catalogue.organizations.get(point.organization)
    return {
        "id": point.id,
        "organization": organization.name.best(languages) if organization else point.organization,
        "name": point.name.best(languages),
        "kind": point.kind.value,
        "contact_type": [kind.value for kind in point.contact_type],
        "tier": point.tier,
        "telephone": _telephone(point, languages),
        "address": point.address,
        "handle": point.handle,
        "area_served": list(point.area_served),
        "languages": list(point.available_language),
        "state": answer.interval.state.value,
        "confidence": answer.interval.confidence.value,
        "next_change": utc_text(answer.interval.end),
        "wording": context.words(answer).sentence,
        "conflicts": [
            conflict_json(conflict, context)
            for conflict in context.catalogue.conflicts.get(point.id, ())
        ],
    }


def article_json(article: Article, context: Context) -> dict[str, Any]:
    """What `find --json` says of something to read: the same keys, and no light."""
    languages = (context.language,)
    title = article_title(article)
    organization = context.catalogue.organizations.get(article.organization)
    return {
        "id": article.id,
        "organization": organization.name.best(languages) if organization else None,
        "name": title.best(languages),
        "kind": article_kind(article),
        "telephone": None,
        "languages": sorted(title.by_tag),
        "state": None,
        "confidence": None,
        "next_change": None,
        "wording": "",
        "conflicts": [],
        "source": article.source,
    }


def conflict_json(conflict: Conflict, context: Context) -> dict[str, Any]:
    """The claims that contradict each other about one fact, each with who says so."""
    return {
        "fact": conflict.fact,
        "claims": [
            {
                "value": claim.value.best((context.language,)) if claim.value else None,
                "source": claim.source,
                "where": claim.where,
                "checked": claim.checked,
                "status": claim.status.value,
            }
            for claim in conflict.claims
        ],
    }


def _telephone(point: ContactPoint, languages: tuple[str, ...]) -> dict[str, Any] | None:
    telephone = point.telephone
    if telephone is None:
        return None
    return {
        "printed": telephone.printed,
        "e164": telephone.e164,
        "short_code": telephone.short_code,
        "national": telephone.national,
        "country": telephone.country,
        "impossible": telephone.impossible.best(languages) if telephone.impossible else None,
        "menu": point.menu.keys if point.menu else None,
    }
