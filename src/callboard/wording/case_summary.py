"""A case as a text to paste into a mail, and as reminders for a calendar."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from callboard.cases.calendar_file import Reminder
from callboard.cases.case import Case
from callboard.cases.due import Deadline
from callboard.cases.events import Event, Outlook
from callboard.cases.order import What
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.directory.source import Source, SourceKind
from callboard.wording.case_phrases import case_phrases
from callboard.wording.cases import (
    Telling,
    counting_words,
    deadline_words,
    level_words,
    rung_words,
    stage_words,
)


def summary(
    case: Case,
    promise: Promise,
    outlook: Outlook,
    source: Source | None,
    telling: Telling,
    priority: Priority | None = None,
) -> str:
    """Everything about a case in plain lines: what was promised, what is due, and what then."""
    lines = list(_lines(case, promise, outlook, source, telling))
    if priority is not None:
        lines.insert(1, priority_words(priority, telling.language))
    return "\n".join(lines)


def priority_words(priority: Priority, language: str) -> str:
    """How bad it is on the vendor's scale, which is never that of tiers: "Priority L0: …"."""
    title = priority.title.best((language,))
    return case_phrases(language).priority.format(level=priority.level, title=title)


def promise_words(promise: Promise, language: str) -> str:
    """A promise by its level and its title: "Tier L3 · Expert support"; a topic by its title."""
    level = level_words(promise.scale, promise.level, language)
    title = promise.title.best((language,))
    return case_phrases(language).between.join(filter(None, (level, title)))


def case_title(case: Case, language: str) -> str:
    """What a case is called: its title, else its ticket, else its level."""
    return (
        case.title
        or case.ticket_number
        or level_words(case.scale, case.level, language)
        or case.level
    )


def due_lines(case: Case, outlook: Outlook, telling: Telling) -> Iterator[str]:
    """Both deadlines, and what shaped their counts."""
    due = outlook.due
    pairs: tuple[tuple[What, Deadline | None, datetime | None], ...] = (
        ("respond", due.respond, case.answered),
        ("resolve", due.resolve, case.resolved),
    )
    for what, deadline, met in pairs:
        yield deadline_words(what, deadline, telling, met)
        if deadline is not None and met is None:
            yield from (f"  {line}" for line in counting_words(deadline, telling))


def source_words(source: Source, telling: Telling) -> str:
    """Who says so, since when, and whether it is a third party's claim."""
    title = source.title.best((telling.language,))
    words = telling.words
    said = words.source.format(source=title, date=source.as_of)
    if source.kind is SourceKind.OFFICIAL:
        return said
    return words.between.join((said, words.unverified))


def reminders(case: Case, outlook: Outlook, telling: Telling) -> list[Reminder]:
    """One for each event to come; each keeps its identity when it is exported again."""
    later = (event for event in outlook.events if event.instant > telling.at)
    return [_reminder(case, event, telling) for event in later]


class Notification(msgspec.Struct, frozen=True):
    """What a desktop notification says."""

    title: str
    body: str


def notification(case: Case, events: Sequence[Event], telling: Telling) -> Notification:
    """One for everything that happened to a case, however long nobody looked."""
    return Notification(
        title=case_title(case, telling.language),
        body="\n".join(_happened(event, telling) for event in events),
    )


def _happened(event: Event, telling: Telling) -> str:
    rung = event.rung.rung.title.best((telling.language,)) if event.rung else ""
    template = telling.words.happened[event.kind.value]
    return template.format(when=telling.when(event.instant), rung=rung)


def event_words(case: Case, event: Event, telling: Telling) -> str:
    """What a notification says: "RDS down: you may climb to Account manager"."""
    rung = event.rung.rung.title.best((telling.language,)) if event.rung else ""
    title = case_title(case, telling.language)
    return telling.words.remind[event.kind.value].format(title=title, rung=rung)


def _reminder(case: Case, event: Event, telling: Telling) -> Reminder:
    words = telling.words
    level = level_words(case.scale, case.level, telling.language)
    lines = [level] if level else []
    if case.ticket_number:
        lines.append(words.ticket.format(number=case.ticket_number))
    if event.rung:
        lines.append(rung_words(event.rung, telling))
    if case.note:
        lines.append(words.note.format(note=case.note))
    return Reminder(
        uid=f"{case.id}-{event.key.replace(' ', '-')}@callboard",
        instant=event.instant,
        summary=event_words(case, event, telling),
        description="\n".join(lines),
    )


def _lines(
    case: Case, promise: Promise, outlook: Outlook, source: Source | None, telling: Telling
) -> Iterator[str]:
    words = telling.words
    if case.title:
        yield words.summary_title.format(title=case.title)
    if case.ticket_number:
        yield words.ticket.format(number=case.ticket_number)
    yield promise_words(promise, telling.language)
    yield words.raised.format(when=telling.when(case.raised))
    stage = stage_words(case, promise, telling.language)
    if stage:
        yield stage
    yield from due_lines(case, outlook, telling)
    yield from (rung_words(rung, telling) for rung in outlook.rungs)
    if case.note:
        yield words.note.format(note=case.note)
    if source is not None:
        yield source_words(source, telling)
