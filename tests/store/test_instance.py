"""Who is first, who knocks, and what happens when nobody answers."""

import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from callboard.store.instance import Instance, Knock

HERE = {"DISPLAY": ":0"}
HOLD = """
import os, sys
from pathlib import Path
from callboard.store.instance import Instance
print(Instance(Path(sys.argv[1]), {"DISPLAY": ":0"}).claim(), flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize(
    ("environment", "is_first"),
    [
        (HERE, False),
        ({"DISPLAY": ":1"}, True),  # another screen: nobody there would see the window of this one
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_one_a_screen(tmp_path: Path, environment: Mapping[str, str], is_first: bool) -> None:
    first = Instance(tmp_path, HERE)
    assert first.claim()
    second = Instance(tmp_path, environment)
    assert second.claim() is is_first
    first.leave()
    assert is_first or second.claim()


def test_who_is_killed_holds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as held:
        assert held.stdout
        assert held.stdout.readline().split() == [b"True"]
        second = Instance(tmp_path, HERE)
        assert not second.claim()
        held.kill()
        held.wait()
        assert second.claim()


def test_a_knock_is_answered_by_taking_it(tmp_path: Path) -> None:
    first, second = (
        Instance(tmp_path, HERE),
        Instance(tmp_path, HERE | {"XDG_ACTIVATION_TOKEN": "t"}),
    )
    assert first.claim()
    answered: list[bool] = []
    knocking = threading.Thread(target=lambda: answered.append(second.knock(("--toggle",))))
    knocking.start()
    taken: list[Knock] = []
    while not taken:
        taken = first.take_knocks()
    knocking.join()
    assert taken == [Knock(("--toggle",), str(Path.cwd()), "t")]
    assert answered == [True]
    assert first.take_knocks() == []


def test_a_knock_that_nobody_answers_is_taken_back(tmp_path: Path) -> None:
    first, second = Instance(tmp_path, HERE), Instance(tmp_path, HERE)
    assert first.claim()
    assert not second.knock(wait=0)
    assert first.take_knocks() == []


def test_knocks_of_earlier_days_are_forgotten(tmp_path: Path) -> None:
    first = Instance(tmp_path, HERE)
    first.folder.mkdir(parents=True)
    (first.folder / "1.knock").write_text("{}")
    assert first.claim()
    assert first.take_knocks() == []


@pytest.mark.parametrize("content", ["", "[]", '{"words": 3}', '{"words": [4], "token": null}'])
def test_a_knock_of_nonsense_asks_only_to_see_the_window(tmp_path: Path, content: str) -> None:
    first = Instance(tmp_path, HERE)
    assert first.claim()
    (first.folder / "1.knock").write_text(content)
    assert first.take_knocks() == [Knock()]


def test_where_no_folder_can_be_made_everybody_is_first(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = Instance(tmp_path / "file", HERE)
    assert found.claim()
    assert not found.knock(wait=0)
    assert found.take_knocks() == []
    found.leave()


def test_where_nothing_can_be_locked_everybody_is_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> bool:
        raise OSError(95, "no locks here")

    monkeypatch.setattr("callboard.store.instance.try_hold", refuse)
    assert Instance(tmp_path, HERE).claim()
    assert Instance(tmp_path, HERE).claim()
