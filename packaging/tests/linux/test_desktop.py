"""What a desktop reads is valid, and says the same as the program."""

import re
import xml.etree.ElementTree as ET

import product
import pytest
from linux import desktop
from trial import require, run

from callboard.app import DESKTOP_FILE
from callboard.commands.grammar import COMMANDS, _parser, read

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


def _group(name: str) -> dict[str, str]:
    """The keys of one group of the menu entry."""
    text = desktop.ENTRY.read_text("utf-8").partition(f"[{name}]\n")[2].partition("\n[")[0]
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def test_its_one_action_shows_or_hides_the_window_in_both_languages() -> None:
    assert _group("Desktop Entry")["Actions"] == "toggle;"
    action = _group("Desktop Action toggle")
    program, *words = action["Exec"].split()
    assert program == _group("Desktop Entry")["Exec"]
    arguments, _ = read(words)
    assert arguments.toggle
    assert action["Name"].isascii()
    assert not action["Name[zh_CN]"].isascii()


def test_the_newest_release_in_the_metainfo_is_this_one() -> None:
    release = _metainfo().find("releases/release")
    assert release is not None
    assert release.get("version") == product.version()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_in_the_man_page(name: str) -> None:
    page = desktop.man_page(product.read_build())
    assert f".B {name}\n" in page


@pytest.mark.parametrize(
    "option", [word for action in _parser([])._actions for word in action.option_strings[-1:]]
)
def test_every_option_is_in_the_man_page(option: str) -> None:
    page = desktop.man_page(product.read_build())
    assert option == "--help" or re.search(
        rf"^\.BR? {re.escape(option)}\b", _plain(page), re.MULTILINE
    )


def _plain(page: str) -> str:
    return page.replace("\\-", "-")


def test_nothing_is_left_open_in_the_man_page() -> None:
    assert not re.search(r"{\w+}", desktop.man_page(product.read_build()))


def test_every_library_of_the_table_has_one_package() -> None:
    lines = (desktop.HERE / "depends.toml").read_text("utf-8").splitlines()
    named = [line for line in lines if line.startswith('"')]
    assert named == sorted(named)
