"""The AppDir and its squashfs: with the AppImage runtime in front, which a release adds, one file.

The runtime is published outside every package registry, so the release workflow fetches the pinned
one; what is built here can be mounted and run as it is.
"""

import shutil
import subprocess
from pathlib import Path

from bundle import make_plain, required
from linux import desktop
from product import NAME, TITLE, Build, BuildError, system


def make(build: Build) -> list[Path]:
    """Build the folder and its image."""
    folder = build.dist / f"{TITLE}.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    desktop.copy(required(build), folder / "usr/lib" / NAME)
    desktop.install(folder / "usr", build)
    (folder / "usr/bin").mkdir()
    (folder / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    (folder / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (folder / desktop.ENTRY.name).symlink_to(f"usr/share/applications/{desktop.ENTRY.name}")
    (folder / f"{NAME}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{NAME}.png")
    (folder / ".DirIcon").symlink_to(f"{NAME}.png")
    make_plain(folder, build.epoch, (folder / "usr/lib" / NAME / NAME,))
    image = build.dist / f"{NAME}-{build.version}-{system()}.squashfs"
    _squash(folder, image, build.epoch)
    return [folder, image]


def _squash(folder: Path, image: Path, epoch: int) -> None:
    image.unlink(missing_ok=True)
    # One thread and told dates: the same image every time. zstd: all that the runtime reads.
    dates = ["-mkfs-time", str(epoch), "-all-time", str(epoch)]
    options = ["-all-root", "-noappend", "-no-progress", "-quiet", "-processors", "1"]
    packing = ["-comp", "zstd", "-Xcompression-level", "19"]
    try:
        subprocess.run(  # noqa: S603
            ["mksquashfs", str(folder), str(image), *dates, *options, *packing],  # noqa: S607
            check=True,
        )
    except FileNotFoundError as error:
        raise BuildError("mksquashfs is missing; it comes with squashfs-tools") from error
