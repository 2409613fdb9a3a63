import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.row import Row
from callboard.gui.theme import Theme
from callboard.gui.widgets.result_delegate import ResultDelegate

WIDE = "wide-address-of-a-portal.example.com"
PORTAL = Row(id="portal", name="Ticket portal, international", number=WIDE, copies=WIDE)


@pytest.fixture
def delegate(qtbot: QtBot) -> ResultDelegate:
    view = QListView()
    qtbot.addWidget(view)
    return ResultDelegate(Theme(LIGHT), view)


def number_width(delegate: ResultDelegate, row: Row, width: int) -> int:
    return delegate.number_rect(QRect(0, 0, width, 58), row).width()


def test_an_address_gives_way_to_the_name(delegate: ResultDelegate) -> None:
    address = replace(PORTAL, is_address=True)
    assert number_width(delegate, address, 420) < number_width(delegate, PORTAL, 420)


def test_an_address_keeps_a_share_beside_a_long_name(delegate: ResultDelegate) -> None:
    address = replace(PORTAL, is_address=True, name="a very long name " * 9)
    assert number_width(delegate, address, 420) > 80


def test_an_address_is_whole_where_both_fit(delegate: ResultDelegate) -> None:
    address = replace(PORTAL, is_address=True)
    assert number_width(delegate, address, 1200) == number_width(delegate, PORTAL, 1200)
