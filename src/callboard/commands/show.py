"""`callboard show ID`: everything about one entry."""

import argparse
import difflib
import json
from collections.abc import Iterator

import msgspec

from callboard.commands.context import Context
from callboard.commands.entry_json import conflict_json, entry_json
from callboard.commands.failure import CommandError
from callboard.commands.find import describe_line
from callboard.directory.contact_point import ContactPoint
from callboard.directory.source import Claim
from callboard.directory.text import Text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `show` takes."""
    parser.add_argument("id", metavar="ID", help="the id that `find` prints in brackets")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print one entry with its claims and conflicts."""
    point = found_point(arguments.id, context)
    if arguments.json:
        print(json.dumps(_everything(point, context), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(point, context)))
    return 0


def found_point(wanted: str, context: Context) -> ContactPoint:
    """The contact point of an id; CommandError, with the nearest id, when there is none."""
    points = context.catalogue.contact_points
    if wanted in points:
        return points[wanted]
    near = difflib.get_close_matches(wanted, points, n=1)
    hint = f'; did you mean "{near[0]}"?' if near else ": `callboard find` lists them"
    raise CommandError(f'there is no entry "{wanted}"{hint}')


def _everything(point: ContactPoint, context: Context) -> dict[str, object]:
    stated = msgspec.to_builtins(point, enc_hook=_plain)
    claims = context.catalogue.claims.get(point.id, ())
    return {
        **entry_json(point, context),
        "entry": {key: value for key, value in stated.items() if value not in (None, (), [], {})},
        "claims": msgspec.to_builtins(claims, enc_hook=_plain),
    }


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return dict(value.by_tag)
    raise NotImplementedError(f"no plain form of {type(value).__name__}")


def _lines(point: ContactPoint, context: Context) -> Iterator[str]:
    yield describe_line(point, context)
    yield from _reach_lines(point, context)
    languages = (context.language,)
    for step in point.menu.steps if point.menu else ():
        yield f"  key {step.keys or '…'}: {step.label.best(languages)}"
    for needed in point.requires:
        yield f"  have ready: {needed.best(languages)}"
    if point.eligibility:
        yield f"  who may use it: {point.eligibility.best(languages)}"
    if point.note:
        yield f"  note: {point.note.best(languages)}"
    for hours in point.hours_available:
        of = ", ".join((*hours.language, *hours.severity, *hours.plan))
        yield f"  hours{' for ' + of if of else ''}: {hours.hours} ({hours.zone})"
    for other in point.fallback:
        yield f"  if it fails: {other}"
    yield from _proof_lines(point, context)


def _reach_lines(point: ContactPoint, context: Context) -> Iterator[str]:
    languages = (context.language,)
    if point.telephone and point.telephone.impossible:
        yield f"  impossible as printed: {point.telephone.impossible.best(languages)}"
    for reach in point.reach:
        where = ", ".join(reach.countries) or "anywhere"
        word = "reachable from" if reach.possible else "cannot be reached from"
        note = f": {reach.note.best(languages)}" if reach.note else ""
        yield f"  {word} {where}{note}"


def _proof_lines(point: ContactPoint, context: Context) -> Iterator[str]:
    for claim in context.catalogue.claims.get(point.id, ()):
        yield f"  source: {_claim(claim, context)}"
    for conflict in context.catalogue.conflicts.get(point.id, ()):
        values = [str(said["value"]) for said in conflict_json(conflict, context)["claims"]]
        yield f"  sources disagree about {conflict.fact}: {' / '.join(dict.fromkeys(values))}"


def _claim(claim: Claim, context: Context) -> str:
    source = context.catalogue.sources.get(claim.source)
    title = source.title.best((context.language,)) if source else claim.source
    where = f", {claim.where}" if claim.where else ""
    value = f": {claim.value.best((context.language,))}" if claim.value else ""
    about = "" if claim.fact == "entry" else f" [{claim.fact}{value}]"
    return f"{title}{where} ({claim.status.value}, {claim.method.value} {claim.checked}){about}"
