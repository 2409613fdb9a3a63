"""The figures of `bench window` that are taken inside the running program."""

import os
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from bench._synthetic import synthetic_catalogue
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from callboard.app import with_zone
from callboard.commands.context import Context
from callboard.gui.memory import Memory
from callboard.gui.moment import Moment
from callboard.gui.widgets.shell import Shell
from callboard.hours.zone import use_bundled_zones
from callboard.options import Options
from callboard.resources import find_resources
from callboard.store.folders import find_folders
from callboard.wiring import App

MEASURED = ("coverage_switch_ms", "detail_ms")
IDLING = {"idle_ms_focused": 3_000, "idle_ms_unfocused": 180_000}  # ms until it is settled
_PATIENCE = 2.0  # seconds
_LINES = 100
_AT = datetime(2026, 12, 2, 10, 30, tzinfo=UTC)


def measure_inside(name: str) -> float:
    """One figure, in milliseconds."""
    application = _application()
    if name == "coverage_switch_ms":
        return _median(_switches(_open(application, _LINES)))
    return _median(_details(_open(application, 0)))


def idle_inside(name: str) -> int:
    """Say a word when the window is settled, and do nothing until the process is ended."""
    application = _application()
    app = _open(application, 0, stands=False)
    elsewhere = QWidget()
    is_focused = name == "idle_ms_focused"
    if not is_focused:
        elsewhere.show()
        elsewhere.activateWindow()
    _wait(IDLING[name])
    if app.window.search_bar.edit.hasFocus() is not is_focused:
        raise SystemExit("the keyboard is not where it should be")
    print("settled", flush=True)
    return application.exec()


def _application() -> QApplication:
    use_bundled_zones()
    return QApplication(["callboard", "-style", "Fusion"])


def _open(application: QApplication, lines: int, *, stands: bool = True) -> App:
    def clock() -> datetime:
        return _AT if stands else datetime.now(UTC)  # noqa: TID251 -- the root's

    core = Context(with_zone(Options(country="DE", language="en")), find_resources(), clock)
    if lines:
        core.__dict__["_loaded"] = (synthetic_catalogue(lines), [])
    memory = Memory(find_folders(os.environ), clock)
    app = App(Shell(application, "en"), core, Moment(clock), memory)
    loop = QEventLoop()
    app.preparation.finished.connect(loop.quit)
    app.start()
    app.window.resize(1280, 800)
    app.window.show()
    loop.exec()
    _wait(300)
    return app


def _wait(milliseconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def _switches(app: App) -> Iterator[float]:
    directory, coverage = (app.commands.action(f"show_{p}") for p in ("directory", "coverage"))
    for _ in range(11):
        directory.trigger()
        _wait(50)
        start = time.perf_counter()
        coverage.trigger()
        yield _until_painted(app.window.pages, start)


def _details(app: App) -> Iterator[float]:
    for id_ in app.session.ids:
        start = time.perf_counter()
        app.session.select(id_)
        while app.detail.shown_id != id_ and time.perf_counter() - start < _PATIENCE:
            QApplication.processEvents()
        yield _until_painted(app.detail, start)
        _wait(20)


def _until_painted(widget: QWidget, start: float) -> float:
    """Milliseconds since `start` when all that waits has been done and the widget is painted."""
    QApplication.processEvents()
    widget.repaint()
    return (time.perf_counter() - start) * 1000


def _median(times: Iterator[float]) -> float:
    return round(statistics.median(list(times)[1:]), 2)
