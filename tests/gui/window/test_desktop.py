"""The window in front, hidden and closed; and the tray, over a sign that no desktop shows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.tray import Tray
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "raise", "QSystemTrayIcon", "systemTray"
)


@pytest.fixture
def tray(app: App) -> Iterator[Tray]:
    made = Tray(QIcon(), app.desktop.keeps_running, app.desktop)
    app.desktop.use_tray(made)
    yield made
    app.desktop.keeps_running.setChecked(False)
    QApplication.setQuitOnLastWindowClosed(True)


def texts(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if not action.isSeparator()]


def escape(app: App) -> None:
    QTest.keyClick(app.window.search_bar.edit, Qt.Key.Key_Escape)


def in_front(app: App, qtbot: QtBot) -> bool:
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    return app.window.isVisible() and app.window.focusWidget() is app.window.search_bar.edit


def test_coming_to_the_front_selects_what_was_typed(app: App, qtbot: QtBot) -> None:
    app.window.search_bar.edit.setText("londinium")
    app.window.showMinimized()
    app.desktop.come_to_front()
    assert in_front(app, qtbot)
    assert not app.window.isMinimized()
    assert app.window.search_bar.edit.selectedText() == "londinium"


def test_escape_empties_and_then_does_nothing_unless_a_key_of_the_desktop_called(
    app: App, qtbot: QtBot
) -> None:
    app.window.search_bar.edit.setText("londinium")
    for _ in range(3):
        escape(app)
    assert app.window.search_bar.edit.text() == ""
    assert app.window.isVisible()
    app.desktop.hide()
    app.desktop.toggle()
    assert in_front(app, qtbot)
    app.window.search_bar.edit.setText("londinium")
    escape(app)
    assert app.window.isVisible()
    escape(app)
    assert not app.window.isVisible()
    app.desktop.come_to_front()


def test_the_tray_offers_what_is_best_and_the_favourites(app: App, tray: Tray) -> None:
    notebook, at = app.memory.notebook, app.memory.now()
    notebook.toggle_favourite("acme.london", at)
    tray.menu.aboutToShow.emit()
    best = app.best_now.card.best
    assert texts(tray)[1] == f"Copy {best.copies} — {best.name}"[:60]
    assert texts(tray)[2].startswith("Copy +442079460123 — <img src")
    tray.menu.actions()[4].trigger()
    assert QApplication.clipboard().text() == "+442079460123"
    tray.menu.actions()[2].trigger()
    assert QApplication.clipboard().text() == best.copies


def test_closing_hides_only_where_that_was_chosen(app: App, tray: Tray) -> None:
    app.desktop.keeps_running.setChecked(True)
    assert app.memory.settings.close_to_tray
    assert not app.window.close()
    assert not app.window.isVisible()
    app.desktop.come_to_front()
    app.desktop.keeps_running.setChecked(False)
    assert app.window.close()


def test_a_notice_goes_to_the_desktop_while_the_window_is_not_looked_at(
    app: App, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(tray, "notify", lambda *said: told.append(said))
    app.desktop.hide()
    app.desktop.notify("Case 7", "Two minutes left")
    app.desktop.come_to_front()
    assert told == [("Case 7", "Two minutes left")]
    app.desktop.stop()  # no tray
    app.desktop.notify("Case 8", "One minute left")
    assert app.notice.text == "Case 8: One minute left"


def test_without_a_tray_closing_ends_whatever_was_chosen_elsewhere(app: App) -> None:
    app.desktop.stop()  # no tray
    app.desktop.keeps_running.setChecked(True)
    assert not app.window.hides_when_closed
