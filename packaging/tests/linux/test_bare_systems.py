"""In systems that have nothing: the checkout sets itself up; the .deb works, and goes without a trace.

Needs root, debootstrap and a mirror of Debian; nothing of the system that this runs on is changed.
"""

import os
import shutil
from pathlib import Path

import product
import pytest
from trial import require, run

pytestmark = [pytest.mark.packages, pytest.mark.slow]
RELEASES = ["bookworm", "trixie"]  # Debian 12 and 13
_PASSED_ON = ("http_proxy", "https_proxy", "no_proxy")
_CERTIFICATES = ("SSL_CERT_FILE", "PIP_CERT")  # of whoever stands between us and the registries


@pytest.fixture(scope="module", params=RELEASES)
def system(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _bare(request.param, tmp_path_factory)


@pytest.fixture
def checkout(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A bare Debian 12, and where in it the files of this checkout are."""
    require("git")
    system, place = _bare("bookworm", tmp_path_factory), "/srv/call board"
    names = run("git", "-C", product.ROOT, "ls-files", "-z", check=False).stdout
    if not (product.ROOT / ".git").exists():
        pytest.skip("this is no checkout: its files are not known")
    for name in filter(None, names.split("\0")):
        source, target = product.ROOT / name, system / place.lstrip("/") / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    return system, place


def _bare(release: str, folders: pytest.TempPathFactory) -> Path:
    """A fresh smallest Debian in a folder."""
    require("debootstrap", "chroot")
    if os.geteuid():
        pytest.skip("a system in a folder needs root")
    folder = folders.mktemp(release)
    done = run("debootstrap", "--variant=minbase", release, folder, check=False)
    if done.returncode:
        pytest.skip(f"debootstrap failed: {done.stdout.strip().splitlines()[-1]}")
    for name in _CERTIFICATES:
        if name in os.environ:
            shutil.copy(os.environ[name], folder / "etc/certificates")
    _inside(folder, "apt-get", "update", "-qq")
    return folder


def _inside(system: Path, *words: str, check: bool = True) -> str:
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environment |= {name: "/etc/certificates" for name in _CERTIFICATES if name in os.environ}
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


def test_a_checkout_sets_itself_up_and_passes_tests(checkout: tuple[Path, str]) -> None:
    """Cold, and without a step by hand; which tests it runs is not what is tried."""
    system, place = checkout
    told = _inside(system, f"{place}/run", "test", "tests/test_licenses.py")
    assert " passed" in told
    assert "installing" in told
