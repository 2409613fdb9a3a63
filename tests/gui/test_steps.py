import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from callboard.gui.steps import chosen_row, further, go


def rows(text: str) -> QStandardItemModel:
    """A row a letter; "H" is a heading."""
    model = QStandardItemModel()
    for letter in text:
        item = QStandardItem(letter)
        item.setData(f"row {letter}", Qt.ItemDataRole.AccessibleTextRole)
        item.setSelectable(letter != "H")
        model.appendRow(item)
    return model


@pytest.mark.parametrize(
    ("text", "here", "steps", "there"),
    [
        ("HabHc", 1, 1, 2),
        ("HabHc", 2, 1, 4),  # over a heading
        ("HabHc", 4, -1, 2),
        ("HabHc", 1, 8, 4),
        ("HabHc", 4, -8, 1),
        ("HabHc", 4, 1, -1),  # the end
        ("HabHc", 1, -1, -1),
        ("HabHc", -1, 3, 1),  # nothing was chosen
        ("HabHc", -1, -1, 1),
        ("", -1, 1, -1),
        ("H", -1, 1, -1),
    ],
)
def test_further(text: str, here: int, steps: int, there: int) -> None:
    assert further(rows(text), here, steps) == there


def test_going_chooses_a_row_and_stays_at_the_end(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(rows("HaHb"))
    heard = [chosen_row(view)]
    for _ in range(3):
        go(view, 1)
        heard.append(chosen_row(view))
    assert heard == ["", "row a", "row b", "row b"]
