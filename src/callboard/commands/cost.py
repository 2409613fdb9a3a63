"""`callboard cost ID --minutes N`: what so long a call or session costs, as far as it is stated."""

import argparse
import json
from collections.abc import Iterator
from typing import Any

from callboard.cases.cost import Estimate, estimates
from callboard.commands.context import Context
from callboard.commands.find import whole_number
from callboard.commands.show import found_point
from callboard.directory.contact_point import ContactPoint, Cost
from callboard.wording.case_phrases import case_phrases
from callboard.wording.cost import estimate_words, rate_words

_MOST_MINUTES = 100_000  # some seventy days


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `cost` takes."""
    parser.add_argument("id", metavar="ID", help="the id that `find` prints in brackets")
    parser.add_argument(
        "--minutes", metavar="N", type=_minutes, required=True, help="how long, in whole minutes"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print an estimate for each stated cost; exit code 1 when nobody states any."""
    point = found_point(arguments.id, context)
    found = estimates(_costs(point), arguments.minutes)
    if arguments.json:
        said = {"id": point.id, "minutes": arguments.minutes, "costs": _json(found, context)}
        print(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(point, found, arguments.minutes, context)))
    return 0 if found else 1


def _costs(point: ContactPoint) -> tuple[Cost, ...]:
    """What the channel costs, and what reaching it from somewhere costs."""
    return (*point.cost, *(reach.cost for reach in point.reach if reach.cost))


def _json(found: tuple[Estimate, ...], context: Context) -> list[dict[str, Any]]:
    return [
        {
            "kind": each.cost.kind.value,
            "amount": None if each.amount is None else f"{each.amount:f}",
            "at_most": None if each.at_most is None else f"{each.at_most:f}",
            "currency": each.cost.currency,
            "per": each.cost.per,
            "rate": each.cost.amount,
            "wording": estimate_words(each, context.language),
            "note": each.cost.note.best((context.language,)) if each.cost.note else None,
        }
        for each in found
    ]


def _lines(
    point: ContactPoint, found: tuple[Estimate, ...], minutes: int, context: Context
) -> Iterator[str]:
    words = case_phrases(context.language)
    name = point.name.best((context.language,))
    yield f"{name} · {words.cost_minutes.format(minutes=minutes)}"
    if not found:
        yield f"  {words.no_cost}"
    for each in found:
        rate = rate_words(each.cost, context.language)
        said = estimate_words(each, context.language)
        yield f"  {said}" if each.amount is None else f"  {said} · {rate}"
        if each.cost.note:
            yield f"    {each.cost.note.best((context.language,))}"


def _minutes(text: str) -> int:
    minutes = whole_number(text)
    if minutes > _MOST_MINUTES:
        raise argparse.ArgumentTypeError(f'"{text}" is more than {_MOST_MINUTES} minutes')
    return minutes
