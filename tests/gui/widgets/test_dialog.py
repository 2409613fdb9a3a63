"""How large dialogs are, and how Tab goes through them."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.labels import label
from callboard.gui.widgets.dialog import Dialog, Scrolled

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
LINES = 30
TEXT = "As many words as it takes to fill more than one line of a narrow dialog. " * 3


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    return made


def test_it_is_as_large_as_is_wanted_where_there_is_room(parent: QWidget) -> None:
    dialog = Dialog(parent)
    dialog.fit(QSize(500, 900))
    assert dialog.size() == QSize(500, 400)


def test_it_is_as_wide_as_what_it_scrolls_needs(parent: QWidget) -> None:
    dialog, content = Dialog(parent), QWidget()
    QVBoxLayout(content).addWidget(label("A line that is not broken into several", wrap=False))
    area = Scrolled(content)
    QVBoxLayout(dialog).addWidget(area)
    dialog.fit(QSize(200, 300))
    dialog.show()
    assert area.viewport().width() >= content.minimumSizeHint().width() > 200


@pytest.mark.parametrize("width", [250, 500])
def test_it_is_as_high_as_its_lines_at_a_width(parent: QWidget, width: int) -> None:
    dialog = Dialog(parent)
    said = label(TEXT)
    QVBoxLayout(dialog).addWidget(said)
    dialog.fit_lines(width)
    dialog.show()
    assert dialog.width() == width
    assert 0 <= said.height() - said.heightForWidth(said.width()) <= 2


@pytest.mark.parametrize(("lines", "scrolls"), [(3, False), (LINES, True)])
def test_it_is_as_high_as_what_it_scrolls(parent: QWidget, lines: int, *, scrolls: bool) -> None:
    dialog, content = Dialog(parent), QWidget()
    column = QVBoxLayout(content)
    for _ in range(lines):
        column.addWidget(label("A line", wrap=False))
    area = Scrolled(content)
    QVBoxLayout(dialog).addWidget(area)
    dialog.fit_lines(300)
    dialog.show()
    assert (area.verticalScrollBar().maximum() > 0) == scrolls
    assert (dialog.height() == parent.height()) == scrolls


@pytest.mark.parametrize(
    ("name", "height", "takes"), [("", 900, False), ("Facts", 900, True), ("Facts", 90, False)]
)
def test_what_scrolls_under_a_name_takes_the_keyboard(
    qtbot: QtBot, name: str, height: int, *, takes: bool
) -> None:
    content = QWidget()
    content.setMinimumHeight(height)
    area = Scrolled(content, name)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitUntil(lambda: (area.focusPolicy() == Qt.FocusPolicy.StrongFocus) == takes)
    assert area.accessibleName() == name


def test_tab_goes_as_it_is_read_and_not_as_it_was_made(parent: QWidget) -> None:
    dialog = Dialog(parent)
    buttons = [QPushButton(text) for text in "321"]
    column = QVBoxLayout(dialog)
    for button in buttons:
        column.insertWidget(0, button)
    parent.show()
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    buttons[2].setFocus()
    seen = []
    for key in (*[Qt.Key.Key_Tab] * 3, Qt.Key.Key_Backtab):
        QTest.keyClick(dialog, key)
        focused = QApplication.focusWidget()
        seen.append(focused.text() if isinstance(focused, QPushButton) else "")
    assert seen == ["2", "3", "1", "3"]
