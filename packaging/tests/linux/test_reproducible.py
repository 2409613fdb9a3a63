"""Built twice, in different folders, from copies of one source: the same bytes."""

import filecmp
import hashlib
import os
import shutil
import sys
from pathlib import Path

import product
import pytest
from trial import require, run

pytestmark = [pytest.mark.packages, pytest.mark.slow]
SOURCES = ("src", "resources", "packaging", "pyproject.toml", "uv.lock", "LICENSE", "CHANGELOG.md")
TARGETS = ("bundle", "deb", "tar", "appdir", "sbom", "checksums")
PACKAGES = ("*.deb", "*.tar.xz", "*.squashfs", "*.cdx.json", "*SHA256*")


@pytest.fixture(scope="module")
def built(build: product.Build, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The dist folders of two copies of this checkout, as it is now."""
    require("dpkg-deb", "mksquashfs")
    source = tmp_path_factory.mktemp("source")
    for name in SOURCES:
        _copy(product.ROOT / name, source / name)
    places = (("here", 0o022), ("elsewhere-and-longer", 0o077))
    return [_built(source, tmp_path_factory.mktemp(name), umask) for name, umask in places]


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    else:
        shutil.copy(source, target)


def _built(source: Path, folder: Path, umask: int) -> Path:
    before = os.umask(umask)
    try:
        for name in SOURCES:
            _copy(source / name, folder / name)
        environment = {**os.environ, "PYTHONHASHSEED": str(umask), "TZ": f"UTC+{umask % 12}"}
        words = [sys.executable, folder / "packaging/build.py", *TARGETS]
        run(*words, env=environment, cwd=folder)
    finally:
        os.umask(before)
    return folder / "build/dist"


def test_the_bundle_is_the_same(built: list[Path]) -> None:
    one, other = (sorted(_described(folder / "callboard")) for folder in built)
    assert one == other


@pytest.mark.parametrize("pattern", PACKAGES)
def test_a_package_is_the_same(built: list[Path], pattern: str) -> None:
    (one,), (other,) = (list(folder.glob(pattern)) for folder in built)
    assert one.name == other.name
    assert filecmp.cmp(one, other, shallow=False)


def _described(bundle: Path) -> list[tuple[str, str, int, float]]:
    """Each file with what is in it, what may be done with it, and its date."""
    told = []
    for path in bundle.rglob("*"):
        status = path.lstat()
        if path.is_symlink():
            content = f"-> {path.readlink()}"
        else:
            content = "" if path.is_dir() else hashlib.sha256(path.read_bytes()).hexdigest()
        told.append((str(path.relative_to(bundle)), content, status.st_mode, status.st_mtime))
    return told
