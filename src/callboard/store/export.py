"""Reports and own notes in one file that a person can read, for whoever keeps the directory."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from callboard.store.json_file import write_fields
from callboard.store.keyed import LIMIT
from callboard.store.newer import UnusableValue, raw_of, value_of
from callboard.store.plain import Unusable, read_object
from callboard.store.records import Aware, OwnNote, Report, Reports
from callboard.store.replace_file import SHARED
from callboard.store.trouble import Fault, failure

ABOUT = (
    "What a user of Callboard found when they used these entries (worked, wrong or changed), and "
    "notes they chose to share. For whoever keeps the directory. Times are in UTC."
)


class Subject(msgspec.Struct, frozen=True):
    """What an id stands for: the id of its directory, and its name."""

    directory: str
    name: str


class SharedEntry(msgspec.Struct, frozen=True):
    """What is shared about one entry; no directory and name = it is in none any more."""

    id: str
    directory: str = ""
    name: str = ""
    reports: tuple[Report, ...] = ()
    note: OwnNote | None = None


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """What an exported file says; nothing about the user but what they wrote."""

    format: Literal["callboard-reports-1"] = "callboard-reports-1"
    about: str = ABOUT
    exported: Aware
    entries: tuple[SharedEntry, ...] = ()


def exported(
    reports: Mapping[str, Reports],
    notes: Mapping[str, OwnNote],
    subjects: Mapping[str, Subject],
    at: datetime,
    about: str = ABOUT,
) -> Export:
    """Reports and notes by id, sorted by directory; {} for what is not to be shared."""
    entries = (
        _entry(id_, subjects.get(id_, Subject("", "")), reports.get(id_, ()), notes.get(id_))
        for id_ in {**reports, **notes}
    )
    ordered = sorted(entries, key=lambda entry: (entry.directory, entry.id))
    return Export(about=about, exported=_seconds(at), entries=tuple(ordered))


def write_export(path: Path, export: Export) -> None:
    """Write an export, for others to read too. Raises StoreError."""
    fields = raw_of(export)
    assert isinstance(fields, dict)  # noqa: S101 -- msgspec makes one of every Struct
    write_fields(path, fields, limit=LIMIT, mode=SHARED)


def read_export(path: Path) -> Export:
    """An export that somebody sent: plain text, not to be trusted. Raises StoreError."""
    try:
        return value_of(read_object(path, LIMIT), Export)
    except (Unusable, UnusableValue) as error:
        raise failure(Fault.UNREADABLE, path, str(error)) from error
    except OSError as error:
        raise failure(Fault.UNREADABLE, path, error.strerror or "") from error


def _entry(id_: str, subject: Subject, reports: Reports, note: OwnNote | None) -> SharedEntry:
    made = tuple(msgspec.structs.replace(report, at=_seconds(report.at)) for report in reports)
    shared = msgspec.structs.replace(note, at=_seconds(note.at)) if note else None
    return SharedEntry(id_, subject.directory, subject.name, made, shared)


def _seconds(at: datetime) -> datetime:
    """Fractions of a second tell nobody anything, and zones tell where somebody is."""
    return at.astimezone(UTC).replace(microsecond=0)
