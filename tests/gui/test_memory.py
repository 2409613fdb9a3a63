from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.memory import Memory
from callboard.gui.settings import Settings
from callboard.reach.sites import Site
from callboard.reach.situation import Situation
from callboard.store.folders import Folders, find_folders

AT = datetime(2026, 11, 23, 15, 4, tzinfo=UTC)


def clock() -> datetime:
    return AT


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return find_folders({"CALLBOARD_HOME": str(tmp_path / "home")})


@pytest.fixture
def opened(folders: Folders) -> Callable[[], Memory]:
    return lambda: Memory(folders, clock)


def test_what_is_changed_is_there_at_the_next_start(opened: Callable[[], Memory]) -> None:
    memory = opened()
    situation = Situation(country="SG", zone="Asia/Singapore", languages=("th",), no_login=True)
    memory.change(situation=situation, sites=(Site("Singapore", "Asia/Singapore"),))
    assert memory.close() == ()
    assert opened().settings.situation == situation
    assert opened().settings.sites[0].name == "Singapore"


def test_what_is_copied_counts_as_a_habit(opened: Callable[[], Memory]) -> None:
    memory = opened()
    memory.notebook.use("aliyun.hotline", AT)
    memory.close()
    assert opened().notebook.habit() == {"aliyun.hotline": 1}


def test_only_a_change_is_told(qtbot: QtBot, opened: Callable[[], Memory]) -> None:
    memory = opened()
    with qtbot.assertNotEmitted(memory.settings_changed):
        memory.change(zoom=1.0)
    with qtbot.waitSignal(memory.settings_changed):
        memory.change(zoom=1.5)
    memory.close()


def test_damaged_settings_are_set_aside_and_told(
    opened: Callable[[], Memory], folders: Folders
) -> None:
    folders.settings.mkdir(parents=True)
    folders.settings_file.write_text("{", "utf-8")
    memory = opened()
    assert memory.settings == Settings()
    assert "damaged" in memory.troubles[0].sentence
    assert len(list(folders.settings.glob("*damaged*"))) == 1
