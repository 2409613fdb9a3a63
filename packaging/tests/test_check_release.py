import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import check_release
import pytest
from check_release import Papers, faults, notes, read_papers
from product import ROOT

TODAY = date(2026, 12, 1)
RIGHT = Papers(
    "1.2.3",
    "2026-11-30",
    ("1.2.3", "2026-11-30"),
    ("1.2.3", "2026-11-30"),
    {"alpha.toml": "2026-11-30", "beta.toml": "2023-12"},
)


def _faults(papers: Papers, tag: str | None = "v1.2.3") -> list[str]:
    return list(faults(papers, tag, TODAY))


def test_papers_that_agree_are_released() -> None:
    assert _faults(RIGHT) == []
    assert _faults(RIGHT, None) == []


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        ({"version": "1.2"}, "not three numbers"),
        ({"version": "1.2.4"}, "the tag should be v1.2.4"),
        ({"changelog": ("1.2.2", "2026-11-30")}, "CHANGELOG.md tells of 1.2.2 first"),
        ({"changelog": ("1.2.3", "unreleased")}, "CHANGELOG.md dates it unreleased"),
        ({"changelog": ("", "")}, "CHANGELOG.md tells of no version first"),
        ({"metainfo": ("1.2.2", "2026-11-30")}, "the metainfo of Linux tells of 1.2.2 first"),
        ({"metainfo": ("1.2.3", "2026-11-29")}, "the metainfo of Linux dates it 2026-11-29"),
        ({"metainfo": ("", "")}, "the metainfo of Linux tells of no version"),
        ({"released": "2026-12-02"}, "which is still to come"),
        ({"released": ""}, "no line RELEASED"),
        ({"checked": {"alpha.toml": "2026-12-01"}}, "alpha.toml was checked on 2026-12-01"),
    ],
)
def test_papers_that_disagree_are_refused(wrong: dict[str, object], part: str) -> None:
    found = _faults(RIGHT._replace(**wrong))  # type: ignore[arg-type]
    assert any(part in fault for fault in found), found


def test_another_tag_is_refused() -> None:
    assert _faults(RIGHT, "v1.2.4") == [
        "the tag is v1.2.4, and the version is 1.2.3: the tag should be v1.2.3"
    ]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The papers of this checkout, as they would be on the day of its release."""
    for name in ("src/callboard", "packaging/linux", "resources/directories"):
        (tmp_path / name).mkdir(parents=True)
    papers = read_papers(ROOT)
    for name in ("src/callboard/__init__.py", "src/callboard/clock.py", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path / name)
    for path in (*ROOT.glob("packaging/linux/*.metainfo.xml"), *_directories(ROOT)):
        shutil.copy(path, tmp_path / path.relative_to(ROOT))
    shutil.copy(ROOT / "packaging/check_release.py", tmp_path / "packaging")
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(
        changelog.read_text("utf-8").replace("(unreleased)", f"({papers.released})"), "utf-8"
    )
    return tmp_path


def _directories(root: Path) -> list[Path]:
    return sorted((root / "resources/directories").glob("*.toml"))


def _edit(path: Path, pattern: str, to: str) -> None:
    text, count = re.subn(pattern, to, path.read_text("utf-8"), count=1)
    assert count == 1, f"nothing like {pattern} in {path.name}"
    path.write_text(text, "utf-8")


def _check(root: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    command: list[str | Path] = [sys.executable, "-I", root / "packaging/check_release.py", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_this_checkout_can_be_released_once_its_changelog_has_a_date(tree: Path) -> None:
    done = _check(tree, f"v{read_papers(tree).version}")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("file", "pattern", "to"),
    [
        ("src/callboard/__init__.py", r'"\d+\.\d+\.\d+"', '"9.9.9"'),
        ("src/callboard/clock.py", r"date\(\d+, \d+, \d+\)", "date(2020, 1, 2)"),
        ("CHANGELOG.md", r"\(\d{4}-\d\d-\d\d\)", "(unreleased)"),
        ("CHANGELOG.md", r"## \d", "## 9"),
        ("packaging/linux", r'version="\d+\.', 'version="9.'),
        ("packaging/linux", r'date="\d{4}', 'date="2019'),
        ("resources/directories", r'checked = "\d{4}', 'checked = "2999'),
    ],
)
def test_a_wrong_tree_is_refused(tree: Path, file: str, pattern: str, to: str) -> None:
    place = tree / file
    if place.is_dir():
        place = min(path for path in place.iterdir() if path.suffix in {".xml", ".toml"})
    skip = r"(<release )" if file == "packaging/linux" else ""
    _edit(place, skip + (r"([^>]*)" if skip else "") + pattern, (r"\1\2" if skip else "") + to)
    done = _check(tree)
    assert done.returncode == 1
    assert done.stderr.startswith("check_release: ")


def test_the_notes_are_those_of_the_version() -> None:
    changelog = (
        "# Changelog\n\n## 1.1.0 (2026-02-01)\n\n- New.\n\n## 1.0.0 (2026-01-01)\n\n- Old.\n"
    )
    assert notes(changelog, "1.1.0") == "- New.\n"
    assert notes(changelog, "1.0.0") == "- Old.\n"
    assert notes(changelog, "0.9.0") == ""


def test_this_version_has_notes() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert notes(changelog, check_release.read_papers(ROOT).version)
