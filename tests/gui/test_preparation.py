import gc
from threading import get_ident

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
