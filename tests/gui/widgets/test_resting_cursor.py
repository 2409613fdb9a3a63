from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.resting_cursor import RestingCursor

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def edits(qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLineEdit]]:
    window = QWidget()
    layout = QVBoxLayout(window)
    first, second = QLineEdit("ab"), QLineEdit()
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    first.setFocus()
    yield first, second
    QApplication.setCursorFlashTime(-1)


@pytest.fixture
def resting(qtbot: QtBot, edits: tuple[QLineEdit, QLineEdit]) -> RestingCursor:
    """A cursor that has stood still for a while."""
    cursor = RestingCursor(edits[0])
    cursor.patience.start(1)
    qtbot.waitUntil(lambda: cursor.is_resting)
    cursor.patience.setInterval(60_000)
    return cursor


def blinks() -> bool:
    return QApplication.cursorFlashTime() > 0


def test_it_blinks_at_first(edits: tuple[QLineEdit, QLineEdit]) -> None:
    cursor = RestingCursor(edits[0])
    assert blinks()
    assert not cursor.is_resting


@pytest.mark.usefixtures("resting")
def test_it_stands_still_when_nobody_types() -> None:
    assert not blinks()


@pytest.mark.usefixtures("resting")
@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Home])
def test_a_key_lets_it_blink_again(edits: tuple[QLineEdit, QLineEdit], key: Qt.Key) -> None:
    QTest.keyClick(edits[0], key)
    assert blinks()


@pytest.mark.usefixtures("resting")
def test_another_box_has_a_cursor_that_blinks(edits: tuple[QLineEdit, QLineEdit]) -> None:
    edits[1].setFocus()
    assert blinks()


def test_it_does_not_rest_while_another_box_is_typed_into(
    edits: tuple[QLineEdit, QLineEdit], resting: RestingCursor
) -> None:
    edits[1].setFocus()
    assert not resting.is_resting
    assert blinks()
