"""The start of the window: what is loaded when, in a process of its own."""

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

HEAVY = (
    "phonenumbers",
    "holidays",
    "pypinyin",
    "segno",
    "asyncio",
    "importlib.metadata",
    "urllib.request",
    "numpy",
    "sqlite3",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "ssl",
    "socket",
)
FIRST_PAINT = f"""
import sys
import PySide6.QtCore
from PySide6.QtWidgets import QApplication
from callboard.app import Program
from callboard.gui.faults import FaultReporter
from callboard.options import Options
application = QApplication([])
program = Program(application, Options(zone="Europe/Berlin", language="en"), FaultReporter(application))
program.open()
loaded = []
def note():
    loaded.extend(name for name in {HEAVY!r} if name in sys.modules)
    if "Qt" in vars(PySide6.QtCore):
        loaded.append("PySide6's Qt")  # PySide6 makes it, in 15 ms, when it is first asked for
program.window.first_painted.connect(note)
while program.app is None:
    application.processEvents()
program.app.preparation.finished.connect(application.quit, PySide6.QtCore.Qt.ConnectionType.QueuedConnection)
application.exec()
program.app.preparation.wait()
print(program.app.model.rowCount() > 0, *loaded)
"""


def test_nothing_heavy_is_loaded_at_first_paint_and_rows_follow() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["True"]), done.stderr


def test_none_keeps_its_references(qtbot: QtBot) -> None:
    """PySide6 6.12.0 drops one in every void call, and Python 3.11 ends when none is left."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.PlainText)
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100
