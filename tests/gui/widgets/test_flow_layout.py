import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def filled(parent: QWidget, count: int = 4) -> tuple[FlowLayout, list[QPushButton]]:
    flow = FlowLayout(parent)
    flow.setSpacing(10)
    buttons = [QPushButton(f"Button {number}") for number in range(count)]
    for button in buttons:
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    return flow, buttons


def places(parent: QWidget, buttons: list[QPushButton]) -> list[tuple[int, int]]:
    corners = [button.mapTo(parent, button.rect().topLeft()) for button in buttons]
    return [(corner.x(), corner.y()) for corner in corners]


@pytest.mark.parametrize(
    ("width", "found"),
    [
        (500, [(0, 0), (110, 0), (220, 0), (330, 0)]),
        (430, [(0, 0), (110, 0), (220, 0), (330, 0)]),
        (429, [(0, 0), (110, 0), (220, 0), (0, 40)]),
        (100, [(0, 0), (0, 40), (0, 80), (0, 120)]),
    ],
)
def test_a_line_is_filled_before_the_next(
    parent: QWidget, width: int, found: list[tuple[int, int]]
) -> None:
    _, buttons = filled(parent)
    parent.resize(width, 200)
    parent.show()
    assert places(parent, buttons) == found


@pytest.mark.parametrize(("width", "height"), [(430, 30), (429, 70), (100, 150)])
def test_the_narrower_the_higher(parent: QWidget, width: int, height: int) -> None:
    flow, _ = filled(parent)
    assert flow.heightForWidth(width) == height
    layout = parent.layout()
    assert layout
    assert layout.heightForWidth(width) == height


def test_what_is_hidden_takes_no_room(qtbot: QtBot, parent: QWidget) -> None:
    _, buttons = filled(parent)
    parent.resize(500, 100)
    parent.show()
    buttons[1].hide()
    qtbot.waitUntil(lambda: places(parent, [buttons[2]]) == [(110, 0)])


def test_it_is_read_from_the_right_where_the_language_is(parent: QWidget) -> None:
    _, buttons = filled(parent, 2)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parent.resize(500, 100)
    parent.show()
    assert places(parent, buttons) == [(400, 0), (290, 0)]


@pytest.mark.qt_log_ignore(
    "propagateSizeHints|Unable to set geometry"
)  # Windows hears of what it needs later
def test_one_that_was_left_goes_in_peace(qtbot: QtBot, parent: QWidget) -> None:
    column = QVBoxLayout(parent)
    parent.show()
    shown: QWidget | None = None
    for _ in range(12):
        holder = QWidget()
        filled(holder)
        if shown:
            column.removeWidget(shown)
            shown.deleteLater()
        shown = holder
        column.addWidget(holder)
        qtbot.wait(1)
        gc.collect()
    assert shown
