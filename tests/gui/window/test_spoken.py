"""What a screen reader is asked to say though the keyboard went nowhere, in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.widgets import announcing, find_popup
from callboard.gui.widgets.find_popup import FindPopup
from callboard.presenters import speaking
from callboard.wiring import App

# Only the offscreen platform says it, of windows with a least size and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

KEY = Qt.Key


@pytest.fixture
def said(app: App, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is announced from now on, in a window that has the keyboard."""
    found: list[str] = []
    for module in (announcing, find_popup, speaking):
        monkeypatch.setattr(module, "announce", lambda _part, text: found.append(text))
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    return found


def press(app: App, key: KEY) -> None:
    QTest.keyClick(app.window.search_bar.edit, key)


def search(app: App, text: str) -> None:
    QTest.keyClicks(app.window.search_bar.edit, text)


def test_what_was_found_is_said_once_when_nobody_types_any_more(
    app: App, said: list[str], qtbot: QtBot
) -> None:
    search(app, "hong kong line")
    assert said == []
    qtbot.waitUntil(lambda: any(text.startswith("Found: ") for text in said))
    (found,) = [text for text in said if text.startswith("Found: ")]
    assert "First: Hong Kong line. " in found
    assert "+852 2822 8888" in found


def test_what_speaks_against_a_number_is_said_with_it(
    app: App, said: list[str], qtbot: QtBot
) -> None:
    search(app, "400-6455-566")
    qtbot.waitUntil(lambda: any("contradicts itself" in text for text in said))


def test_that_nothing_is_found_is_said(app: App, said: list[str], qtbot: QtBot) -> None:
    search(app, "xyzzyq")
    qtbot.waitUntil(lambda: any("xyzzyq" in text for text in said))


def test_a_row_that_is_walked_to_is_said(app: App, said: list[str]) -> None:
    press(app, KEY.Key_Down)
    assert said == [app.session.row(app.session.selection).spoken]


@pytest.mark.parametrize("page", ["guides", "coverage"])
def test_what_is_walked_to_on_another_page_is_said(app: App, said: list[str], page: str) -> None:
    app.navigation.show_page(page)
    app.window.search_bar.focus_query()
    press(app, KEY.Key_Down)
    assert len(said) == 1
    assert said[0]


def test_the_best_is_said_again_when_another_moment_is_asked_about(
    app: App, said: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(said))
    said.clear()
    app.commands.action("back_to_now").trigger()
    app.moments.ask_about(app.moment().replace(day=28))
    qtbot.waitUntil(lambda: any(text.startswith("Best now. ") for text in said))
    assert all(other.name in said[-1] for other in app.best_now.card.best.then)


def test_what_enter_would_choose_is_said(app: App, said: list[str]) -> None:
    app.situation.row._choosers["languages"].click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, FindPopup)
    QTest.keyClicks(popup.edit, "thai")
    assert said[-1] == "Thai"
    QTest.keyClick(popup.edit, KEY.Key_Return)
    assert said[-1] == "Thai, chosen"
    popup.close()
