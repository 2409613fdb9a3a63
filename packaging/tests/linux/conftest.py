"""What the tests of Linux packages share: the packages, built once from what is here now."""

import sys
from importlib.util import find_spec
from pathlib import Path

import bundle as bundles
import product
import pytest
from linux import deb as debs

sys.path.insert(0, str(Path(__file__).parent))
from trial import require, run


@pytest.fixture(scope="session")
def build() -> product.Build:
    if sys.platform != "linux":
        pytest.skip("packages of Linux are built on Linux")
    if find_spec("PyInstaller") is None:
        pytest.skip("PyInstaller is not installed: ./run test packaging")
    return product.read_build()


@pytest.fixture(scope="session")
def bundle(build: product.Build) -> Path:
    """The bundle of this checkout, in build/dist."""
    return bundles.required(build)


@pytest.fixture(scope="session")
def deb(build: product.Build, bundle: Path) -> Path:
    require("dpkg-deb")
    return debs.make(build)[0]


@pytest.fixture(scope="session")
def unpacked(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the .deb below a folder, as installing would place them below /."""
    folder = tmp_path_factory.mktemp("unpacked")
    run("dpkg-deb", "-x", deb, folder)
    return folder
