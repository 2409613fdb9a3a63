import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from callboard.gui.models.result_model import ROW, ResultModel
from callboard.gui.row import Row


class Rows:
    """Writes rows, and remembers which were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, id_: str) -> Row:
        self.asked.append(id_)
        return Row(id=id_, name=f"Name of {id_}", number="95187")


@pytest.fixture
def rows() -> Rows:
    return Rows()


@pytest.fixture
def model(rows: Rows) -> ResultModel:
    model = ResultModel()
    model.use_rows(rows)
    return model


@pytest.mark.parametrize("count", [0, 1, 64, 150])
def test_qt_finds_no_fault(qtmodeltester: ModelTester, model: ResultModel, count: int) -> None:
    model.show([str(n) for n in range(count)])
    qtmodeltester.check(model)


def test_nothing_is_written_before_it_is_looked_at(model: ResultModel, rows: Rows) -> None:
    model.show([str(n) for n in range(100_000)])
    assert rows.asked == []
    model.index(7).data(ROW)
    assert rows.asked == ["7"]


def test_rows_are_laid_out_in_batches(model: ResultModel) -> None:
    model.show([str(n) for n in range(150)])
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [64, 128, 150]


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Qt.ItemDataRole.DisplayRole, "Name of a"),
        (Qt.ItemDataRole.AccessibleTextRole, "Name of a. 95187"),
        (Qt.ItemDataRole.ToolTipRole, None),  # a tooltip would read names as markup
        (Qt.ItemDataRole.DecorationRole, None),
    ],
)
def test_roles(model: ResultModel, role: Qt.ItemDataRole, said: str | None) -> None:
    model.show(["a"])
    assert model.index(0).data(role) == said


def test_an_entry_far_down_is_laid_out_to_be_selected(model: ResultModel) -> None:
    model.show([str(n) for n in range(1000)])
    assert (model.row_of("450"), model.rowCount()) == (450, 512)


@pytest.mark.parametrize(("id_", "row"), [("a", 0), ("b", 1), ("c", -1)])
def test_where_an_entry_stands(model: ResultModel, id_: str, row: int) -> None:
    model.show(["a", "b"])
    assert model.row_of(id_) == row
