"""The bill of materials: everything that packages of this system hold, as CycloneDX 1.6.

cyclonedx-py reads the environment; what is not needed while running goes, and what PyInstaller and
PySide6 bring along without saying so is added from licenses/components.toml. The same every time.
"""

import json
import platform
import re
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Iterable
from decimal import __libmpdec_version__
from importlib.metadata import (
    PackageNotFoundError,
    packages_distributions,
    requires,
    version,
)
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from product import NAME, ROOT, TITLE, Build, BuildError, system

sys.path.insert(0, str(ROOT / "src"))

from callboard.licenses import Component, shipped_here

LICENSES = ROOT / "packaging/licenses"
Bill = dict[str, Any]


def make(build: Build) -> list[Path]:
    """Write the bill beside the packages."""
    bill = bill_of_materials(build.version)
    _require_all(bill, build.bundle)
    path = build.dist / f"{NAME}-{build.version}-{system()}.cdx.json"
    path.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", "utf-8")
    return [path]


def bill_of_materials(released: str) -> Bill:
    """Everything shipped, by this environment and the list of licences."""
    bill = _of_environment()
    listed = shipped_here(LICENSES)
    needed = _needed(NAME)
    found = [part for part in bill["components"] if _normal(part["name"]) in needed]
    _require_listed(found, listed)
    others = [_part(each) for each in listed if not each.distribution and each.name != TITLE]
    bill["components"] = sorted([*found, *others], key=lambda part: str(part["bom-ref"]))
    bill["dependencies"] = _dependencies(bill["components"], needed)
    bill["metadata"]["component"]["version"] = released
    return bill


def _of_environment() -> Bill:
    pyproject = str(ROOT / "pyproject.toml")
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", pyproject]
    options = ["--output-reproducible", "--of", "JSON", "-o", "-", sys.executable]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise BuildError(f"cyclonedx-py failed ({done.stderr.strip()}); ./run package sets it up")
    bill: Bill = json.loads(done.stdout)
    return bill


def _needed(program: str) -> dict[str, set[str]]:
    """Every distribution that runs with the program, and what it needs itself; no extras.

    cyclonedx-py counts an extra as needed as soon as all of it happens to be installed.
    """
    needs: dict[str, set[str]] = {}
    waiting = [program]
    while waiting:
        name = waiting.pop()
        if name not in needs:
            wanted = (Requirement(line) for line in requires(name) or [])
            applied = (
                each for each in wanted if not each.marker or each.marker.evaluate({"extra": ""})
            )
            needs[name] = {_normal(each.name) for each in applied}
            waiting += needs[name]
    return needs


def _require_listed(found: Iterable[Bill], listed: Iterable[Component]) -> None:
    known = {component.distribution for component in listed}
    strange = sorted(part["name"] for part in found if _normal(part["name"]) not in known)
    if strange:
        names = ", ".join(strange)
        raise BuildError(f"no licence is listed for {names}; add it to licenses/components.toml")


def _require_all(bill: Bill, bundle: Path) -> None:
    """Stop when a bundle that was built holds something that the bill does not tell of."""
    programs = [path for path in (bundle / NAME, bundle / f"{NAME}.exe") if path.is_file()]
    told = {_normal(part["name"]) for part in bill["components"]}
    missing = sorted({name for program in programs for name in frozen(program)} - told)
    if missing:
        names = ", ".join(missing)
        raise BuildError(f"{names} is in the bundle and not in the bill: leave it out, or list it")


def frozen(program: Path) -> set[str]:
    """The distributions whose modules a frozen program holds."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 -- only a build has it

    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    owners = packages_distributions()
    found = {owner for name in modules for owner in owners.get(name.partition(".")[0], ())}
    return {_normal(name) for name in found} - {NAME}


def _part(component: Component) -> Bill:
    name = component.name
    whole = f"{component.within}/{name}" if component.within else name
    released = component.version or _version(name)
    return {
        "bom-ref": f"{whole}=={released}" if released else whole,
        "licenses": [{"expression": component.licence}],
        "name": name,
        "type": "library",
        **({"group": component.within} if component.within else {}),
        **({"version": released} if released else {}),
    }


def _version(name: str) -> str:
    """The release of what comes inside another; "" where nothing tells it."""
    told = {
        "Qt": version("pyside6-essentials"),
        "Python": platform.python_version(),
        "PyInstaller bootloader": _installed("pyinstaller"),
        "ICU": _icu(),
        "SQLite": sqlite3.sqlite_version,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "libmpdec": __libmpdec_version__,
    }
    return told.get(name, "")


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _icu() -> str:
    import PySide6  # noqa: PLC0415 -- to ask where it is

    folder = Path(PySide6.__path__[0]) / "Qt/lib"
    found = sorted(folder.glob("libicudata.so.*"))
    return found[0].name.rpartition(".")[2] if found else ""


def _dependencies(parts: list[Bill], needed: dict[str, set[str]]) -> list[Bill]:
    """Who needs whom, by reference; what comes inside another is needed by that."""
    refs = {_normal(part["name"]): part["bom-ref"] for part in parts if "group" not in part}
    refs[NAME] = "root-component"
    told = {ref: {refs[need] for need in needed.get(name, ())} for name, ref in refs.items()}
    for part in parts:
        told.setdefault(part["bom-ref"], set())
        owner = refs.get(_normal(part.get("group", "")))
        if owner:
            told[owner].add(part["bom-ref"])
    return [{"ref": ref, "dependsOn": sorted(needs)} for ref, needs in sorted(told.items())]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
