"""The program as a folder that needs no Python: PyInstaller's, trimmed, and the same every time."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from elf import elf_files, read_elf
from product import NAME, ROOT, Build, BuildError
from translations import compile_all

SPEC = ROOT / "packaging/callboard.spec"
_MADE = {".pyc", ".qm"}  # from other files


def make(build: Build) -> list[Path]:
    """Make the bundle of this system in build.bundle."""
    _compile_translations(build.work / "i18n")
    _draw_icon(build)
    _freeze(build)
    if sys.platform == "win32":
        sort_archive(build.bundle / "_internal/base_library.zip")
    if sys.platform == "linux":
        _finish_libraries(build.bundle)
        make_plain(build.bundle, build.epoch, (build.bundle / NAME,))
    _stamp(build).write_text(_fingerprint(build), "utf-8")
    return [build.bundle]


def sort_archive(path: Path) -> None:
    """Put the parts of an archive in order of name; on Windows PyInstaller's order is chance."""
    with ZipFile(path) as archive:
        parts = [(info, archive.read(info)) for info in archive.infolist()]
    with ZipFile(path, "w") as archive:
        for info, content in sorted(parts, key=lambda part: part[0].filename):
            archive.writestr(info, content)


def required(build: Build) -> Path:
    """The bundle of what is in this checkout now; a recipe that packs it calls this."""
    stamp = _stamp(build)
    if not stamp.is_file() or stamp.read_text("utf-8") != _fingerprint(build):
        make(build)
    return build.bundle


def _stamp(build: Build) -> Path:
    return build.work / "bundle-of"


def _fingerprint(build: Build) -> str:
    """What a bundle depends on: the files that go into it, and what it is built with."""
    told = hashlib.sha256(f"{sys.version} {build.version} {build.epoch}".encode())
    patterns = ("src/**/*", "resources/**/*", "packaging/*.*", "packaging/licenses/**/*", "uv.lock")
    files = (path for pattern in patterns for path in ROOT.glob(pattern))
    for path in sorted(file for file in files if file.is_file() and file.suffix not in _MADE):
        told.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return told.hexdigest()


def _compile_translations(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    compile_all(folder)


def _draw_icon(build: Build) -> None:
    """What the programs of Windows and macOS carry inside; on Linux packages have it beside."""
    if sys.platform == "win32":
        from windows.stamp import stamp  # noqa: PLC0415 -- no other system wants it

        stamp(build)
    elif sys.platform == "darwin":
        from icons import write_icns  # noqa: PLC0415 -- the same

        write_icns(build.work / "callboard.icns")


def _freeze(build: Build) -> None:
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(build.dist), "--workpath", str(build.work / "pyinstaller")]
    # Two builds of one source are the same, bit by bit: no clock, and no order of a hash.
    fixed = {"SOURCE_DATE_EPOCH": str(build.epoch), "PYTHONHASHSEED": "0"}
    done = subprocess.run(  # noqa: S603
        [*command, *folders, str(SPEC), "--", str(build.work)],
        env={**os.environ, **fixed},
        check=False,
    )
    if done.returncode:
        raise BuildError("PyInstaller failed; what it says above is why (./run package sets it up)")


def _finish_libraries(bundle: Path) -> None:
    """Drop what only debuggers read, and where the computer that built this has its libraries."""
    for path in elf_files(bundle / "_internal"):
        if "PySide6" not in path.parts or "libicu" in path.name:  # Qt's come stripped, but these
            _run("strip", "--strip-unneeded", "--remove-section=.comment", path)
        if any(folder.startswith("/") for folder in read_elf(path).runpath.split(":")):
            _run("patchelf", "--remove-rpath", path)
    read_elf.cache_clear()  # they are other files now


def make_plain(folder: Path, epoch: int, programs: tuple[Path, ...]) -> None:
    """Give all the modes and the date they have in every package, whatever the builder's umask."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _run(tool: str, *words: str | Path) -> None:
    beside = Path(sys.executable).parent  # patchelf comes as a Python package
    found = shutil.which(tool, path=f"{beside}{os.pathsep}{os.environ['PATH']}")
    if found is None:
        raise BuildError(f"{tool} is missing; ./run package installs it")
    subprocess.run([found, *map(str, words)], check=True)  # noqa: S603
