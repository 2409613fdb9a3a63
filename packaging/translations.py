"""Translations: from the sources to resources/i18n/*.ts, and from there to what the window loads.

    python packaging/translations.py            compiles every .ts (./run does it)
    python packaging/translations.py update     brings the .ts up to date with the sources

The tools come with PySide6.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"


class ToolMissingError(Exception):
    """A tool of Qt is not installed; the sentence names it."""


def find_tool(name: str) -> str:
    """Where a tool is: beside this Python, in the checkout's environment, or on the PATH."""
    places = (Path(sys.executable).parent, ROOT / ".venv/bin", ROOT / ".venv/Scripts", None)
    for place in places:
        found = shutil.which(name, path=place and str(place))
        if found:
            return found
    own = shutil.which(name.removeprefix("pyside6-"), path=str(_pyside()))
    if own:  # where packages are installed without their programs
        return own
    raise ToolMissingError(f"{name} is missing; it comes with PySide6-Essentials")


def compile_all(to: Path = FOLDER) -> list[Path]:
    """Compile every translation into a folder; those that are finished only."""
    tool = find_tool("pyside6-lrelease")
    made = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = to / f"{source.stem}.qm"
        _run(tool, "-silent", "-nounfinished", source, "-qm", target)
        made.append(target)
    return made


def update(translations: Iterable[Path]) -> None:
    """Write new texts of the sources into .ts files, and drop those that are gone."""
    tool = find_tool("pyside6-lupdate")
    sources = sorted((ROOT / "src/callboard").rglob("*.py"))
    # Without places in the sources: else each edit would change every line of every translation.
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    for guess in ("sametext", "similartext"):  # a text in another place may mean another thing
        options += ["-disable-heuristic", guess]
    for file in translations:
        plural = ("-pluralonly",) if file.stem.endswith("_en") else ()
        _run(tool, *options, *plural, *sources, "-ts", file)


def _run(*words: str | Path) -> None:
    command = [str(word) for word in words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_with_qt_libraries())  # noqa: S603


def _with_qt_libraries() -> dict[str, str]:
    """The environment in which Qt's tools find Qt, also where there is no /proc to ask."""
    folder = _pyside() / "Qt/lib"
    known = os.environ.get("LD_LIBRARY_PATH")
    return {**os.environ, "LD_LIBRARY_PATH": f"{folder}:{known}" if known else str(folder)}


def _pyside() -> Path:
    return Path(sysconfig.get_path("platlib")) / "PySide6"


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update(sorted(FOLDER.glob("*.ts")))
    else:
        compile_all()
