"""`callboard due --tier L3 --raised ISO`: until when a promise must be kept, and what then."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime

import msgspec

from callboard.cases.calendar_file import calendar_text
from callboard.cases.case import (
    Case,
    CaseError,
    answer,
    complain,
    pause,
    refuse_far,
    resolve,
    resume,
    start,
)
from callboard.cases.events import Outlook, outlook
from callboard.commands.context import Context
from callboard.commands.due_json import due_json
from callboard.commands.failure import CommandError
from callboard.commands.find import describe_line
from callboard.directory.directory import article_title
from callboard.directory.ladder import Rung
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise, Scale
from callboard.hours.calendars import CalendarError
from callboard.hours.instant import parse_instant
from callboard.hours.zone import zone
from callboard.wording.case_summary import due_lines, promise_words, reminders, source_words
from callboard.wording.cases import Telling, rung_words, stages_words
from callboard.wording.timekeeping import timekeeping_sentences

_FLAGS = {Scale.TIER: "--tier", Scale.PRIORITY: "--priority", Scale.TOPIC: "--topic"}


class Answer(msgspec.Struct, frozen=True):
    """A promise, applied to a case; `priority` where one was named beside a tier."""

    promise: Promise
    priority: Priority | None
    case: Case
    outlook: Outlook
    telling: Telling


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `due` takes."""
    parser.add_argument("--tier", metavar="LEVEL", help="the support tier of the promise, like L3")
    parser.add_argument("--priority", metavar="LEVEL", help="the priority of the case, like L0")
    parser.add_argument("--topic", metavar="WORD", help="what the promise is about, like billing")
    parser.add_argument("--raised", metavar="ISO", help="when the case was raised")
    parser.add_argument("--complained", metavar="ISO", help="when a complaint was made, if it was")
    parser.add_argument("--answered", metavar="ISO", help="when somebody answered, if they did")
    parser.add_argument("--resolved", metavar="ISO", help="when it was resolved, if it was")
    parser.add_argument(
        "--paused",
        metavar="ISO[/ISO]",
        action="append",
        default=[],
        help="from when to when the clock stood still; without an end it still does",
    )
    parser.add_argument(
        "--organization", metavar="ID", help="whose promise, where several have one"
    )
    parser.add_argument("--title", metavar="TEXT", default="", help="what the case is called")
    parser.add_argument("--ticket", metavar="NUMBER", default="", help="its ticket number")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--ics", action="store_true", help="print calendar reminders (iCalendar)")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print when both parts of a promise are due, and the rungs to climb after that."""
    for sentence in timekeeping_sentences(context.doubts(), context.language):
        print(f"callboard: {sentence}", file=sys.stderr)
    found = _answer(arguments, context)
    if arguments.ics:
        _print_calendar(found, context)
    elif arguments.json:
        said = due_json(found.promise, found.case, found.outlook, found.telling, context)
        said["priority"] = found.priority.level if found.priority else None
        print(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(found, context)))
    return 0


def _print_calendar(said: Answer, context: Context) -> None:
    found = reminders(said.case, said.outlook, said.telling)
    if not found:
        raise CommandError("nothing is due any more: there is nothing to be reminded of")
    sys.stdout.flush()
    sys.stdout.buffer.write(calendar_text(found, context.at).encode())  # its lines end in CRLF


def _answer(arguments: argparse.Namespace, context: Context) -> Answer:
    promise = _promise(arguments, context)
    case = _case(arguments, promise, context)
    _load(promise, context)
    ladder = context.catalogue.ladders.get(promise.ladder or "")
    found = outlook(case, promise, ladder, context.timetables)
    telling = Telling(context.at, (context.viewer.zone, promise.zone), context.language)
    return Answer(promise, _priority(arguments, promise, context), case, found, telling)


def _promise(arguments: argparse.Namespace, context: Context) -> Promise:
    """The one promise that was asked for; a tier decides where a priority is named too."""
    owner = arguments.organization
    promises = [
        promise
        for promise in context.catalogue.promises.values()
        if owner is None or promise.organization == owner
    ]
    asked = ((scale, getattr(arguments, scale.value)) for scale in _FLAGS)
    scale, level = next(((scale, said) for scale, said in asked if said is not None), (None, ""))
    if scale is None:
        raise CommandError(f"say for which promise: {_offered(promises)}")
    found = [p for p in promises if p.scale is scale and p.level.casefold() == level.casefold()]
    if not found:
        raise CommandError(f'nobody promises anything for "{level}": {_offered(promises)}')
    if len(found) > 1:
        owners = ", ".join(sorted({promise.organization for promise in found}))
        raise CommandError(f"several promise that; add --organization, one of {owners}")
    return found[0]


