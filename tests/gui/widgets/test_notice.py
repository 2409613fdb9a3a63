import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.notice import Notice


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    parent.show()
    parent.notice = Notice(parent)  # type: ignore[attr-defined]  # kept as long as the test
    return parent.notice  # type: ignore[attr-defined, no-any-return]


def test_it_says_what_it_was_told_and_goes_away(notice: Notice) -> None:
    assert not notice.isVisible()
    notice.tell("Copied 95187")
    assert (notice.text, notice.isVisible()) == ("Copied 95187", True)
    notice._timer.timeout.emit()
    assert not notice.isVisible()


def test_it_stands_in_the_middle(notice: Notice) -> None:
    notice.tell("Copied 95187")
    assert abs(notice.geometry().center().x() - 300) <= 1


def test_it_is_no_markup(notice: Notice) -> None:
    assert {found.textFormat() for found in notice.findChildren(QLabel)} == {
        Qt.TextFormat.PlainText
    }
