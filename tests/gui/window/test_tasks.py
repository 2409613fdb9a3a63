"""Five things people come for, by keyboard alone: how many keys each takes from the first window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.what_if import WhatIf
from callboard.options import Options
from callboard.reach.sites import Site
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")

MOST_KEYS = 60
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.keys = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None, times: int = 1) -> None:
        for _ in range(times):
            self.keys += 1
            QTest.keyClick(self._where(), key, held or Qt.KeyboardModifier.NoModifier)
            for _ in range(5):
                QApplication.processEvents()

    def type(self, text: str) -> None:
        self.keys += len(text)
        QTest.keyClicks(self._where(), text)
        for _ in range(5):
            QApplication.processEvents()

    def _where(self) -> QWidget:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        inside: QWidget | None = (top or self.app.window).focusWidget()
        return inside or top or self.app.window


def hands(app: App) -> Hands:
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    return Hands(app)


def read(root: QWidget) -> str:
    """Every word that is on show in a part of the window."""
    labels = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    return " ".join([root.accessibleName(), *labels])


def walk_to(user: Hands, wanted: QWidget) -> None:
    for _ in range(MOST_KEYS):
        if QApplication.focusWidget() is wanted:
            return
        user.press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not reach {wanted}")


def test_is_this_the_right_number(opened: Callable[[Options], App], qtbot: QtBot) -> None:
    app = opened(Options(zone="Asia/Shanghai", country="CN", language="en"))
    user = hands(app)
    user.type("400-6455-566")
    assert app.session.selection == "aliyun.phone.intro"
    qtbot.waitUntil(lambda: "contradicts itself" in read(app.detail))  # a frame after the list
    said = read(app.detail)
    assert "“400-6455-566”" in said
    assert "“400-6455-666”" in said
    assert user.keys == 12


def test_whom_to_call_on_saturday_at_three_about_a_snapshot(
    opened: Callable[[Options], App],
) -> None:
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    user = hands(app)
    user.press(Qt.Key.Key_T, CONTROL)
    (asking,) = app.window.findChildren(WhatIf)
    user.press(Qt.Key.Key_Up, times=5)  # from Monday on
    walk_to(user, asking.time)
    user.type("0300")
    user.press(Qt.Key.Key_Return)
    assert "Sat 28 Nov, 03:00" in app.window.moment_banner.text
    best = app.best_now.card.best
    assert best.number in read(app.best_now.card)
    assert any("+65" in other.way for other in best.then)  # whom, and what they dial
    user.press(Qt.Key.Key_F, CONTROL)
    user.type("snapshot")
    assert "aliyun.problem.ebs-snapshot" in app.session.ids
    assert user.keys <= 28


def test_the_console_is_down_and_one_cannot_log_in(opened: Callable[[Options], App]) -> None:
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    user = hands(app)
    user.press(Qt.Key.Key_F6)
    walk_to(user, app.situation.row.no_login)
    user.press(Qt.Key.Key_Space)
    qualities = read(app.best_now.card)
    assert app.situation.situation.no_login
    assert "works without login" in qualities
    assert app.best_now.card.best.is_telephone
    assert user.keys <= 9


def test_in_singapore_on_a_mobile_speaking_thai(opened: Callable[[Options], App]) -> None:
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    user = hands(app)
    user.press(Qt.Key.Key_F6)
    user.press(Qt.Key.Key_Return)
    user.type("singapore")
    user.press(Qt.Key.Key_Return)
    user.press(Qt.Key.Key_Tab)
    user.press(Qt.Key.Key_Return)
    user.press(Qt.Key.Key_Up)
    user.press(Qt.Key.Key_Up)
    user.press(Qt.Key.Key_Return)
    user.press(Qt.Key.Key_Tab)
    user.press(Qt.Key.Key_Return)
    user.type("thai")
    user.press(Qt.Key.Key_Return)
    user.press(Qt.Key.Key_Escape)
    said = app.situation.situation
    assert (said.country, said.phone.value) == ("SG", "mobile")
    assert "th" in said.languages
    assert "reachable from Singapore" in read(app.best_now.card)
    assert user.keys <= 26


def test_when_two_sites_both_work_next_week(opened: Callable[[Options], App]) -> None:
    app = opened(Options(zone="Europe/Berlin", country="DE", language="en"))
    app.memory.change(
        sites=(
            Site("Frankfurt", "Europe/Berlin", "Mo-Fr 09:00-18:00"),
            Site("San José", "America/Los_Angeles", "Mo-Fr 08:00-17:00"),
        )
    )
    user = hands(app)
    user.press(Qt.Key.Key_2, CONTROL)
    user.press(Qt.Key.Key_N)
    page = app.window.pages.currentWidget()
    assert isinstance(page, CoveragePage)
    told = "Frankfurt and San José both work Mon 30 Nov – Fri 4 Dec, each day 17:00–18:00."
    assert told in page.notices.toPlainText()
    assert user.keys == 2


@pytest.mark.parametrize("typed", ["what_if", "shortcuts"])
def test_after_a_dialog_the_keyboard_is_where_it_was(app: App, typed: str) -> None:
    user = hands(app)
    user.press(Qt.Key.Key_F6)
    before = app.window.focusWidget()
    app.commands.action(typed).trigger()
    assert QApplication.activeModalWidget()
    user.press(Qt.Key.Key_Escape)
    assert not QApplication.activeModalWidget()
    assert app.window.focusWidget() is before


@pytest.mark.parametrize("part", ["place", "languages", "phone"])
def test_after_a_popup_the_keyboard_is_where_it_was(app: App, part: str) -> None:
    user = hands(app)
    chooser = app.situation.row._choosers[part]
    walk_to(user, chooser)
    user.press(Qt.Key.Key_Return)
    assert QApplication.activePopupWidget()
    user.press(Qt.Key.Key_Escape)
    assert not QApplication.activePopupWidget()
    assert app.window.focusWidget() is chooser
