"""The tests of the program itself, on the Windows machine: what they skip there, they say why."""

import re
import tomllib

import pytest
from product import ROOT
from windows.wine.machine import Machine

pytestmark = [pytest.mark.packages, pytest.mark.slow]

NOT_UNDER_WINE: dict[str, str] = tomllib.loads(
    (ROOT / "packaging/tests/windows/not_under_wine.toml").read_text("utf-8")
)
# Of wine alone, about screens of unlike sharpness; Windows 10 knows them.
OF_WINE = "qt_log_ignore=EnableNonClientDpiScaling|DpiAwareness::PerMonitorVersion2"
QUICK = ("-m", "not slow and not packages", "-p", "no:cacheprovider", "-rs", "--tb=short")


def test_the_tests_of_the_program_pass(windows: Machine) -> None:
    left_out = (word for test in NOT_UNDER_WINE for word in ("--deselect", test))
    words = ("-o", OF_WINE, *QUICK, *left_out, str(ROOT / "tests"))
    done = windows.python("-m", "pytest", *words, timeout=3600)
    (windows.folder / "suite.txt").write_text(done.stdout, "utf-8")  # with every skip
    assert done.returncode == 0, "\n".join(
        line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))
    )


@pytest.mark.parametrize("test", NOT_UNDER_WINE)
def test_what_is_left_out_is_there(test: str) -> None:
    path, _, name = test.partition("::")
    assert re.search(
        rf"^def {name.partition('[')[0]}\(", (ROOT / path).read_text("utf-8"), re.MULTILINE
    )
    assert NOT_UNDER_WINE[test]
