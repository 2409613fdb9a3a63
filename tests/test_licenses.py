from importlib.metadata import distribution
from pathlib import Path

import pytest

from callboard.licenses import Component, LicenseError, components, license_text, shipped_here
from callboard.resources import find_resources

FOLDER = find_resources().licenses
COMPONENTS = components(FOLDER)
OF_QT = ("pyside6-essentials", "shiboken6")


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.title)
def test_every_component_has_the_full_text_of_its_licence(component: Component) -> None:
    text = license_text(FOLDER, component)
    assert len(text) > 150
    assert "\ufffd" not in text


def test_every_text_belongs_to_a_component() -> None:
    named = {text for component in COMPONENTS for text in component.texts}
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.txt")} == named


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
    assert len({component.title for component in COMPONENTS}) == len(COMPONENTS)


def test_a_part_of_another_says_so() -> None:
    assert Component(name="Alpha", licence="MIT", texts=()).title == "Alpha"
    assert Component(name="Alpha", licence="MIT", texts=(), within="Qt").title == "Alpha (Qt)"


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


def test_a_list_that_is_missing_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(LicenseError, match="is missing"):
        components(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"), [("gone.txt", "cannot be read"), ("empty.txt", "is empty")]
)
def test_a_text_that_is_missing_is_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "empty.txt").write_text("\n")
    with pytest.raises(LicenseError, match=f"A licence of Alpha {said}"):
        license_text(tmp_path, Component(name="Alpha", licence="MIT", texts=(text,)))
