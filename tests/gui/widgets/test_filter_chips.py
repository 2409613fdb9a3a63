from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.filter_choices import FilterChoice
from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.filter_chips import FilterChips
from callboard.search.query import Filter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
CHOICES = [
    FilterChoice("Open now", Filter("open", "now")),
    FilterChoice("German", Filter("lang", "de"), ("German", "德语", "Deutsch")),
    FilterChoice("Q&A forum", Filter("kind", "forum")),
]


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[FilterChips]:
    made = FilterChips(CHOICES, Theme(LIGHT))
    window = QWidget()
    qtbot.addWidget(window)
    made.setParent(window)
    made.query_wished.connect(made.show_query)
    made.resize(900, 40)
    window.show()
    made.show()
    yield made
    window.hide()


def _buttons(chips: FilterChips) -> list[QPushButton]:
    *buttons, _more = chips.findChildren(QPushButton)
    return buttons


def _lit(chips: FilterChips) -> list[bool]:
    return [button.isChecked() for button in _buttons(chips)]


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("", [False, False, False]),
        ("open:now 95187", [True, False, False]),
        ("LANG：DE,en", [False, True, False]),
        ("lang:deutsch", [False, True, False]),
        ("-lang:de", [False, False, False]),
        ("kind:forum open:now", [True, False, True]),
    ],
)
def test_the_typed_filters_are_lit(chips: FilterChips, query: str, lit: list[bool]) -> None:
    chips.show_query(query)
    assert _lit(chips) == lit


def test_a_click_switches_the_filter_in_the_query(qtbot: QtBot, chips: FilterChips) -> None:
    chips.show_query("香港")
    for query, lit in (("香港 open:now ", True), ("香港", False)):
        with qtbot.waitSignal(chips.query_wished, timeout=0) as wished:
            QTest.mouseClick(_buttons(chips)[0], Qt.MouseButton.LeftButton)
        assert wished.args == [query]
        assert _lit(chips)[0] is lit


def test_a_click_takes_out_the_spelling_that_was_typed(qtbot: QtBot, chips: FilterChips) -> None:
    chips.show_query("lang:german 香港")
    with qtbot.waitSignal(chips.query_wished, timeout=0) as wished:
        QTest.mouseClick(_buttons(chips)[1], Qt.MouseButton.LeftButton)
    assert wished.args == ["香港"]


def test_a_wish_that_is_not_granted_lights_nothing(chips: FilterChips) -> None:
    chips.query_wished.disconnect(chips.show_query)
    QTest.mouseClick(_buttons(chips)[0], Qt.MouseButton.LeftButton)
    assert not any(_lit(chips))


def test_keys_walk_along_the_row_and_switch(chips: FilterChips) -> None:
    first, second, last = _buttons(chips)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert chips.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert _lit(chips) == [False, True, False]
    QTest.keyClick(second, Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert chips.focusWidget() is last


def test_a_screen_reader_hears_what_a_chip_is(chips: FilterChips) -> None:
    names = [button.accessibleName() for button in _buttons(chips)]
    assert names == ["Filter: Open now", "Filter: German", "Filter: Q&A forum"]


def test_what_has_no_room_stands_in_a_menu(qtbot: QtBot, chips: FilterChips) -> None:
    chips.show_query("kind:forum")
    chips.resize(220, 40)
    rest = chips.findChildren(QMenu)[0]
    hidden = [button for button in _buttons(chips) if button.isHidden()]
    assert [a.text() for a in rest.actions()] == [button.text() for button in hidden]
    assert hidden
    assert rest.actions()[-1].isChecked()
    with qtbot.waitSignal(chips.query_wished, timeout=0) as wished:
        rest.actions()[-1].trigger()
    assert wished.args == [""]
    assert not rest.actions()[-1].isChecked()


def test_with_room_there_is_no_menu(chips: FilterChips) -> None:
    *_, more = chips.findChildren(QPushButton)
    assert more.isHidden()
    assert not any(button.isHidden() for button in _buttons(chips))


def test_nothing_to_offer_is_not_shown(qtbot: QtBot) -> None:
    made = FilterChips([], Theme(LIGHT))
    qtbot.addWidget(made)
    assert made.isHidden()
