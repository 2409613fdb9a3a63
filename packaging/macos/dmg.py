"""The disk image of macOS: Callboard.app, and the folder to drag it to."""

import shutil
import subprocess
from pathlib import Path

from bundle import required
from macos.application import signing_identity
from product import NAME, TITLE, Build, BuildError, system


def make(build: Build) -> list[Path]:
    """Build the image, signed when the application is; notarise.sh does the rest of a release."""
    if not system().startswith("macos"):
        raise BuildError("a disk image can only be built on macOS")
    required(build)
    content = build.work / "dmg"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir(parents=True)
    # ditto, because a copy by other means loses what the signature covers.
    _run("ditto", build.dist / f"{TITLE}.app", content / f"{TITLE}.app")
    (content / "Applications").symlink_to("/Applications")
    image = build.dist / f"{NAME}-{build.version}-{system()}.dmg"
    _run(*create_command(content, image))
    identity = signing_identity()
    if identity:
        _run("codesign", "--sign", identity, "--timestamp", image)
    return [image]


def create_command(content: Path, image: Path) -> list[str | Path]:
    """The words that make a compressed image of a folder."""
    options = ["-volname", TITLE, "-fs", "HFS+", "-format", "UDZO", "-ov", "-quiet"]
    return ["hdiutil", "create", *options, "-srcfolder", content, image]


def _run(*words: str | Path) -> None:
    done = subprocess.run([str(word) for word in words], check=False)  # noqa: S603
    if done.returncode:
        raise BuildError(f"{words[0]} failed; what it says above is why")
