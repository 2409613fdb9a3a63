"""What a desktop reads is valid, and says the same as the program."""

import re
import xml.etree.ElementTree as ET

import product
import pytest
from linux import desktop
from trial import require, run

from callboard.app import DESKTOP_FILE
from callboard.commands.grammar import COMMANDS

METAINFO = desktop.HERE / f"{DESKTOP_FILE}.metainfo.xml"


def _metainfo() -> ET.Element:
    return ET.parse(METAINFO).getroot()  # noqa: S314 -- our own file


def test_the_menu_entry_is_valid() -> None:
    require("desktop-file-validate")
    assert run("desktop-file-validate", desktop.ENTRY).stdout == ""


def test_the_metainfo_is_valid() -> None:
    require("appstreamcli")
    assert "successful" in run("appstreamcli", "validate", "--no-net", METAINFO).stdout


def test_window_menu_entry_and_metainfo_have_one_name() -> None:
    component = _metainfo()
    assert desktop.ENTRY.stem == DESKTOP_FILE == component.findtext("id")
    assert component.findtext("launchable") == desktop.ENTRY.name


def test_the_menu_entry_names_program_icon_and_window() -> None:
    lines = desktop.ENTRY.read_text("utf-8").splitlines()
    assert {"Exec=callboard", "Icon=callboard", "StartupWMClass=callboard"} <= set(lines)


def test_the_newest_release_in_the_metainfo_is_this_one() -> None:
    release = _metainfo().find("releases/release")
    assert release is not None
    assert release.get("version") == product.version()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_in_the_man_page(name: str) -> None:
    page = desktop.man_page(product.read_build())
    assert f".B {name}\n" in page


def test_nothing_is_left_open_in_the_man_page() -> None:
    assert not re.search(r"{\w+}", desktop.man_page(product.read_build()))


def test_every_library_of_the_table_has_one_package() -> None:
    lines = (desktop.HERE / "depends.toml").read_text("utf-8").splitlines()
    named = [line for line in lines if line.startswith('"')]
    assert named == sorted(named)
