"""The setup for one user of Windows: the bundle, packed by NSIS.

On Windows it packs the bundle built there, which is what is published. Elsewhere it builds the
bundle under wine, for tests: the file says so in its name.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

import icons
from bundle import required
from product import NAME, ROOT, TITLE, Build, BuildError, system
from windows import signing
from windows.stamp import PUBLISHER, numbers

if TYPE_CHECKING:
    from windows.wine.machine import Machine

SCRIPT = Path(__file__).resolve().parent / "callboard.nsi"
# The program's own; and Microsoft's, which Python asks that whoever gets its runtime agrees to.
TERMS = ("callboard.txt", "microsoft-runtime.txt")
_FOR_64_BIT = "amd64-unicode"  # Debian has it; the NSIS of its makers is for 32 bit alone


def make(build: Build) -> list[Path]:
    """Build the setup, signed where a key is configured."""
    if system().startswith("windows"):
        bundle, name = required(build), f"{NAME}-{build.version}-windows-x86_64-setup.exe"
    else:
        from windows.wine.machine import machine  # noqa: PLC0415 -- on Windows never

        with machine() as running:
            bundle = bundle_for_tests(running, build.dist.parent / "windows")
        name = f"{NAME}-{build.version}-windows-test-setup.exe"
    return [pack(bundle, build, build.dist / name)]


def pack(bundle: Path, build: Build, output: Path) -> Path:
    """Pack a bundle into a setup; the same bytes for the same bundle."""
    for program in sorted(bundle.glob("*.exe")):
        signing.sign(program)
    output.parent.mkdir(parents=True, exist_ok=True)
    build.work.mkdir(parents=True, exist_ok=True)
    files = sorted(path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file())
    told: dict[str, str | Path] = {
        "TITLE": TITLE,
        "PUBLISHER": PUBLISHER,
        "VERSION": build.version,
        "NUMBERS": ".".join(map(str, numbers(build.version))),
        "OUTPUT": output,
        "ICON": icons.write_ico(build.work / "setup.ico"),
        "SIDE_PICTURE": icons.write_side_picture(build.work / "side.bmp"),
        "INSTALLED": _written(build.work / "installed.nsh", _installed(bundle, files)),
        "REMOVED": _written(build.work / "removed.nsh", _removed(files)),
        "TERMS": _written(build.work / "terms.txt", _terms()),
    }
    if signing.has_key():
        told["SIGN"] = f'"{sys.executable}" "{signing.__file__}"'
    _makensis(told, build.epoch)
    signing.sign(output)
    return output


def bundle_for_tests(machine: "Machine", folder: Path, root: Path = ROOT) -> Path:
    """The bundle of Windows, built in a folder by a machine from the checkout at `root`."""
    told = ("bundle", "--dist", machine.path(folder / "dist"))
    done = machine.python(root / "packaging/build.py", *told, timeout=1800)
    if done.returncode:
        raise BuildError(f"the bundle could not be built under wine: {done.stdout}")
    return folder / "dist" / NAME


def _installed(bundle: Path, files: list[Path]) -> Iterator[str]:
    """NSIS: put every file where it belongs, folder by folder."""
    folder = None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            yield f'SetOutPath "{_there(folder)}"'
        yield f'File "{_quoted(str(bundle / file))}"'


def _removed(files: list[Path]) -> Iterator[str]:
    """NSIS: delete these files, and the folders that are then empty; nothing else."""
    yield from (f'Delete "{_there(file)}"' for file in files)
    folders = {parent for file in files for parent in file.parents} - {Path()}
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), folder))
    yield from (f'RMDir "{_there(folder)}"' for folder in deepest_first)


def _terms() -> Iterator[str]:
    """What a user agrees to, one text after the other."""
    for name in TERMS:
        yield (ROOT / "packaging/licenses" / name).read_text("utf-8")


def _there(path: Path) -> str:
    return f"$INSTDIR\\{_quoted(str(PureWindowsPath(path)))}".removesuffix("\\.")


def _quoted(text: str) -> str:
    return text.replace("$", "$$")


def _written(path: Path, lines: Iterator[str]) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8-sig")
    return path


def _makensis(told: dict[str, str | Path], epoch: int) -> None:
    tool = shutil.which("makensis")
    if tool is None:
        raise BuildError("makensis is missing; it comes with NSIS (Debian: nsis)")
    if Path("/usr/share/nsis/Stubs", f"lzma_solid-{_FOR_64_BIT}").exists():
        told = {**told, "TARGET": _FOR_64_BIT}
    options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{k}={v}" for k, v in told.items())]
    done = subprocess.run(  # noqa: S603
        [tool, *options, str(SCRIPT)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BuildError(f"makensis failed: {done.stdout}{done.stderr}")
