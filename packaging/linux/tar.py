"""The portable archive: unpack it anywhere and start `callboard` in it; no administrator."""

import shutil
import tarfile
from pathlib import Path

from bundle import make_plain, required
from linux import desktop
from product import NAME, Build, system


def make(build: Build) -> list[Path]:
    """Build it out of the bundle, the same every time."""
    folder = f"{NAME}-{build.version}"
    made = build.dist / f"{folder}-{system()}.tar.xz"
    beside = build.work / "tar"
    shutil.rmtree(beside, ignore_errors=True)
    desktop.install(beside, build)
    make_plain(beside, build.epoch, ())
    with tarfile.open(made, "w:xz", preset=6) as archive:
        for root in (required(build), beside):
            for path in sorted(root.rglob("*")):
                _add(archive, path, f"{folder}/{path.relative_to(root)}", build.epoch)
    return [made]


def _add(archive: tarfile.TarFile, path: Path, name: str, epoch: int) -> None:
    entry = archive.gettarinfo(path, name)
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch
    if entry.isreg():
        entry.type, entry.linkname = tarfile.REGTYPE, ""  # not a hard link to one before
        with path.open("rb") as file:
            archive.addfile(entry, file)
    else:
        archive.addfile(entry)
