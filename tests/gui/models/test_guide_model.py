from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from callboard.gui.comparison_table import ComparisonTable, TableCell, TableColumn
from callboard.gui.detail_blocks import Channel
from callboard.gui.guide_list import GuideRow
from callboard.gui.models.comparison_model import ComparisonModel
from callboard.gui.models.guide_model import GuideModel

ROWS = (GuideRow("", "Notes"), GuideRow("a", "One", "soon", "Notes"), GuideRow("b", "Two"))
ROLE = Qt.ItemDataRole
TABLE = ComparisonTable(
    id="t",
    caption="ACME",
    title="Compared",
    columns=(TableColumn("Phone", (Channel("line", "Line"),)), TableColumn("Chat")),
    rows=((TableCell("Speed"), TableCell("Fast"), TableCell("not stated", is_stated=False)),),
)


def test_the_list_obeys_qt(qtmodeltester: ModelTester) -> None:
    model = GuideModel()
    model.show(ROWS)
    qtmodeltester.check(model)


def test_a_heading_cannot_be_chosen() -> None:
    model = GuideModel()
    model.show(ROWS)
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(model.index(1), ROLE.AccessibleTextRole) == "One. soon. Notes"
    assert model.place_of("b").row() == 2
    assert not model.place_of("").isValid()
    assert not model.place_of("gone").isValid()


def test_the_table_obeys_qt(qtmodeltester: ModelTester) -> None:
    model = ComparisonModel()
    model.show(TABLE)
    qtmodeltester.check(model)


def test_a_cell_is_spoken_with_its_channel_and_criterion() -> None:
    model = ComparisonModel()
    model.show(TABLE)
    model.muted = "#123456"
    said = [model.data(model.index(0, n), ROLE.AccessibleTextRole) for n in range(3)]
    assert said == ["Speed", "Phone, Speed: Fast", "Chat, Speed: not stated"]
    assert model.data(model.index(0, 2), ROLE.ForegroundRole).name() == "#123456"
    assert model.data(model.index(0, 1), ROLE.ForegroundRole) is None
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert heads == [None, "Phone ▾", "Chat"]
