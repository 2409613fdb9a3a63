"""The Debian package: the bundle in /usr/lib, on the path and in the menu, gone without a trace."""

import hashlib
import os
import shutil
import subprocess
import tomllib
from pathlib import Path

from bundle import make_plain, required
from elf import needed_outside, newest_glibc
from leave_out import PORTABLE
from linux import desktop
from product import NAME, Build, BuildError

HERE = Path(__file__).resolve().parent
# Loaded without being linked: the bundled directories cannot be read without Chinese characters.
FONTS = "fonts-wqy-microhei | fonts-noto-cjk | fonts-wqy-zenhei | fonts-droid-fallback"
_CONTROL = """\
Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: amd64
Maintainer: The Callboard developers <callboard@home.arpa>
Installed-Size: {size}
Depends: {depends}
Description: directory of support channels that shows who answers now
 Callboard finds a support channel while you type, shows whether anybody
 answers there now, in its own time zone and on its own holidays, and copies
 the number to dial.
 .
 It works offline and never opens a connection. Qt and Python are included as
 shared libraries that you may replace.
"""


def make(build: Build) -> list[Path]:
    """Build it out of the bundle."""
    root = build.work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _fill(root, required(build), build)
    made = build.dist / f"{NAME}_{build.version}_amd64.deb"
    _pack(root, made, build.epoch)
    return [made]


def depends(folder: Path) -> list[str]:
    """The packages that a folder of programs needs, by the libraries they are linked with."""
    packages = tomllib.loads((HERE / "depends.toml").read_text("utf-8"))
    needed = needed_outside(folder)
    if unknown := sorted(needed - packages.keys()):
        raise BuildError(f"of which package is {', '.join(unknown)}? Say so in linux/depends.toml")
    glibc = ".".join(map(str, newest_glibc(folder)))
    bounds = {"libc6": f"libc6 (>= {glibc})", "libstdc++6": "libstdc++6 (>= 11)"}
    return [bounds.get(name, name) for name in sorted({packages[soname] for soname in needed})]


def _fill(root: Path, bundle: Path, build: Build) -> None:
    program, doc = root / "usr/lib" / NAME, root / "usr/share/doc" / NAME
    desktop.copy(bundle, program)
    for path in sorted((program / "_internal").iterdir()):
        if PORTABLE.match(path.name):
            path.unlink()  # of a package that this one depends on
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    desktop.install(root / "usr", build)
    desktop.copy(HERE / "copyright", doc / "copyright")
    desktop.write(doc / "changelog.gz", desktop.zipped(_changelog(build)))
    desktop.copy(HERE / "lintian-overrides", root / "usr/share/lintian/overrides" / NAME)
    _write_control(root, depends(program), build)
    make_plain(root, build.epoch, (program / NAME,))


def _write_control(root: Path, needed: list[str], build: Build) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    control = _CONTROL.format(
        name=NAME, version=build.version, size=size,
        depends=", ".join([*needed, FONTS]),
    )  # fmt: skip
    sums = (f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    desktop.write(root / "DEBIAN/control", control.encode())
    desktop.write(root / "DEBIAN/md5sums", "".join(sums).encode())


def _pack(root: Path, made: Path, epoch: int) -> None:
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    try:
        subprocess.run(  # noqa: S603
            [*command, str(root), str(made)],
            check=True,
            stdout=subprocess.DEVNULL,
            env=environment,
        )
    except FileNotFoundError as error:
        raise BuildError("dpkg-deb is missing; a .deb is built on Debian") from error


def _changelog(build: Build) -> str:
    day = f"{build.day:%a, %d %b %Y %H:%M:%S +0000}"
    by = "The Callboard developers <callboard@home.arpa>"
    return (
        f"{NAME} ({build.version}) stable; urgency=medium\n\n  * New release.\n\n -- {by}  {day}\n"
    )


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
