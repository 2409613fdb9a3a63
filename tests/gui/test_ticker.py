from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.ticker import Ticker, milliseconds_until

AT = datetime(2026, 11, 23, 14, 4, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "change", "milliseconds"),
    [
        (AT, None, 30_000),  # somebody may set the clock
        (AT.replace(second=50), None, 10_000),  # the clock in the window turns
        (AT, AT + timedelta(seconds=3), 3_000),
        (AT, AT + timedelta(microseconds=3_000_001), 3_001),  # never early
        (AT, AT - timedelta(hours=1), 1),
        (AT, AT + timedelta(days=400), 30_000),
    ],
)
def test_how_long_to_sleep(at: datetime, change: datetime | None, milliseconds: int) -> None:
    assert milliseconds_until(change, at) == milliseconds


@pytest.mark.usefixtures("qapp")
def test_one_timer_is_set_anew(clock: Callable[[], datetime]) -> None:
    ticker = Ticker(clock)
    assert ticker.delay == -1
    ticker.arm(None)
    ticker.arm(clock() + timedelta(seconds=2))
    assert ticker.delay == 2_000
    ticker.stop()
    assert ticker.delay == -1


def test_waking_tells_the_time_of_the_clock(qtbot: QtBot, clock: Callable[[], datetime]) -> None:
    ticker = Ticker(clock)
    with qtbot.waitSignal(ticker.ticked, timeout=0) as told:
        ticker.wake()
    assert told.args == [clock()]
