import os
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.store.folders import Folders, find_folders


def test_one_folder_for_all(tmp_path: Path) -> None:
    found = find_folders({"CALLBOARD_HOME": str(tmp_path)})
    assert found == Folders(tmp_path, tmp_path, tmp_path / "cache", tmp_path / "log")
    assert found.settings_file == tmp_path / "settings.json"


def test_a_relative_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_folders({"CALLBOARD_HOME": "stick"}).notebook == tmp_path / "stick"


@pytest.mark.parametrize("environment", [{}, {"CALLBOARD_HOME": ""}])
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other folders")
def test_the_folders_of_the_system(environment: dict[str, str]) -> None:
    home = Path(os.environ["HOME"])
    found = find_folders(environment)
    assert (found.settings, found.notebook) == (home / "config/callboard", home / "data/callboard")
    assert found.cache == home / "cache/callboard"
    assert found.log.is_relative_to(home / "state/callboard")


def test_it_loads_nothing_but_what_it_needs() -> None:
    program = (
        "import sys; import callboard.store.folders;"
        "print([name for name in ('msgspec', 'platformdirs', 'datetime') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
