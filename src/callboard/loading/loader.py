"""From TOML text to (Directory, Problems). One bad entry never hides the rest.

A fault of shape, or one that could mislead (a hidden sign, an address that is not https), costs its
entry; a fact that cannot be right stays as written. Every fault is a Problem.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from callboard.directory.directory import (
    ARTICLES,
    Catalogue,
    Directory,
    Organization,
    catalogue,
)
from callboard.directory.text import Text
from callboard.loading.draft import Draft, Entry, draft
from callboard.loading.limits import quoted
from callboard.loading.problem import Problem, file_name
from callboard.loading.reading import UnreadableError, directory_files, read, text_of
from callboard.loading.references import Known, broken, without_broken
from callboard.loading.report import Report
from callboard.loading.shape import convert

_KINDS = tuple(field.name for field in msgspec.structs.fields(Directory) if not field.required)


def load(
    content: str | bytes, file: str, *, deep: bool = False
) -> tuple[Directory | None, list[Problem]]:
    """The directory that one file's content states; None when it states none.

    `deep` also asks numbering plans and holiday calendars, whose libraries take 70 ms to import:
    not at program start.
    """
    report, found = _draft(content, file, deep=deep)
    directories = _assembled([found] if found else [], {})
    return (directories[0] if directories else None), report.sorted()


def load_files(
    paths: Iterable[Path], *, deep: bool = False, beside: Catalogue | None = None
) -> tuple[Catalogue, list[Problem]]:
    """The directories in these files, and in the *.toml of these folders, read together.

    Ids are unique across all of them, and may name entries of each other, or of `beside`: that
    lets one file be checked alone that adds to the bundled directories.
    """
    reports: list[Report] = []
    drafts: list[Draft] = []
    for path in directory_files(paths):
        try:
            report, found = _draft(read(path), file_name(path), deep=deep)
        except UnreadableError as error:
            report, found = _unreadable(file_name(path), error), None
        reports.append(report)
        if found and not _is_double(found, drafts):
            drafts.append(found)
    directories = _assembled(drafts, _ids_beside(beside))
    return catalogue(directories), [each for report in reports for each in report.sorted()]


def _draft(content: str | bytes, file: str, *, deep: bool) -> tuple[Report, Draft | None]:
    try:
        text = text_of(content)
    except UnreadableError as error:
        return _unreadable(file, error), None
    report = Report(file, text)
    if content[:1] == "\ufeff" or content[:3] == b"\xef\xbb\xbf":
        report.add_line(1, "begins with a byte order mark; save it as UTF-8 without one")
    found = draft(text, report, deep=deep)
    report.is_fatal = found is None or found.header is None
    return report, found


def _unreadable(file: str, error: UnreadableError) -> Report:
    report = Report(file)
    report.is_fatal = True
    report.add_line(error.line, str(error))
    return report


def _is_double(found: Draft, earlier: list[Draft]) -> bool:
    name = (found.header or {}).get("id")
    for other in earlier:
        if name and name == (other.header or {}).get("id"):
            same = quoted(name)
            sentence = f"the directory {same} is already there, from {other.report.file}"
            found.report.add(("id",), sentence)
            found.report.is_fatal = True
            return True
    return False


def _ids_beside(beside: Catalogue | None) -> Known:
    if beside is None:
        return {}
    return {
        kind: {
            entry.id
            for directory in beside.directories
            for entry in getattr(directory, kind)
            if hasattr(entry, "id")
        }
        for kind in _KINDS
    }


def _assembled(drafts: list[Draft], beside: Known) -> list[Directory]:
    _drop_doubles(drafts)
    loaded = {kind: beside.get(kind, set()) | _loaded_ids(drafts, kind) for kind in _KINDS}
    mentioned = {
        kind: loaded[kind].union(*(each.mentioned[kind] for each in drafts)) for kind in _KINDS
    }
    named: set[str] = set()
    made = [_directory(each, loaded, mentioned, named) for each in drafts]
    return [directory for directory in made if directory is not None]


def _loaded_ids(drafts: list[Draft], kind: str) -> set[str]:
    entries = [entry for each in drafts if each.header for entry in each.entries[kind]]
    return {entry.value.id for entry in entries if entry.is_kept and hasattr(entry.value, "id")}


def _drop_doubles(drafts: list[Draft]) -> None:
    found: dict[str, str] = {}  # contact points and articles stand in one list: one id, one entry
    for kind in _KINDS:
        first = found if kind in ("contact_point", *ARTICLES) else {}
        for each in drafts:
            each.entries[kind] = [
                entry for entry in each.entries[kind] if _is_first(entry, each.report, first)
            ]


def _is_first(entry: Entry, report: Report, first: dict[str, str]) -> bool:
    name = getattr(entry.value, "id", None)
    if name is None or not entry.is_kept:
        return True
    if name in first:
        sentence = f"the id {quoted(name)} is already used in {first[name]}"
        report.add((*entry.path, "id"), sentence, dropped=True)
        return False
    first[name] = report.file
    return True


def _directory(each: Draft, loaded: Known, mentioned: Known, named: set[str]) -> Directory | None:
    """The directory without ids that lead nowhere; None when its header is not usable."""
    kept: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    for kind, entries in each.entries.items():
        for entry in entries:
            whole = without_broken(entry.value, loaded) if entry.is_kept else None
            for path, sentence in broken(entry.value, mentioned):
                each.report.add(entry.path + path, sentence, dropped=whole is None)
            if whole is not None:
                kept[kind].append(whole)
    if each.header is None:
        return None
    kept["organization"] += _stand_ins(kept, loaded["organization"] | named)
    named |= {entry.id for entry in kept["organization"]}
    lists = {kind: tuple(values) for kind, values in kept.items()}
    bare: Directory = convert(each.header, Directory)
    return msgspec.structs.replace(bare, **lists)


def _stand_ins(kept: dict[str, list[Any]], known: set[str]) -> list[Organization]:
    """Organizations that entries name and nobody defines: they have their id for a name."""
    wanted = [
        getattr(entry, "organization", None) for entries in kept.values() for entry in entries
    ]
    missing = dict.fromkeys(name for name in wanted if name is not None and name not in known)
    return [Organization(id=name, name=Text(name)) for name in missing]
