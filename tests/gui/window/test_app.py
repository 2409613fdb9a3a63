"""The whole window: typing, copying, lights that change, and what it says when there is nothing."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from callboard.commands.context import Context
from callboard.gui.memory import Memory
from callboard.gui.moment import Moment
from callboard.gui.widgets.shell import Shell
from callboard.options import Options
from callboard.resources import Resources, find_resources
from callboard.store.folders import find_folders
from callboard.wiring import App

# Only the offscreen platform says it, of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OPTIONS = Options(zone="Europe/Berlin", country="DE", language="en")


class Clock(Protocol):
    """Stands until a test moves it."""

    at: datetime

    def __call__(self) -> datetime: ...


def typed(app: App, text: str) -> list[str]:
    QTest.keyClicks(app.window.search_bar.edit, text)
    return list(app.session.ids)


def copied() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("text", "first"),
    [("londinium", "acme.london"), ("79460123", "acme.london"), ("95187", "aliyun.hotline")],
)
def test_typing_finds(app: App, text: str, first: str) -> None:
    assert typed(app, text)[0] == first
    assert app.results.currentIndex().row() == 0


@pytest.mark.parametrize(("hour", "found"), [(15, ["acme.london"]), (20, [])])
def test_filters_ask_the_clock(app: App, clock: Clock, hour: int, found: list[str]) -> None:
    clock.at = clock.at.replace(hour=hour)
    assert typed(app, "londinium open:now") == found


def test_a_filter_that_is_not_understood_says_so(app: App) -> None:
    typed(app, "lnag:de qqqq")
    assert "lang" in app.results.empty_text


def test_an_empty_list_says_what_the_filters_hide(app: App, clock: Clock) -> None:
    clock.at = clock.at.replace(hour=20)
    typed(app, "londinium open:now")
    assert "opens first: Closed · opens Tue 09:00" in app.results.empty_text


def test_a_mistyped_word_is_answered_and_the_right_one_offered(app: App) -> None:
    assert typed(app, "londinimu") == ["acme.london"]
    QTest.mouseClick(app.listed.hint, Qt.MouseButton.LeftButton)
    assert app.window.search_bar.edit.text() == "londinium"
    assert app.listed.hint.isHidden()


def test_copying_breaks_ties(app: App) -> None:
    second = typed(app, "ticket portal")[1]
    app.session.copy(second)
    app.window.search_bar.clear_query()
    assert typed(app, "ticket portal")[0] == second


def test_enter_copies_exactly_the_digits_and_says_so(app: App) -> None:
    typed(app, "londinium")
    QTest.keyClick(app.window.search_bar.edit, Qt.Key.Key_Return)
    assert (copied(), app.notice.text) == ("+442079460123", "Copied +442079460123")


def test_alt_and_a_digit_copy_the_row(app: App) -> None:
    typed(app, "9518")
    second = app.session.points[app.session.ids[1]].telephone
    (action,) = [a for a in app.window.actions() if a.shortcut() == QKeySequence("Alt+2")]
    app.copier.copy("before")
    action.trigger()
    assert second
    assert copied() == second.digits


def test_escape_shows_everything_again(app: App) -> None:
    typed(app, "londinium")
    (clear,) = [a for a in app.window.actions() if a.objectName() == "clear_query"]
    clear.trigger()
    assert len(app.session.ids) == len(app.session.points)


def test_arrows_in_the_search_box_move_the_selection(app: App) -> None:
    typed(app, "9518")
    QTest.keyClick(app.window.search_bar.edit, Qt.Key.Key_Down)
    assert app.session.selection == app.session.ids[1]


def test_the_best_channel_is_what_enter_copies_when_nothing_was_typed(app: App) -> None:
    assert app.best_now.card.best.id == app.session.selection == "acme.london"
    QTest.keyClick(app.window.search_bar.edit, Qt.Key.Key_Return)
    assert copied() == "+442079460123"


def test_the_search_box_has_the_keyboard(app: App) -> None:
    assert app.window.focusWidget() is app.window.search_bar.edit


def test_an_empty_result_says_what_to_do(app: App) -> None:
    assert typed(app, "qqqqxyzzy") == []
    assert "Esc" in app.results.empty_text


@pytest.mark.qt_log_ignore("propagateSizeHints|No Icon set")  # no pictures are there
def test_an_empty_directory_says_what_to_do(
    shown: Callable[[App], App], clock: Clock, tmp_path: Path
) -> None:
    shutil.copytree(find_resources().names, tmp_path / "names")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    core = Context(OPTIONS, Resources(tmp_path), clock)
    memory = Memory(find_folders(os.environ), clock)
    app = shown(App(Shell(application, "en"), core, Moment(clock), memory))
    assert "--directory" in app.results.empty_text
    app.session.copy_selected()
    assert "Nothing to copy" in app.notice.text


def test_a_light_changes_at_its_minute(app: App, clock: Clock) -> None:
    lit = app.session.lit("acme.london")
    assert lit
    assert lit.words.key == "open"
    assert 0 < app.moments.ticker.delay <= 60_000
    clock.at = clock.at.replace(hour=17, minute=30)
    app.moments.ticker.wake()
    lit = app.session.lit("acme.london")
    assert lit
    assert lit.words.key == "closed"
    assert "18:30" in app.window.clock_face.told


def test_a_clock_that_is_turned_back_is_noticed(app: App, clock: Clock) -> None:
    clock.at -= timedelta(hours=12)
    app.moments.ticker.wake()
    lit = app.session.lit("acme.london")
    assert lit
    assert lit.words.key == "closed"


def test_another_moment_stands_still_and_says_so(
    opened: Callable[[Options], App], clock: Clock
) -> None:
    at = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
    app = opened(Options(at=at, zone="Europe/Berlin", language="en"))
    assert "Sun 1 Mar, 04:00" in app.window.moment_banner.text
    clock.at += timedelta(days=1)
    assert app.session.at == at
    assert app.moments.ticker.delay == -1


def test_an_open_line_out_of_reach_is_not_green_in_words(
    opened: Callable[[Options], App],
) -> None:
    row = opened(OPTIONS).session.row("aliyun.hotline")
    assert row.light
    assert row.light.sentence == "Open, but not reachable from Germany"
    assert not row.light.in_reach


def test_the_same_line_is_in_reach_at_home(opened: Callable[[Options], App]) -> None:
    row = opened(Options(zone="Asia/Shanghai", country="CN", language="en")).session.row(
        "aliyun.hotline"
    )
    assert row.light
    assert row.light.in_reach


def test_what_is_only_read_does_not_count_as_a_channel(app: App) -> None:
    assert len(typed(app, "support")) > app.session.channels_shown > 0


def test_now_needs_no_banner(app: App) -> None:
    assert not app.window.moment_banner.isVisible()
    assert not app.window.problem_banner.isVisible()


def test_a_clock_that_cannot_be_right_is_announced_and_lights_go(app: App, clock: Clock) -> None:
    clock.at = datetime(2019, 1, 1, 12, tzinfo=UTC)
    app.moments.ticker.wake()
    assert "clock of this computer is wrong" in app.window.moment_banner.text
    lights = [app.session.lit(id_) for id_ in app.session.ids]
    assert {lit.words.key for lit in lights if lit} == {"unknown"}


def test_a_fault_in_a_file_is_shown(opened: Callable[[Options], App], tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("format = ", "utf-8")
    app = opened(Options(zone="Europe/Berlin", language="en", directories=(path,)))
    assert "broken.toml:1" in app.window.problem_banner.text


def test_no_label_reads_markup(app: App) -> None:
    typed(app, "londinium")
    formats = {label.textFormat() for label in app.window.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("width", "height", "side"),
    [(1000, 700, "Horizontal"), (800, 600, "Horizontal"), (560, 900, "Vertical")],
)
def test_details_go_below_the_list_in_a_narrow_window(
    app: App, width: int, height: int, side: str
) -> None:
    app.window.resize(width, height)
    assert app.window.furniture.directory.splitter.orientation() == Qt.Orientation[side]


def fit(app: App, scale: float) -> None:
    """Make the window the smallest that a screen may have, and its type so many times as drawn."""
    app.themes.set_zoom(scale / app.themes.theme.scale)
    app.window.resize(800, 600)
    for _ in range(3):  # what is above the list says less, and then the list is laid out again
        QApplication.processEvents()


@pytest.mark.parametrize(("zoom", "least"), [(1.0, 4), (2.0, 2)])
def test_in_the_smallest_window_the_list_keeps_its_rows(app: App, zoom: float, least: int) -> None:
    fit(app, zoom)
    assert app.results.viewport().height() // app.results.sizeHintForRow(0) >= least


def test_where_there_is_no_room_the_details_come_instead_of_the_list(app: App) -> None:
    fit(app, 2.0)
    details = app.window.furniture.directory.details
    assert (app.results.isVisible(), app.detail.isVisible()) == (True, False)
    QTest.keyClick(details, Qt.Key.Key_Space)
    assert (app.results.isVisible(), app.detail.isVisible()) == (False, True)
    typed(app, "l")
    assert (app.results.isVisible(), app.detail.isVisible()) == (True, False)
