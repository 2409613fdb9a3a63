"""Started as a desktop starts it: the window is there at once, and known as Callboard's."""

import os
import select
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest
from linux import desktop
from trial import Measured, display, require, run

from callboard.app import DESKTOP_FILE

pytestmark = pytest.mark.packages
SECONDS = 2.0
_PATIENCE = 20.0  # seconds; the window's icon follows its first paint


@pytest.fixture(scope="module")
def started(
    unpacked: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, float, dict[str, str]]]:
    """A window that the menu entry opened: its id, after how many seconds, and where it is."""
    require("xdotool", "xprop", "dbus-run-session")
    entry = unpacked / "usr/share/applications" / desktop.ENTRY.name
    launch = ["gtk-launch", DESKTOP_FILE]
    with display() as environment:
        environment |= {
            "PATH": f"{unpacked}/usr/bin:{environment['PATH']}",
            "XDG_DATA_DIRS": f"{unpacked}/usr/share:/usr/share",
            "CALLBOARD_HOME": str(tmp_path_factory.mktemp("home")),
        }
        if run("sh", "-c", "command -v gtk-launch", check=False).returncode:
            require("gio")
            launch = ["gio", "launch", str(entry)]
        before = monotonic()
        starter = subprocess.Popen(launch, env=environment)
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "^callboard$"]
        window = run(*search, env=environment).stdout.split()[0]
        yield window, monotonic() - before, environment
        told = run("xprop", "-id", window, "_NET_WM_PID", env=environment).stdout
        pid = int(told.rpartition("=")[2])
        ended = os.pidfd_open(pid)
        os.kill(pid, signal.SIGTERM)
        select.select([ended], [], [], 20)
        starter.wait(20)


def _property(started: tuple[str, float, dict[str, str]], name: str) -> str:
    return run("xprop", "-id", started[0], name, env=started[2]).stdout


def test_it_is_mapped_in_time(
    started: tuple[str, float, dict[str, str]], record_property: Measured
) -> None:
    record_property("seconds until the window is mapped", round(started[1], 2))
    assert started[1] <= SECONDS


def test_it_has_its_class(started: tuple[str, float, dict[str, str]]) -> None:
    assert '"callboard", "callboard"' in _property(started, "WM_CLASS")


def test_it_names_its_menu_entry(started: tuple[str, float, dict[str, str]]) -> None:
    assert f'"{DESKTOP_FILE}"' in _property(started, "_KDE_NET_WM_DESKTOP_FILE")
    assert f'"{DESKTOP_FILE}"' in _property(started, "_GTK_APPLICATION_ID")


def test_it_has_its_icon(started: tuple[str, float, dict[str, str]]) -> None:
    words = ["xprop", "-id", started[0], "-spy", "_NET_WM_ICON"]  # tells of each change
    with subprocess.Popen(words, env=started[2], stdout=subprocess.PIPE) as spy:
        assert spy.stdout is not None
        give_up = Timer(_PATIENCE, spy.kill)
        give_up.start()
        try:
            assert any(b"Icon (" in line for line in spy.stdout)
        finally:
            give_up.cancel()
            spy.kill()
