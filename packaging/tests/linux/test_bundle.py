"""The bundle: complete, small, old enough for its systems, silent, and with a Qt to replace."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import product
import pytest
from elf import elf_files, needed_outside, newest_glibc, read_elf
from leave_out import PORTABLE
from linux import deb as debs
from sbom import LICENSES
from trial import Measured, display, headless, require, run

from callboard import __version__
from callboard.licenses import shipped_here

pytestmark = pytest.mark.packages
# Opens the window, types into it, copies, and reads everything that is loaded late.
SESSION = ("--self-test", "--zone", "Europe/Berlin")
# Whose each program and library is, by the list of licences.
OWNERS = {
    r"^callboard$": "PyInstaller bootloader",
    r"/libpython3|/lib-dynload/": "Python",
    r"/libicu[a-z0-9]+\.so": "ICU (Qt)",
    r"/libQt6\w+\.so|/Qt/plugins/": "Qt",
    r"/PySide6/(Qt\w+|libpyside6)\.abi3\.so": "PySide6",
    r"/(Shiboken|libshiboken6)\.abi3\.so": "Shiboken6",
    r"/libffi\.so": "libffi",
    r"/libsqlite3\.so": "SQLite",
    r"/lib(xcb-[a-z-]+|xkbcommon(-x11)?)\.so": "X11 helper libraries",
    r"/msgspec/": "msgspec",
    r"/tomli/|__mypyc\.": "tomli",
}
SMALLER = 0.65  # of what PyInstaller makes of the same program when it is told no more than it must


@pytest.fixture(scope="module")
def default(build: product.Build) -> Path:
    """What PyInstaller makes of the program by default; only its data named, as it must be."""
    folder = build.work / "default"
    shutil.rmtree(folder, ignore_errors=True)
    words = ["--noconfirm", "--log-level", "ERROR", "--onedir", "--name", "callboard"]
    for name in ("holidays", "phonenumbers", "pypinyin", "tzdata", "tomli"):
        words += ["--collect-all", name]
    words += ["--add-data", f"{product.ROOT}/resources:callboard/resources"]
    words += ["--collect-submodules", "callboard", "--paths", f"{product.ROOT}/src"]
    words += ["--distpath", f"{folder}/dist", "--workpath", f"{folder}/work"]
    words += ["--specpath", f"{folder}", f"{product.ROOT}/packaging/start.py"]
    run(sys.executable, "-m", "PyInstaller", *words)
    return folder / "dist/callboard"


def test_it_has_all_it_needs(bundle: Path, tmp_path: Path) -> None:
    told = run(bundle / "callboard", *SESSION, env=headless(), cwd=tmp_path).stdout
    assert f"Callboard {__version__} has all it needs" in told
    assert "on offscreen" in told


def test_it_works_on_a_real_display(bundle: Path) -> None:
    with display() as environment:
        assert "on xcb" in run(bundle / "callboard", *SESSION, env=environment).stdout


def test_it_works_from_a_folder_that_cannot_be_written(bundle: Path, tmp_path: Path) -> None:
    moved = tmp_path / "my programs"
    shutil.copytree(bundle, moved, symlinks=True)
    before = sorted(moved.rglob("*"))
    run(moved / "callboard", *SESSION, env=headless())
    assert sorted(moved.rglob("*")) == before


def test_the_command_line_answers(bundle: Path) -> None:
    assert "95187" in run(bundle / "callboard", "find", "95187", env=headless()).stdout


def test_no_connection_is_opened(bundle: Path, tmp_path: Path) -> None:
    require("strace")
    trace = tmp_path / "trace"
    words = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", trace, bundle / "callboard"]
    with display() as environment:
        done = run(*words, *SESSION, env=environment, check=False)
    if "ptrace" in done.stdout.lower():
        pytest.skip("this system does not let one program trace another")
    assert done.returncode == 0, done.stdout
    assert set(re.findall(r"\b[AP]F_\w+", trace.read_text())) == {"AF_UNIX"}


def test_a_program_that_it_starts_gets_its_own_environment(bundle: Path, tmp_path: Path) -> None:
    require("strace")
    trace = tmp_path / "trace"
    watch = ["strace", "-f", "-qq", "-v", "-s", "9999", "-e", "trace=execve", "-o", trace]
    done = run(*watch, bundle / "callboard", *SESSION, env=headless(), check=False)
    if "ptrace" in done.stdout.lower():
        pytest.skip("this system does not let one program trace another")
    assert done.returncode == 0, done.stdout
    child = next(line for line in trace.read_text().splitlines() if "build_index" in line)
    assert "LD_LIBRARY_PATH" not in child
    assert "QT_PLUGIN_PATH" not in child


def test_nothing_in_it_connects_or_drags_the_desktop_in(bundle: Path) -> None:
    names = {path.name for path in bundle.rglob("*")}
    unwanted = re.compile(
        r"_?ssl|_socket|libssl|libcrypto|.*Network|libgtk|libq(eglfs|vnc|linuxfb)"
    )
    assert [name for name in names if unwanted.match(name)] == []


def test_every_library_is_of_someone_whose_licence_is_shipped(bundle: Path) -> None:
    assert set(OWNERS.values()) <= {each.title for each in shipped_here(LICENSES)}
    names = [path.relative_to(bundle).as_posix() for path in elf_files(bundle)]
    assert [name for name in names if not any(re.search(own, name) for own in OWNERS)] == []


def test_it_runs_with_the_glibc_of_ubuntu_2204(bundle: Path, record_property: Measured) -> None:
    newest = newest_glibc(bundle)
    record_property("newest glibc", ".".join(map(str, newest)))
    assert newest <= (2, 35)


def test_no_library_looks_in_a_folder_of_the_builder(bundle: Path) -> None:
    paths = {path.name: read_elf(path).runpath for path in elf_files(bundle)}
    assert {name: path for name, path in paths.items() if path.startswith("/")} == {}


def test_what_the_system_must_have_is_known(bundle: Path) -> None:
    there = {path.name for path in bundle.rglob("*")}
    assert debs.depends(bundle)
    assert not [name for name in needed_outside(bundle) if PORTABLE.match(name)]
    assert "libxcb-cursor.so.0" in there


@pytest.mark.slow
def test_it_is_much_smaller_than_pyinstaller_makes_it(
    bundle: Path, default: Path, record_property: Measured
) -> None:
    def size(folder: Path) -> int:
        files = (path for path in folder.rglob("*") if not path.is_symlink())
        return sum(path.stat().st_size for path in files)

    def packed(folder: Path) -> int:
        words = f"tar -C {folder} -cf - . | xz -1 --stdout | wc -c"
        return int(subprocess.run(words, shell=True, capture_output=True, check=True).stdout)  # noqa: S602

    parts = {"on disk": size(bundle) / size(default), "packed": packed(bundle) / packed(default)}
    for name, part in parts.items():
        record_property(f"part of PyInstaller's default, {name}", round(part, 3))
    assert max(parts.values()) <= SMALLER


def test_qt_can_be_replaced(bundle: Path, tmp_path: Path) -> None:
    """The LGPL's wish: another build of a library, with the same interface, is what runs."""
    require("patchelf")
    moved = tmp_path / "callboard"
    shutil.copytree(bundle, moved, symlinks=True)
    library = moved / "_internal/PySide6/Qt/lib/libQt6Svg.so.6"
    kept = library.with_name("libQt6Svg-original.so.6")
    library.rename(kept)
    assert run(moved / "callboard", *SESSION, env=headless(), check=False).returncode != 0
    shutil.copyfile(kept, library)  # another file than the one that was built in
    run("patchelf", "--set-rpath", "$ORIGIN:$ORIGIN/elsewhere", library)
    assert library.read_bytes() != kept.read_bytes()
    run(moved / "callboard", *SESSION, env=headless())
