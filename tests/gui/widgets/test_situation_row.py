"""The sentence that says who asks, used by keyboard alone."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.directory.names import Names
from callboard.gui.palettes import LIGHT
from callboard.gui.situation_words import Named
from callboard.gui.theme import Theme
from callboard.gui.widgets.find_popup import FindPopup
from callboard.gui.widgets.prefix_popup import PrefixPopup
from callboard.gui.widgets.situation_parts import Chooser
from callboard.gui.widgets.situation_row import SituationRow
from callboard.reach.situation import Situation
from callboard.resources import find_resources

# Only the offscreen platform says these.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|raise\(\)|grabbing the keyboard")
CHINA = Situation(country="CN", zone="Asia/Shanghai", languages=("zh", "en"))
NAMED = Named(Names(find_resources().names), "en")


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[SituationRow]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    made = SituationRow(NAMED, Theme(LIGHT))
    made.setParent(window)
    made.resize(900, 100)
    made.show_situation(CHINA)
    window.show()
    yield made
    window.hide()


@pytest.fixture
def wished(row: SituationRow) -> list[Situation]:
    found: list[Situation] = []
    row.situation_wished.connect(found.append)
    return found


def chooser(row: SituationRow, meaning: str) -> Chooser:
    found = row.findChildren(Chooser)
    return next(button for button in found if button.accessibleName().startswith(meaning))


def popup(kind: type[QWidget]) -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def choose_from_menu(row: SituationRow, meaning: str, text: str) -> None:
    QTest.keyClick(chooser(row, meaning), Qt.Key.Key_Down)
    menu = popup(QMenu)
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if text in action.text())
    menu.setActiveAction(wanted)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_each_part_says_its_value(row: SituationRow) -> None:
    choosers = [button for button in row.findChildren(Chooser) if button is not row.more]
    assert [button.accessibleName() for button in choosers] == [
        "I am in: China",
        "I call on: any phone",
        "I speak: Chinese, English",
        "I need: any help",
        "How bad it is: I do not say how bad it is",
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_place_is_found_by_typing(
    row: SituationRow, wished: list[Situation], key: Qt.Key
) -> None:
    QTest.keyClick(chooser(row, "I am in"), key)
    found = popup(FindPopup)
    assert isinstance(found, FindPopup)
    QTest.keyClicks(found.edit, "singapore")
    QTest.keyClick(found.edit, Qt.Key.Key_Return)
    assert [(s.country, s.zone) for s in wished] == [("SG", "Asia/Singapore")]


@pytest.mark.parametrize(
    ("typed", "label"),
    [("sing", "Singapore"), ("los a", "United States · Los Angeles"), ("德国", "Germany · Berlin")],
)
def test_what_is_typed_is_the_beginning_of_a_word(
    row: SituationRow, typed: str, label: str
) -> None:
    QTest.keyClick(chooser(row, "I am in"), Qt.Key.Key_Space)
    found = popup(FindPopup)
    assert isinstance(found, FindPopup)
    found.edit.setText(typed)
    assert found.rows.currentItem().text() == label
    QTest.keyClick(found.edit, Qt.Key.Key_Escape)


def test_languages_are_ticked_in_the_order_of_choice(
    row: SituationRow, wished: list[Situation]
) -> None:
    QTest.keyClick(chooser(row, "I speak"), Qt.Key.Key_Space)
    found = popup(FindPopup)
    assert isinstance(found, FindPopup)
    for name in ("thai", "chinese"):  # a new one, and one less
        found.edit.setText(name)
        QTest.keyClick(found.edit, Qt.Key.Key_Return)
    found.close()
    assert [s.languages for s in wished] == [("zh", "en", "th"), ("en", "th")]


@pytest.mark.parametrize(
    ("meaning", "text", "asked"),
    [
        ("I call on", "mobile", lambda s: s.phone is Phone.MOBILE),
        ("I need", "bill", lambda s: s.need is ContactType.BILLING),
        ("How bad", "core business is down", lambda s: s.severity is Severity.CRITICAL),
    ],
)
def test_a_part_is_chosen_from_plain_sentences(
    row: SituationRow,
    wished: list[Situation],
    meaning: str,
    text: str,
    asked: Callable[[Situation], bool],
) -> None:
    choose_from_menu(row, meaning, text)
    assert len(wished) == 1
    assert asked(wished[0])


def test_not_to_say_is_an_answer(row: SituationRow, wished: list[Situation]) -> None:
    row.show_situation(Situation(severity=Severity.MINOR))
    choose_from_menu(row, "How bad", "rather not say")
    assert wished == [Situation()]


def test_an_outside_line_takes_few_keys(row: SituationRow, wished: list[Situation]) -> None:
    choose_from_menu(row, "I call on", "Outside line")
    found = popup(PrefixPopup)
    assert isinstance(found, PrefixPopup)
    QTest.keyClicks(found.edit, "0x,9")
    QTest.keyClick(found.edit, Qt.Key.Key_Return)
    assert [s.prefix for s in wished] == ["09"]


@pytest.mark.parametrize(("name", "field"), [("no_internet", 0), ("no_login", 1)])
def test_a_switch_is_seen_without_colour(
    row: SituationRow, wished: list[Situation], name: str, field: int
) -> None:
    chip: QPushButton = getattr(row, name)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    asked = wished[0]
    assert (asked.no_internet, asked.no_login) == (field == 0, field == 1)
    row.show_situation(asked)
    assert chip.text().startswith("✓")


def test_reset_is_offered_for_what_was_not_detected(row: SituationRow, qtbot: QtBot) -> None:
    assert not row.reset.isVisible()
    row.show_situation(CHINA, is_detected=False)
    with qtbot.waitSignal(row.reset_wished):
        QTest.keyClick(row.reset, Qt.Key.Key_Space)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [300, 500, 800, 1280])
def test_nothing_overlaps_or_is_cut_off(row: SituationRow, width: int, scale: float) -> None:
    row.window().resize(1300, 1400)
    row.apply_theme(Theme(LIGHT, scale))
    layout = row.layout()
    assert layout
    row.resize(width, layout.heightForWidth(width))
    layout.activate()
    shown = [c for c in row.children() if isinstance(c, QWidget) and c.isVisibleTo(row)]
    places = [widget.geometry() for widget in shown if not widget.isWindow()]
    assert len(places) >= 7
    for place in places:
        assert row.rect().contains(place)
        assert sum(place.intersects(other) for other in places) == 1


def test_where_there_is_no_room_one_button_stands_for_all(
    row: SituationRow, wished: list[Situation]
) -> None:
    row.window().resize(800, 380)
    row.apply_theme(Theme(LIGHT))
    shown = [c for c in row.findChildren(QPushButton) if c.isVisible()]
    assert shown == [row.more]
    QTest.keyClick(row.more, Qt.Key.Key_Return)
    menu = popup(QMenu)
    assert isinstance(menu, QMenu)
    switch = next(a for a in menu.actions() if a.text() == "Cannot log in")
    switch.trigger()
    menu.close()
    assert wished[-1].no_login


def test_who_does_not_know_how_bad_it_is_can_be_asked(
    row: SituationRow, wished: list[Situation], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(row.triage_wished):
        choose_from_menu(row, "How bad it is", "Help me find out …")
    assert wished == []
