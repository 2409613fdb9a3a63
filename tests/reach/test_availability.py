"""For whom a light is green, one rule a line. Monday 2026-11-23; noon is open, 20:00 is not."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.directory.contact_point import ContactKind, ContactPoint, ServiceHours, Severity
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.state import Confidence, Interval, Reason, ReasonKind, State
from callboard.hours.timetable import Timetables
from callboard.reach.availability import Viewer, light, opening_hours, speaks

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 20, tzinfo=UTC)
DAY = "Mo-Fr 08:00-18:00"
ALWAYS = "24/7"


@pytest.fixture
def timetables(tmp_path: Path) -> Timetables:
    return Timetables(Calendars(tmp_path))


def service(
    hours: str = DAY,
    *,
    language: tuple[str, ...] = (),
    severity: tuple[Severity, ...] = (),
    plan: tuple[str, ...] = (),
) -> ServiceHours:
    return ServiceHours(hours=hours, zone="UTC", language=language, severity=severity, plan=plan)


def line(*services: ServiceHours, languages: Sequence[str] = ()) -> ContactPoint:
    return ContactPoint(
        id="line",
        organization="acme",
        name=Text("Line"),
        kind=ContactKind.PHONE,
        available_language=tuple(languages),
        hours_available=services,
    )


ENGLISH = service(ALWAYS, language=("en",))
GERMAN = service(DAY, language=("de",))
ORDINARY = service(DAY)
CRITICAL = service(ALWAYS, severity=(Severity.CRITICAL,))
URGENT = service(ALWAYS, severity=(Severity.CRITICAL, Severity.MAJOR))
REST = service(DAY, severity=(Severity.MINOR, Severity.QUESTION))
GOLD = service(ALWAYS, plan=("Gold",))
UNSTATED = service('unknown "not published"')

NOBODY = Viewer()
SPEAKS_GERMAN = Viewer(languages=("de",))
SPEAKS_ENGLISH = Viewer(languages=("en",))
SPEAKS_BOTH = Viewer(languages=("de", "en"))
SPEAKS_CHINESE = Viewer(languages=("zh",))
IS_DOWN = Viewer(severity=Severity.CRITICAL)
ASKS = Viewer(severity=Severity.QUESTION)


@pytest.mark.parametrize(
    ("rule", "services", "languages", "viewer", "at", "state"),
    [
        ("no hours stated", [], [], NOBODY, NOON, "unknown"),
        ("hours for all", [ORDINARY], [], NOBODY, NOON, "open"),
        ("hours for all, over", [ORDINARY], [], NOBODY, NIGHT, "closed"),
        ("hours said to be unknown", [UNSTATED], [], NOBODY, NOON, "unknown"),
        ("hours for all hold in each language", [ORDINARY], ["de", "en"], NOBODY, NOON, "open"),
        ("the only language, none said", [GERMAN], ["de"], NOBODY, NOON, "open"),
        ("the only language, another said", [GERMAN], ["de"], SPEAKS_CHINESE, NOON, "open"),
        ("my language is open", [ENGLISH, GERMAN], [], SPEAKS_ENGLISH, NIGHT, "open"),
        ("my language is closed", [ENGLISH, GERMAN], [], SPEAKS_GERMAN, NIGHT, "closed"),
        ("one of my languages is open", [ENGLISH, GERMAN], [], SPEAKS_BOTH, NIGHT, "open"),
        ("none said, languages differ", [ENGLISH, GERMAN], [], NOBODY, NIGHT, "closed"),
        ("none said, all are open", [ENGLISH, GERMAN], [], NOBODY, NOON, "open"),
        ("none is mine, they differ", [ENGLISH, GERMAN], [], SPEAKS_CHINESE, NIGHT, "closed"),
        ("my language has no entry", [ENGLISH], ["en", "de"], SPEAKS_GERMAN, NOON, "unknown"),
        ("none said, one has no entry", [ENGLISH], ["en", "de"], NOBODY, NOON, "unknown"),
        ("one of mine has no entry", [ENGLISH], ["en", "de"], SPEAKS_BOTH, NOON, "open"),
        ("one of mine may answer", [GERMAN], ["en", "de"], SPEAKS_BOTH, NIGHT, "unknown"),
        ("a region's variant is mine", [ENGLISH], [], Viewer(languages=("en-GB",)), NOON, "open"),
        ("for all, and more in mine", [ORDINARY, ENGLISH], [], SPEAKS_ENGLISH, NIGHT, "open"),
        ("for all, and more in another", [ORDINARY, ENGLISH], ["de", "en"], SPEAKS_GERMAN, NIGHT, "closed"),
        ("urgent, none said", [ORDINARY, CRITICAL], [], NOBODY, NIGHT, "closed"),
        ("urgent, none said, at noon", [ORDINARY, CRITICAL], [], NOBODY, NOON, "open"),
        ("urgent, and so am I", [ORDINARY, CRITICAL], [], IS_DOWN, NIGHT, "open"),
        ("urgent, and I am not", [ORDINARY, CRITICAL], [], ASKS, NIGHT, "closed"),
        ("urgent only, none said", [CRITICAL], [], NOBODY, NOON, "unknown"),
        ("urgent only, and so am I", [CRITICAL], [], IS_DOWN, NIGHT, "open"),
        ("urgent only, and I am not", [CRITICAL], [], ASKS, NOON, "unknown"),
        ("each severity named, none said", [URGENT, REST], [], NOBODY, NOON, "open"),
        ("each severity named, one closed", [URGENT, REST], [], NOBODY, NIGHT, "closed"),
        ("a plan, none said", [ORDINARY, GOLD], [], NOBODY, NIGHT, "closed"),
        ("a plan, and it is mine", [ORDINARY, GOLD], [], Viewer(plan="gold"), NIGHT, "open"),
        ("a plan, and mine is another", [ORDINARY, GOLD], [], Viewer(plan="tin"), NIGHT, "closed"),
        ("a plan only, none said", [GOLD], [], NOBODY, NOON, "unknown"),
        ("may answer, or is closed", [ORDINARY, UNSTATED], [], NOBODY, NIGHT, "unknown"),
        ("hours not understood", [service("whenever")], [], NOBODY, NOON, "unknown"),
    ],
)  # fmt: skip
def test_state(
    rule: str,
    services: list[ServiceHours],
    languages: list[str],
    viewer: Viewer,
    at: datetime,
    state: str,
    timetables: Timetables,
) -> None:
    answer = light(line(*services, languages=languages), viewer, at, timetables)
    assert answer.interval.state.value == state, rule


@pytest.mark.parametrize(
    ("services", "viewer", "at", "answers_for", "others"),
    [
        ([ENGLISH, GERMAN], SPEAKS_ENGLISH, NIGHT, ENGLISH, [GERMAN]),
        ([ENGLISH, GERMAN], SPEAKS_GERMAN, NIGHT, GERMAN, [ENGLISH]),
        ([ENGLISH, GERMAN], SPEAKS_BOTH, NIGHT, ENGLISH, [GERMAN]),
        ([ORDINARY, CRITICAL], NOBODY, NIGHT, ORDINARY, [CRITICAL]),
        ([ORDINARY, CRITICAL], IS_DOWN, NOON, CRITICAL, [ORDINARY]),
        ([CRITICAL], NOBODY, NIGHT, None, [CRITICAL]),
        ([GERMAN, service(DAY, language=("en",))], SPEAKS_GERMAN, NOON, GERMAN, []),
        ([ORDINARY], NOBODY, NOON, ORDINARY, []),
    ],
)
def test_whom_it_answers_for(
    services: list[ServiceHours],
    viewer: Viewer,
    at: datetime,
    answers_for: ServiceHours | None,
    others: list[ServiceHours],
    timetables: Timetables,
) -> None:
    answer = light(line(*services), viewer, at, timetables)
    assert answer.hours is answers_for
    assert [other for other, _ in answer.others] == others


@pytest.mark.parametrize(
    ("services", "viewer", "end", "then"),
    [
        ([ORDINARY], NOBODY, "2026-11-23T18:00", State.CLOSED),
        ([service(ALWAYS)], NOBODY, None, None),
        ([service("Mo 08:00-13:00"), service("Mo 13:00-17:00")], NOBODY, "2026-11-23T17:00", State.CLOSED),
        ([service("Mo 08:00-13:00"), service("Mo 11:00-17:00")], NOBODY, "2026-11-23T17:00", State.CLOSED),
        ([service("Mo 08:00-13:00"), service("Mo 14:00-17:00")], NOBODY, "2026-11-23T13:00", State.CLOSED),
        ([ENGLISH, GERMAN], NOBODY, "2026-11-23T18:00", State.CLOSED),
        ([ORDINARY, CRITICAL], IS_DOWN, None, None),
        ([service("Mo 08:00-14:00; 2026 Nov 24-30 unknown")], NOBODY, "2026-11-23T14:00", State.CLOSED),
    ],
)  # fmt: skip
def test_end_is_the_next_change_for_the_viewer(
    services: list[ServiceHours],
    viewer: Viewer,
    end: str | None,
    then: State | None,
    timetables: Timetables,
) -> None:
    answer = light(line(*services), viewer, NOON, timetables)
    expected = datetime.fromisoformat(end).replace(tzinfo=UTC) if end else None
    assert (answer.interval.end, answer.then) == (expected, then)


class Doubtful:
    """Timetables in which the hours' text names the confidence."""

    def interval(self, hours: OpeningHours, at: datetime) -> Interval:  # noqa: ARG002
        reason = Reason(ReasonKind.SHIFT)
        return Interval(state=State.OPEN, reason=reason, confidence=Confidence(hours.text))


