"""The windows of a number, for the entry that is looked at."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.detail import Detail
from callboard.gui.number_card import NumberCard
from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme, ThemeFollower
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.large_view import LargeView
from callboard.gui.widgets.light_line import LightShape
from callboard.gui.widgets.qr_window import QrWindow
from callboard.presenters.number_windows import NumberWindowsPresenter
from callboard.wording.light import LightWords

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it

OPEN = LightWords("open", "Open", "Open · closes 18:00", "Open. Closes at 18:00")
CARD = NumberCard(
    name="Line",
    number="+44 20 7946 0123",
    copies="+442079460123",
    light=OPEN,
    keys=(("2", "support"), ("", "your PIN")),
    scans="tel:+442079460123",
)
DETAIL = Detail(id="line", caption="", title="Line", number=CARD.number, card=CARD)


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane(Theme(LIGHT))
    qtbot.addWidget(made)
    made.show_detail(DETAIL)
    return made


@pytest.fixture
def windows(qtbot: QtBot, qapp: QApplication, pane: DetailPane) -> NumberWindowsPresenter:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    return NumberWindowsPresenter(window, pane, ThemeFollower(qapp))


def test_the_code_and_its_number_in_text(windows: NumberWindowsPresenter) -> None:
    windows.open_qr()
    opened = windows.opened
    assert isinstance(opened, QrWindow)
    assert CARD.number in [found.text() for found in opened.findChildren(QLabel)]
    assert opened.code.accessibleDescription().startswith("plus four four, two zero")


def test_the_large_number_says_its_digits_and_state_before(windows: NumberWindowsPresenter) -> None:
    windows.open_large()
    opened = windows.opened
    assert isinstance(opened, LargeView)
    named = [found.accessibleName() for found in opened.findChildren(QWidget)]
    assert named.index("Open. Closes at 18:00") < named.index(CARD.number)
    assert opened.number.accessibleDescription().endswith("zero one two three")
    assert opened.size() == windows._window.size()


def opened_by(windows: NumberWindowsPresenter, name: str) -> QDialog:
    {"qr": windows.open_qr, "large": windows.open_large}[name]()
    assert windows.opened
    assert windows.open_now == name
    return windows.opened


@pytest.mark.parametrize("name", ["qr", "large"])
def test_esc_closes(windows: NumberWindowsPresenter, qtbot: QtBot, name: str) -> None:
    opened = opened_by(windows, name)
    with qtbot.waitSignal(opened.destroyed):
        QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert windows.opened is None
    assert not windows.open_now


def test_an_open_large_view_wears_what_the_window_wears(windows: NumberWindowsPresenter) -> None:
    opened = opened_by(windows, "large")
    shape = opened.findChild(LightShape)
    assert isinstance(shape, LightShape)
    before, side = shape.grab().toImage(), shape.width()
    windows._themes.set_palette("dark")
    assert shape.grab().toImage() != before
    windows._themes.set_zoom(2)
    assert shape.width() == 2 * side
    windows._themes.set_palette("")
    windows._themes.set_zoom(1)


def test_what_is_out_of_reach_has_no_colour_that_calls(
    windows: NumberWindowsPresenter, pane: DetailPane
) -> None:
    green = opened_by(windows, "large").findChild(LightShape).grab().toImage()  # type: ignore[union-attr]
    away = msgspec.structs.replace(OPEN, in_reach=False)
    card = msgspec.structs.replace(CARD, light=away)
    pane.show_detail(msgspec.structs.replace(DETAIL, card=card, light=away))
    shape = opened_by(windows, "large").findChild(LightShape)
    assert isinstance(shape, LightShape)
    grey = shape.grab().toImage()
    middle = grey.rect().center()
    assert green.pixelColor(middle).saturation() > 100
    assert grey.pixelColor(middle).saturation() < 100


def test_an_open_code_grows_with_the_type_as_far_as_there_is_room(
    windows: NumberWindowsPresenter,
) -> None:
    opened = opened_by(windows, "qr")
    assert isinstance(opened, QrWindow)
    wide = opened.width()
    windows._window.resize(1600, 1200)
    windows._themes.set_zoom(2)
    assert opened.code.minimumWidth() == 480
    assert opened.width() > wide
    windows._themes.set_zoom(1)


@pytest.mark.parametrize(
    "card", [None, msgspec.structs.replace(CARD, scans="")], ids=["no number", "impossible"]
)
def test_without_a_number_to_dial_there_is_no_code(
    windows: NumberWindowsPresenter, pane: DetailPane, qtbot: QtBot, card: NumberCard | None
) -> None:
    pane.show_detail(msgspec.structs.replace(DETAIL, card=card))
    with qtbot.waitSignal(windows.told):
        windows.open_qr()
    assert windows.opened is None


def test_the_number_is_copied_from_the_large_view(
    windows: NumberWindowsPresenter, qtbot: QtBot
) -> None:
    windows.open_large()
    assert isinstance(windows.opened, LargeView)
    with qtbot.waitSignal(windows.copy_wished) as copied:
        windows.opened._copy()
    assert copied.args == [CARD.copies]
