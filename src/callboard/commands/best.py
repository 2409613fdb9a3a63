"""`callboard best`: whom to turn to now, why, and what to do when that fails."""

import argparse
import json
from collections.abc import Iterator, Mapping
from typing import Any

from callboard.commands.caller import prefix
from callboard.commands.context import Context
from callboard.commands.entry_json import entry_json
from callboard.directory.contact_point import ContactPoint, ContactType, Phone, Severity
from callboard.directory.reading import with_named
from callboard.hours.instant import utc_text
from callboard.reach.candidate import Candidate
from callboard.reach.findings import Asked
from callboard.reach.ranking import Ranking, rank, widened
from callboard.reach.situation import Situation, viewer
from callboard.wording.light_reason import Teller
from callboard.wording.ranking import caveat, reason, warning


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `best` takes."""
    parser.add_argument("words", nargs="*", metavar="WORD", help="only among what these find")
    parser.add_argument("--severity", choices=[s.value for s in Severity], help="how bad it is")
    parser.add_argument("--need", choices=[t.value for t in ContactType], help="what you need")
    parser.add_argument(
        "--phone",
        choices=[p.value for p in Phone],
        default=Phone.ANY.value,
        help="what you call on",
    )
    parser.add_argument("--prefix", default="", metavar="KEYS", help="keys for an outside line")
    parser.add_argument("--no-internet", action="store_true", help="you have no internet")
    parser.add_argument("--no-login", action="store_true", help="you cannot log in")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the best channel and what to do next; 1 when nothing can be used."""
    situation = _situation(arguments, context)
    context.viewer = viewer(situation)
    catalogue = context.catalogue
    asked = Asked(situation, context.at, context.light, catalogue.claims, catalogue.conflicts)
    ranking = rank(_points(arguments, context), asked)
    if arguments.words and ranking.best is None:
        ranking = widened(rank(catalogue.contact_points, asked))
    teller = Teller(situation, context.at, context.language, context.names)
    if arguments.json:
        print(json.dumps(_everything(ranking, teller, context), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(ranking, teller)))
    return 0 if ranking.best else 1


def _situation(arguments: argparse.Namespace, context: Context) -> Situation:
    who = context.viewer
    return Situation(
        country=who.country,
        zone=who.zone,
        phone=Phone(arguments.phone),
        prefix=prefix(arguments.prefix),
        languages=who.languages,
        need=ContactType(arguments.need) if arguments.need else None,
        severity=Severity(arguments.severity) if arguments.severity else None,
        no_internet=arguments.no_internet,
        no_login=arguments.no_login,
    )


def _points(arguments: argparse.Namespace, context: Context) -> Mapping[str, ContactPoint]:
    if not arguments.words:
        return context.catalogue.contact_points
    points = context.catalogue.contact_points
    found = (hit.id for hit in context.search(arguments.words).hits)
    return {id_: points[id_] for id_ in with_named(found, context.catalogue)}


def _lines(ranking: Ranking, teller: Teller) -> Iterator[str]:
    told = warning(ranking, teller)
    if told:
        yield told
    if ranking.best:
        yield _line(ranking.best, teller)
        yield f"  {reason(ranking.best, teller)}"
    for fallback in ranking.fallbacks:
        yield f"{teller.words.then}{_line(fallback, teller)} {caveat(fallback, teller)}".rstrip()


def _line(candidate: Candidate, teller: Teller) -> str:
    """A name, what to press or open, and its id."""
    point = candidate.point
    way = candidate.dialling.pressed or point.handle or point.address or ""
    keys = point.menu.keys if candidate.dialling.pressed and point.menu else ""
    parts = (point.name.best((teller.language,)), way, f"▸ {keys}" if keys else "", f"[{point.id}]")
    return "  ".join(part for part in parts if part)


def _everything(ranking: Ranking, teller: Teller, context: Context) -> dict[str, Any]:
    return {
        "best": _candidate(ranking.best, teller, context),
        "fallbacks": [_candidate(found, teller, context) for found in ranking.fallbacks],
        "nothing_open": ranking.nothing_open,
        "opens_first": _opening(ranking.opening),
    }


def _opening(found: Candidate | None) -> dict[str, Any] | None:
    return {"id": found.point.id, "opens": utc_text(found.opens)} if found else None


def _candidate(
    candidate: Candidate | None, teller: Teller, context: Context
) -> dict[str, Any] | None:
    if candidate is None:
        return None
    factors = candidate.factors
    named = {name: getattr(factors, name) for name in factors.__struct_fields__ if name != "needs"}
    return {
        **entry_json(candidate.point, context),
        "dial": candidate.dialling.pressed or None,
        "reason": reason(candidate, teller),
        "caveat": caveat(candidate, teller),
        "factors": {name: finding.name.lower() for name, finding in named.items()},
        "depends_on": [need.value for need in factors.needs],
    }
