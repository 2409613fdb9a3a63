"""Whom to turn to: the hard rules by property, and the answers that an expert would give."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    ContactType,
    Dependency,
    Severity,
)
from callboard.directory.numbering import calling_code
from callboard.directory.source import Claim, Method, Status
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.reach.candidate import Rank, judge
from callboard.reach.factors import best_reach
from callboard.reach.findings import Asked, Reached, Working
from callboard.reach.ranking import alternative, rank, ranked_in_slices
from callboard.reach.situation import Situation
from callboard.reach.weights import WEIGHTS

AT = datetime(2026, 11, 23, 15, 36, tzinfo=UTC)
LONDON = Telephone(printed="+44 20 7946 0123")
CHINESE = Telephone(printed="95187", country="CN")
GERMANY = Situation(country="DE", zone="Europe/Berlin", languages=("de", "en"))


def lit(state: State, opens: float | None = None) -> Light:
    """A light of a state; a closed one may open in some hours."""
    end = None if opens is None else AT + timedelta(hours=opens)
    interval = Interval(state=state, reason=Reason(ReasonKind.SHIFT), end=end)
    return Light(interval, None, (), State.OPEN if end else None)


OPEN, LIMITED, UNKNOWN, CLOSED = (
    lit(state) for state in (State.OPEN, State.LIMITED, State.UNKNOWN, State.CLOSED)
)


def channel(id_: str, **fields: object) -> ContactPoint:
    said = {"organization": "acme", "name": Text(id_), "kind": ContactKind.PHONE, **fields}
    if said["kind"] is ContactKind.PHONE:
        number = f"+44 20 7946 0{sum(map(ord, id_)) % 1000:03}"
        said.setdefault("telephone", Telephone(printed=number))
    return ContactPoint(id=id_, **said)  # type: ignore[arg-type]


def portal(id_: str, **fields: object) -> ContactPoint:
    said = {"address": f"https://{id_}.example.com/", "depends_on": (Dependency.LOGIN,), **fields}
    return channel(id_, kind=ContactKind.TICKET, **said)


def ask(
    lights: Mapping[str, Light],
    situation: Situation = GERMANY,
    claims: Mapping[str, tuple[Claim, ...]] | None = None,
) -> Asked:
    return Asked(situation, AT, lambda point: lights.get(point.id, UNKNOWN), claims or {})


def ranked(points: list[ContactPoint], asked: Asked) -> list[str]:
    """The ids of best and fallbacks."""
    found = rank({point.id: point for point in points}, asked)
    return [c.point.id for c in (found.best, *found.fallbacks) if c]


CHANNELS = st.builds(
    channel,
    st.uuids().map(str),
    organization=st.sampled_from(["acme", "beta"]),
    kind=st.sampled_from([ContactKind.PHONE, ContactKind.TICKET, ContactKind.CENTRE]),
    telephone=st.sampled_from([None, LONDON, CHINESE]),
    address=st.sampled_from([None, "https://support.example.com/"]),
    contact_type=st.lists(st.sampled_from(ContactType), max_size=2).map(tuple),
    area_served=st.sampled_from([(), ("DE",), ("CN",), ("world",)]),
    available_language=st.sampled_from([(), ("de",), ("zh", "en")]),
    depends_on=st.sampled_from([(), (Dependency.INTERNET,), (Dependency.LOGIN,)]),
)
LIT = st.sampled_from([OPEN, LIMITED, UNKNOWN, CLOSED, lit(State.CLOSED, 3), lit(State.CLOSED, 9)])
SITUATIONS = st.builds(
    Situation,
    country=st.sampled_from(["DE", "CN", "SG"]),
    languages=st.sampled_from([(), ("de",), ("zh", "en")]),
    need=st.none() | st.sampled_from(ContactType),
    severity=st.none() | st.sampled_from(Severity),
    no_internet=st.booleans(),
    no_login=st.booleans(),
)
QUESTIONS = st.tuples(st.lists(st.tuples(CHANNELS, LIT), max_size=12), SITUATIONS)


@given(QUESTIONS)
def test_the_hard_rules(question: tuple[list[tuple[ContactPoint, Light]], Situation]) -> None:
    """Nothing unknown above what answers, nothing unusable above what can be used."""
    given_points, situation = question
    points = {point.id: point for point, _ in given_points}
    asked = ask({point.id: light for point, light in given_points}, situation)
    found = rank(points, asked)
    every = [judge(point, asked) for point in points.values()]
    answering = [c for c in every if c.rank is Rank.ANSWERS]
    assert found.nothing_open is not bool(answering)
    if not found.best:
        assert all(c.rank is Rank.USELESS for c in every)
        return
    assert found.best.rank == min(c.rank for c in every)
    assert found.best.factors.reached is not Reached.UNREACHABLE
    assert found.best.factors.working is not Working.BROKEN
    if answering:
        assert found.best.light.interval.state in (State.OPEN, State.LIMITED)
        assert found.best.weight == max(c.weight for c in answering)
    for fallback in found.fallbacks:
        assert fallback.factors.reached is not Reached.UNREACHABLE
        assert fallback.factors.working is not Working.BROKEN


@given(QUESTIONS)
def test_the_opening_is_the_first_that_is_known(
    question: tuple[list[tuple[ContactPoint, Light]], Situation],
) -> None:
    given_points, situation = question
    points = {point.id: point for point, _ in given_points}
    asked = ask({point.id: light for point, light in given_points}, situation)
    found = rank(points, asked)
    judged = (judge(point, asked) for point in points.values())
    times = [c.opens for c in judged if c.rank is Rank.OPENS and c.opens]
    assert (found.opening.opens if found.opening else None) == (
        min(times, default=None) if found.nothing_open else None
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [(OPEN, UNKNOWN), (LIMITED, UNKNOWN), (OPEN, CLOSED), (UNKNOWN, CLOSED), (OPEN, LIMITED)],
)
def test_lights_before_everything_that_weighs(first: Light, second: Light) -> None:
    worse = channel("worse", contact_type=(ContactType.SALES,), available_language=("ja",))
    better = channel("better", area_served=("DE",), available_language=("de",))
    asked = ask({"worse": first, "better": second})
    if (first, second) == (OPEN, LIMITED):  # one rank: both answer, and weights decide
        assert ranked([worse, better], asked)[0] == "better"
    else:
        assert ranked([worse, better], asked)[0] == "worse"


def test_of_what_is_closed_the_first_to_open() -> None:
    points = [channel("late"), channel("early"), channel("never")]
    lights = {"late": lit(State.CLOSED, 9), "early": lit(State.CLOSED, 2), "never": CLOSED}
    asked = ask(lights)
    assert ranked(points, asked) == ["early", "late", "never"]
    found = rank({point.id: point for point in points}, asked)
    assert found.nothing_open
    assert found.opening
    assert found.opening.point.id == "early"


@pytest.mark.parametrize(
    ("situation", "best"),
    [
        (GERMANY, "portal"),
        (Situation(country="DE", no_login=True), "mail"),
        (Situation(country="DE", no_internet=True), "phone"),
    ],
)
def test_what_is_broken_is_out(situation: Situation, best: str) -> None:
    mail = channel("mail", kind=ContactKind.EMAIL, address="mailto:a@example.com")
    points = [channel("phone"), portal("portal"), mail]
    lights = {"portal": OPEN, "mail": OPEN} | ({} if situation.no_internet else {"phone": UNKNOWN})
    claims = {"portal": (_claim(Status.CONFIRMED),)}
    assert ranked(points, ask(lights, situation, claims))[0] == best


def test_a_centre_without_a_number_is_best_only_where_nothing_can_be_used() -> None:
    centre = channel("centre", kind=ContactKind.CENTRE)
    asked = ask({"centre": OPEN})
    assert ranked([centre, channel("line")], asked) == ["line"]
    assert ranked([centre], asked) == ["centre"]


def test_nothing_at_all_can_be_used() -> None:
    found = rank({"line": channel("line", telephone=CHINESE)}, ask({"line": OPEN}))
    assert (found.best, found.fallbacks, found.nothing_open) == (None, (), True)


def test_a_refuted_number_is_never_best() -> None:
    claims = {"wrong": (_claim(Status.REFUTED),)}
    asked = ask({"wrong": OPEN}, claims=claims)
    assert ranked([channel("wrong"), channel("line")], asked) == ["line"]


def test_fallbacks_are_those_that_the_directory_names() -> None:
    best = channel("best", fallback=("named", "second"))
    points = [best, channel("other"), channel("second"), channel("named")]
    lights = dict.fromkeys(("best", "other", "second", "named"), OPEN)
    claims = {"best": (_claim(Status.CONFIRMED),)}
    assert ranked(points, ask(lights, claims=claims)) == ["best", "named", "second"]


def test_a_fallback_is_of_the_same_organization_unless_it_is_named() -> None:
    best = channel("best", fallback=("foreign",), available_language=("de",))
    foreign = channel("foreign", organization="beta")
    points = [best, channel("stranger", organization="beta"), foreign]
    lights = dict.fromkeys(("best", "stranger", "foreign"), OPEN)
    assert ranked(points, ask(lights)) == ["best", "foreign"]


def test_a_fallback_leads_somewhere_else() -> None:
    keys = channel("keys", telephone=LONDON)
    points = [channel("best", telephone=LONDON, available_language=("de",)), keys, portal("portal")]
    assert ranked(points, ask({"best": OPEN, "keys": OPEN})) == ["best", "portal"]


def test_a_chat_whose_address_nobody_knows_is_a_fallback_when_it_answers() -> None:
    chat = channel("chat", kind=ContactKind.CHAT)
    best = channel("best", fallback=("chat",))
    assert ranked([best, chat], ask({"best": OPEN, "chat": OPEN})) == ["best", "chat"]
    assert ranked([best, chat], ask({"best": OPEN})) == ["best"]


def test_the_alternative_is_the_first_fallback_that_can_be_used() -> None:
    dead = channel("dead", telephone=CHINESE, fallback=("dead.too", "portal", "open"))
    others = [channel("dead.too", telephone=CHINESE), portal("portal"), channel("open")]
    points = {point.id: point for point in (dead, *others)}
    for lights, chosen in (({"open": OPEN}, "open"), ({}, "portal")):
        found = alternative(dead, points, ask(lights))
        assert found
        assert found.point.id == chosen


def test_without_a_fallback_the_alternative_is_the_best_of_the_organization() -> None:
    dead = channel("dead", telephone=CHINESE)
    stranger = channel("stranger", organization="beta")
    points = {point.id: point for point in (dead, stranger, channel("line"))}
    found = alternative(dead, points, ask({"stranger": OPEN, "dead": OPEN}))
    assert found
    assert found.point.id == "line"
    assert alternative(dead, {"dead": dead, "stranger": stranger}, ask({})) is None


def test_a_large_directory_gives_way_and_is_not_judged_to_its_end() -> None:
    asked_for: list[str] = []

    def light(point: ContactPoint) -> Light:
        asked_for.append(point.id)
        return OPEN

    good = [
        channel(f"good.{n}", available_language=("de",), area_served=("DE",)) for n in range(20)
    ]
    poor = [channel(f"poor.{n}", contact_type=(ContactType.SALES,)) for n in range(2000)]
    claims = {point.id: (_claim(Status.CONFIRMED),) for point in good}
    asked = Asked(GERMANY, AT, light, claims)
    slices = list(ranked_in_slices({p.id: p for p in (*poor, *good)}, asked))
    assert len(slices) > 30
    assert len(set(asked_for)) < 300
    assert ranked([*poor, *good], asked)[0] == "good.0"


def _claim(status: Status) -> Claim:
    return Claim(about=("x",), source="s", status=status, method=Method.READ, checked="2026")


@pytest.mark.parametrize("country", ["DE", "CN", "SG", "US", None])
@given(channels=st.lists(CHANNELS, min_size=1, max_size=5))
def test_the_quick_look_never_promises_too_little(
    country: str | None, channels: list[ContactPoint]
) -> None:
    """Channels are left out by the quick look: it may be too hopeful, never too gloomy."""
    situation = Situation(country=country)
    home = calling_code(country)
    for point in channels:
        candidate = judge(point, ask({}, situation))
        quick = best_reach(point, situation, home)
        assert WEIGHTS[quick] >= WEIGHTS[candidate.factors.reached]
        if quick in (Reached.UNREACHABLE, Reached.NO_WAY):
            assert candidate.rank >= Rank.NO_WAY
