"""One test a row of the table: whatever else is equal, the better finding weighs more."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from itertools import pairwise

import pytest

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    ContactType,
    Dependency,
    Reach,
    ServiceHours,
    Severity,
)
from callboard.directory.directory import Conflict
from callboard.directory.source import Claim, Method, Status
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.hours.state import Confidence, Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.reach.candidate import Candidate, judge
from callboard.reach.findings import (
    Access,
    Agreement,
    Area,
    Asked,
    Availability,
    Directness,
    Need,
    Proof,
    Reached,
    Scope,
    Spoken,
    Urgency,
    Working,
)
from callboard.reach.situation import Situation
from callboard.reach.weights import WEIGHTS, Kinship, Otherness, findings

AT = datetime(2026, 11, 23, 15, 36, tzinfo=UTC)
ME = Situation(country="DE", languages=("de", "en"), need=ContactType.TECHNICAL)
CRITICAL = Situation(country="DE", severity=Severity.CRITICAL)
NUMBER = {"telephone": Telephone(printed="+44 20 7946 0123")}
TICKET = {"kind": ContactKind.TICKET, "address": "https://support.example.com/"}
CHAT = {"kind": ContactKind.CHAT, "address": "https://chat.example.com/"}


def light(
    state: State, minutes: int | None = None, confidence: Confidence = Confidence.OFFICIAL
) -> Light:
    end = None if minutes is None else AT + timedelta(minutes=minutes)
    interval = Interval(
        state=state, reason=Reason(ReasonKind.SHIFT), end=end, confidence=confidence
    )
    return Light(interval, None, (), State.CLOSED if end else None)


OPEN = light(State.OPEN)


def claim(status: Status, value: str = "a") -> Claim:
    return Claim(
        about=("x",),
        source="s",
        status=status,
        method=Method.READ,
        checked="2026",
        fact="telephone",
        value=Text(value),
    )


def judged(
    fields: Mapping[str, object],
    lit: Light = OPEN,
    situation: Situation = ME,
    claims: tuple[Claim, ...] = (),
    conflicts: tuple[Conflict, ...] = (),
) -> Candidate:
    said = {
        "organization": "acme",
        "name": Text("Line"),
        "kind": ContactKind.PHONE,
        **(fields if "kind" in fields else NUMBER | dict(fields)),
    }
    point = ContactPoint(id="x", **said)  # type: ignore[arg-type]
    asked = Asked(situation, AT, lambda _: lit, {"x": claims}, {"x": conflicts})
    return judge(point, asked)


def conflict(*claims: Claim) -> Conflict:
    return Conflict("x", "telephone", claims)


# For each factor its findings, best first, with a channel for which each of them is found.
AVAILABILITY = [
    (Availability.OPEN, judged({})),
    (Availability.DOUBTFUL, judged({}, light(State.OPEN, 90, Confidence.PROVISIONAL))),
    (Availability.LIMITED, judged({}, light(State.LIMITED))),
    (Availability.CLOSING, judged({}, light(State.OPEN, 14))),
]
REACHED = [
    (Reached.AT_HOME, judged({"telephone": Telephone(printed="+49 69 90009 101")})),
    (Reached.ONLINE, judged(TICKET)),
    (Reached.ABROAD, judged(NUMBER)),
    (Reached.UNSURE, judged(NUMBER, situation=Situation())),
]
AREA = [
    (Area.MINE, judged({"area_served": ("AT", "DE")})),
    (Area.WORLD, judged({"area_served": ("world",)})),
    (Area.UNSTATED, judged({})),
    (Area.ELSEWHERE, judged({"area_served": ("HK",)})),
]
SPOKEN = [
    (Spoken.BEST, judged({"available_language": ("fr", "de-AT")})),
    (Spoken.ALSO, judged({"available_language": ("en",)})),
    (Spoken.UNSTATED, judged({})),
    (Spoken.FOREIGN, judged({"available_language": ("ja",)})),
]
NEED = [
    (Need.EXACT, judged({"contact_type": (ContactType.TECHNICAL,)})),
    (Need.GENERAL, judged({"contact_type": (ContactType.GENERAL,)})),
    (Need.OTHER, judged({"contact_type": (ContactType.SALES,)})),
]
EMERGENCY = {"contact_type": (ContactType.EMERGENCY,)}
URGENCY = [
    (Urgency.EMERGENCY, judged(EMERGENCY, situation=CRITICAL)),
    (Urgency.ANY, judged({}, situation=CRITICAL)),
    (Urgency.TOO_URGENT, judged(EMERGENCY, situation=Situation(severity=Severity.QUESTION))),
]
DIRECTNESS = [
    (Directness.AT_ONCE, judged(NUMBER, situation=CRITICAL)),
    (Directness.CHAT, judged(CHAT, situation=CRITICAL)),
    (Directness.LATER, judged(TICKET, situation=CRITICAL)),
]
CALM = [
    (Directness.SPOKEN, judged(NUMBER, situation=Situation())),
    (Directness.ANY, judged(TICKET, situation=Situation())),
]
LOGIN = {"depends_on": (Dependency.LOGIN,)}
WORKING = [
    (Working.ALONE, judged({})),
    (Working.DEPENDS, judged(LOGIN)),
]
PROOF = [
    (Proof.CONFIRMED, judged({}, claims=(claim(Status.UNVERIFIED), claim(Status.CONFIRMED)))),
    (Proof.OFFICIAL, judged({}, claims=(claim(Status.PUBLISHED),))),
    (Proof.UNVERIFIED, judged({}, claims=(claim(Status.UNVERIFIED),))),
    (Proof.NO_SOURCE, judged({})),
]
SETTLED = conflict(claim(Status.PUBLISHED), claim(Status.UNVERIFIED, "b"))
OPEN_CONFLICT = conflict(claim(Status.UNVERIFIED), claim(Status.UNVERIFIED, "b"))
AGREEMENT = [
    (Agreement.AGREED, judged({}, conflicts=(SETTLED,))),
    (Agreement.DISPUTED, judged({}, conflicts=(OPEN_CONFLICT,))),
]
ACCESS = [
    (Access.ANYBODY, judged({})),
    (Access.SOME, judged({"eligibility": Text("members only")})),
]
SCOPE = [
    (Scope.ALL, judged({})),
    (Scope.SOME_PRODUCTS, judged({"product_supported": ("SDK",)})),
]
FACTORS: list[Sequence[tuple[Enum, Candidate]]] = [
    AVAILABILITY,
    REACHED,
    AREA,
    SPOKEN,
    NEED,
    URGENCY,
    DIRECTNESS,
    CALM,
    WORKING,
    PROOF,
    AGREEMENT,
    ACCESS,
    SCOPE,
]
# What no weight decides: the hard rules take these out, or order them by time.
RANKED = {
    Availability.UNKNOWN: judged({}, light(State.UNKNOWN)),
    Availability.CLOSED: judged({}, light(State.CLOSED)),
    Reached.NO_WAY: judged({"kind": ContactKind.CENTRE}),
    Reached.UNREACHABLE: judged({"reach": (Reach(countries=("world",), possible=False),)}),
    Working.BROKEN: judged(LOGIN, situation=Situation(no_login=True)),
    Proof.REFUTED: judged({}, claims=(claim(Status.REFUTED),)),
}
SECOND_CHOICES: list[list[Enum]] = [
    [Kinship.FIRST_FALLBACK, Kinship.FALLBACK, Kinship.CROSS_REFERENCE, Kinship.NONE],
    [Otherness.OTHER_MEANS, Otherness.SAME_MEANS],
]
FOUND = [found for factor in FACTORS for found in factor]
PAIRS = [pair for factor in FACTORS for pair in pairwise(finding for finding, _ in factor)]


@pytest.mark.parametrize(("finding", "candidate"), [*FOUND, *RANKED.items()], ids=str)
def test_it_is_found(finding: Enum, candidate: Candidate) -> None:
    assert finding in findings(candidate.factors)


@pytest.mark.parametrize(
    ("better", "worse"), [*PAIRS, *(p for row in SECOND_CHOICES for p in pairwise(row))], ids=str
)
def test_the_better_weighs_more(better: Enum, worse: Enum) -> None:
    assert WEIGHTS[better] > WEIGHTS[worse]


@pytest.mark.parametrize("finding", RANKED, ids=str)
def test_what_the_hard_rules_decide_has_no_weight(finding: Enum) -> None:
    assert WEIGHTS[finding] == 0


def test_every_row_of_the_table_is_tried() -> None:
    tried = {finding for finding, _ in FOUND} | set(RANKED)
    assert set(WEIGHTS) == tried | {finding for row in SECOND_CHOICES for finding in row}


@pytest.mark.parametrize(
    ("minutes", "then"),
    [(14, Availability.CLOSING), (15, Availability.OPEN), (None, Availability.OPEN)],
)
def test_a_quarter_of_an_hour_is_time_enough(minutes: int | None, then: Availability) -> None:
    assert judged({}, light(State.OPEN, minutes)).factors.availability is then


@pytest.mark.parametrize(
    ("answering", "found"), [("de", Spoken.BEST), ("en", Spoken.ALSO), ("fr", Spoken.FOREIGN)]
)
def test_the_language_is_that_of_who_answers_now(answering: str, found: Spoken) -> None:
    service = ServiceHours(hours="24/7", zone="Europe/Berlin", language=(answering,))
    lit = Light(OPEN.interval, service)
    assert judged({"available_language": ("de", "en", "fr")}, lit).factors.spoken is found
