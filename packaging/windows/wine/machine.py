"""A Windows machine for tests: Debian's wine, and a Python put together from wheels.

Nothing of it is ever handed out. It is made once, in build/wine, and again when what it is made of
has changed.
"""

import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from product import ROOT, BuildError

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc"
TOOLS = {  # program -> Debian's package
    "wine": "wine64",
    COMPILER: "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
    "uv": "",
}
# A game engine whose wheels carry the whole of CPython 3.11 for Windows, as no other wheel does.
_DONOR = "panda3d==1.10.16"
_STUBS = {"icuuc": (), "mscms": (), "bcryptprimitives": ("-ladvapi32",)}


Done = subprocess.CompletedProcess[str]


class Machine(NamedTuple):
    """One that is running; `screen` is its X display."""

    folder: Path
    screen: str

    @property
    def system(self) -> Path:
        """Drive C."""
        return self.folder / "prefix/drive_c"

    @property
    def home(self) -> Path:
        """The user's folder."""
        (found,) = (path for path in (self.system / "users").iterdir() if path.name != "Public")
        return found

    def path(self, path: Path) -> str:
        """What a path of this computer is called on the machine."""
        return "Z:" + str(path).replace("/", "\\")

    def python(self, *words: str | Path, timeout: float = 120) -> Done:
        """Run Python with these words."""
        return self.run(self.folder / "python/python.exe", *words, timeout=timeout)

    def run(
        self,
        *words: str | Path,
        timeout: float = 120,
        variables: Mapping[str, str] = MappingProxyType({}),
        at: Path | None = None,
    ) -> Done:
        """Run a Windows program to its end, in a folder; what it says is text, errors included."""
        # Qt and Python under wine want a pipe to write to, and nothing to read from.
        return subprocess.run(  # noqa: S603
            ["wine", *map(str, words)],  # noqa: S607
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**environment(self.folder, self.screen), **variables},
            cwd=at,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )

    def start(self, *words: str | Path) -> "subprocess.Popen[bytes]":
        """Start a Windows program and leave it running."""
        return subprocess.Popen(  # noqa: S603
            ["wine", *map(str, words)],  # noqa: S607
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(self.folder, self.screen),
        )


def missing_tools() -> list[str]:
    """What is not installed of all that a machine needs; nothing where one can be had."""
    return [tool for tool in TOOLS if not _tool(tool)]


@contextmanager
def machine(folder: Path = ROOT / "build/wine") -> Iterator[Machine]:
    """The machine, made when it is not there yet, with a screen, until the block ends."""
    if missing := missing_tools():
        raise BuildError(f"no Windows to test on: {', '.join(missing)} missing")
    with _alone(folder), _screen() as screen:
        if not _is_made(folder):
            _make(folder, screen)
        try:
            yield Machine(folder, screen)
        finally:
            # Whatever still runs in this prefix, and in no other.
            _check("wineserver", "-k", env=environment(folder, screen), may_fail=True)


def environment(folder: Path, screen: str) -> dict[str, str]:
    """The environment that wine runs in: a prefix of its own, our stubs, and no menus for us."""
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON"))
    }
    return {
        **kept,
        "DISPLAY": screen,
        "WINEPREFIX": str(folder / "prefix"),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscms=n,b;winemenubuilder.exe=d",
    }


