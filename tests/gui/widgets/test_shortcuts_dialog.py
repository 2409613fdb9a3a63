import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.shortcut_sheet import Shortcut, ShortcutGroup
from callboard.gui.theme import Theme
from callboard.gui.widgets.shortcuts_dialog import ShortcutsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

GROUPS = (
    ShortcutGroup("Go to", (Shortcut("Search", ("Ctrl+F", "/")),)),
    ShortcutGroup("View", tuple(Shortcut(f"View {n}", (f"F{n}",)) for n in range(1, 31))),
)


@pytest.fixture
def sheet(qtbot: QtBot) -> ShortcutsDialog:
    made = ShortcutsDialog(GROUPS, Theme(LIGHT))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(sheet: ShortcutsDialog) -> list[str]:
    content = sheet._scroll.widget()
    return [label.text() for label in content.findChildren(QLabel)] if content else []


def test_it_shows_every_key_as_a_cap_of_its_own(sheet: ShortcutsDialog) -> None:
    assert texts(sheet)[:4] == ["Go to", "Search", "Ctrl+F", "/"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("search", ["Go to", "Search", "Ctrl+F", "/"]), ("zzz", ["No shortcut is called so."])],
)
def test_typing_narrows_it(sheet: ShortcutsDialog, typed: str, shown: list[str]) -> None:
    QTest.keyClicks(sheet.edit, typed)
    assert texts(sheet) == shown


def test_the_keyboard_is_in_the_line_of_text_and_scrolls_from_there(
    sheet: ShortcutsDialog, qtbot: QtBot
) -> None:
    assert sheet.edit.hasFocus()
    bar = sheet._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(sheet.edit, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_a_screen_reader_can_say_the_whole_sheet(sheet: ShortcutsDialog) -> None:
    assert "Go to. Search: Ctrl+F, /" in sheet.told


def test_escape_closes_it(sheet: ShortcutsDialog) -> None:
    QTest.keyClick(sheet.edit, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
