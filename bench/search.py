"""How long a keystroke takes: a typing session over synthetic records, and over Qt's own filter.

query_ms              the index alone
key_to_paint_ms       from the key until the real window has painted its list
peer_key_to_paint_ms  the same session with a QSortFilterProxyModel over the same texts
list_reset_ms         the list shows every record anew and lays out what is in view
build_s, index_mb     from an empty cache folder to an index that answers; its file
rss_mb                memory above the same window without a directory, after the session

The peer is what Qt's own examples do: a QStandardItemModel with a column for names, numbers, facts
and notes, under a QSortFilterProxyModel that looks into every column (filterKeyColumn -1) without
regard to case, in a QTableView with Qt's own delegate, all else as it comes. It holds the texts
that our index holds, and is asked for the same states. It is spared all that ours does beside:
lights, marks, words in any order, pinyin, typos, and filters, for which it finds nothing at all.
With all texts in one column it takes a fourth of the time at p50; with a model in Python, or in a
QListView, which lays out every row, it takes longer.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any

from bench._synthetic import synthetic_catalogue, typing_session
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from callboard.answers import INDEX
from callboard.commands.context import Context
from callboard.directory.directory import Catalogue
from callboard.gui.memory import Memory
from callboard.gui.moment import Moment
from callboard.gui.widgets.shell import Shell
from callboard.hours.zone import use_bundled_zones
from callboard.options import Options
from callboard.resources import find_resources
from callboard.search.build_index import build_beside
from callboard.search.entry import EntryStream
from callboard.store.folders import find_folders
from callboard.wiring import App

_AT = datetime(2026, 12, 2, 10, 30, tzinfo=UTC)
_OPTIONS = Options(zone="Europe/Berlin", country="DE", language="en")
_RESETS = 21
_COLUMNS = ["Names", "Numbers", "About", "Notes"]
_TURNS = 4  # of the event loop: what is due after a frame, its layout, and its own frame

Figures = dict[str, float]


class _Given(Context):
    """The core over a catalogue that no file holds."""

    def __init__(self, given: Catalogue) -> None:
        super().__init__(_OPTIONS, find_resources(), _clock)
        self._given = given

    @cached_property
    def _loaded(self) -> tuple[Catalogue, list[Any]]:
        return self._given, []


class _Painted(QObject):
    """Notes when a window has painted a frame in which this list was drawn."""

    def __init__(self, window: QWidget, view: QAbstractItemView) -> None:
        super().__init__(window)
        self._viewport = view.viewport()
        self._is_drawn = False
        self.at = 0.0  # seconds of the performance counter; 0 = not yet
        window.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def wait(self) -> float:
        """When the next such frame is painted."""
        self._is_drawn, self.at = False, 0.0
        while not self.at:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        return self.at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt
        """Let a frame be painted, and look at the clock after it."""
        if event.type() == QEvent.Type.Paint and watched is self._viewport:
            self._is_drawn = True
        elif event.type() == QEvent.Type.UpdateRequest and watched is not self._viewport:
            watched.event(event)
            if self._is_drawn and not self.at:
                self.at = time.perf_counter()
            return True
        return False


def main(argv: Sequence[str]) -> int:
    """Measure, and print what was measured."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="bench search", description=__doc__, formatter_class=raw)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--no-peer", action="store_true", help="leave out Qt's own filter")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {f"XDG_{name}_HOME": home for name in ("CACHE", "CONFIG", "DATA", "STATE")}
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        figures = measured(options.records, Path(home), with_peer=not options.no_peer)
    if options.json:
        print(json.dumps(figures))
    else:
        print(*(f"{name:22} {value}" for name, value in figures.items()), sep="\n")
    return 0


