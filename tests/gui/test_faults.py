"""Faults in a slot, a paint, a model and a thread: one dialog, one entry in the log, life goes on."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui import faults
from callboard.gui.faults import CRASH, LOG, OLDER_LOG, FaultReporter
from callboard.gui.widgets.fault_dialog import FaultDialog
from callboard.presenters.faults import FaultsPresenter

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "Error calling Python override"),
    pytest.mark.qt_no_exception_capture,
]
QUERY = "a secret query"
HOME = "/".join(["", "home", "jane"])  # no path of one computer may stand in this repository
WHERE = {"paint": "paintEvent", "model": "data", "slot": "fail", "worker": "work"}


def now() -> datetime:
    return datetime(2026, 11, 23, 14, 4, tzinfo=UTC)


@pytest.fixture
def reporter(qapp: QApplication, tmp_path: Path) -> Iterator[FaultReporter]:
    hooks = sys.excepthook, threading.excepthook
    made = FaultReporter(qapp)
    BREAKS.add("everything")
    made.log_to(tmp_path / "log", now)
    made.install()
    FaultsPresenter(made)
    yield made
    BREAKS.clear()
    made.uninstall()
    made.deleteLater()
    sys.excepthook, threading.excepthook = hooks
    for dialog in dialogs():
        dialog.close()
        dialog.deleteLater()


def dialogs() -> list[FaultDialog]:
    return [
        w for w in QApplication.topLevelWidgets() if isinstance(w, FaultDialog) and w.isVisible()
    ]


BREAKS: set[str] = set()  # not empty while a test wants widgets to fail; they outlive it


def fail_while(breaks: set[str]) -> None:
    if breaks:
        raise ValueError(QUERY)


class BadPaint(QWidget):
    def paintEvent(self, _event: object) -> None:
        fail_while(BREAKS)


class BadModel(QAbstractListModel):
    def rowCount(self, _parent: object = None) -> int:
        return 3

    def data(self, _index: object, _role: int = 0) -> object:
        fail_while(BREAKS)
        return None


def again_and_again(qtbot: QtBot, do: Callable[[], object]) -> None:
    """As Qt would: in its loop, where no Python code called."""
    timer = QTimer(interval=0)
    rings: list[int] = []

    def ring() -> None:
        rings.append(1)
        do()

    timer.timeout.connect(ring)
    timer.start()
    qtbot.waitUntil(lambda: len(rings) > 20)
    timer.stop()


def paint(qtbot: QtBot) -> None:
    widget = BadPaint()
    qtbot.addWidget(widget)
    QTimer.singleShot(0, widget.show)
    again_and_again(qtbot, widget.update)


def model(qtbot: QtBot) -> None:
    view, bad = QListView(), BadModel()
    view.setModel(bad)
    bad.setParent(view)
    qtbot.addWidget(view)
    QTimer.singleShot(0, view.show)
    again_and_again(qtbot, view.viewport().update)


def slot(qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError(QUERY)

    again_and_again(qtbot, fail)


def worker(qtbot: QtBot) -> None:
    def work() -> None:
        raise ValueError(QUERY)

    for _ in range(20):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()


@pytest.mark.parametrize("break_down", [paint, model, slot, worker])
def test_one_dialog_and_one_entry_in_the_log(
    qtbot: QtBot, reporter: FaultReporter, tmp_path: Path, break_down: Callable[[QtBot], None]
) -> None:
    break_down(qtbot)
    qtbot.waitUntil(lambda: bool(dialogs()))
    log = (tmp_path / "log" / LOG).read_text("utf-8")
    (dialog,) = dialogs()
    assert log.count("ValueError") == 1
    assert dialog.report.toPlainText().strip() in log
    assert QUERY not in log
    assert f" in {WHERE[break_down.__name__]}\n" in log


def raised(fault: Exception) -> Exception:
    try:
        raise fault
    except type(fault) as caught:
        return caught


def report(reporter: FaultReporter, fault: Exception) -> None:
    reporter.report(type(fault), fault, fault.__traceback__)


def test_what_goes_wrong_while_it_is_told_joins_the_same_dialog(
    qtbot: QtBot, reporter: FaultReporter
) -> None:
    report(reporter, raised(KeyError(QUERY)))
    report(reporter, raised(ValueError(QUERY)))
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    assert "KeyError" in dialog.report.toPlainText()
    assert "ValueError" in dialog.report.toPlainText()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.report.toPlainText()
    assert dialog.copied.text() == "Copied the report"
    dialog.continue_button.click()
    report(reporter, raised(KeyError(QUERY)))  # a known one
    qtbot.wait(0)
    assert dialogs() == []
    report(reporter, raised(TypeError(QUERY)))
    qtbot.waitUntil(lambda: bool(dialogs()))


def test_a_dialog_goes_with_its_window_and_the_next_fault_gets_another(
    qtbot: QtBot, reporter: FaultReporter
) -> None:
    report(reporter, raised(KeyError(1)))
    qtbot.waitUntil(lambda: bool(dialogs()))
    dialogs()[0].deleteLater()
    qtbot.waitUntil(lambda: not dialogs())
    report(reporter, raised(ValueError(1)))
    qtbot.waitUntil(lambda: bool(dialogs()))


def test_a_large_log_makes_place(
    reporter: FaultReporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "LARGEST_LOG", 10)
    report(reporter, raised(KeyError(1)))
    report(reporter, raised(ValueError(1)))
    assert "KeyError" in (tmp_path / "log" / OLDER_LOG).read_text("utf-8")
    assert "KeyError" not in (tmp_path / "log" / LOG).read_text("utf-8")


def test_what_a_crash_left_goes_into_the_log_without_folders(
    qapp: QApplication, tmp_path: Path
) -> None:
    left = f'Fatal Python error: Aborted\n  File "{HOME}/x/callboard/gui/row.py", line 3 in paint\n'
    (tmp_path / CRASH).write_text(left, "utf-8")
    after = FaultReporter(qapp)
    after.log_to(tmp_path, now)
    after.uninstall()
    assert (tmp_path / LOG).read_text("utf-8").startswith("2026-11-23 14:04:00Z Fatal Python error")
    assert 'File "callboard/gui/row.py", line 3' in (tmp_path / LOG).read_text("utf-8")
    assert "jane" not in (tmp_path / LOG).read_text("utf-8")
    assert (tmp_path / CRASH).read_text("utf-8") == ""


def test_where_nothing_can_be_written_faults_are_told_all_the_same(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    reporter = FaultReporter(qapp)
    reporter.log_to(tmp_path / "file" / "log", now)
    with qtbot.waitSignal(reporter.happened) as told:
        report(reporter, raised(KeyError(1)))
    assert "KeyError" in told.args[0]
    reporter.uninstall()