@pytest.mark.parametrize(
    ("viewer", "confidence"),
    [
        (SPEAKS_BOTH, "official"),  # one that is sure to be open is enough
        (NOBODY, "provisional"),  # it may be the other one that the caller needs
        (SPEAKS_GERMAN, "provisional"),
    ],
)
def test_confidence_is_that_of_the_service(viewer: Viewer, confidence: str) -> None:
    sure = service("official", language=("en",))
    doubtful = service("provisional", language=("de",))
    answer = light(line(doubtful, sure), viewer, NOON, Doubtful())
    assert answer.interval.confidence.value == confidence


def test_other_service_promises_no_opening_when_it_only_becomes_unknown(
    timetables: Timetables,
) -> None:
    vague = service("Mo 08:00-10:00; 2026 Nov 24-30 unknown", language=("de",))
    answer = light(line(ENGLISH, vague), SPEAKS_ENGLISH, NOON, timetables)
    assert answer.others[0][1].end is None


def test_opening_hours_carry_the_corrections_of_the_line() -> None:
    day = datetime(2026, 5, 1, tzinfo=UTC).date()
    hours = ServiceHours(
        hours=DAY, zone="UTC", calendar="DE", holidays_add={day: "Fair"}, holidays_remove=(day,)
    )
    assert opening_hours(hours).added == ((day, "Fair"),)
    assert opening_hours(hours).removed == (day,)


