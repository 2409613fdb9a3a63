"""The real program under a clock that another program moves (libfaketime): no light stays wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(LIBRARY is None, reason="libfaketime is not installed"),
]

# Prints the light of a line that opens 09:00-18:00 in Berlin whenever it reads differently, and
# ends after the second. {jump} is what happens once the first light is there.
WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from callboard import clock
from callboard.app import build
from callboard.options import Options

application = QApplication([])
directory = Path(sys.argv[1])
app = build(Options(zone="Europe/Berlin", language="en", directories=(directory,)), clock.now)
seen = []

def look():
    lit = app.session.lit("northwind.desk")
    if lit and (not seen or lit.words.key != seen[-1]):
        seen.append(lit.words.key)
        print(lit.words.key, flush=True)
        if len(seen) == 1:
            {jump}
        else:
            application.quit()

app.session.lights_changed.connect(look)
app.session.moment_changed.connect(look)
QTimer.singleShot(20_000, application.quit)
app.start()
app.window.show()
application.exec()
app.preparation.wait()
"""
DIRECTORY = """
format = 1
id = "northwind"
name = "Northwind"
as_of = "2026"
[[organization]]
id = "northwind"
name = "Northwind"
[[contact_point]]
id = "northwind.desk"
organization = "northwind"
name = "Desk"
kind = "phone"
telephone = { printed = "+44 20 7946 0123" }
hours_available = [{ hours = "Mo-Fr 09:00-18:00", zone = "Europe/Berlin" }]
"""
SET_CLOCK = 'Path(os.environ["FAKETIME_TIMESTAMP_FILE"]).write_text("{0}")'


def _lights(tmp_path: Path, start: str, jump: str) -> list[str]:
    """The lights that the window shows, in order; `start` is a UTC time of libfaketime."""
    directory, moment = tmp_path / "northwind.toml", tmp_path / "moment"
    directory.write_text(DIRECTORY, encoding="utf-8")
    moment.write_text(start, encoding="utf-8")
    environment = os.environ | {
        "LD_PRELOAD": str(LIBRARY),
        "FAKETIME_TIMESTAMP_FILE": str(moment),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "TZ": "UTC",
    }
    script = WINDOW.replace("{jump}", jump)
    command = [sys.executable, "-c", script, str(directory)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.split()


def test_a_light_changes_at_its_minute_by_the_real_clock(tmp_path: Path) -> None:
    """17:59:57 in Berlin: three seconds of waiting, no hand on the clock."""
    assert _lights(tmp_path, "@2026-11-23 16:59:57", "pass") == ["closing-soon", "closed"]


@pytest.mark.parametrize(
    ("start", "after", "lights"),
    [
        ("@2026-11-23 10:00:00", "@2026-11-23 20:00:00", ["open", "closed"]),
        ("@2026-11-23 20:00:00", "@2026-11-23 10:00:00", ["closed", "open"]),
    ],
    ids=["forward", "backward"],
)
def test_a_clock_that_is_set_is_noticed_on_waking(
    tmp_path: Path, start: str, after: str, lights: list[str]
) -> None:
    """A machine that slept, or whose clock was set, makes its windows active again."""
    jump = f"{SET_CLOCK.format(after)}; QTimer.singleShot(0, app.moments.ticker.wake)"
    assert _lights(tmp_path, start, jump) == lights
