"""The card follows lights, situation, query and time."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from callboard.directory.contact_point import ContactKind, ContactPoint, Phone
from callboard.directory.directory import Catalogue, Directory, Organization, catalogue
from callboard.directory.names import Names
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.palettes import LIGHT
from callboard.gui.row import Facts
from callboard.gui.theme import Theme
from callboard.gui.widgets.best_now import BestNowCard
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.presenters.best_now import BestNowPresenter
from callboard.reach.availability import Light
from callboard.reach.situation import Situation
from callboard.resources import find_resources

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
GERMANY = Situation(country="DE", zone="Europe/Berlin")


class Clock:
    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at


def line(id_: str, number: str, **fields: object) -> ContactPoint:
    said = {"organization": "acme", "name": Text(id_), "kind": ContactKind.PHONE, **fields}
    country = None if number.startswith("+") else "CN"
    telephone = Telephone(printed=number, country=country)
    return ContactPoint(id=id_, telephone=telephone, **said)  # type: ignore[arg-type]


POINTS = (
    line("german", "+49 69 90009 101"),
    line("english", "+44 20 7946 0123"),
    line("chinese", "+1 212 555 0123", organization="other"),
    # A service code of China, which nobody abroad can dial.
    line("nowhere", "95187", organization="third"),
)


def known() -> Catalogue:
    organizations = (Organization(id="acme", name=Text("Acme")),)
    return catalogue(
        [
            Directory(
                format=1,
                id="acme",
                name=Text("Acme"),
                as_of="2026",
                organization=organizations,
                contact_point=POINTS,
            )
        ]
    )


def lit(point: ContactPoint, at: datetime) -> Light:
    """The German line closes at half past twelve, the others never."""
    closing = NOON + timedelta(minutes=30)
    reason = Reason(ReasonKind.SHIFT)
    if point.id != "german":
        return Light(Interval(state=State.OPEN, reason=reason), None)
    if at < closing:
        return Light(Interval(state=State.OPEN, reason=reason, end=closing), None, (), State.CLOSED)
    return Light(Interval(state=State.CLOSED, reason=reason), None)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def presenter(qtbot: QtBot, clock: Clock) -> BestNowPresenter:
    card = BestNowCard(Theme(LIGHT))
    qtbot.addWidget(card)
    facts = Facts(known(), ("en",), str, str)
    return BestNowPresenter(card, facts, Names(find_resources().names), lit, clock)


@pytest.fixture
def after(presenter: BestNowPresenter, qtbot: QtBot) -> Callable[..., str]:
    """The id on the card after something was done."""

    def do(what: Callable[..., object], *arguments: object) -> str:
        with qtbot.waitSignal(presenter.ranked):
            what(*arguments)
        return presenter.card.best.id

    return do


def test_the_best_for_a_situation(presenter: BestNowPresenter, after: Callable[..., str]) -> None:
    assert after(presenter.use_situation, GERMANY) == "german"
    assert after(presenter.use_situation, Situation(country="GB")) == "english"


def test_a_query_narrows_it_and_an_empty_one_does_not(
    presenter: BestNowPresenter, after: Callable[..., str]
) -> None:
    after(presenter.use_situation, GERMANY)
    assert after(presenter.show_found, ["chinese"]) == "chinese"
    assert after(presenter.show_found, [point.id for point in POINTS]) == "german"


def test_the_same_found_again_is_not_ranked_again(
    presenter: BestNowPresenter, after: Callable[..., str], qtbot: QtBot
) -> None:
    after(presenter.show_found, ["chinese"])
    with qtbot.assertNotEmitted(presenter.ranked, wait=30):
        presenter.show_found(["chinese"])


def test_an_emptied_query_needs_no_new_ranking(
    presenter: BestNowPresenter, after: Callable[..., str], clock: Clock
) -> None:
    after(presenter.use_situation, GERMANY)
    whole = presenter.ranking
    after(presenter.show_found, ["chinese"])
    after(presenter.show_found, [])
    assert presenter.ranking is whole
    assert presenter.card.best.id == "german"
    after(presenter.show_found, ["chinese"])
    clock.at = NOON + timedelta(hours=1)
    after(presenter.show_found, [])
    assert after(presenter.rank) == "english"


def test_it_holds_until_a_light_changes(
    presenter: BestNowPresenter, after: Callable[..., str], clock: Clock, qtbot: QtBot
) -> None:
    after(presenter.use_situation, GERMANY)
    before = presenter.card.best.reason
    clock.at = NOON + timedelta(minutes=3)
    with qtbot.assertNotEmitted(presenter.ranked, wait=30):
        presenter.refresh(clock.at)
    assert presenter.card.best.reason != before  # fewer minutes are left
    clock.at = NOON + timedelta(minutes=15, seconds=1)
    assert after(presenter.refresh, clock.at) == "english"  # the other closes at once


def test_a_clock_that_was_set_back_is_noticed(
    presenter: BestNowPresenter, after: Callable[..., str], clock: Clock
) -> None:
    clock.at = NOON + timedelta(hours=1)
    assert after(presenter.use_situation, GERMANY) == "english"
    clock.at = NOON
    assert after(presenter.refresh, clock.at) == "german"


@pytest.mark.parametrize(
    ("situation", "number", "copies"),
    [
        (GERMANY, "+49 69 90009 101", "+496990009101"),
        (
            Situation(country="DE", phone=Phone.LANDLINE, prefix="0"),
            "0 , 069 90009101",
            "0,06990009101",
        ),
        (
            Situation(country="DE", phone=Phone.MOBILE, prefix="0"),
            "+49 69 90009 101",
            "+496990009101",
        ),
    ],
)
def test_the_number_shown_is_the_number_copied(
    presenter: BestNowPresenter,
    after: Callable[..., str],
    situation: Situation,
    number: str,
    copies: str,
) -> None:
    after(presenter.use_situation, situation)
    best = presenter.card.best
    assert (best.number, best.copies) == (number, copies)


def test_an_alternative_is_told(presenter: BestNowPresenter, after: Callable[..., str]) -> None:
    after(presenter.use_situation, GERMANY)
    found = presenter.alternative_to("english")
    assert found
    assert found.point.id == "german"
    assert presenter.alternative_to("nothing") is None


def test_where_nothing_found_can_be_used_all_are_ranked(
    presenter: BestNowPresenter, after: Callable[..., str]
) -> None:
    after(presenter.use_situation, GERMANY)
    presenter.situation = GERMANY
    assert after(presenter.show_found, ["nowhere"]) == "german"
    assert presenter.card.best.warning.startswith("Nothing that matches can be used")
    assert after(presenter.show_found, ["chinese"]) == "chinese"
    assert not presenter.ranking.is_wider
