from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.ticker import Ticker, milliseconds_until

AT = datetime(2026, 11, 23, 14, 4, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "milliseconds"),
    [
        (AT + timedelta(minutes=1), 60_000),
        (AT + timedelta(seconds=3), 3_000),
        (AT + timedelta(microseconds=3_000_001), 3_001),  # never early
        (AT - timedelta(hours=1), 1),
    ],
)
def test_how_long_to_sleep(due: datetime, milliseconds: int) -> None:
    assert milliseconds_until(due, AT) == milliseconds


@pytest.mark.usefixtures("qapp")
def test_where_the_system_tells_it_does_not_look() -> None:
    ticker = Ticker(lambda: AT)
    ticker.looks = False
    ticker.arm(None)
    assert ticker.delay == 50_000


class Computer:
    """A clock that can be set, and a time since the start that cannot."""

    def __init__(self) -> None:
        self.at, self.passed = AT, 100.0

    def clock(self) -> datetime:
        return self.at

    def run(self, seconds: float, *, is_set_by: float = 0) -> None:
        self.passed += seconds
        self.at += timedelta(seconds=seconds + is_set_by)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("at", "change", "delay"),
    [
        (AT, None, 30_000),  # somebody may set the clock
        (AT.replace(second=50), None, 10_000),  # the clock in the window turns
        (AT, AT + timedelta(seconds=2), 2_000),
        (AT, AT + timedelta(days=1), 30_000),
    ],
)
def test_it_sleeps_until_the_minute_or_a_change(
    at: datetime, change: datetime | None, delay: int
) -> None:
    ticker = Ticker(lambda: at)
    assert ticker.delay == -1
    ticker.arm(None)
    ticker.arm(change)
    assert ticker.delay == delay
    ticker.stop()
    assert ticker.delay == -1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "is_set_by", "wakes"),
    [
        (30, 0, False),  # in doubt for nothing
        (30, 0.1, False),  # a clock that is being kept right
        (30, -0.1, False),
        (30, 3600, True),  # set, or the computer slept: then only this clock went on
        (30, -3600, True),
        (30, -1, True),
        (50, 0, True),  # the minute
        (51, 0, True),
    ],
)
def test_in_doubt_it_looks_whether_the_clock_was_set(
    seconds: float, is_set_by: float, wakes: bool
) -> None:
    computer = Computer()
    told: list[datetime] = []
    ticker = Ticker(computer.clock, passed=lambda: computer.passed)
    ticker.ticked.connect(told.append)
    ticker.arm(None)
    computer.run(seconds, is_set_by=is_set_by)
    ticker.ring()
    assert told == ([computer.at] if wakes else [])
    assert wakes or ticker.delay == 20_000 - is_set_by * 1000  # to the minute


def test_waking_tells_the_time_of_the_clock(qtbot: QtBot, clock: Callable[[], datetime]) -> None:
    ticker = Ticker(clock)
    with qtbot.waitSignal(ticker.ticked, timeout=0) as told:
        ticker.wake()
    assert told.args == [clock()]
