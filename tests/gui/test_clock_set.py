import os
import sys
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
def test_linux_tells_and_what_it_tells_cannot_be_read(watched: ClockSet, qtbot: QtBot) -> None:
    """Nobody sets the clock for a test; a jump fails the reading too, with another error."""
    assert watched.is_told
    with qtbot.waitSignal(watched.noticed, timeout=0):
        watched._read()


@LINUX
def test_stopping_closes_what_was_open(qtbot: QtBot) -> None:
    descriptor = open_clock_set()
    watched = ClockSet(descriptor)
    watched.stop()
    watched.stop()
    assert not watched.is_told
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)
