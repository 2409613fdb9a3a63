"""Sentences about what is loaded and what was found, for banner, status bar and empty list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from callboard.directory.directory import Catalogue
from callboard.loading.problem import Problem

_GAP = "      "


def status(catalogue: Catalogue, shown: int, tz_version: str) -> str:
    """How much there is, how old it is, and by which time zone rules times are told."""
    total = len(catalogue.contact_points)
    if shown != total:
        counted = _tr("{0} of {1} channels").format(shown, total)
    else:
        counted = _tr("1 channel") if total == 1 else _tr("{0} channels").format(total)
    conflicts = len(catalogue.conflicts)
    if conflicts:
        counted += " · " + _tr("{0} with a conflict").format(conflicts)
    dates = sorted(directory.as_of for directory in catalogue.directories)
    parts = [counted]
    if dates:
        parts.append(_tr("Directory as of {0}").format(partial_date(dates[0])))
    if tz_version:
        parts.append(_tr("Time zones {0}").format(tz_version))
    return _GAP.join(parts)


def partial_date(iso: str) -> str:
    """A partial ISO 8601 date for reading: 2023, Dec 2023, 31 Dec 2023."""
    year, _, rest = iso.partition("-")
    month, _, day = rest.partition("-")
    if not month:
        return year
    name = QLocale().standaloneMonthName(int(month), QLocale.FormatType.ShortFormat)
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"


def nothing_found(catalogue: Catalogue, query: str, did_you_mean: str | None) -> str:
    """What to do when the list is empty."""
    if not catalogue.contact_points:
        return _tr(
            "No channels are loaded. Start with a directory file, for example:\n"
            "callboard --directory my-team.toml"
        )
    if did_you_mean:
        return _tr("Nothing matches “{0}”. Did you mean “{1}”?").format(query, did_you_mean)
    return _tr(
        "Nothing matches “{0}”.\nTry fewer or shorter words, or press Esc to see everything."
    ).format(query)


def problems_in_a_line(problems: Sequence[Problem]) -> str:
    """How many faults the files have, and the first of them; "" when there is none."""
    if not problems:
        return ""
    first = str(problems[0])
    if len(problems) == 1:
        return _tr("Problem in a directory file: {0}").format(first)
    return _tr("{0} problems in directory files. The first: {1}").format(len(problems), first)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
