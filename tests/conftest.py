"""Hidden assumptions fail: a far zone, no network, an empty home, no unexpected warnings."""

import logging
import os
import sys
import time
import zoneinfo
from collections.abc import Iterator

import pytest
from hypothesis import settings

_ENVIRONMENT = {
    "TZ": "Pacific/Auckland",  # a day ahead of most, and with its summer in January
    "LC_ALL": "C.UTF-8",  # nobody's language; Qt warns about anything but UTF-8
    "LANGUAGE": "",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """What tests/gui/window/test_golden.py is told."""
    told = "keep how the views look now, and compare with that from now on"
    parser.addoption("--update-golden", action="store_true", help=told)


def pytest_configure() -> None:
    """Prepare the process before any test module, or Qt, is imported."""
    os.environ.update(_ENVIRONMENT)
    # Windows has a screen everywhere, and Qt finds no fonts there without it.
    os.environ.setdefault("QT_QPA_PLATFORM", "windows" if sys.platform == "win32" else "offscreen")
    if hasattr(time, "tzset"):
        time.tzset()
    zoneinfo.reset_tzpath(to=())  # the bundled rules, as the program does
    settings.register_profile("callboard", deadline=None, derandomize="CI" in os.environ)
    settings.load_profile("callboard")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the program asks for, whatever the system has."""
    return ["callboard", "-style", "Fusion"]


@pytest.fixture(autouse=True)
def _empty_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the user's own files; the folders do not exist beforehand."""
    home = tmp_path_factory.getbasetemp() / "homes" / str(time.monotonic_ns())
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    if sys.platform == "win32":  # which does not ask the environment where the user's files are
        monkeypatch.setenv("CALLBOARD_HOME", str(home / "callboard"))


class _Collector(logging.Handler):
    """Keeps the warnings and errors that were logged."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.levelname}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _log_fails(request: pytest.FixtureRequest) -> Iterator[None]:
    """An unexpected warning in the log fails; a test that asks for `caplog` expects its own."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if "caplog" not in request.fixturenames:
        assert collector.lines == []


@pytest.fixture
def symbolic_links(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where links cannot be made: on Windows that is a privilege, and wine forgets them."""
    folder = tmp_path_factory.mktemp("links")
    try:
        (folder / "link").symlink_to("target")
    except OSError:
        pytest.skip("no symbolic links may be made here")
    if not (folder / "link").is_symlink():
        pytest.skip("symbolic links do not stay links here")


@pytest.fixture(autouse=True)
def _alone() -> Iterator[None]:
    """No test speaks another's language, or finds another's window open or what it copied."""
    qt = sys.modules.get("PySide6.QtCore")
    if qt:
        qt.QLocale.setDefault(qt.QLocale("en"))
    gui = sys.modules.get("PySide6.QtGui")
    if gui and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets and widgets.QApplication.instance():
        for window in widgets.QApplication.topLevelWidgets():
            if window.isVisible():
                window.close()
                window.deleteLater()
        # Else they live until an event loop runs, and each new look of the program dresses them all.
        core = sys.modules["PySide6.QtCore"]
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
