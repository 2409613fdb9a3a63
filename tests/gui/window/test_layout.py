"""Nothing in the window overlaps, is cut off, or stands outside, at any size, in any language."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.layout_audit import faults

from callboard.app import build
from callboard.gui.translation import Translations
from callboard.options import Options
from callboard.wiring import App

# Only the offscreen platform says these.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|raise\(\)|grabbing the keyboard")
SIZES = [QSize(800, 600), QSize(1000, 700), QSize(1366, 768), QSize(2560, 1440)]
SATURDAY = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
PAGES = ["directory", "coverage", "guides", "cases"]


def press(app: App, name: str) -> None:
    app.commands.action(name).trigger()


def settle(qtbot: QtBot) -> None:
    """Let everything that follows a change of size follow it."""
    for _ in range(4):
        QApplication.processEvents()
    qtbot.wait(1)


@pytest.fixture
def speaking(
    translations: Translations, shown: Callable[[App], App], clock: Callable[[], datetime]
) -> Callable[[str], App]:
    """The window in a language."""

    def speak(language: str) -> App:
        translations.use(language)
        return shown(build(Options(zone="Europe/Berlin", country="DE", language=language), clock))

    return speak


def faults_at_every_size(app: App, qtbot: QtBot) -> list[str]:
    found = []
    for scale in (1.0, 2.0):
        app.themes.set_zoom(1.0)
        app.themes.set_zoom(scale / app.themes.theme.scale)  # whatever font the desktop has
        for size in SIZES:
            app.window.resize(size)
            settle(qtbot)
            app.detail.finish()  # what follows when the part that is seen at once is painted
            settle(qtbot)
            at = f"{size.width()}x{size.height()} x{scale}"
            if app.window.size() != size:
                found.append(f"{at}: the window took {app.window.size().toTuple()}")
            found += [f"{at}: {fault}" for fault in faults(app.window)]
    return found


@pytest.mark.parametrize("language", ["en", "zh-CN"])
@pytest.mark.parametrize("page", PAGES)
def test_pages(speaking: Callable[[str], App], qtbot: QtBot, page: str, language: str) -> None:
    app = speaking(language)
    press(app, f"show_{page}")
    assert faults_at_every_size(app, qtbot) == []


@pytest.mark.parametrize("language", ["en", "zh-CN"])
@pytest.mark.parametrize("query", ["snapshot", "hong kong", "RDS 连接", "95187", "qqqq"])
def test_what_was_found(
    speaking: Callable[[str], App], qtbot: QtBot, query: str, language: str
) -> None:
    app = speaking(language)
    app.moments.ask_about(SATURDAY)  # the banner takes its room, too
    app.window.search_bar.show_query(query)
    assert faults_at_every_size(app, qtbot) == []
