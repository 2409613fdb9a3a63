"""The .deb: what it holds, what it asks for, and what Debian's own checker says of it."""

import re
from collections.abc import Iterable
from pathlib import Path

import product
import pytest
from elf import needed_outside, newest_glibc
from linux import deb as debs
from trial import headless, require, run

pytestmark = pytest.mark.packages
HELD = [
    "usr/bin/callboard",
    "usr/share/applications/arpa.home.callboard.desktop",
    "usr/share/metainfo/arpa.home.callboard.metainfo.xml",
    "usr/share/man/man1/callboard.1.gz",
    "usr/share/icons/hicolor/scalable/apps/callboard.svg",
    "usr/share/icons/hicolor/16x16/apps/callboard.png",
    "usr/share/icons/hicolor/512x512/apps/callboard.png",
    "usr/share/doc/callboard/copyright",
    "usr/lib/callboard/_internal/callboard/resources/licenses/LGPL-3.0.txt",
]


def _owners(sonames: Iterable[str]) -> set[str]:
    """The installed packages that these libraries belong to, as dpkg knows them."""
    owners = set()
    for soname in sonames:
        known = run("dpkg", "-S", f"*/{soname}", check=False).stdout.splitlines()
        of_system = [
            line
            for line in known
            if re.search(rf": (/usr)?/lib(64|/x86_64[^/]*)?/{re.escape(soname)}$", line)
        ]
        if not of_system:
            pytest.skip(f"{soname} is not installed here")
        owners.add(of_system[0].partition(":")[0].removesuffix("t64"))
    return owners


def test_it_depends_on_what_its_libraries_need_and_on_a_font(deb: Path, unpacked: Path) -> None:
    asked = run("dpkg-deb", "-f", deb, "Depends").stdout.strip().split(", ")
    packages = {name.partition(" ")[0] for name in asked if "|" not in name}
    assert packages == _owners(needed_outside(unpacked / "usr/lib/callboard"))
    assert [name for name in asked if "|" in name] == [debs.FONTS]


def test_it_asks_for_the_glibc_that_it_needs(deb: Path, unpacked: Path) -> None:
    newest = ".".join(map(str, newest_glibc(unpacked)))
    assert f"libc6 (>= {newest})" in run("dpkg-deb", "-f", deb, "Depends").stdout


@pytest.mark.parametrize("path", HELD)
def test_it_holds(unpacked: Path, path: str) -> None:
    assert (unpacked / path).is_file()


def test_it_is_of_this_version(deb: Path) -> None:
    assert run("dpkg-deb", "-f", deb, "Version").stdout.strip() == product.version()


def test_it_belongs_to_root_alone(deb: Path) -> None:
    lines = run("dpkg-deb", "-c", deb).stdout.splitlines()
    assert {line.split()[1] for line in lines} == {"root/root"}
    assert {line[:10] for line in lines} == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}


def test_it_works_by_its_link_on_the_path(unpacked: Path) -> None:
    run(unpacked / "usr/bin/callboard", "--self-test", env=headless())


def test_debian_finds_nothing_wrong(deb: Path) -> None:
    require("lintian")
    assert (
        run("lintian", "--no-cfg", "--allow-root", "--fail-on", "error,warning", deb).stdout == ""
    )


def test_each_override_has_its_reason() -> None:
    lines = (debs.HERE / "lintian-overrides").read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert all(line.startswith(("# ", "callboard: ")) for line in lines)
