"""docs/ARCHITECTURE.md, held: which room may know which, and how large things may be."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
PYTHON = [
    path for room in ("src", "tests", "bench") for path in sorted((ROOT / room).rglob("*.py"))
]
VAGUE = {
    "manager",
    "helper",
    "helpers",
    "utils",
    "util",
    "common",
    "misc",
    "data",
    "info",
    "controller",
}
FILE_LINES = 300
FUNCTION_LINES = 50
USUAL_FUNCTION_LINES = 30
FORBIDDEN_AT_IMPORT = ("PySide6", "shiboken6", "phonenumbers", "holidays", "pypinyin", "segno")
NETWORK = ("PySide6.QtNetwork", "ssl", "_ssl", "http.client", "urllib.request", "asyncio")
CORE = ["clock", "commands", "directory", "hours", "loading"]
CORE += ["cases", "reach", "resources", "search", "store", "wording"]


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _words(identifier: str) -> set[str]:
    return set(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier).lower().split("_"))


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            yield f"{_name(path)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_rooms_look_down() -> None:
    """The contracts are in pyproject.toml."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        [*command, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_module_of_the_window_looks_up() -> None:
    """Beside session, models and widgets, nothing in gui/ knows those three."""
    graph = grimp.build_graph("callboard")
    upper = ("callboard.gui.session", "callboard.gui.models", "callboard.gui.widgets")
    looks_up = {
        (module, imported)
        for module in graph.find_children("callboard.gui") - set(upper)
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.startswith(upper)
    }
    assert looks_up == set()


def test_core_works_without_qt_and_loads_no_heavy_library() -> None:
    program = f"""
import importlib, pkgutil, sys
sys.modules["PySide6"] = None  # importing it fails from here on
import callboard
for room in pkgutil.walk_packages(callboard.__path__, "callboard."):
    if room.name.split(".")[1] in {CORE!r}:
        importlib.import_module(room.name)
print(*[name for name in {FORBIDDEN_AT_IMPORT!r} if sys.modules.get(name)])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_nothing_loads_a_network_module() -> None:
    program = f"""
import importlib, pkgutil, sys
import callboard
for room in pkgutil.walk_packages(callboard.__path__, "callboard."):
    importlib.import_module(room.name)
print(*[name for name in {NETWORK!r} if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_names_say_what_things_are(path: Path) -> None:
    classes = [
        n.name for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.ClassDef)
    ]
    assert [name for name in (path.stem, *classes) if _words(name) & VAGUE] == []


@pytest.mark.parametrize("path", PYTHON, ids=_name)
def test_files_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= FILE_LINES


def test_functions_are_short() -> None:
    """None over 50 lines, and nine in ten of them under 30."""
    lengths = dict(found for path in SOURCES for found in _functions(path))
    assert {name: n for name, n in lengths.items() if n > FUNCTION_LINES} == {}
    long = [name for name, n in lengths.items() if n >= USUAL_FUNCTION_LINES]
    assert len(long) * 10 <= len(lengths), long


def test_every_test_file_mirrors_a_room() -> None:
    rooms = {path.name for path in (ROOT / "src/callboard").iterdir() if path.is_dir()}
    folders = {path.parent.name for path in (ROOT / "tests").glob("*/test_*.py")}
    assert folders <= rooms
