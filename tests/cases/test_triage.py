"""Plain questions lead to a priority, and a priority to channels."""

import pytest

from callboard.cases.triage import Verdict, channels_now, of_severity, verdict
from callboard.directory.contact_point import ContactKind, ContactPoint, Severity
from callboard.directory.priority import Priority, Question
from callboard.directory.text import Text
from callboard.hours.state import State


def priority(level: str, severity: Severity, points: tuple[str, ...] = ()) -> Priority:
    return Priority(
        id=f"acme.{level.lower()}",
        level=level,
        organization="acme",
        title=Text(level),
        description=Text(level),
        severity=severity,
        source="acme.site",
        contact_points=points,
    )


def question(level: str) -> Question:
    id_ = f"acme.is-{level.lower()}"
    return Question(id=id_, organization="acme", text=Text(level), priority=f"acme.{level.lower()}")


LEVELS = [
    priority("L0", Severity.CRITICAL, ("a", "b", "c", "d", "gone")),
    priority("L1", Severity.MAJOR),
    priority("L2", Severity.MINOR),
    priority("L3", Severity.QUESTION),
]
BY_ID = {each.id: each for each in LEVELS}
QUESTIONS = [question(each.level) for each in LEVELS]
YES_TO = {each.level: f"acme.is-{each.level.lower()}" for each in LEVELS}


def test_the_first_question_without_an_answer_is_next() -> None:
    assert verdict(QUESTIONS, BY_ID, {}) == Verdict(question=QUESTIONS[0])
    assert verdict(QUESTIONS, BY_ID, {"acme.is-l0": False}) == Verdict(question=QUESTIONS[1])


@pytest.mark.parametrize("number", range(4))
def test_the_first_yes_decides(number: int) -> None:
    answers = {question.id: False for question in QUESTIONS[:number]}
    answers[QUESTIONS[number].id] = True
    assert verdict(QUESTIONS, BY_ID, answers) == Verdict(priority=LEVELS[number])


def test_an_answer_further_down_does_not_skip_a_question() -> None:
    assert verdict(QUESTIONS, BY_ID, {"acme.is-l3": True}) == Verdict(question=QUESTIONS[0])


@pytest.mark.parametrize(
    ("questions", "answers"),
    [
        (QUESTIONS, dict.fromkeys(YES_TO.values(), False)),
        ([], {}),
        ([question("L9")], {"acme.is-l9": True}),  # its priority is in no directory
    ],
)
def test_where_nothing_fits_no_priority_is_made_up(
    questions: list[Question], answers: dict[str, bool]
) -> None:
    assert verdict(questions, BY_ID, answers) == Verdict()


@pytest.mark.parametrize(
    ("severity", "level"), [(Severity.CRITICAL, "L0"), (Severity.QUESTION, "L3")]
)
def test_a_severity_has_its_priority(severity: Severity, level: str) -> None:
    found = of_severity(LEVELS, severity)
    assert found
    assert found.level == level
    assert of_severity([], severity) is None


def test_who_answers_now_comes_first_and_unknown_is_not_before_open() -> None:
    points = {
        name: ContactPoint(id=name, organization="acme", name=Text(name), kind=ContactKind.CONSOLE)
        for name in "abcd"
    }
    states = {"a": State.CLOSED, "b": State.UNKNOWN, "c": State.LIMITED, "d": State.OPEN}
    found = channels_now(LEVELS[0], points, lambda point: states[point.id])
    assert [point.id for point in found] == ["d", "c", "b", "a"]
    usual = channels_now(LEVELS[0], points, lambda _point: State.OPEN)
    assert [point.id for point in usual] == ["a", "b", "c", "d"]
