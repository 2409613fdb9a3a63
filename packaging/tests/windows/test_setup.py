"""The setup, run under wine as a user would: installed, started, upgraded, removed."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from product import ROOT, Build, version
from windows.setup import bundle_for_tests, pack
from windows.wine.machine import Machine

pytestmark = pytest.mark.packages

UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Callboard"
PROGRAMS = ("callboard.exe", "callboardw.exe")
MINE = "mine, and nobody else's.txt"


class Installed:
    """Where the setup puts things for the machine's user."""

    def __init__(self, machine: Machine) -> None:
        self.folder = machine.home / "AppData/Local/Programs/Callboard"
        self.there = "C:\\" + "\\".join(self.folder.relative_to(machine.system).parts)
        self.entry = (
            machine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Callboard.lnk"
        )
        self.notes = machine.home / "AppData/Local/callboard/notes.json"
        self.cache = machine.home / "AppData/Local/callboard/Cache/search/a.index"


@pytest.fixture
def installed(windows: Machine, setup: Path) -> Installed:
    done = windows.run(setup, "/S")
    assert done.returncode == 0, done.stdout
    return Installed(windows)


def _eventually(true: Callable[[], object], seconds: float = 60) -> bool:
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.2)
    return bool(true())


def _remove(windows: Machine, installed: Installed) -> None:
    """As the list of programs in Windows does: the uninstaller copies itself away first."""
    windows.run(installed.folder / "uninstall.exe", "/S")
    assert _eventually(lambda: not (installed.folder / "uninstall.exe").exists())


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_frozen_program_tests_itself(windows: Machine, bundle: Path, program: str) -> None:
    done = windows.run(bundle / program, "--self-test", timeout=300)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_carry_their_manifest_and_version(bundle: Path, program: str) -> None:
    content = (bundle / program).read_bytes()
    for setting in (b"PerMonitorV2", b"longPathAware", b"asInvoker"):
        assert setting in content
    for text in ("ProductVersion", version(), "The Callboard developers"):
        assert text.encode("utf-16-le") in content


def test_nothing_that_connects_is_in_the_bundle(bundle: Path) -> None:
    names = {path.name.lower() for path in bundle.rglob("*")}
    forbidden = ("ssl", "socket", "qt6network", "qtnetwork", "crypto")
    assert [name for name in names if any(part in name for part in forbidden)] == []


def test_it_is_installed_for_this_user_alone(windows: Machine, installed: Installed) -> None:
    assert all((installed.folder / program).is_file() for program in PROGRAMS)
    assert installed.entry.is_file()
    told = windows.run("reg", "query", UNINSTALL).stdout
    assert f"DisplayVersion    REG_SZ    {version()}" in told
    assert "QuietUninstallString" in told
    assert windows.run("reg", "query", UNINSTALL.replace("HKCU", "HKLM")).returncode == 1


def test_the_installed_program_answers_in_a_terminal(
    windows: Machine, installed: Installed
) -> None:
    done = windows.run(
        installed.folder / "callboard.exe", "find", "香港", "--zone", "Europe/Berlin"
    )
    assert done.returncode == 0
    assert "+852" in done.stdout


def _xdotool(windows: Machine, *words: str) -> str:
    if not shutil.which("xdotool"):
        pytest.skip("xdotool is not installed")
    screen = {"DISPLAY": windows.screen, "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["xdotool", *words], capture_output=True, text=True, env=screen, check=False
    ).stdout


def _window_titles(windows: Machine, name: str = "Callboard") -> str:
    return _xdotool(windows, "search", "--onlyvisible", "--name", name)


def _opened_by_enter(windows: Machine) -> bool:
    _xdotool(windows, "key", "Return")
    time.sleep(1)  # until the next page is there
    return bool(_window_titles(windows, "^Callboard$"))


def test_enter_alone_agrees_installs_and_opens_it(windows: Machine, setup: Path) -> None:
    """On each page that a double click shows, Enter presses the button that goes on."""
    installed = Installed(windows)
    shutil.rmtree(installed.folder, ignore_errors=True)
    child = windows.start(setup)
    assert _eventually(lambda: _window_titles(windows, "Callboard Setup"))
    try:
        assert _eventually(lambda: _opened_by_enter(windows), seconds=120)
    finally:
        windows.run("taskkill", "/f", "/im", "callboardw.exe")
        child.wait(60)
    assert (installed.folder / "uninstall.exe").is_file()


