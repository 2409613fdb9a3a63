"""A Windows to try things on, and what is tried; made once, because it takes minutes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from product import ROOT, Build, read_build
from windows.setup import bundle_for_tests, pack
from windows.wine.machine import Machine, machine, missing_tools

SETUP = "callboard-setup.exe"


@pytest.fixture(scope="session")
def windows() -> Iterator[Machine]:
    if missing := missing_tools():
        pytest.skip(f"no Windows to test on: {', '.join(missing)} missing")
    with machine() as running:
        yield running


@pytest.fixture(scope="session")
def bundle(windows: Machine) -> Path:
    """The frozen program of this checkout."""
    return bundle_for_tests(windows, ROOT / "build/windows")


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    return read_build(tmp_path_factory.mktemp("windows") / "dist")


@pytest.fixture(scope="session")
def setup(bundle: Path, build: Build) -> Path:
    if not shutil.which("makensis"):
        pytest.skip("makensis is not installed")
    return pack(bundle, build, build.dist / SETUP)