@pytest.mark.parametrize(
    ("language", "of", "expected"),
    [("zh-CN", ["zh-Hant"], True), ("de", ["en", "DE"], True), ("de", ["den"], False)],
)
def test_speaks_compares_primary_subtags(language: str, of: list[str], expected: bool) -> None:
    assert speaks(language, of) is expected


LANGUAGES = ("de", "en", "zh")
CHOICES = st.builds(
    service,
    st.sampled_from([DAY, ALWAYS, "Mo-Su 18:00-32:00", "Sa 10:00-14:00", "unknown", "nonsense"]),
    language=st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True).map(tuple),
    severity=st.lists(st.sampled_from(Severity), max_size=2, unique=True).map(tuple),
    plan=st.sampled_from([(), (), ("Gold",)]),
)
LINES = st.builds(
    lambda services, languages: line(*services, languages=languages),
    st.lists(CHOICES, max_size=4),
    st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True),
)
VIEWERS = st.builds(
    Viewer,
    languages=st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True).map(tuple),
    severity=st.none() | st.sampled_from(Severity),
    plan=st.sampled_from([None, "Gold", "Tin"]),
)
MOMENTS = st.integers(0, 7 * 24 * 4).map(lambda n: NOON + timedelta(minutes=15 * n))
KEPT = Timetables(Calendars(Path("holidays")))


@given(LINES, VIEWERS, MOMENTS)
def test_green_only_when_an_open_service_may_be_the_viewers(
    point: ContactPoint, viewer: Viewer, at: datetime
) -> None:
    answer = light(point, viewer, at, KEPT)
    if answer.interval.state is State.OPEN:
        assert answer.hours is not None
        assert KEPT.interval(opening_hours(answer.hours), at).state is State.OPEN
        assert not viewer.severity or viewer.severity in (answer.hours.severity or Severity)
        assert not answer.hours.plan or viewer.plan == "Gold"


@given(LINES, st.sampled_from(Severity), MOMENTS)
def test_green_for_nobody_in_particular_is_green_for_all(
    point: ContactPoint, severity: Severity, at: datetime
) -> None:
    if light(point, NOBODY, at, KEPT).interval.state is State.OPEN:
        for language in LANGUAGES:
            viewer = Viewer(languages=(language,), severity=severity, plan="Tin")
            assert light(point, viewer, at, KEPT).interval.state is State.OPEN


@given(LINES, VIEWERS, MOMENTS, st.floats(0, 0.999_999))  # nearer to 1 it rounds to the end
def test_state_holds_until_its_end_and_then_is_another(
    point: ContactPoint, viewer: Viewer, at: datetime, part: float
) -> None:
    answer = light(point, viewer, at, KEPT)
    end = answer.interval.end
    between = at + ((end or at + timedelta(days=30)) - at) * part
    assert light(point, viewer, between, KEPT).interval.state is answer.interval.state
    if end:
        assert light(point, viewer, end, KEPT).interval.state is answer.then
        assert answer.then is not answer.interval.state