@contextmanager
def _opened(windows: Machine, entry: Path) -> Iterator[None]:
    """The window, until the block ends; as the start menu opens it."""
    child = windows.start("start", "/unix", entry)
    try:
        assert _eventually(lambda: _window_titles(windows))
        yield
    finally:
        windows.run("taskkill", "/f", "/im", "callboardw.exe")
        child.wait(60)


def test_the_start_menu_opens_the_window(windows: Machine, installed: Installed) -> None:
    with _opened(windows, installed.entry):
        pass
    assert _eventually(lambda: not _window_titles(windows))


def test_while_the_program_is_open_nothing_is_changed(
    windows: Machine, installed: Installed, setup: Path
) -> None:
    before = _contents(installed.folder)
    with _opened(windows, installed.entry):
        installing = windows.run(setup, "/S")
        removing = windows.run(installed.folder / "uninstall.exe", "/S", f"_?={installed.there}")
        assert (installing.returncode, removing.returncode) == (2, 2)
        assert _contents(installed.folder) == before
    assert windows.run("reg", "query", UNINSTALL).returncode == 0


def test_an_upgrade_replaces_our_files_and_keeps_the_users(
    windows: Machine, installed: Installed, setup: Path
) -> None:
    (installed.folder / MINE).write_text("mine")
    (installed.folder / "_internal" / MINE).write_text("mine")
    (installed.folder / "callboard.exe").write_bytes(b"an older one")
    _write(installed.notes)
    done = windows.run(setup, "/S")
    assert done.returncode == 0, done.stdout
    assert (installed.folder / "callboard.exe").stat().st_size > 100_000
    assert (installed.folder / MINE).exists()
    assert (installed.folder / "_internal" / MINE).exists()
    assert installed.notes.exists()
    assert windows.run(installed.folder / "callboard.exe", "--version").returncode == 0


def test_removed_it_leaves_what_the_user_wrote_and_nothing_else(
    windows: Machine, installed: Installed
) -> None:
    (installed.folder / "_internal" / MINE).unlink(missing_ok=True)
    (installed.folder / MINE).write_text("mine")
    _write(installed.notes)
    _write(installed.cache)
    _remove(windows, installed)
    assert [path.name for path in installed.folder.rglob("*")] == [MINE]
    assert installed.notes.exists()
    assert not installed.cache.exists()
    assert not installed.entry.exists()
    assert windows.run("reg", "query", UNINSTALL).returncode == 1
    assert windows.run("reg", "query", r"HKCU\Software\Callboard").returncode == 1


def test_removed_it_leaves_no_folder_where_the_user_wrote_nothing(
    windows: Machine, installed: Installed
) -> None:
    for mine in installed.folder.rglob(MINE):
        mine.unlink()
    shutil.rmtree(installed.notes.parent, ignore_errors=True)
    _write(installed.cache)
    _remove(windows, installed)
    assert _eventually(lambda: not installed.folder.exists())
    assert not installed.notes.parent.exists()


def test_a_folder_with_a_space_and_letters_of_elsewhere(windows: Machine, setup: Path) -> None:
    folder = windows.system / "我的 programs"
    done = windows.run(setup, "/S", r"/D=C:\我的 programs")  # last, and never quoted
    assert done.returncode == 0
    assert "callboard" in windows.run(folder / "callboard.exe", "--version").stdout
    windows.run(folder / "uninstall.exe", "/S")
    assert _eventually(lambda: not folder.exists())


def test_the_same_bundle_elsewhere_is_packed_the_same(
    bundle: Path, setup: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "another place"
    shutil.copytree(bundle, elsewhere)  # with other dates
    again = pack(elsewhere, Build(tmp_path, tmp_path / "w", version(), 0), tmp_path / "s.exe")
    assert again.read_bytes() == setup.read_bytes()


def test_another_checkout_is_built_the_same(windows: Machine, bundle: Path, tmp_path: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (tmp_path / "c" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / "c" / name)
    again = bundle_for_tests(windows, tmp_path / "built", tmp_path / "c")
    assert _contents(again) == _contents(bundle)


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def _write(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}")
