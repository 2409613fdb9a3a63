"""The list of cases as plain values: headings, and a line for each case."""

from collections.abc import Callable, Sequence

import msgspec

from callboard.cases.case import Case
from callboard.cases.order import most_urgent_first
from callboard.cases.watch import Seen
from callboard.directory.directory import Catalogue
from callboard.directory.promise import Scale
from callboard.gui.row import SEPARATOR
from callboard.gui.translation import translate
from callboard.wording.case_summary import case_title
from callboard.wording.cases import CaseWords, Telling, case_words, level_words, stage_words

Tellings = Callable[[Case, bool], Telling]  # the second: in full words, for a screen reader


class CaseRow(msgspec.Struct, frozen=True):
    """One line of the list; a heading has no id. `key` is of wording.cases.CaseWords."""

    id: str
    title: str
    about: str = ""
    key: str = ""
    sentence: str = ""
    spoken: str = ""


def case_rows(
    cases: Sequence[Seen], catalogue: Catalogue, tell: Tellings, *, is_in_doubt: bool = False
) -> list[CaseRow]:
    """Every case, most urgent first, below what it has in common with others."""
    ordered = most_urgent_first(cases)
    running = [seen for seen in ordered if not seen[0].closed]
    closed = [seen for seen in ordered if seen[0].closed]
    found: list[CaseRow] = []
    for title, part in (
        (translate("CaseRows", "Running, most urgent first"), running),
        (translate("CaseRows", "Closed"), closed),
    ):
        if part:
            found.append(CaseRow("", title))
            found += [case_row(seen, catalogue, tell, is_in_doubt=is_in_doubt) for seen in part]
    return found


def case_row(
    seen: Seen, catalogue: Catalogue, tell: Tellings, *, is_in_doubt: bool = False
) -> CaseRow:
    """The line of one case; `is_in_doubt`: the clock is wrong, so that nothing is promised."""
    case, outlook = seen
    telling, spoken = tell(case, False), tell(case, True)  # noqa: FBT003 -- see Tellings
    words, long = case_words(case, outlook, telling), case_words(case, outlook, spoken)
    if is_in_doubt and words.key != "done":
        doubt = translate("CaseRows", "Not counted while the clock of this computer is in doubt")
        words = long = CaseWords("unknown", doubt)
    title, about = case_title(case, telling.language), about_case(case, catalogue, telling.language)
    return CaseRow(
        id=case.id,
        title=title,
        about=about,
        key=words.key,
        sentence=words.sentence,
        spoken=". ".join(part for part in (title, long.sentence, about) if part),
    )


def about_case(case: Case, catalogue: Catalogue, language: str) -> str:
    """Whose promise, at which level, with which ticket, how far: "Acme · Tier L3 · Priority L0"."""
    organization = catalogue.organizations.get(case.organization)
    promise = catalogue.promises.get(case.promise)
    priority = catalogue.priorities.get(case.priority)
    parts = (
        organization.name.best((language,)) if organization else case.organization,
        level_words(case.scale, case.level, language),
        level_words(Scale.PRIORITY, priority.level, language) if priority else "",
        case.ticket_number if case.title else "",
        stage_words(case, promise, language) if promise and not case.closed else "",
    )
    return SEPARATOR.join(part for part in parts if part)
