"""The archive unpacked, and the AppDir and its squashfs mounted: each starts from where it is."""

from pathlib import Path

import product
import pytest
from elf import needed_outside
from leave_out import PORTABLE
from linux import appdir, tar
from trial import headless, require, run

pytestmark = [pytest.mark.packages, pytest.mark.slow]


@pytest.fixture(scope="module")
def image(build: product.Build, bundle: Path) -> tuple[Path, Path]:
    """The AppDir and its squashfs."""
    require("mksquashfs")
    folder, image = appdir.make(build)
    return folder, image


def test_the_archive_is_unpacked_and_runs(
    build: product.Build, bundle: Path, tmp_path: Path
) -> None:
    require("tar")
    archive = tar.make(build)[0]
    run("tar", "-xf", archive, "-C", tmp_path)
    (folder,) = tmp_path.iterdir()
    run(folder / "callboard", "--self-test", env=headless())
    assert (folder / "share/applications/arpa.home.callboard.desktop").is_file()


def test_what_desktops_may_lack_comes_along(image: tuple[Path, Path]) -> None:
    assert not [name for name in needed_outside(image[0]) if PORTABLE.match(name)]


def test_the_appdir_runs(image: tuple[Path, Path]) -> None:
    run(image[0] / "AppRun", "--self-test", env=headless())


def test_what_an_appimage_must_have_is_at_its_top(image: tuple[Path, Path]) -> None:
    for name in ("AppRun", "arpa.home.callboard.desktop", "callboard.png", ".DirIcon"):
        assert (image[0] / name).resolve(strict=True).is_file()


def test_its_image_is_mounted_and_runs(image: tuple[Path, Path], tmp_path: Path) -> None:
    require("squashfuse", "umount")
    if run("squashfuse", image[1], tmp_path, check=False).returncode:
        require("mount")
        mounted = run("mount", "-o", "loop,ro", image[1], tmp_path, check=False)
        if mounted.returncode:
            pytest.skip("neither FUSE nor loop devices can be used here")
    try:
        run(tmp_path / "AppRun", "--self-test", env=headless())
    finally:
        if run("umount", tmp_path, check=False).returncode:  # of FUSE, and we are not root
            run("fusermount3", "-u", tmp_path)
