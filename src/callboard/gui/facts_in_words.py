"""Sentences about what is loaded and what was found, for banner, status bar and empty list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from callboard.commands.hidden import Hidden
from callboard.directory.directory import Catalogue
from callboard.gui.partial_dates import short_date
from callboard.gui.translation import translate
from callboard.loading.problem import Problem
from callboard.search.results import Problem as QueryProblem

_GAP = "      "


class Counted(QObject):
    """Sentences with a number in them; lupdate finds plurals in tr() alone, so it has one."""

    def channels(self, total: int) -> str:
        """How many channels there are."""
        return self.tr("%n channel(s)", "", total)

    def channels_of(self, shown: str, total: int) -> str:
        """How many channels of all are found: 3, or 200+."""
        return self.tr("{0} of %n channel(s)", "", total).format(shown)

    def conflicts(self, count: int) -> str:
        """About how many channels sources disagree."""
        return self.tr("%n with a conflict", "", count)

    def problems(self, count: int, first: str) -> str:
        """How many faults there are, and the first."""
        return self.tr("%n problem(s) in directory files. The first: {0}", "", count).format(first)

    def none_open(self, count: int) -> str:
        """How many match that are not known to be open."""
        return self.tr("%n match(es), none is known to be open now.", "", count)

    def without(self, count: int, filters: str) -> str:
        """How many match without some filters."""
        return self.tr("%n match(es) without {0}.", "", count).format(filters)


def status(catalogue: Catalogue, shown: str, tz_version: str) -> str:
    """How much there is, how old it is, and by which time zone rules times are told.

    `shown` is a number, with a + behind it where there may be more.
    """
    total = len(catalogue.contact_points)
    count = Counted()
    counted = count.channels(total) if shown == str(total) else count.channels_of(shown, total)
    if catalogue.conflicts:
        counted += " · " + count.conflicts(len(catalogue.conflicts))
    dates = sorted(directory.as_of for directory in catalogue.directories)
    parts = [counted]
    if dates:
        parts.append(translate("Facts", "Directory as of {0}").format(short_date(dates[0])))
    if tz_version:
        parts.append(translate("Facts", "Time zones {0}").format(tz_version))
    return _GAP.join(parts)


def nothing_found(catalogue: Catalogue, query: str, did_you_mean: str | None) -> str:
    """What to do when the list is empty."""
    if not catalogue.contact_points:
        return translate(
            "Facts",
            "No channels are loaded. Start with a directory file, for example:\n"
            "callboard --directory my-team.toml",
        )
    if did_you_mean:
        return translate("Facts", "Nothing matches “{0}”. Did you mean “{1}”?").format(
            query, did_you_mean
        )
    return translate(
        "Facts",
        "Nothing matches “{0}”.\nTry fewer or shorter words, or press Esc to see everything.",
    ).format(query)


def hidden_by_filters(hidden: Hidden, name: str, opens: str) -> str:
    """What the filters hide, and which line (by its name, and its light in words) opens first."""
    if not hidden.by_hours:
        return Counted().without(hidden.count, " ".join(hidden.filters))
    lead = Counted().none_open(hidden.count)
    if not hidden.opening:
        return lead
    first = translate("Facts", "{0} opens first: {1}").format(name, opens)
    return f"{lead}\n{first}"


def not_understood(problem: QueryProblem) -> str:
    """A part of a query that nothing can be made of, and the nearest that would do."""
    if problem.value:
        fault = translate("Facts", "Nothing here has “{0}”.")
    else:
        fault = translate("Facts", "There is no filter “{0}”.")
    sentence = fault.format(problem.typed)
    if not problem.suggestion:
        return sentence
    meant = translate("Facts", "Did you mean “{0}”?").format(problem.nearest)
    return f"{sentence} {meant}"


def corrected(meant: str) -> str:
    """What a list says that answers for other words than the typed ones."""
    return translate("Facts", "No exact match. Showing what matches “{0}”.").format(meant)


def being_prepared() -> str:
    """What an empty list says before the index of a large directory can be asked."""
    return translate("Facts", "The search is being prepared. What you typed is found in a moment.")


def problems_in_a_line(problems: Sequence[Problem]) -> str:
    """How many faults the files have, and the first of them; "" when there is none."""
    if not problems:
        return ""
    first = str(problems[0])
    if len(problems) == 1:
        return translate("Facts", "Problem in a directory file: {0}").format(first)
    return Counted().problems(len(problems), first)
