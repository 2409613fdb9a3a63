"""The tests of the program itself, on the Windows machine: what they skip there, they say why."""

import pytest
from product import ROOT
from windows.wine.machine import Machine

pytestmark = [pytest.mark.packages, pytest.mark.slow]

# Of wine alone, about screens of unlike sharpness; Windows 10 knows them.
OF_WINE = ("-o", "qt_log_ignore=EnableNonClientDpiScaling|DpiAwareness::PerMonitorVersion2")
TOGETHER = (
    *OF_WINE,
    "-m",
    "not slow and not packages",
    "-p",
    "no:cacheprovider",
    "-rs",
    "--tb=short",
)


def test_the_tests_of_the_program_pass(windows: Machine) -> None:
    done = windows.python("-m", "pytest", str(ROOT / "tests"), *TOGETHER, timeout=3600)
    assert done.returncode == 0, "\n".join(
        line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))
    )
