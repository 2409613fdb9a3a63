"""Never a socket: the kernel is asked, not the program."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]

# Opens the real window, searches, copies, and waits for everything that is loaded late.
WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from callboard import clock
from callboard.app import build
from callboard.options import Options
application = QApplication([])
app = build(Options(zone="Europe/Berlin", language="en"), clock.now)
app.preparation.finished.connect(application.quit, Qt.ConnectionType.QueuedConnection)
app.start()
app.window.show()
application.exec()
app.preparation.wait()
QTest.keyClicks(app.window.search_bar.edit, "95187")
QTest.keyClick(app.window.search_bar.edit, Qt.Key.Key_Return)
application.processEvents()
print(QApplication.clipboard().text())
"""


def _sockets(tmp_path: Path, *command: str) -> tuple[str, set[str]]:
    """What a command printed, and the families of the sockets it and its children asked for."""
    trace = tmp_path / "trace"
    traced = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace), *command]
    done = subprocess.run(traced, capture_output=True, text=True, check=False, env=os.environ)
    if "ptrace" in done.stderr.lower():
        pytest.skip("this system does not let one program trace another")
    assert done.returncode == 0, done.stderr
    return done.stdout.strip(), set(re.findall(r"\b(?:AF|PF)_\w+", trace.read_text()))


def test_a_session_of_the_window_opens_no_socket(tmp_path: Path) -> None:
    copied, families = _sockets(tmp_path, sys.executable, "-c", WINDOW)
    assert copied == "95187"
    assert families <= {"AF_UNIX"}


@pytest.mark.parametrize("words", [["find", "frankfurt"], ["check"], ["coverage", "--days", "1"]])
def test_the_command_line_opens_no_socket(tmp_path: Path, words: list[str]) -> None:
    _, families = _sockets(tmp_path, sys.executable, "-m", "callboard", *words)
    assert families == set()
