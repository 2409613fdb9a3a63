from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from callboard.directory.contact_point import ContactPoint
from callboard.gui import session as session_module
from callboard.gui.lights import Answered
from callboard.gui.row import Facts
from callboard.gui.session import Finder, Session
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.wording.light import LightWords

ALL = ["london", "short", "portal", "centre"]


def find(text: str) -> list[str]:
    """Ids that hold the text, and one that is no contact point."""
    return ["a.guide", *(id_ for id_ in ALL if text in id_)]


def marks(name: str, query: str) -> Iterable[tuple[int, int]]:
    start = name.find(query)
    return [(start, start + len(query))]


@pytest.fixture
def session(facts: Facts, clock: Callable[[], datetime]) -> Session:
    made = Session(facts, clock, Finder(find, marks))
    made.start()
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    [("", ALL), ("  ", ALL), ("o", ["london", "short", "portal"]), ("xyz", [])],
)
def test_what_is_found(session: Session, query: str, found: list[str]) -> None:
    session.search("short")
    session.search(query)
    assert session.ids == found


@pytest.mark.parametrize(("query", "is_cut"), [("", False), ("o", True), ("port", False)])
def test_where_the_list_is_cut_more_may_match(
    session: Session, monkeypatch: pytest.MonkeyPatch, query: str, *, is_cut: bool
) -> None:
    monkeypatch.setattr(session_module, "MOST_HITS", 3)
    session.search(query)
    assert session.is_cut is is_cut


@pytest.mark.parametrize(("query", "first"), [("o", "london"), ("port", "portal"), ("xyz", "")])
def test_the_first_is_selected(session: Session, query: str, first: str) -> None:
    session.select("centre")
    session.search(query)
    assert session.selection == first


def test_only_what_is_found_can_be_selected(session: Session) -> None:
    session.search("short")
    session.select("london")
    assert session.selection == "short"


def test_the_match_is_marked(session: Session) -> None:
    session.search("short")
    row = session.row("short")
    assert [row.name[start:end] for start, end in row.marks] == ["short"]


@pytest.mark.parametrize(
    ("wish", "number"),
    [
        (Session.copy_selected, "+442079460123"),
        (lambda session: session.copy_nth(2), "95187"),
    ],
)
def test_a_number_is_wished_on_the_clipboard(
    qtbot: QtBot, session: Session, wish: Callable[[Session], None], number: str
) -> None:
    with qtbot.waitSignal(session.copy_number_wished, timeout=0) as wished:
        wish(session)
    assert wished.args == [number]


def test_an_address_is_copied_where_there_is_no_number(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.copy_wished, timeout=0) as wished:
        session.copy_nth(3)
    assert wished.args == ["https://support.example.com/new"]


@pytest.mark.parametrize(("query", "why"), [("centre", "no number"), ("xyz", "nothing is found")])
def test_it_says_why_there_is_nothing_to_copy(
    qtbot: QtBot, session: Session, query: str, why: str
) -> None:
    session.search(query)
    with qtbot.waitSignal(session.told, timeout=0) as told:
        session.copy_selected()
    assert why in told.args[0]


def test_the_ninth_of_four_copies_nothing(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.copy_number_wished):
        session.copy_nth(9)


def test_copying_the_nth_selects_it(session: Session) -> None:
    session.copy_nth(2)
    assert session.selection == "short"


def test_a_link_leads_to_what_the_query_hides(session: Session) -> None:
    session.query_wished.connect(session.search)
    session.search("short")
    session.visit("portal")
    assert (session.query, session.selection) == ("", "portal")


def answer_for(clock: Callable[[], datetime]) -> Callable[..., Answered]:
    """Open for the next ten seconds of the clock as it stands now, closed afterwards."""
    closes = clock() + timedelta(seconds=10)

    def answer(_: ContactPoint, at: datetime) -> Answered:
        state = State.OPEN if at < closes else State.CLOSED
        end = closes if at < closes else None
        interval = Interval(state=state, reason=Reason(ReasonKind.SHIFT), end=end)
        word = state.value
        return Answered(Light(interval, None), LightWords(word, word, word, word))

    return answer


def test_no_light_before_hours_are_read(session: Session) -> None:
    assert session.row("london").light is None


def test_a_light_changes_when_it_should(session: Session, clock: Callable[[], datetime]) -> None:
    expected: list[datetime] = []
    session.change_expected.connect(expected.append)
    session.use_lights(answer_for(clock))
    assert session.row("london").light == LightWords("open", "open", "open", "open")
    assert expected[-1] == clock() + timedelta(seconds=10)
    clock.at = expected[-1]  # type: ignore[attr-defined]
    session.refresh(clock())
    row = session.row("london")
    assert row.light
    assert row.light.key == "closed"


def test_lights_that_hold_are_not_drawn_again(
    qtbot: QtBot, session: Session, clock: Callable[[], datetime]
) -> None:
    session.use_lights(answer_for(clock))
    session.row("london")
    with qtbot.assertNotEmitted(session.lights_changed):
        session.refresh(clock())


def test_the_best_is_looked_at_until_somebody_chooses(session: Session) -> None:
    session.prefer("portal")
    assert session.selection == "portal"
    session.select("short")
    session.prefer("portal")
    assert session.selection == "short"


def test_what_was_typed_goes_before_the_best(session: Session) -> None:
    session.search("o")
    session.prefer("portal")
    assert session.selection == "london"
