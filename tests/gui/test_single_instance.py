import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.single_instance import Door
from callboard.store.instance import Instance, Knock


def knocked(folder: Path, name: str, content: str = "{}") -> None:
    part = folder / f"{name}.part"
    part.write_text(content)
    part.replace(folder / f"{name}.knock")


def test_a_knock_is_heard_and_answered(qtbot: QtBot, tmp_path: Path) -> None:
    instance = Instance(tmp_path, {})
    assert instance.claim()
    door = Door(instance)
    for number in range(3):
        with qtbot.waitSignal(door.knocked) as told:
            knocked(instance.folder, str(number))
        assert told.args == [Knock()]
    assert [path.name for path in instance.folder.iterdir()] == ["lock"]


def test_the_token_of_the_desktop_is_handed_to_qt(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of my own start")
    instance = Instance(tmp_path, {})
    assert instance.claim()
    door = Door(instance)
    knocked(instance.folder, "1", '{"token": "of theirs"}')
    with qtbot.waitSignal(door.knocked):
        door.look()
    assert os.environ.get("XDG_ACTIVATION_TOKEN") == "of theirs"


@pytest.mark.usefixtures("qapp")
def test_without_a_folder_nothing_is_heard(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    instance = Instance(tmp_path / "file", {})
    assert instance.claim()
    Door(instance).look()
