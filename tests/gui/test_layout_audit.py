"""The audit of layouts finds what is wrong, and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.layout_audit import faults

from callboard.gui.labels import label

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[QWidget]:
    """A window of 300 x 200 without any layout, as a careless program has it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    yield made
    made.hide()


def put(room: QWidget, part: QWidget, *place: int) -> QWidget:
    part.setParent(room)
    part.setGeometry(*place)
    return part


def seen(room: QWidget) -> list[str]:
    room.show()
    QApplication.processEvents()
    return faults(room)


def test_what_a_layout_has_placed_is_in_order(room: QWidget) -> None:
    column = QVBoxLayout(room)
    column.addWidget(label("A sentence that is longer than this window is wide, so it wraps."))
    column.addWidget(QPushButton("Copy"))
    assert seen(room) == []


@pytest.mark.parametrize("height", [10, 16])
def test_a_line_that_was_cut_is_found(room: QWidget, height: int) -> None:
    put(room, label("two words, and some more", wrap=True), 0, 0, 60, height)
    assert "cut" in seen(room)[0]


def test_a_word_wider_than_its_label_is_found(room: QWidget) -> None:
    put(room, label("workorder-intl.console.example", wrap=True), 0, 0, 60, 100)
    assert "cut" in seen(room)[0]


def test_a_text_whose_tooltip_tells_all_may_be_cut(room: QWidget) -> None:
    put(room, label("workorder-intl.console.example", wrap=False), 0, 0, 60, 40).setToolTip("all")
    assert not [fault for fault in seen(room) if "cut" in fault]


def choices(*texts: str) -> QComboBox:
    made = QComboBox()
    made.addItems(texts)
    return made


@pytest.mark.parametrize(("width", "is_cut"), [(90, True), (280, False)])
def test_a_field_too_narrow_for_its_hint_or_choice_is_found(
    room: QWidget, width: int, *, is_cut: bool
) -> None:
    put(room, QLineEdit(placeholderText="Type a city or a country"), 0, 0, width, 40)
    put(room, choices("Expert support"), 0, 50, width, 40)
    assert [fault for fault in seen(room) if "cut" in fault] == seen(room)[: 2 * is_cut]


def test_a_button_too_narrow_for_its_words_is_found(room: QWidget) -> None:
    put(room, QPushButton("Copy with the keys"), 0, 0, 40, 40)
    assert any("cut" in fault for fault in seen(room))


@pytest.mark.parametrize(("left", "count"), [(100, 0), (99, 0), (94, 1)])
def test_parts_over_each_other_are_found(room: QWidget, left: int, count: int) -> None:
    put(room, QWidget(), 0, 0, 100, 40)
    put(room, QWidget(), left, 0, 100, 40)
    assert len([fault for fault in seen(room) if " over " in fault]) == count


def test_a_part_beyond_the_edge_is_found(room: QWidget) -> None:
    put(room, QWidget(), 280, 0, 40, 40)
    assert "outside" in seen(room)[0]


def test_what_is_scrolled_may_be_longer_than_its_window(room: QWidget) -> None:
    area, content = QScrollArea(), QWidget()
    content.resize(100, 2000)
    area.setWidget(content)
    put(room, area, 0, 0, 300, 200)
    assert seen(room) == []


def test_a_part_pressed_below_its_least_is_found(room: QWidget) -> None:
    part = put(room, QWidget(), 0, 0, 100, 10)
    QVBoxLayout(part).addWidget(label("One line"))
    assert any("squeezed" in fault for fault in seen(room))


def test_hidden_parts_are_not_looked_at(room: QWidget) -> None:
    part = put(room, QWidget(), 280, 0, 40, 40)
    room.show()
    part.hide()
    assert seen(room) == []
