"""Refuse a release whose papers disagree: version, tag, changelog, metainfo, dates of directories.

    python packaging/check_release.py [TAG]      names every disagreement; 0 when there is none
    python packaging/check_release.py --notes    what the changelog says of this version

Needs nothing but Python, so that a release is checked before anything is installed.
"""

import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
_HEADING = re.compile(r"^## (\S+) \((.+)\)$", re.MULTILINE)
_SECTION = re.compile(r"^## ", re.MULTILINE)


class Papers(NamedTuple):
    """What each place says; "" where it says nothing."""

    version: str  # of the package
    released: str  # ISO date in clock.py, by which the program judges the clock of a computer
    changelog: tuple[str, str]  # version and date (or "unreleased") of the first section
    metainfo: tuple[str, str]  # version and date of the newest release
    checked: dict[str, str]  # newest date in each directory file, by its name


def read_papers(root: Path) -> Papers:
    """What a checkout says."""
    clock = _text(root / "src/callboard/clock.py")
    day = re.search(r"^RELEASED = date\((\d+), (\d+), (\d+)\)", clock, re.MULTILINE)
    package = _text(root / "src/callboard/__init__.py")
    version = re.search(r'^__version__ = "(.+)"$', package, re.MULTILINE)
    heading = _HEADING.search(_text(root / "CHANGELOG.md"))
    return Papers(
        version[1] if version else "",
        date(*map(int, day.groups())).isoformat() if day else "",
        (heading[1], heading[2]) if heading else ("", ""),
        _metainfo(root / "packaging/linux"),
        {path.name: _newest(path) for path in _directories(root)},
    )


def faults(papers: Papers, tag: str | None, today: date) -> Iterator[str]:
    """Everything that speaks against a release, one sentence each."""
    version, released = papers.version, papers.released
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"src/callboard/__init__.py says version “{version}”, which is not three numbers"
    if tag is not None and tag != f"v{version}":
        yield f"the tag is {tag}, and the version is {version}: the tag should be v{version}"
    yield from _released(released, today)
    for place, (said, day) in {
        "CHANGELOG.md": papers.changelog,
        "the metainfo of Linux": papers.metainfo,
    }.items():
        if said != version:
            yield f"{place} tells of {said or 'no version'} first, and the version is {version}"
        if day != released:
            yield f"{place} dates it {day or 'never'}, and clock.py {released or 'never'}"
    for name, newest in papers.checked.items():
        if newest > released:
            yield f"{name} was checked on {newest}, after the release of {released} in clock.py"


def notes(changelog: str, version: str) -> str:
    """The section of a version, without its heading; "" when there is none."""
    for section in _SECTION.split(changelog)[1:]:
        heading, _, text = section.partition("\n")
        if heading.partition(" ")[0] == version:
            return text.strip() + "\n"
    return ""


def _released(released: str, today: date) -> Iterator[str]:
    if not released:
        yield "src/callboard/clock.py has no line RELEASED = date(…)"
    elif released > today.isoformat():
        yield f"clock.py says released on {released}, which is still to come"


def _metainfo(folder: Path) -> tuple[str, str]:
    for path in sorted(folder.glob("*.metainfo.xml")):
        release = ET.parse(path).find("releases/release")  # noqa: S314 -- our own file
        if release is not None:
            return release.get("version", ""), release.get("date", "")
    return "", ""


def _directories(root: Path) -> list[Path]:
    return sorted((root / "resources/directories").glob("*.toml"))


def _newest(path: Path) -> str:
    """The newest whole or partial ISO date that a directory file says it was checked on."""
    return max(_dates(tomllib.loads(_text(path))), default="")


def _dates(value: object) -> Iterable[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in {"checked", "as_of"} and isinstance(inner, str):
                yield inner
            yield from _dates(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _dates(inner)


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def main(words: list[str]) -> int:
    """Check this checkout, or print the notes of its version."""
    papers = read_papers(ROOT)
    if words == ["--notes"]:
        print(notes(_text(ROOT / "CHANGELOG.md"), papers.version), end="")  # noqa: T201
        return 0
    today = datetime.now(UTC).date()  # noqa: TID251 -- a root: it reads the clock
    found = list(faults(papers, words[0] if words else None, today))
    for fault in found:
        print(f"check_release: {fault}", file=sys.stderr)  # noqa: T201
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
