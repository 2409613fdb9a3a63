"""Other moments than now, and the size of type, in the real window."""

from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest

from callboard.gui.clock_set import ClockSet
from callboard.gui.widgets.what_if import WhatIf
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Clock(Protocol):
    """Stands until a test moves it."""

    at: datetime

    def __call__(self) -> datetime: ...


def press(app: App, name: str) -> None:
    app.commands.action(name).trigger()


def test_the_whole_window_answers_for_another_moment_until_it_is_left(
    app: App, clock: Clock
) -> None:
    press(app, "what_if")
    (asking,) = app.window.findChildren(WhatIf)
    asking.asked.emit(datetime(2026, 11, 28, 3, 0), "Europe/Berlin")  # noqa: DTZ001
    assert "Sat 28 Nov, 03:00" in app.window.moment_banner.text
    lit = app.session.lit("acme.london")
    assert lit
    assert lit.words.key == "closed"
    press(app, "back_to_now")
    lit = app.session.lit("acme.london")
    assert lit
    assert lit.words.key == "open"
    assert app.window.moment_banner.isHidden()
    assert app.moments.ticker.delay > 0


def test_their_clock_can_be_asked_about(app: App) -> None:
    press(app, "what_if")
    (asking,) = app.window.findChildren(WhatIf)
    asking.asked.emit(datetime(2026, 11, 28, 3, 0), "Asia/Shanghai")  # noqa: DTZ001
    assert app.session.at == datetime(2026, 11, 27, 19, 0, tzinfo=UTC)


@pytest.fixture
def clock_set(app: App) -> ClockSet:
    """What hears of it, on whatever system."""
    (found,) = app.moments.findChildren(ClockSet)
    return found


def test_no_light_stays_when_the_clock_is_set(app: App, clock: Clock, clock_set: ClockSet) -> None:
    clock.at += timedelta(hours=12)
    clock_set.noticed.emit()
    lit = app.session.lit("acme.london")
    assert lit
    assert lit.words.key == "closed"


def test_a_moment_that_stands_stays_when_the_clock_is_set(
    app: App, clock: Clock, clock_set: ClockSet
) -> None:
    asked = clock.at
    app.moments.ask_about(asked)
    clock.at += timedelta(hours=12)
    clock_set.noticed.emit()
    assert app.session.at == asked


def test_one_looks_at_the_clock_where_the_system_does_not_tell(
    app: App, clock_set: ClockSet
) -> None:
    assert app.moments.ticker.looks is not clock_set.is_told


def test_type_grows_and_shrinks(app: App) -> None:
    usual = app.themes.theme.scale
    press(app, "zoom_in")
    assert app.themes.theme.scale > usual
    press(app, "zoom_reset")
    press(app, "zoom_out")
    assert app.memory.settings.zoom < 1
    press(app, "zoom_reset")
    assert app.themes.theme.scale == usual
