"""`callboard reports FILE…`: what users sent to whoever keeps the directory, entry by entry."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from callboard.commands.context import Context
from callboard.commands.failure import CommandError
from callboard.store.export import SharedEntry, read_export
from callboard.store.records import Report
from callboard.store.trouble import StoreError
from callboard.wording.reports import gone_words, note_word, other_number_words, verdict_word
from callboard.wording.trouble import trouble_sentence


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files that users exported."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an exported file")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print every report and note, those about one entry together; 1 when there are none."""
    entries = [entry for file in arguments.files for entry in _read(file, context)]
    together: dict[str, list[SharedEntry]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.directory, entry.id)):
        together.setdefault(entry.id, []).append(entry)
    for about in together.values():
        print("\n".join(_lines(about, context)))
    return 0 if together else 1


def _read(file: Path, context: Context) -> tuple[SharedEntry, ...]:
    try:
        return read_export(file).entries
    except StoreError as error:
        raise CommandError(trouble_sentence(error.trouble, context.language)) from error


def _lines(about: list[SharedEntry], context: Context) -> Iterator[str]:
    first = about[0]
    is_known = (
        first.id in context.catalogue.contact_points or first.id in context.catalogue.articles
    )
    parts = (first.id, first.name, "" if is_known else gone_words(context.language))
    yield "  ".join(visible(part) for part in parts if part)
    dated = [line for entry in about for line in _dated(entry, context)]
    for at, words in sorted(dated):
        yield f"  {at:%Y-%m-%d}  {words}"


def _dated(entry: SharedEntry, context: Context) -> Iterator[tuple[datetime, str]]:
    for report in entry.reports:
        yield report.at, _report_words(entry.id, report, context)
    if entry.note:
        yield entry.note.at, f"{note_word(context.language)}  {visible(entry.note.text)}"


def _report_words(id_: str, report: Report, context: Context) -> str:
    parts = (
        verdict_word(report.verdict, context.language),
        report.number,
        _other_number(id_, report.number, context),
        report.text,
    )
    return "  ".join(visible(part) for part in parts if part)


def _other_number(id_: str, number: str, context: Context) -> str:
    """What the directory says by now, where that is not what was reported on."""
    point = context.catalogue.contact_points.get(id_)
    if point is None or not number:
        return ""
    present = point.telephone.digits if point.telephone else ""
    digits = "".join(sign for sign in number if sign in "+0123456789")
    return "" if digits == present else f"({other_number_words(present, context.language)})"


def visible(text: str) -> str:
    """A stranger's text on one line of a terminal that obeys nothing in it."""
    flat = " ".join(text.split())
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in flat)
