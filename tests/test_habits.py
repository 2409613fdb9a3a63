"""What belongs to one computer or to one user stays out of the repository."""

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = (".ci", "bench", "docs", "packaging", "resources", "src", "tests")
WRITTEN = {"", ".cmd", ".js", ".json", ".md", ".py", ".toml"}

# Homebrew is at one place on every Mac.
HOMES = "|".join(["home", "root", "work", "Users", "opt(?!/homebrew)"])
MACHINE_PATH = re.compile(rf"(?<![\w.])/(?:{HOMES})/|\b[A-Z]:\\Users")


def _written() -> list[Path]:
    files = [*ROOT.glob("*"), *(file for room in ROOMS for file in (ROOT / room).rglob("*"))]
    return sorted(file for file in files if file.suffix in WRITTEN and file.is_file())


FILES = _written()


def test_no_path_of_one_computer() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in FILES
        for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_documents_named_exist(file: Path) -> None:
    named = set(re.findall(r"\bdocs/[\w-]+\.md\b", file.read_text("utf-8", "replace")))
    assert [name for name in named if not (ROOT / name).is_file()] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such permissions")
def test_scripts_may_be_executed() -> None:
    assert [name for name in ("run", ".ci/run") if not (ROOT / name).stat().st_mode & 0o100] == []


def test_the_version_is_in_one_place() -> None:
    """The changelog opens with the version that the package states."""
    stated = re.search(r'__version__ = "(.+)"', (ROOT / "src/callboard/__init__.py").read_text())
    newest = re.search(
        r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8", "replace"), re.MULTILINE
    )
    assert stated
    assert newest
    assert stated[1] == newest[1]


def test_directory_text_meets_one_label_factory() -> None:
    """Qt reads HTML in any label: only gui/labels.py makes them."""
    bare = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "src/callboard/gui").rglob("*.py")
        if re.search(r"\b(?:QLabel|QTextBrowser|QTextEdit)\(", file.read_text("utf-8", "replace"))
        and file.name != "labels.py"
    ]
    assert bare == []


def test_slots_have_names() -> None:
    """No lambda is connected to a signal: it keeps its window alive and has no name."""
    anonymous = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "src/callboard").rglob("*.py")
        if re.search(r"\.connect\(\s*lambda", file.read_text("utf-8", "replace"))
    ]
    assert anonymous == []
