import os
import sys
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.clock_set import NOWHERE, ClockSet, open_clock_set

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[ClockSet]:
    watched = ClockSet(open_clock_set())
    yield watched
    watched.stop()


def set_clock() -> None:
    """To what it is."""
    try:
        time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
    except PermissionError:
        pytest.skip("the clock of this computer may not be set")


def test_where_nothing_is_told_one_has_to_look(qtbot: QtBot) -> None:
    watched = ClockSet(NOWHERE)
    assert not watched.is_told
    watched.stop()


@LINUX
def test_what_can_be_read_is_noticed_each_time(qtbot: QtBot) -> None:
    read, write = os.pipe()
    watched = ClockSet(read)
    assert watched.is_told
    for _ in range(2):
        with qtbot.waitSignal(watched.noticed):
            os.write(write, bytes(8))
    watched.stop()
    os.close(write)


@LINUX
def test_linux_tells_and_is_quiet_while_the_clock_goes_on(watched: ClockSet, qtbot: QtBot) -> None:
    assert watched.is_told
    with qtbot.assertNotEmitted(watched.noticed, wait=50):
        pass


@LINUX
@pytest.mark.slow
def test_setting_the_clock_is_noticed_each_time(watched: ClockSet, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(watched.noticed):
            set_clock()


@LINUX
def test_stopping_closes_what_was_open(qtbot: QtBot) -> None:
    descriptor = open_clock_set()
    watched = ClockSet(descriptor)
    watched.stop()
    watched.stop()
    assert not watched.is_told
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)
