"""The real window on a display of its own, used through AT-SPI as a screen reader uses it."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
REGISTRY = "/usr/libexec/at-spi2-registryd"
PROGRAM = (sys.executable, "-P", "-m", "callboard", "--language", "en")
SINGAPORE = ("--zone", "Asia/Singapore")
FRANKFURT = ("--zone", "Europe/Berlin", "--from", "DE")
SHANGHAI = ("--zone", "Asia/Shanghai", "--from", "CN")


def absent() -> str:
    """Why this cannot be tried here; "" when it can."""
    for tool in ("Xvfb", "xvfb-run", "dbus-run-session", "xdotool", REGISTRY, SYSTEM_PYTHON):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "" if asked.returncode == 0 else "python3-pyatspi is not installed"


def listened(folder: Path, script: list[str], caller: tuple[str, ...]) -> Any:  # noqa: ANN401 -- JSON
    """What a script of the system's Python heard of a window of its own."""
    reason = absent()
    if reason:
        pytest.skip(reason)
    homes = {
        f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "CACHE", "DATA", "STATE")
    }
    environment = {**os.environ, "HOME": str(folder), **homes}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
        environment.pop(name, None)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--"]
    process = subprocess.Popen(
        [*command, SYSTEM_PYTHON, *script, *PROGRAM, *caller],
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
    return json.loads(out.splitlines()[-1])


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a screen reader found out about the window."""
    folder = tmp_path_factory.mktemp("reader")
    return listened(folder, [str(HERE / "at_spi_reader.py")], SINGAPORE)  # type: ignore[no-any-return]


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


@pytest.mark.slow
@pytest.mark.parametrize(
    ("task", "caller", "answers"),
    [
        (
            "snapshot_on_saturday",
            FRANKFURT,
            (
                r"Not now: everything here answers for Sat .*, 03:00 your time · Berlin",
                r"Best now\. .*\+\d",  # whom, and what to dial, or what stands behind it
                r"Found: \d.* First: Storage fault, by phone\. .*400-6455-666",
            ),
        ),
        (
            "console_is_down",
            FRANKFURT,
            ("checked Cannot log in", r"Best now\. .*\+852 2822 8888.*works without login"),
        ),
        (
            "singapore_on_a_mobile",
            FRANKFURT,
            (
                "I am in: Singapore",
                "I call on: a mobile",
                "Thai, chosen",
                "I speak: English, Thai",
                r"Best now\. .*\+65 6322 8788.*reachable from Singapore",
            ),
        ),
        (
            "right_number",
            SHANGHAI,
            (r"contradicts itself about the number\. “400-6455-566”.*\n“400-6455-666”",),
        ),
        (
            "both_sites_next_week",
            FRANKFURT,
            (r"Frankfurt and San Jose both work Mon .*each day \d\d:00–18:00",),
        ),
    ],
)
def test_what_people_come_for_is_heard(
    tmp_path: Path, task: str, caller: tuple[str, ...], answers: tuple[str, ...]
) -> None:
    said = listened(tmp_path, [str(HERE / "at_spi_tasks.py"), task], caller)
    place = 0  # each answer is heard after the one before
    for answer in answers:
        found = (n for n, text in enumerate(said) if n >= place and re.search(answer, text))
        place = next(found, -1)
        assert place >= 0, (answer, said)
    assert not any("<p>" in text or ".." in text for text in said)
