"""Installed in systems that have nothing: it works, and when it is purged nothing of it is left.

Needs root, debootstrap and a mirror of Debian; nothing of the system that this runs on is changed.
"""

import os
import shutil
from pathlib import Path

import pytest
from trial import require, run

pytestmark = [pytest.mark.packages, pytest.mark.slow]
RELEASES = ["bookworm", "trixie"]  # Debian 12 and 13
_PASSED_ON = ("http_proxy", "https_proxy", "no_proxy")


@pytest.fixture(scope="module", params=RELEASES)
def system(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh smallest Debian in a folder."""
    require("debootstrap", "chroot")
    if os.geteuid():
        pytest.skip("a system in a folder needs root")
    folder = tmp_path_factory.mktemp(request.param)
    done = run("debootstrap", "--variant=minbase", request.param, folder, check=False)
    if done.returncode:
        pytest.skip(f"debootstrap failed: {done.stdout.strip().splitlines()[-1]}")
    _inside(folder, "apt-get", "update", "-qq")
    return folder


def _inside(system: Path, *words: str, check: bool = True) -> str:
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environment |= {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
    environment |= {"LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    return run("chroot", system, *words, check=check, env=environment).stdout


def test_it_is_installed_tries_itself_and_goes(system: Path, deb: Path) -> None:
    shutil.copy(deb, system / "callboard.deb")
    _inside(system, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "/callboard.deb")
    assert "has all it needs" in _inside(system, "callboard", "--self-test")
    assert "95187" in _inside(system, "callboard", "find", "95187")
    _inside(system, "apt-get", "purge", "-y", "-qq", "callboard")
    (system / "callboard.deb").unlink()
    search = ("find", "/", "-xdev", "-iname", "*callboard*", "-not", "-path", "/proc/*")
    assert _inside(system, *search) == ""
