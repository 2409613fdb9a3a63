"""`callboard triage`: four plain questions, or answers as options, lead to whom to use now."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from callboard.cases.triage import channels_now, of_severity, verdict
from callboard.commands.context import Context
from callboard.commands.entry_json import entry_json
from callboard.commands.failure import CommandError
from callboard.commands.find import describe_line
from callboard.directory.contact_point import ContactPoint, Severity
from callboard.directory.priority import Priority, Question
from callboard.wording.case_phrases import case_phrases

_ANSWERS = {
    "--core-down": (Severity.CRITICAL, "core business is down"),
    "--partial": (Severity.MAJOR, "a part is lost"),
    "--workaround": (Severity.MINOR, "it works with a detour"),
    "--suggestion": (Severity.QUESTION, "a question or a suggestion"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `triage` takes."""
    answers = parser.add_mutually_exclusive_group()
    for option, (severity, meaning) in _ANSWERS.items():
        answers.add_argument(
            option, dest="severity", action="store_const", const=severity, help=meaning
        )
    parser.add_argument("--organization", metavar="ID", help="whose support is asked for")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the priority and its channels, those that answer now first; 1 when none fits."""
    priorities, questions = _asked(arguments.organization, context)
    if arguments.severity is not None:
        priority = of_severity(priorities, arguments.severity)
    else:
        priority = _ask(questions, {each.id: each for each in priorities}, context)
    channels = _channels(priority, context)
    if arguments.json:
        print(json.dumps(_json(priority, channels, context), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(priority, channels, context)))
    return 0 if priority else 1


def _asked(organization: str | None, context: Context) -> tuple[list[Priority], list[Question]]:
    """The priorities and questions of one organization: the one named, or the only one."""
    catalogue = context.catalogue
    owners = sorted({priority.organization for priority in catalogue.priorities.values()})
    if not owners:
        raise CommandError("no directory states any priority")
    if organization is None and len(owners) > 1:
        raise CommandError(f"say whose support: add --organization, one of {', '.join(owners)}")
    chosen = organization or owners[0]
    if chosen not in owners:
        raise CommandError(f'"{chosen}" states no priorities; there is {", ".join(owners)}')
    priorities = [p for p in catalogue.priorities.values() if p.organization == chosen]
    return priorities, [q for q in catalogue.questions if q.organization == chosen]


def _ask(
    questions: Sequence[Question], priorities: dict[str, Priority], context: Context
) -> Priority | None:
    """Put the questions to the person at the terminal until one fits."""
    if not sys.stdin.isatty():
        options = ", ".join(_ANSWERS)
        raise CommandError(f"nobody is there to be asked: answer with one of {options}")
    answers: dict[str, bool] = {}
    stands = verdict(questions, priorities, answers)
    while stands.question is not None:
        answers[stands.question.id] = _says_yes(stands.question, context)
        stands = verdict(questions, priorities, answers)
    return stands.priority


def _says_yes(question: Question, context: Context) -> bool:
    words = case_phrases(context.language)
    languages = (context.language,)
    if question.help:
        print(question.help.best(languages))
    while True:
        try:
            said = input(question.text.best(languages) + words.yes_no).strip().casefold()
        except EOFError:
            raise CommandError("the questions were not answered to the end") from None
        if said in words.yes or said in words.no:
            return said in words.yes


def _channels(priority: Priority | None, context: Context) -> list[ContactPoint]:
    if priority is None:
        return []
    points = context.catalogue.contact_points
    return channels_now(priority, points, lambda point: context.light(point).interval.state)


def _json(
    priority: Priority | None, channels: list[ContactPoint], context: Context
) -> dict[str, Any]:
    languages = (context.language,)
    if priority is None:
        return {"priority": None, "channels": []}
    return {
        "priority": priority.level,
        "id": priority.id,
        "title": priority.title.best(languages),
        "description": priority.description.best(languages),
        "example": priority.example.best(languages) if priority.example else None,
        "severity": priority.severity.value,
        "source": priority.source,
        "channels": [entry_json(point, context) for point in channels],
    }


def _lines(
    priority: Priority | None, channels: list[ContactPoint], context: Context
) -> Iterator[str]:
    words, languages = case_phrases(context.language), (context.language,)
    if priority is None:
        yield words.none_fits
        return
    yield words.priority.format(level=priority.level, title=priority.title.best(languages))
    yield f"  {priority.description.best(languages)}"
    if priority.example:
        yield f"  {words.example.format(example=priority.example.best(languages))}"
    yield words.use_now if channels else words.no_channels
    for point in channels:
        yield describe_line(point, context)
