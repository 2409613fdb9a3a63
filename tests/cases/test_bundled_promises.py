"""What the article behind the bundled directory promises (4.3, 5.2, 6.2, 10.2, 12.2), counted."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from callboard.cases.case import start
from callboard.cases.cost import estimate
from callboard.cases.due import due
from callboard.cases.events import outlook
from callboard.cases.triage import of_severity, verdict
from callboard.directory.contact_point import Severity
from callboard.directory.directory import Catalogue
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.loading.loader import load_files

ROOT = Path(__file__).parents[2]
MONDAY = datetime(2026, 6, 8, 2, tzinfo=UTC)  # 10:00 in Shanghai
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_files([ROOT / "resources/directories/aliyun.toml"])[0]


@pytest.fixture(scope="module")
def timetables() -> Timetables:
    calendars = Calendars(ROOT / "resources/holidays")
    calendars.load("CN", (2026,))
    return Timetables(calendars)


@pytest.mark.parametrize(
    ("promise", "respond", "resolve"),
    [
        ("l1", 2, 24),  # 6.2
        ("l2", 4, 72),
        ("l3", 8, 7 * 24),  # 5 working days from a Monday end on the next
        ("billing-report", None, 48),  # 5.2
        ("dispute", None, 720),  # 12.3
        ("proposal", 48, None),  # 15.3
    ],
)
def test_promises(
    catalogue: Catalogue,
    timetables: Timetables,
    promise: str,
    respond: int | None,
    resolve: int | None,
) -> None:
    found = due(catalogue.promises[f"aliyun.promise.{promise}"], MONDAY, timetables)
    assert found.respond_by == (MONDAY + respond * HOUR if respond else None)
    assert found.resolve_by == (MONDAY + resolve * HOUR if resolve else None)


@pytest.mark.parametrize("tier", ["l1", "l2", "l3"])
def test_the_ladder_opens_when_a_tiers_promise_lapses(
    catalogue: Catalogue, timetables: Timetables, tier: str
) -> None:
    """12.2: account manager, architect, committee and executives, 24, 48 and 72 hours."""
    promise = catalogue.promises[f"aliyun.promise.{tier}"]
    ladder = catalogue.ladders[promise.ladder or ""]
    seen = outlook(start(promise, MONDAY, "x"), promise, ladder, timetables)
    lapse = seen.due.respond_by
    assert lapse
    opening = [rung.since and (rung.since - lapse) / HOUR for rung in seen.rungs]
    acting = [rung.until and (rung.until - lapse) / HOUR for rung in seen.rungs]
    assert (opening, acting) == ([0, 24, 48, 72], [24, 48, 72, None])
    assert all(rung.rung.contact_points for rung in seen.rungs)
    assert [text.best(("en",)) for text in seen.rungs[-1].rung.requires] == ["Complaint number"]
    assert promise.rights in catalogue.articles


def test_the_stages_of_a_ticket(catalogue: Catalogue) -> None:
    stages = catalogue.promises["aliyun.promise.l1"].stages
    assert [stage.best(("zh",)) for stage in stages] == ["受理", "分析", "测试", "关闭"]


@pytest.mark.parametrize(
    ("number", "level", "severity"),
    [
        (0, "L0", Severity.CRITICAL),
        (1, "L1", Severity.MAJOR),
        (2, "L2", Severity.MINOR),
        (3, "L3", Severity.QUESTION),
    ],
)
def test_four_questions_lead_to_four_priorities(
    catalogue: Catalogue, number: int, level: str, severity: Severity
) -> None:
    answers = {question.id: False for question in catalogue.questions[:number]}
    answers[catalogue.questions[number].id] = True
    found = verdict(catalogue.questions, catalogue.priorities, answers).priority
    assert found
    assert (found.level, found.severity) == (level, severity)
    assert found == of_severity(list(catalogue.priorities.values()), severity)
    assert found.contact_points


@pytest.mark.parametrize(
    ("kind", "minutes", "amount", "currency"),
    [
        ("international", 20, "3", "USD"),  # 10.3: 0.15 a minute
        ("fee", 60, "500", "CNY"),  # an hour with an expert
        ("fee", 90, "750", "CNY"),
    ],
)
def test_prices(catalogue: Catalogue, kind: str, minutes: int, amount: str, currency: str) -> None:
    stated = [
        cost
        for point in catalogue.contact_points.values()
        for cost in point.cost
        if cost.kind == kind and cost.per in {"minute", "hour"}
    ]
    assert stated
    for cost in stated:
        assert (estimate(cost, minutes).amount, cost.currency) == (Decimal(amount), currency)