def _priority(arguments: argparse.Namespace, promise: Promise, context: Context) -> Priority | None:
    """How bad it is, said beside a tier: the vendor's level of that name."""
    level = arguments.priority
    if level is None or promise.scale is Scale.PRIORITY:
        return None
    stated = context.catalogue.priorities.values()
    known = {p.level.casefold(): p for p in stated if p.organization == promise.organization}
    if level.casefold() not in known:
        levels = ", ".join(priority.level for priority in known.values()) or "none"
        raise CommandError(f'there is no priority "{level}"; there is {levels}')
    return known[level.casefold()]


def _offered(promises: list[Promise]) -> str:
    said = {f"{_FLAGS[promise.scale]} {promise.level}" for promise in promises}
    return "there is " + ", ".join(sorted(said)) if said else "there is none"


def _case(arguments: argparse.Namespace, promise: Promise, context: Context) -> Case:
    if arguments.raised is None:
        raise CommandError("say when it was raised: add --raised, like --raised 2026-11-23T15:04")
    raised = _moment(arguments.raised, context)
    try:
        refuse_far(context.at)
        case = start(promise, raised, arguments.title, ticket_number=arguments.ticket)
        return _with_its_past(case, arguments, context)
    except CaseError as error:
        raise CommandError(str(error)) from error


def _with_its_past(case: Case, arguments: argparse.Namespace, context: Context) -> Case:
    for said in arguments.paused:
        since, slash, until = said.partition("/")
        case = pause(case, _moment(since, context))
        if slash:
            case = resume(case, _moment(until, context))
    for said, change in (
        (arguments.answered, answer),
        (arguments.resolved, resolve),
        (arguments.complained, complain),
    ):
        case = case if said is None else change(case, _moment(said, context))
    return case


def _moment(said: str, context: Context) -> datetime:
    try:
        return parse_instant(said, zone(context.viewer.zone))
    except ValueError as error:
        raise CommandError(str(error)) from error


def _load(promise: Promise, context: Context) -> None:
    if promise.calendar is None or context.calendars.get(promise.calendar) is not None:
        return
    try:
        context.calendars.load(promise.calendar)
    except CalendarError as error:
        # The answer is computed by weekdays, and says that it is provisional.
        print(f"callboard: {error}", file=sys.stderr)


def _lines(said: Answer, context: Context) -> Iterator[str]:
    telling, languages = said.telling, (context.language,)
    yield promise_words(said.promise, context.language)
    if said.priority:
        title = said.priority.title.best(languages)
        yield f"  {telling.words.priority.format(level=said.priority.level, title=title)}"
    yield f"  {telling.words.raised.format(when=telling.when(said.case.raised))}"
    stages = stages_words(said.promise, context.language)
    if stages:
        yield f"  {stages}"
    yield from (f"  {line}" for line in due_lines(said.case, said.outlook, telling))
    yield from _ladder_lines(said, context)
    rights = context.catalogue.articles.get(said.promise.rights or "")
    if rights is not None:
        title = article_title(rights).best(languages)
        yield f"  {telling.words.rights.format(title=title, id=rights.id)}"
    if said.promise.note:
        note = said.promise.note.best(languages)
        yield f"  {telling.words.note.format(note=note)}"
    source = context.catalogue.sources.get(said.promise.source)
    if source is not None:
        yield f"  {source_words(source, telling)}"


def _ladder_lines(said: Answer, context: Context) -> Iterator[str]:
    ladder = context.catalogue.ladders.get(said.promise.ladder or "")
    if ladder is None or not said.outlook.rungs:
        return
    title = ladder.title.best((context.language,))
    yield f"  {said.telling.words.ladder.format(title=title)}"
    told: tuple[str, ...] = ()
    for rung in said.outlook.rungs:
        yield f"    {rung_words(rung, said.telling)}"
        if rung.rung.note:
            yield f"       {rung.rung.note.best((context.language,))}"
        if rung.rung.contact_points != told:  # the same channels are not told again
            yield from (f"       {line}" for line in _channel_lines(rung.rung, context))
        told = rung.rung.contact_points


def _channel_lines(rung: Rung, context: Context) -> Iterator[str]:
    for id_ in rung.contact_points:
        yield from describe_line(context.catalogue.contact_points[id_], context).splitlines()
