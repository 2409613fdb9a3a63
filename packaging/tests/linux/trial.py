"""How the tests of Linux packages try things out: commands, a display, what a package needs."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest

# Some tools are Python packages: beside this Python.
_PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
Measured = Callable[[str, object], None]  # the fixture record_property
NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def require(*tools: str) -> None:
    """Skip a test when a program that it calls is not installed."""
    for tool in tools:
        if which(tool, path=_PATH) is None:
            pytest.skip(f"{tool} is not installed: ./run test packaging")


def run(
    *words: object, check: bool = True, env: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command; what it said on both streams is in `stdout`."""
    path = (env or {}).get("PATH", _PATH)
    done = subprocess.run(
        [str(word) for word in words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, check=False, cwd=cwd,
        env={**(os.environ if env is None else env), "PATH": path},
    )  # fmt: skip
    assert not check or done.returncode == 0, f"{words[:3]} failed:\n{done.stdout[-3000:]}"
    return done


def headless(**more: str) -> dict[str, str]:
    """The environment of a computer without a display."""
    kept = {name: value for name, value in os.environ.items() if name not in NO_DISPLAY}
    return {**kept, "LC_ALL": "C.UTF-8", **more}


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """An X server of its own, as the environment that finds it."""
    require("Xvfb")
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        yield headless(DISPLAY=f":{number}")
    finally:
        server.terminate()
        server.wait()
