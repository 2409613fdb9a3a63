"""A window that stood on a second screen comes back there, or where it can be reached."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LEFT = {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080}
RIGHT = {"name": "right", "x": 1920, "y": 0, "width": 2560, "height": 1440}
ABOVE = {"name": "above", "x": 0, "y": -1080, "width": 1920, "height": 1080}
SMALL = {"name": "small", "x": 0, "y": 0, "width": 1024, "height": 768}

FRAME = 2  # pixels that the offscreen platform draws around a window

SHOW = """
import sys
from PySide6.QtWidgets import QApplication
from callboard.gui.looks import read_looks
from callboard.gui.widgets.shell import Shell
from pathlib import Path
application = QApplication([])
shell = Shell(application, "en", read_looks(Path(sys.argv[1])))
shell.window.show()
application.processEvents()
place = shell.window.geometry()
print(shell.window.screen().name(), place.x(), place.y(), place.width(), place.height())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="screens are made up on Linux only")
@pytest.mark.parametrize(
    ("screens", "place", "shown"),
    [
        ([LEFT, RIGHT], (2000, 100, 900, 700), "right 2000 100 900 700"),
        ([LEFT, RIGHT], (100, 50, 900, 700), "left 100 50 900 700"),
        ([LEFT, ABOVE], (100, -900, 900, 700), "above 100 "),
        ([LEFT], (2000, 100, 900, 700), "left"),  # the other one was unplugged
        ([LEFT], (100, -900, 900, 700), "left"),
        ([SMALL], (100, 50, 1900, 1000), "small"),  # at home the screen was larger
    ],
)
def test_where_it_comes_back(
    tmp_path: Path, screens: list[dict[str, object]], place: tuple[int, ...], shown: str
) -> None:
    configuration, settings = tmp_path / "screens.json", tmp_path / "settings.json"
    made = [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for screen in screens]
    configuration.write_text(json.dumps({"screens": made}), "utf-8")
    geometry = dict(zip(("x", "y", "width", "height"), place, strict=True))
    settings.write_text(json.dumps({"geometry": geometry}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(settings)],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={configuration}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith(shown), done.stderr
    name, x, y, width, height = done.stdout.split()
    screen = next(screen for screen in screens if screen["name"] == name)
    assert inside((int(x), int(y), int(width), int(height)), screen)


def inside(place: tuple[int, int, int, int], screen: dict[str, object]) -> bool:
    """Whether a window is all on a screen."""
    x, y, width, height = place
    left, top, wide, high = (int(str(screen[key])) for key in ("x", "y", "width", "height"))
    right, bottom = left + wide + FRAME, top + high + FRAME
    return left <= x and x + width <= right and top <= y and y + height <= bottom