def _make(folder: Path, screen: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for made in ("python/DLLs", "python/Lib", "donor", "stubs"):
        (folder / made).mkdir(parents=True)
    _add_libraries(folder)
    _add_programs(folder / "python")
    _install(folder / "python/Lib/site-packages", "--requirements", _wanted(folder))
    (folder / "python/Lib/site-packages/checkout.pth").write_text(f"Z:{ROOT}/src\n")
    _check("wine", "wineboot", "--init", env=environment(folder, screen))
    _check("wine", "winecfg", "-v", "win10", env=environment(folder, screen))  # it says 7
    # No window manager is there; wine would wait 2 s for its answer whenever a window closes.
    alone = (r"HKCU\Software\Wine\X11 Driver", "/v", "Managed", "/d", "N", "/f")
    _check("wine", "reg", "add", *alone, env=environment(folder, screen))
    # In place of Segoe UI, which is not there; wine would write in the first font of all, a serif.
    for use in ("MessageFont", "MenuFont", "IconFont", "StatusFont"):
        metrics = (r"HKCU\Control Panel\Desktop\WindowMetrics", "/v", use)
        font = (*metrics, "/t", "REG_BINARY", "/d", _logfont("DejaVu Sans", -12).hex(), "/f")
        _check("wine", "reg", "add", *font, env=environment(folder, screen))
    _check("wineserver", "--wait", env=environment(folder, screen))
    for name, libraries in _STUBS.items():
        to = folder / "prefix/drive_c/windows/system32" / f"{name}.dll"
        _compile_library(HERE / f"{name}.c", to, *libraries)
    _add_fonts(folder / "prefix/drive_c/windows/Fonts")
    (folder / "made").write_text(_fingerprint())


def _add_libraries(folder: Path) -> None:
    """Python's own libraries, from the donor, and the modules that are the same on every system."""
    donor, python = folder / "donor", folder / "python"
    for version in ("3.13", "3.11"):  # the older one lacks a part of the C runtime
        _install(donor / version, "--no-deps", _DONOR, version=version)
    for path in sorted((donor / "3.11/deploy_libs").iterdir()):
        if path.suffix == ".pyd" or re.match(r"(libffi|libcrypto|libssl|sqlite3)", path.name):
            shutil.copy2(path, python / "DLLs")
    for name in ("python311.dll", "VCRUNTIME140.dll"):
        shutil.copy2(donor / "3.11/deploy_libs" / name, python)
    shutil.copy2(donor / "3.13/deploy_libs/VCRUNTIME140_1.dll", python)
    shutil.rmtree(donor)
    left_out = ("lib-dynload", "site-packages", "test", "idlelib", "config-*", "__pycache__")
    ignore = shutil.ignore_patterns(*left_out, "_sysconfigdata*")
    shutil.copytree(Path(os.__file__).parent, python / "Lib", ignore=ignore, dirs_exist_ok=True)


def _add_programs(python: Path) -> None:
    _check(COMPILER, "-O2", "-s", HERE / "python.c", "-o", python / "python.exe", "-lshell32")
    names = python / "python3.def"
    exported = "\n".join(
        f" {name} = python311.{name}" for name in _exports(python / "python311.dll")
    )
    names.write_text(f"LIBRARY python3.dll\nEXPORTS\n{exported}\n")
    _compile_library(HERE / "python3.c", python / "python3.dll", names)


def _add_fonts(to: Path) -> None:
    """Fonts of this computer: one that is legible, and one with Chinese letters."""
    for name in ("dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf", "wqy/wqy-microhei.ttc"):
        font = Path("/usr/share/fonts/truetype", name)
        if font.exists():
            shutil.copy(font, to)


def _logfont(family: str, height: int) -> bytes:
    """A font as the registry keeps it; a negative height is one of letters, in pixels."""
    regular = 400
    return struct.pack("<5l8x64s", height, 0, 0, 0, regular, family.encode("utf-16-le"))


def _exports(library: Path) -> list[str]:
    """The names that a library offers."""
    told = _check("x86_64-w64-mingw32-objdump", "-p", library)
    _, _, table = told.partition("[Ordinal/Name Pointer] Table")
    return re.findall(r"^\s+\[ *\d+\].* (\w+)$", table, re.MULTILINE)


def _compile_library(source: Path, to: Path, *more: str | Path) -> None:
    bare = ("-shared", "-nostdlib", "-e", "DllMain", "-s")
    _check(COMPILER, *bare, source, *more, "-o", to)


def _wanted(folder: Path) -> Path:
    """The locked packages of the program, its tests and its packages; no linters."""
    path = folder / "requirements.txt"
    options = ("--frozen", "--no-hashes", "--no-emit-project", "--group", "packaging")
    left_out = ("mypy", "ruff", "check-jsonschema", "cyclonedx-bom", "zizmor")
    pruned = [word for name in left_out for word in ("--prune", name)]
    told = _check("uv", "export", "--quiet", *options, *pruned, "--project", ROOT)
    path.write_text(told)
    return path


def _install(target: Path, *what: str | Path, version: str = "3.11") -> None:
    windows = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", version)
    wheels = ("--quiet", "--only-binary", ":all:", "--target", target)
    _check("uv", "pip", "install", *wheels, *windows, *what)


def _is_made(folder: Path) -> bool:
    try:
        return (folder / "made").read_text() == _fingerprint()
    except OSError:
        return False


def _fingerprint() -> str:
    parts = [ROOT / "uv.lock", *sorted(HERE.glob("*.[chp]*"))]
    content = b"".join(path.read_bytes() for path in parts) + bytes(ROOT)
    return hashlib.sha256(content).hexdigest()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Whoever else wants the machine waits."""
    import fcntl  # noqa: PLC0415 -- this file is read on Windows too

    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2800x1800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(  # noqa: S603
        command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _tool(name: str) -> str | None:
    beside = Path(sys.executable).parent
    places = (os.environ.get("PATH", ""), str(beside), str(ROOT / ".tools/bin"))
    return shutil.which(name, path=os.pathsep.join(places))


def _check(
    tool: str, *words: str | Path, env: dict[str, str] | None = None, may_fail: bool = False
) -> str:
    done = subprocess.run(  # noqa: S603
        [_tool(tool) or tool, *map(str, words)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=env,
        text=True,
        check=False,
    )
    if done.returncode and not may_fail:
        raise BuildError(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
