"""What the window costs: its first paint, its memory, its idling, and a press of a key.

first_paint_to_import  process start -> painted, over a process that imports PySide6.QtWidgets
first_paint_to_bare    the same over a process that paints a bare QMainWindow
rss_to_bare            memory at the first paint, over that of the bare window
idle_ms_focused        CPU time in 60 s in which nobody touches the window, from 3 s after it was
                       opened; the cursor blinks in the search box, and rests after 10 s
idle_ms_unfocused      the same while another window has the keyboard, from 3 min after it was
                       opened, when Qt has emptied its caches
coverage_switch_ms     from the key to the painted coverage board, with 100 lines (median)
detail_ms              from the key to the painted details of another entry (median)

Processes are started in turn, in one run and with an empty home, so that the ratios hold on any
computer. `--idle SECONDS` shortens the minute; the figures are scaled to 60 s. Idling is looked at
from outside: a program that measures itself does not idle.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench._window_child import IDLING, MEASURED, idle_inside, measure_inside
from bench.start import BARE, until_ready

ROUNDS = 12
_MINUTE = 60.0

# Memory is read at the same moment in both: within the first paint event's turn of the loop.
_TELL = """
def told(*_):
    with open("/proc/self/statm", encoding="ascii") as statm:
        print(statm.read().split()[1], flush=True)
    os._exit(0)
"""
BARE_WINDOW = f"""
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
{_TELL}
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
OUR_WINDOW = f"""
import os
import sys
from callboard.__main__ import main
from callboard.app import Program
{_TELL}
Program._fill = told
sys.argv = ["callboard"]
sys.exit(main())
"""


def pages_at_first_paint(script: str, environment: dict[str, str]) -> int:
    """Resident pages of a process when its window has just been painted."""
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return int(done.stdout)


def first_paint(environment: dict[str, str]) -> dict[str, float]:
    """Ratios of alternating rounds, after one round that warms the disk."""
    scripts = {"import": BARE, "bare": BARE_WINDOW, "ours": OUR_WINDOW}
    times: dict[str, list[float]] = {name: [] for name in scripts}
    for _ in range(ROUNDS + 1):
        for name, script in scripts.items():
            command = [sys.executable, "-P", "-c", script]
            times[name].append(until_ready(command, environment))
    took = {name: statistics.median(found[1:]) for name, found in times.items()}
    bare, ours = (pages_at_first_paint(s, environment) for s in (BARE_WINDOW, OUR_WINDOW))
    return {
        "first_paint_to_import": round(took["ours"] / took["import"], 2),
        "first_paint_to_bare": round(took["ours"] / took["bare"], 2),
        "rss_to_bare": round(ours / bare, 2),
    }


def inside(name: str, environment: dict[str, str]) -> float:
    """One of the figures that are taken inside the program, in a process of its own."""
    with started(name, environment) as process:
        return float(said_by(process))


def cost_while_idle(name: str, environment: dict[str, str], seconds: float) -> float:
    """CPU time of a window that has settled; one at a time has the keyboard, or has it not."""
    with started(name, environment) as process:
        said_by(process)
        before = cpu_ms(process.pid)
        time.sleep(seconds)
        cost = cpu_ms(process.pid) - before
        process.terminate()
    return round(cost * _MINUTE / seconds, 2)


def cpu_ms(pid: int) -> float:
    """CPU time of all threads of a process so far, as the kernel's scheduler counts it."""
    counted = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[0]) for task in counted) / 1e6


def started(name: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    """The program, on its way to one of the figures."""
    words = [sys.executable, "-m", "bench.window", "--inside", name]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)


def said_by(process: subprocess.Popen[str]) -> str:
    """The next line that a process writes; stops with what went wrong in it."""
    line = process.stdout.readline() if process.stdout else ""
    if not line:
        raise SystemExit(f"bench: {process.args!r} ended with {process.wait()}")
    return line


def main(argv: list[str]) -> int:
    """Print the figures, as JSON with `--json`."""
    grammar = argparse.ArgumentParser(prog="./run bench window")
    grammar.add_argument("--json", action="store_true")
    grammar.add_argument("--idle", type=float, default=60.0)
    grammar.add_argument("--inside", choices=(*MEASURED, *IDLING), help=argparse.SUPPRESS)
    said = grammar.parse_args(argv)
    if said.inside in IDLING:
        return idle_inside(said.inside)
    if said.inside:
        print(measure_inside(said.inside))
        return 0
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as ./run does
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        environment |= {
            f"XDG_{x}_HOME": f"{home}/{x}" for x in ("CONFIG", "CACHE", "DATA", "STATE")
        }
        figures = first_paint(environment)
        figures |= {name: inside(name, environment) for name in MEASURED}
        figures |= {name: cost_while_idle(name, environment, said.idle) for name in IDLING}
    if said.json:
        print(json.dumps(figures))
    else:
        print(*(f"{name:24} {figure:8}" for name, figure in figures.items()), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
