"""A found entry as plain values, for --json and for whoever reads it."""

from typing import Any

from callboard.commands.context import Context
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Conflict
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
        "telephone": _telephone(point),
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


def _telephone(point: ContactPoint) -> dict[str, Any] | None:
    telephone = point.telephone
    if telephone is None:
        return None
    return {
        "printed": telephone.printed,
        "e164": telephone.e164,
        "short_code": telephone.short_code,
        "national": telephone.national,
        "country": telephone.country,
        "menu": point.menu.keys if point.menu else None,
    }
