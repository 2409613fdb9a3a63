"""A triage as its reader sees it: a question, or the priority and whom to turn to now."""

import msgspec

from callboard.cases.triage import Verdict
from callboard.directory.contact_point import Severity
from callboard.directory.priority import Priority
from callboard.gui.desk import Desk, channels
from callboard.gui.detail_blocks import Channel
from callboard.gui.detail_words import shown
from callboard.gui.translation import translate
from callboard.wording.entry import source_words


class TriageShown(msgspec.Struct, frozen=True, kw_only=True):
    """`question` is "" once it is decided; then `title` names the priority, or says that none fits.

    `severity` None: there is nothing to use for one's situation.
    """

    step: str = ""
    question: str = ""
    help: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    severity: Severity | None = None
    source: str = ""


def triage_shown(
    stands: Verdict, step: tuple[int, int], best: list[str], desk: Desk
) -> TriageShown:
    """Where a triage stands at the n-th of so many questions; `best` are ids, best first."""
    if stands.question is not None:
        return TriageShown(
            step=translate("Triage", "Question {0} of {1}").format(*step),
            question=shown(stands.question.text, desk.facts),
            help=shown(stands.question.help, desk.facts),
        )
    if stands.priority is None:
        return TriageShown(title=translate("Triage", "None of these fits: no priority is stated."))
    return _decided(stands.priority, best, desk)


def _decided(priority: Priority, best: list[str], desk: Desk) -> TriageShown:
    level = translate("Triage", "The vendor calls it priority {0}.").format(priority.level)
    lines = (level, shown(priority.description, desk.facts))
    return TriageShown(
        title=shown(priority.title, desk.facts),
        lines=tuple(line for line in lines if line),
        channels=channels(best, desk),
        severity=priority.severity,
        source=source_words(priority, desk.facts.catalogue, desk.language),
    )
