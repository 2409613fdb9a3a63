"""The card for the channel to use now."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.best_now import BestNow, NextBest
from callboard.gui.palettes import DARK, LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.best_now import BestNowCard
from callboard.wording.light import LightWords

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
OPEN = LightWords("open", "Open", "Open · around the clock", "Open, around the clock")
BEST = BestNow(
    id="line",
    name="Line <b>A&B</b>",
    number="95187",
    copies="95187",
    is_telephone=True,
    light=OPEN,
    reason="Open around the clock, reachable from China.",
    then=(
        NextBest("major", "Major incidents", "400-555-0100", "(unverified)"),
        NextBest("portal", "Portal", "", "(needs internet and login)"),
    ),
)
PORTAL = BestNow(
    id="portal",
    name="Portal",
    number="x.example",
    copies="https://x.example/",
    opens="https://x.example/",
    reason="Online.",
)


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[BestNowCard]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    made = BestNowCard(Theme(LIGHT))
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    window.show()
    yield made
    window.hide()


def button(card: BestNowCard, name: str) -> QPushButton:
    found = card.findChildren(QPushButton, name)
    return found[-1]


def texts(card: BestNowCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_it_hides_until_there_is_something_to_say(card: BestNowCard) -> None:
    assert not card.isVisible()
    card.show_best(BEST)
    assert card.isVisible()
    card.show_best(BestNow())
    assert not card.isVisible()


def test_the_state_is_spoken_before_the_number(card: BestNowCard) -> None:
    card.show_best(BEST)
    spoken = card.accessibleName()
    assert spoken.index("Open") < spoken.index("95187")


def test_directory_text_is_plain(card: BestNowCard) -> None:
    card.show_best(BEST)
    assert button(card, "name").text() == "Line <b>A&&B</b>"


@pytest.mark.parametrize("name", ["copy", "number"])
def test_the_number_is_copied(card: BestNowCard, qtbot: QtBot, name: str) -> None:
    card.show_best(BEST)
    found = card.findChildren(QWidget, name)[-1]
    with qtbot.waitSignal(card.copy_number_wished) as told:
        QTest.keyClick(found, Qt.Key.Key_Space)
    assert told.args == ["95187"]


def test_an_address_is_opened_first_and_copied_second(card: BestNowCard, qtbot: QtBot) -> None:
    card.show_best(PORTAL)
    assert button(card, "open").property("role") == "accent"
    with qtbot.waitSignal(card.open_wished) as opened:
        QTest.keyClick(button(card, "open"), Qt.Key.Key_Space)
    with qtbot.waitSignal(card.copy_wished) as copied:
        QTest.keyClick(button(card, "copy"), Qt.Key.Key_Space)
    assert (opened.args, copied.args) == (["https://x.example/"], ["https://x.example/"])


def test_second_choices_are_links_that_say_what_speaks_against_them(
    card: BestNowCard, qtbot: QtBot
) -> None:
    card.show_best(BEST)
    link = button(card, "then-0")
    assert link.accessibleName() == "Major incidents 400-555-0100 (unverified)"
    with qtbot.waitSignal(card.contact_point_wished) as told:
        QTest.keyClick(link, Qt.Key.Key_Space)
    assert told.args == ["major"]
    assert "(needs internet and login)" in texts(card)


@pytest.mark.qt_log_ignore(
    "propagateSizeHints|Unable to set geometry"
)  # Windows remembers the least size
def test_where_there_is_no_room_at_all_it_hides(card: BestNowCard) -> None:
    card.show_best(BEST)
    card.window().setMinimumSize(0, 0)
    card.window().resize(800, 80)
    assert not card.isVisible()
    card.window().resize(800, 160)
    assert card.isVisible()
    assert button(card, "copy").isVisible()


@pytest.mark.parametrize("copies", [True, False])
def test_the_key_is_on_the_button_while_it_copies_the_same(
    card: BestNowCard, *, copies: bool
) -> None:
    card.show_enter(copies)
    card.show_best(BEST)
    assert ("⏎" in button(card, "copy").text()) is copies
    card.show_best(msgspec.structs.replace(BEST, reason="Another."))
    card.show_enter(not copies)  # while what was shown before is not yet gone
    assert ("⏎" in button(card, "copy").text()) is not copies


def test_nothing_that_can_be_used_is_said(card: BestNowCard) -> None:
    card.show_best(BestNow(warning="Nothing can be used."))
    assert "Nothing can be used." in texts(card)
    assert not [b for b in card.findChildren(QPushButton) if b.isVisible()]


def test_the_keyboard_stays_where_it_is(card: BestNowCard, qtbot: QtBot) -> None:
    card.show_best(BEST)
    with qtbot.waitActive(card.window()):
        card.window().activateWindow()
    button(card, "then-0").setFocus()
    card.show_best(msgspec.structs.replace(BEST, reason="Open, closes 18:00, in 5 min."))
    assert button(card, "then-0").hasFocus()


@pytest.mark.parametrize(("height", "is_brief"), [(700, False), (560, True)])
def test_in_a_low_window_it_says_less(card: BestNowCard, height: int, *, is_brief: bool) -> None:
    card.show_best(BEST)
    card.window().resize(800, height)
    assert ("Then:" not in texts(card)) is is_brief
    assert "reachable from China" in texts(card)


@pytest.mark.parametrize("theme", [Theme(LIGHT), Theme(DARK, 2.0)], ids=["light", "dark-large"])
@pytest.mark.parametrize("width", [420, 800, 1400])
def test_everything_has_its_room(card: BestNowCard, qtbot: QtBot, width: int, theme: Theme) -> None:
    card.window().resize(width, 1300)
    card.apply_theme(theme)
    card.show_best(BEST)
    layout = card.layout()
    assert layout
    qtbot.waitUntil(lambda: card.height() >= layout.heightForWidth(card.width()))
    for name in ("name", "number", "copy", "then-0", "then-1"):
        part = card.findChildren(QWidget, name)[-1]
        assert part.height() >= part.minimumSizeHint().height(), name
        corner = part.mapTo(card, part.rect().bottomRight())
        assert card.rect().contains(corner), name
