import os
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.store.keeping import keeping_trouble
from callboard.store.trouble import Fault


def test_a_folder_that_is_made(tmp_path: Path) -> None:
    assert keeping_trouble(tmp_path / "a" / "b") is None
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_file_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    found = keeping_trouble(tmp_path / "home" / "b")
    assert found is not None
    assert found.fault is Fault.NOT_KEPT
    assert str(tmp_path / "home" / "b") in found.sentence


def test_no_home_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert keeping_trouble(Path("~/.local/share/callboard")) is not None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become nobody"
)
def test_a_home_that_belongs_to_another(tmp_path: Path) -> None:
    """Permissions do not bind root; so a child becomes nobody."""
    program = """
import os, sys
from pathlib import Path
from callboard.store.keeping import keeping_trouble
from callboard.store.replace_file import replace_file
from callboard.store.trouble import StoreError
os.chdir(sys.argv[1])
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
try:
    replace_file(Path("file"), b"new")
except StoreError as error:
    print(error.trouble.fault)
print(keeping_trouble(Path(sys.argv[1])).fault)
"""
    (tmp_path / "file").write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.stdout.split()) == ("", ["denied", "not-kept"])
    assert (tmp_path / "file").read_text() == "old"
