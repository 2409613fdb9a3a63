"""The real window on a display of its own, used through AT-SPI as a screen reader uses it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

READER = Path(__file__).with_name("at_spi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
REGISTRY = "/usr/libexec/at-spi2-registryd"
PROGRAM = (sys.executable, "-P", "-m", "callboard", "--zone", "Asia/Singapore", "--language", "en")


def absent() -> str:
    """Why this cannot be tried here; "" when it can."""
    for tool in ("Xvfb", "xvfb-run", "dbus-run-session", "xdotool", REGISTRY, SYSTEM_PYTHON):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "" if asked.returncode == 0 else "python3-pyatspi is not installed"


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a screen reader found out about the window."""
    reason = absent()
    if reason:
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("reader")
    homes = {
        f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "CACHE", "DATA", "STATE")
    }
    environment = {**os.environ, "HOME": str(folder), **homes}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
        environment.pop(name, None)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--"]
    process = subprocess.Popen(
        [*command, SYSTEM_PYTHON, str(READER), *PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    )
    try:
        out, err = process.communicate(timeout=120)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, err
    return json.loads(out.splitlines()[-1])  # type: ignore[no-any-return]


@pytest.mark.slow
def test_a_screen_reader_finds_types_copies_and_turns_pages(heard: dict[str, str]) -> None:
    assert heard["keyboard"]  # is in the search box
    assert heard["typed"]
    assert heard["best"]  # is told without anybody going there
    assert heard["announced"] == f"Copied {heard['copied']}"
    assert heard["page"]
    assert heard["menu"] == "Keyboard shortcuts"
    assert heard["dialog"]


@pytest.mark.slow
def test_the_state_is_spoken_before_the_number(heard: dict[str, str]) -> None:
    name, state, number, *_ = heard["row"].split(". ")
    assert "Hong Kong" in name
    assert state.startswith(("Open", "Closed", "Hours", "Limited"))
    assert number.startswith("+852")
