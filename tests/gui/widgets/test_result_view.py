import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.gui.models.result_model import ResultModel
from callboard.gui.palettes import DARK, LIGHT
from callboard.gui.row import Row
from callboard.gui.theme import Theme
from callboard.gui.widgets.result_view import ResultView
from callboard.wording.light import LightWords

LONG = "a very long " * 40
ROWS = {
    "plain": Row(id="plain", name="Hotline", number="95187", copies="95187", is_telephone=True),
    "none": Row(id="none", name="Centre", number="no number published"),
    "markup": Row(id="markup", name="<img src=/x><b>&amp;", number="<table>", copies="1"),
    "long": Row(
        id="long",
        name=LONG,
        marks=((2, 6),),
        subtitle=LONG,
        number=LONG,
        copies="1",
        light=LightWords("open", "Open", LONG, LONG),
    ),
}


@pytest.fixture
def view(qtbot: QtBot) -> ResultView:
    model = ResultModel()
    model.use_rows(ROWS.__getitem__)
    made = ResultView(model, Theme(LIGHT))
    qtbot.addWidget(made)
    made.resize(500, 400)
    model.show(list(ROWS))
    made.show()
    return made


def at_number(view: ResultView, row: int) -> QPoint:
    rect = view.visualRect(view.model().index(row, 0))
    return QPoint(rect.right() - 24, rect.top() + 20)


@pytest.mark.parametrize(("row", "copied"), [(0, ["plain"]), (1, []), (2, ["markup"])])
def test_a_click_on_a_number_wishes_its_copy(view: ResultView, row: int, copied: list[str]) -> None:
    wished: list[str] = []
    view.copy_wished.connect(wished.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at_number(view, row))
    assert wished == copied


def test_a_click_beside_the_number_only_selects(qtbot: QtBot, view: ResultView) -> None:
    with qtbot.assertNotEmitted(view.copy_wished), qtbot.waitSignal(view.selected) as selected:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 80))
    assert selected.args == ["none"]


def test_the_pointer_tells_where_a_click_copies(qtbot: QtBot, view: ResultView) -> None:
    def points(shape: Qt.CursorShape) -> bool:
        return view.viewport().cursor().shape() == shape

    # Where a system moves the pointer, word of it comes back a little later.
    QTest.mouseMove(view.viewport(), at_number(view, 0))
    qtbot.waitUntil(lambda: points(Qt.CursorShape.PointingHandCursor))
    QTest.mouseMove(view.viewport(), at_number(view, 1))
    qtbot.waitUntil(lambda: points(Qt.CursorShape.ArrowCursor))


def test_enter_copies_the_current_row(qtbot: QtBot, view: ResultView) -> None:
    view.show_selection("markup")
    with qtbot.waitSignal(view.copy_wished) as wished:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wished.args == ["markup"]


@pytest.mark.parametrize(
    ("rows", "selected"), [(1, "none"), (3, "long"), (99, "long"), (-5, "plain")]
)
def test_moving_stays_inside_the_list(view: ResultView, rows: int, selected: str) -> None:
    view.move(rows)
    assert view.currentIndex().row() == list(ROWS).index(selected)


def test_rows_grow_with_the_type(view: ResultView) -> None:
    assert view.sizeHintForRow(0) == 58
    view.apply_theme(Theme(LIGHT, 2.0))
    assert view.sizeHintForRow(0) == 116


@pytest.mark.parametrize("theme", [Theme(LIGHT), Theme(DARK, 2.0)], ids=["light", "large"])
def test_long_texts_leave_the_margins_free(view: ResultView, theme: Theme) -> None:
    """Nothing is painted beyond the number's right edge, nor left of the light."""
    view.apply_theme(theme)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.scrollTo(view.model().index(3, 0))
    rect = view.visualRect(view.model().index(3, 0))
    image = view.viewport().grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = QColor(image.pixel(1, 4))
    right = {image.pixel(rect.width() - 4, y) for y in range(rect.height() - 2)}
    assert right == {ground.rgb()}


def test_an_empty_list_says_what_to_do(view: ResultView) -> None:
    view._results.show([])
    blank = view.viewport().grab().toImage()
    view.empty_text = "Nothing matches"
    assert view.viewport().grab().toImage() != blank
