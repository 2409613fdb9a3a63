import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.panes import beside, give_keyboard, pane_beside, reading_order

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NAMES = ("a1", "a2", "b1", "c1")


def part(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Panes a (two buttons), b (one), c (one)."""
    whole = QWidget()
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    for name in "abc":
        pane = QWidget()
        pane.setObjectName(name)
        inner = QHBoxLayout(pane)
        for button in (n for n in NAMES if n.startswith(name)):
            made = QPushButton()
            made.setObjectName(button)
            inner.addWidget(made)
        row.addWidget(pane)
    part(whole, "c1").setFocusPolicy(Qt.FocusPolicy.TabFocus)
    part(whole, "a").setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab does not stop there
    whole.show()
    return whole


@pytest.mark.parametrize(
    ("here", "steps", "there"),
    [
        ("a1", 1, "b1"),
        ("a2", 1, "b1"),
        ("b1", -1, "a1"),
        ("c1", 1, "a1"),
        ("a2", -1, "c1"),
        ("", 1, "a1"),
        ("", -1, "c1"),
    ],
)
def test_panes_are_walked_around(window: QWidget, here: str, steps: int, there: str) -> None:
    panes = [part(window, name) for name in "abc"]
    found = pane_beside(panes, part(window, here) if here else None, steps)
    assert found is part(window, there)


def test_a_pane_that_is_hidden_or_dead_is_passed_over(window: QWidget) -> None:
    panes = [part(window, name) for name in "abc"]
    part(window, "b").hide()
    assert pane_beside(panes, part(window, "a1"), 1) is part(window, "c1")
    part(window, "c1").setEnabled(False)
    assert pane_beside(panes, part(window, "a1"), 1) is part(window, "a1")


def test_nothing_takes_the_keyboard_where_all_is_hidden(window: QWidget) -> None:
    window.hide()
    assert pane_beside([window], None, 1) is None


def names(parts: list[QWidget]) -> list[str]:
    return [part.objectName() for part in parts]


def test_parts_are_read_as_they_are_laid_out(window: QWidget) -> None:
    assert names(reading_order(window)) == list(NAMES)


def test_what_is_made_last_is_read_where_it_stands(window: QWidget) -> None:
    layout = part(window, "a").layout()
    assert isinstance(layout, QHBoxLayout)
    late = QPushButton()
    late.setObjectName("late")
    layout.insertWidget(0, late)
    late.show()
    assert names(reading_order(window)) == ["late", *NAMES]


@pytest.mark.parametrize(
    ("here", "steps", "there"), [("a1", 1, "a2"), ("a2", -1, "a1"), ("c1", 1, "a1"), ("a", 1, "a1")]
)
def test_stops_are_walked_around(window: QWidget, here: str, steps: int, there: str) -> None:
    found = beside(reading_order(window), part(window, here), steps)
    assert found is part(window, there)


def test_what_gets_the_keyboard_is_scrolled_into_view(qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(content)
    buttons = [QPushButton(str(n)) for n in range(40)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(content)
    area.resize(200, 100)
    area.show()
    give_keyboard(buttons[-1], -1)
    assert buttons[-1].visibleRegion().boundingRect() == buttons[-1].rect()
