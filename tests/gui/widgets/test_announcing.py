import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.announcing import Announcer
from callboard.gui.widgets.banner import Banner

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    found: list[str] = []
    for module in ("announcing", "banner"):
        name = f"callboard.gui.widgets.{module}.announce"
        monkeypatch.setattr(name, lambda _part, text: found.append(text))
    return found


def test_of_several_sentences_the_last_is_said_once(qtbot: QtBot, said: list[str]) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    announcer = Announcer(part)
    announcer.say_soon("one")
    announcer.say_soon("two")
    assert said == []
    announcer.due.timeout.emit()
    assert said == ["two"]


def test_a_hidden_part_is_silent(qtbot: QtBot, said: list[str]) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    announcer = Announcer(part)
    announcer.say_soon("one")
    announcer.due.timeout.emit()
    assert said == []


def test_a_banner_is_said_when_it_changes_and_not_again(qtbot: QtBot, said: list[str]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    banner = Banner()
    banner.setParent(parent)
    parent.show()
    for text in ("Not now", "Not now", "", "The clock is wrong"):
        banner.say(text)
    assert said == ["Not now", "The clock is wrong"]
