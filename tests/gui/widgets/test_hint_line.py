import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.gui.hint import Hint
from callboard.gui.widgets.hint_line import HintLine


@pytest.fixture
def line(qtbot: QtBot) -> HintLine:
    made = HintLine()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_something_to_say(line: HintLine) -> None:
    assert line.isHidden()
    line.show_hint(Hint("Did you mean R&D?"))
    assert not line.isHidden()
    assert (line.text(), line.accessibleName()) == ("Did you mean R&&D?", "Did you mean R&D?")
    line.show_hint(Hint())
    assert line.isHidden()


@pytest.mark.parametrize("query", ["frankfurt", ""])
def test_a_click_asks_for_what_is_offered(line: HintLine, query: str) -> None:
    wished: list[str] = []
    line.query_wished.connect(wished.append)
    line.show_hint(Hint("Showing frankfurt", query))
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert wished == ([query] if query else [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_ticket_number_leads_to_its_channel_by_keyboard(line: HintLine, key: Qt.Key) -> None:
    wished: list[str] = []
    line.entry_wished.connect(wished.append)
    line.show_hint(Hint("Use the experts", entry="experts"))
    QTest.keyClick(line, key)
    assert wished == ["experts"]