def measured(records: int, home: Path, *, with_peer: bool) -> dict[str, Any]:
    """Every figure, taken in one run."""
    use_bundled_zones()
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)  # noqa: S101 -- made above
    states = list(typing_session())
    empty = _opened(application, synthetic_catalogue(0))
    resident = _resident_mb()
    empty.window.close()

    given = synthetic_catalogue(records)
    app = _opened(application, given)
    files = list((home / "callboard" / "search").glob("*"))
    box, painted = app.window.search_bar.edit, _Painted(app.window, app.results)
    keys = _typed(box, painted, states)
    figures = {
        "records": records,
        "query_ms": _spread(_asked(app.answers.find, states)),
        "key_to_paint_ms": _spread(keys),
        "peer_key_to_paint_ms": None,
        "list_reset_ms": _reset_ms(app),
        "build_s": 0.0,
        "index_mb": round(sum(file.stat().st_size for file in files) / 1e6, 1),
        "rss_mb": round(_resident_mb() - resident, 1),
    }
    figures["build_s"] = _build_s(given, app, home / "again")
    if with_peer:
        figures["peer_key_to_paint_ms"] = _spread(_peer(given, states))
    app.preparation.wait()
    return figures


def _opened(application: QApplication, given: Catalogue) -> App:
    """The window on screen, with everything loaded."""
    app = App(
        Shell(application, "en"),
        _Given(given),
        Moment(_clock),
        Memory(find_folders(os.environ), _clock),
    )
    done: list[str] = []
    app.preparation.prepared.connect(done.append)
    app.window.show()
    app.start()
    while INDEX not in done:
        application.processEvents()
        time.sleep(0.01)
    gc.collect()
    return app


def _clock() -> datetime:
    return _AT


def _typed(box: QLineEdit, painted: _Painted, states: Sequence[str]) -> Iterator[float]:
    """Milliseconds from each key to the frame that shows what it finds."""
    for state in states:
        before = time.perf_counter()
        box.setText(state)
        yield (painted.wait() - before) * 1000
        for _ in range(_TURNS):  # what the list does not wait for: the next key is not yet due
            QApplication.processEvents()


def _asked(ask: Callable[[str], object], states: Sequence[str]) -> Iterator[float]:
    for state in states:
        before = time.perf_counter()
        ask(state)
        yield (time.perf_counter() - before) * 1000


def _spread(taken: Iterator[float]) -> Figures:
    found = sorted(taken)
    last = len(found) - 1
    named = {"p50": found[last // 2], "p99": found[round(last * 0.99)], "max": found[last]}
    return {name: round(value, 3) for name, value in named.items()}


def _reset_ms(app: App) -> float:
    ids, taken = list(app.session.points), []
    for _ in range(_RESETS):
        before = time.perf_counter()
        app.model.show(ids)
        app.results.doItemsLayout()
        taken.append((time.perf_counter() - before) * 1000)
    return round(median(taken), 3)


def _build_s(given: Catalogue, app: App, folder: Path) -> float:
    before = time.perf_counter()
    build_beside(EntryStream(given, app.core.names), folder).close()
    return round(time.perf_counter() - before, 2)


def _peer(given: Catalogue, states: Sequence[str]) -> Iterator[float]:
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(_table(given))
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setFilterKeyColumn(-1)
    window, box, view = QWidget(), QLineEdit(), QTableView()
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(view)
    view.setModel(proxy)
    box.textChanged.connect(proxy.setFilterFixedString)
    # A filter that hides nothing new paints nothing: without this the wait for a frame is endless.
    box.textChanged.connect(view.viewport().update)
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    yield from _typed(box, _Painted(window, view), states)


def _table(given: Catalogue) -> QStandardItemModel:
    """Everything that our index searches, in the columns that a table of it would have."""
    table = QStandardItemModel(0, len(_COLUMNS))
    table.setHorizontalHeaderLabels(_COLUMNS)
    for entry in EntryStream(given, _Given(given).names):
        numbers = (entry.printed, *entry.numbers)
        texts = (entry.names, numbers, entry.terms, entry.body)
        table.appendRow([QStandardItem(" ".join(text)) for text in texts])
    return table


def _resident_mb() -> float:
    """Memory of this process in use, in MB (Linux)."""
    status = Path("/proc/self/status").read_text("ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
