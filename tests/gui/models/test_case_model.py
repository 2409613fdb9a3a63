"""The list of cases keeps Qt's contract, and headings are passed over."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from callboard.gui.case_rows import CaseRow
from callboard.gui.models.case_model import ROW, CaseModel

ROWS = [
    CaseRow("", "Running"),
    CaseRow("a", "Console down", key="running", sentence="Respond by …", spoken="long form"),
    CaseRow("b", "Bill", key="lapsed"),
    CaseRow("", "Closed"),
    CaseRow("c", "Old", key="done"),
]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> CaseModel:
    made = CaseModel()
    qtmodeltester.check(made)
    made.show(ROWS)
    return made


def test_rows(model: CaseModel) -> None:
    index = model.index(1, 0)
    assert model.rowCount() == 5
    assert index.data() == "Console down"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "long form"
    assert index.data(ROW) == ROWS[1]
    assert [model.row_of(id_) for id_ in ("a", "c", "", "x")] == [1, 4, -1, -1]


def test_headings_cannot_be_selected(model: CaseModel) -> None:
    selectable = Qt.ItemFlag.ItemIsSelectable
    chosen = [bool(model.flags(model.index(row, 0)) & selectable) for row in range(5)]
    assert chosen == [False, True, True, False, True]


@pytest.mark.parametrize(
    ("rows", "is_reset"),
    [
        (ROWS, False),
        ([*ROWS[:1], CaseRow("a", "Other words"), *ROWS[2:]], False),
        (ROWS[:2], True),
        ([], True),
    ],
)
def test_the_same_cases_stay_where_they_are(
    qtbot: QtBot, model: CaseModel, rows: list[CaseRow], is_reset: bool
) -> None:
    resets: list[bool] = []
    note: Callable[[], None] = _noting(resets)
    model.modelReset.connect(note)
    model.show(rows)
    assert bool(resets) is is_reset


def _noting(found: list[bool]) -> Callable[[], None]:
    def note() -> None:
        found.append(True)

    return note
