import gc
import sys
import threading
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.preparation import Preparation, Tell


def test_everything_is_loaded_in_order_on_another_thread(qtbot: QtBot) -> None:
    threads: set[int] = set()
    prepared: list[str] = []

    def load(_: str, _tell: Tell) -> None:
        threads.add(get_ident())

    preparation = Preparation(load, ["first", "second"])
    preparation.prepared.connect(prepared.append)
    with qtbot.waitSignal(preparation.finished):
        preparation.start()
    preparation.wait()
    assert prepared == ["first", "second"]
    assert get_ident() not in threads


def test_qt_objects_are_not_collected_on_that_thread(qtbot: QtBot) -> None:
    collecting: list[bool] = []

    def load(_: str, _tell: Tell) -> None:
        collecting.append(gc.isenabled())

    preparation = Preparation(load, ["one"])
    with qtbot.waitSignal(preparation.finished):
        preparation.start()
    preparation.wait()
    assert (collecting, gc.isenabled()) == ([False], True)


def test_progress_is_told(qtbot: QtBot) -> None:
    def load(_: str, tell: Tell) -> None:
        tell(40)

    preparation = Preparation(load, ["one"])
    with qtbot.waitSignal(preparation.progressed) as told:
        preparation.start()
    preparation.wait()
    assert told.args == [40]


def test_nobody_waits_for_the_end_of_what_tells_its_progress(qtbot: QtBot) -> None:
    prepared: list[str] = []
    running = Event()

    def load(_: str, tell: Tell) -> None:
        running.set()
        while True:
            tell(50)

    preparation = Preparation(load, ["endless"])
    preparation.prepared.connect(prepared.append)
    preparation.start()
    assert running.wait(10)
    preparation.wait()
    assert prepared == []


def test_a_thing_is_loaded_again(qtbot: QtBot) -> None:
    prepared: list[str] = []

    def load(_: str, _tell: Tell) -> None:
        pass

    preparation = Preparation(load, ["first", "second"])
    preparation.prepared.connect(prepared.append)
    with qtbot.waitSignal(preparation.finished):
        preparation.start()
    with qtbot.waitSignal(preparation.finished):
        preparation.repeat("second")
    preparation.wait()
    assert prepared == ["first", "second", "second"]


def test_what_was_loaded_is_not_looked_through_for_garbage(qtbot: QtBot) -> None:
    preparation = Preparation(lambda *_: None, ["one"])
    with qtbot.waitSignal(preparation.finished):
        preparation.start()
    preparation.wait()
    assert gc.get_freeze_count() > 0


def test_the_window_gets_its_turn_several_times_a_frame(qtbot: QtBot) -> None:
    turns: list[float] = []

    def load(_: str, _tell: Tell) -> None:
        turns.append(sys.getswitchinterval())

    preparation = Preparation(load, ["one"])
    with qtbot.waitSignal(preparation.finished):
        preparation.start()
    preparation.wait()
    assert turns[0] <= 0.001


def test_what_is_wished_for_meanwhile_is_loaded_after_and_nobody_waits(qtbot: QtBot) -> None:
    may_go_on, loaded = Event(), []

    def load(name: str, _tell: Tell) -> None:
        may_go_on.wait(5)
        loaded.append(name)

    preparation = Preparation(load, ["index"])
    preparation.start()
    preparation.repeat("CN", "DE")  # does not join the thread
    assert loaded == []
    with qtbot.waitSignal(preparation.finished):
        may_go_on.set()
    assert loaded == ["index", "CN", "DE"]
    preparation.wait()


def test_a_fault_ends_it_and_garbage_is_collected_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(threading, "excepthook", told.append)

    def load(name: str, _tell: Tell) -> None:
        raise RuntimeError(name)

    preparation = Preparation(load, ["index"])
    with qtbot.waitSignal(preparation.finished):
        preparation.start()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert gc.isenabled()
