"""run.cmd under wine's cmd, with a uv that only says how it was called."""

import subprocess
from pathlib import Path

import pytest
from product import ROOT
from windows.wine.machine import COMPILER, Machine

pytestmark = pytest.mark.packages

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def folder(windows: Machine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in a folder with a space, with translations, and uv on the path."""
    made = tmp_path_factory.mktemp("a checkout")
    (made / "run.cmd").write_bytes((ROOT / "run.cmd").read_bytes())
    (made / "resources/i18n").mkdir(parents=True)
    (made / "resources/i18n/callboard_en.qm").touch()
    (made / "bin").mkdir()
    subprocess.run([COMPILER, "-O2", "-s", HERE / "uv.c", "-o", made / "bin/uv.exe"], check=True)
    return made


def _run(windows: Machine, folder: Path, *words: str, code: int = 0) -> tuple[int, list[str]]:
    """The exit code, and each call of uv from where its options end."""
    variables = {"WINEPATH": windows.path(folder / "bin"), "FAKE_UV_CODE": str(code)}
    # Not by its whole path: of a line that begins with a quotation mark cmd takes two away.
    done = windows.run("cmd", "/c", "run.cmd", *words, variables=variables, at=folder)
    lines = [line for line in done.stdout.splitlines() if line.startswith("<run>")]
    start = "<run><--quiet><--frozen><--project>"
    assert all(line.startswith(start) for line in lines)
    return done.returncode, [line.partition(".>")[2] for line in lines]


PROGRAM = "<--no-dev><--inexact><python><-P><-m><callboard>"
LINTED = [
    "<python><-m><ruff><check><--quiet>",
    "<python><-m><ruff><format><--check><--quiet>",
    "<python><-m><mypy><--no-error-summary>",
]


@pytest.mark.parametrize(
    ("words", "calls"),
    [
        ((), [PROGRAM]),
        (("find", "hong kong", "--json"), [f"{PROGRAM}<find><hong kong><--json>"]),
        (("bench", "search", "--quick"), ["<python><-m><bench><search><--quick>"]),
        (
            ("test", "tests/hours", "-x"),
            [*LINTED, "<python><-m><pytest><-m><not slow and not packages><tests/hours><-x>"],
        ),
        (("test", "--slow", "-x"), [*LINTED, "<python><-m><pytest><-m><not packages><-x>"]),
        (
            ("test", "packaging", "-x"),
            ["<--group><packaging><python><-m><pytest><packaging/tests><-x>"],
        ),
    ],
)
def test_words_reach_the_right_program(
    windows: Machine, folder: Path, words: tuple[str, ...], calls: list[str]
) -> None:
    assert _run(windows, folder, *words) == (0, calls)


def test_a_package_is_made_by_the_driver_of_this_checkout(windows: Machine, folder: Path) -> None:
    code, (call,) = _run(windows, folder, "package", "setup", "sbom")
    assert code == 0
    assert call.startswith("<--group><packaging><python><")
    assert call.endswith("packaging\\build.py><setup><sbom>")


@pytest.mark.parametrize("words", [("--version",), ("bench", "x"), ("package", "x"), ("test",)])
def test_what_fails_is_told(windows: Machine, folder: Path, words: tuple[str, ...]) -> None:
    code, calls = _run(windows, folder, *words, code=7)
    assert code == (1 if words == ("test",) else 7)
    assert len(calls) == 1  # nothing is tried after a fault
