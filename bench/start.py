"""How long the window takes to its first paint, against a process that only imports Qt.

Both are started in turn, in the same run and with an empty home, so that the ratio holds on any
computer. A second figure is what `./run` itself adds to a start when everything is prepared.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 12
ROOT = Path(__file__).parents[1]

BARE = "import PySide6.QtWidgets; print('ready', flush=True)"

# The real program; only what it does once its window is painted is replaced: it tells, and ends.
# (An event filter in Python would be part of what is measured: 5 ms for Qt's table of events.)
WINDOW = """
import os
import sys

from callboard.__main__ import main
from callboard.app import Program

def told(_):
    print("ready", flush=True)
    os._exit(0)

Program._fill = told
sys.argv = ["callboard"]
sys.exit(main())
"""


def until_ready(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds from the start of a process to the first line that it prints."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        line = process.stdout.readline() if process.stdout else b""
        elapsed = time.perf_counter() - start
    if process.returncode != 0 or not line:
        raise SystemExit(f"the process ended with {process.returncode} before it was ready")
    return elapsed * 1000


def measure(environment: dict[str, str]) -> dict[str, float]:
    """Medians of alternating rounds, after one round that warms the disk."""
    commands = {
        "bare_import_ms": [sys.executable, "-P", "-c", BARE],
        "first_paint_ms": [sys.executable, "-P", "-c", WINDOW],
        "program_ms": [sys.executable, "-P", "-m", "callboard", "--version"],
        "run_ms": [str(ROOT / ("run.cmd" if os.name == "nt" else "run")), "--version"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS + 1):
        for name, command in commands.items():
            times[name].append(until_ready(command, environment))
    return {name: round(statistics.median(found[1:]), 1) for name, found in times.items()}


def main(argv: list[str]) -> int:
    """Print the figures, as JSON with `--json`."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as ./run does
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        environment |= {
            f"XDG_{x}_HOME": f"{home}/{x}" for x in ("CONFIG", "CACHE", "DATA", "STATE")
        }
        figures = measure(environment)
    figures["first_paint_ratio"] = round(figures["first_paint_ms"] / figures["bare_import_ms"], 2)
    figures["run_overhead_ms"] = round(figures["run_ms"] - figures["program_ms"], 1)
    if "--json" in argv:
        print(json.dumps(figures))
    else:
        print(*(f"{name:18} {figure:8}" for name, figure in figures.items()), sep="\n")
    return 0
