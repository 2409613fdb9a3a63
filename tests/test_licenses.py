from importlib.metadata import distribution
from pathlib import Path

import pytest

from callboard.licenses import Component, LicenseError, components, license_text, shipped_here
from callboard.resources import find_resources

FOLDER = find_resources().licenses
COMPONENTS = components(FOLDER)
OF_QT = ("pyside6-essentials", "shiboken6")


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.name)
def test_every_component_has_the_full_text_of_its_licence(component: Component) -> None:
    text = license_text(FOLDER, component)
    assert len(text) > 250
    assert "\ufffd" not in text


def test_every_text_belongs_to_a_component() -> None:
    named = {text for component in COMPONENTS for text in component.texts}
    # These are named by others: CC0 by the notices of Qt.
    assert {path.name for path in FOLDER.glob("*.txt")} - named == {"CC0-1.0.txt"}


@pytest.mark.parametrize("name", [c.distribution for c in COMPONENTS if c.distribution])
def test_a_text_is_the_one_that_the_installed_release_carries(name: str) -> None:
    own = next(c for c in COMPONENTS if c.distribution == name)
    files = distribution(name).files or []
    carried = [
        Path(str(file.locate())).read_text("utf-8")
        for file in files
        if ".dist-info" in str(file) and file.name.upper().startswith(("LICENSE", "COPYING"))
    ]
    if name in OF_QT:  # which carry none, or that of another contract
        assert own.texts[0] == "LGPL-3.0.txt"
    else:
        assert (FOLDER / own.texts[0]).read_text("utf-8") in carried


def test_no_component_is_named_twice() -> None:
    assert len({component.name for component in COMPONENTS}) == len(COMPONENTS)


def test_what_this_system_holds_includes_qt_and_python() -> None:
    assert {"Qt", "Python", "Callboard"} <= {component.name for component in shipped_here(FOLDER)}


def test_our_own_licence_is_that_of_the_checkout() -> None:
    root = find_resources().root.parent
    assert (FOLDER / "callboard.txt").read_text("utf-8") == (root / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("text", ["", "[component", "component = 1", '[[component]]\nname = "x"'])
def test_a_list_that_cannot_be_read_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "components.toml").write_text(text)
    with pytest.raises(LicenseError, match="cannot be read"):
        components(tmp_path)


def test_a_text_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(LicenseError, match="A licence of Alpha cannot be read"):
        license_text(tmp_path, Component(name="Alpha", licence="MIT", texts=("gone.txt",)))
