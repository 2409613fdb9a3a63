from collections.abc import Generator

from pytestqt.qtbot import QtBot

from callboard.presenters.slices import Sliced


def counted(to: int) -> Generator[None, None, int]:
    for _ in range(to):
        yield
    return to


def test_work_is_done_in_the_end(qtbot: QtBot) -> None:
    work = Sliced()
    with qtbot.waitSignal(work.finished) as done:
        work.start(counted(5))
        assert work.is_busy
    assert (done.args, work.is_busy) == ([5], False)


def test_newer_work_takes_the_place_of_older(qtbot: QtBot) -> None:
    work, done = Sliced(), list[int]()
    work.finished.connect(done.append)
    work.start(counted(3))
    with qtbot.waitSignal(work.finished):
        work.start(counted(7))
    assert done == [7]


def test_stopped_work_is_left_undone(qtbot: QtBot) -> None:
    work = Sliced()
    work.start(counted(3))
    work.stop()
    with qtbot.assertNotEmitted(work.finished, wait=20):
        assert not work.is_busy
