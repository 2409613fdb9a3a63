"""What Qt holds of others is listed: by Qt's own notices, and by what its libraries hold."""

import json
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from shutil import which

import make_qt_notices as recipe
import PySide6
import pytest
from elf import read_elf

from callboard.licenses import components, license_text

LISTED = tomllib.loads((recipe.LICENSES / "qt.toml").read_text("utf-8"))
PROTOCOLS = ("wayland-", "wlr-", "xdg-", "cursor-shape", "fractional-scale")
# A library that Qt either takes from the system or holds in itself, and what it is called there.
EITHER = {
    "libdouble-conversion.so": "doubleconversion",
    "libfreetype.so": "freetype",
    "libharfbuzz.so": "harfbuzz-ng",
    "libmd4c.so": "md4c",
    "libpcre2-16.so": "pcre2",
    "libpng16.so": "libpng",
    "libxcb-xinput.so": "xcb-xinput",
    "libz.so": "zlib",
}


def test_the_notices_are_those_of_the_qt_that_is_shipped() -> None:
    assert LISTED["release"].split(".")[:2] == version("pyside6-essentials").split(".")[:2]


@pytest.mark.parametrize(
    ("systems", "key"),
    [(systems, key) for systems, keys in recipe.SHIPPED.items() for key in keys.split()],
)
def test_everything_placed_is_listed_where_it_is_shipped(
    systems: tuple[str, ...], key: str
) -> None:
    named = {text: row.get("systems") for row in LISTED["component"] for text in row["texts"]}
    if f"qt/{key}.txt" in named:
        assert (named[f"qt/{key}.txt"] or list(recipe.SYSTEMS)) == list(systems)
    else:  # one of those that became one
        assert systems == ("linux",)
        assert key.startswith(PROTOCOLS)


@pytest.mark.skipif(sys.platform != "linux", reason="reads libraries of Linux")
@pytest.mark.skipif(not which("readelf"), reason="readelf is not installed: ./run test packaging")
@pytest.mark.parametrize("library", EITHER)
def test_what_qt_does_not_take_from_the_system_is_listed(library: str) -> None:
    folder = Path(PySide6.__path__[0]) / "Qt/lib"
    names = ("Core", "Gui", "Widgets", "Svg", "DBus", "XcbQpa", "WaylandClient")
    paths = [path for name in names for path in folder.glob(f"libQt6{name}.so.6")]
    assert len(paths) == len(names)
    needed = {need for path in paths for need in read_elf(path).needed}
    is_from_system = any(need.startswith(library) for need in needed)
    own = [row for row in LISTED["component"] if row["texts"][0] == f"qt/{EITHER[library]}.txt"]
    is_listed = any("linux" in row.get("systems", ["linux"]) for row in own)
    assert own
    assert is_listed != is_from_system


def _source(folder: Path, **notices: dict[str, object]) -> Path:
    (folder / "LICENSES").mkdir(parents=True)
    (folder / "LICENSES/MIT.txt").write_text("the words of MIT\n")
    (folder / ".cmake.conf").write_text('set(QT_REPO_MODULE_VERSION "6.99.1")\n')
    for key, told in notices.items():
        part = folder / "src/3rdparty" / key
        part.mkdir(parents=True)
        (part / "COPYING").write_text(f"the words of {key}\n")
        text = json.dumps({"Id": key, "Name": key.title(), "LicenseId": "MIT", **told})
        (part / "qt_attribution.json").write_text(text)
    protocols = folder / recipe._PROTOCOLS
    (protocols / "beta").mkdir(parents=True)
    (protocols / "MIT_LICENSE.txt").write_text("the words of protocols\n")
    annotation = {"SPDX-License-Identifier": '"MIT"', "SPDX-FileCopyrightText": '["Copyright B"]'}
    lines = [f"{name} = {value}" for name, value in annotation.items()]
    (protocols / "beta/REUSE.toml").write_text("\n".join(["[[annotations]]", *lines]))
    return folder


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = {("linux", "win32", "darwin"): "alpha shared", ("linux",): "beta"}
    monkeypatch.setattr(recipe, "SHIPPED", shipped)
    monkeypatch.setattr(recipe, "LEFT_OUT", {"not ours": "gamma"})


@pytest.mark.usefixtures("placed")
def test_each_notice_becomes_a_row_with_its_holders_and_its_words(tmp_path: Path) -> None:
    alpha: dict[str, object] = {"LicenseFile": "COPYING", "Copyright": "© A &lt;a&gt;\n© A2"}
    shared: dict[str, object] = {"LicenseId": "CC0-1.0 OR MIT", "Copyright": ["© S"]}
    source = _source(tmp_path / "qt", alpha=alpha, shared=shared, gamma={})
    target = tmp_path / "licenses"
    target.mkdir()
    (target / "CC0-1.0.txt").write_text("the words of CC0\n")
    recipe.make(source, target)
    rows = {component.name: component for component in components(target)}
    assert set(rows) == {"Alpha", "Shared", "Wayland protocols"}
    assert license_text(target, rows["Alpha"]).split("\n") == [
        "Alpha", "    © A <a>", "    © A2", "", "", "the words of alpha",
    ]  # fmt: skip
    assert rows["Shared"].texts == ("qt/shared.txt", "CC0-1.0.txt")
    assert "the words of MIT" in license_text(target, rows["Shared"])
    assert rows["Wayland protocols"].systems == ("linux",)
    told = license_text(target, rows["Wayland protocols"])
    assert "Copyright B" in told
    assert "the words of protocols" in told


@pytest.mark.usefixtures("placed")
@pytest.mark.parametrize(
    ("notices", "said"),
    [
        ({"alpha": {}, "shared": {}, "gamma": {}, "new": {}}, r"\['new'\]"),
        ({"alpha": {"LicenseFile": "GONE"}, "shared": {}, "gamma": {}}, r"text: \['alpha'\]"),
        ({"alpha": {}, "gamma": {}}, r"No longer in Qt: \['shared'\]"),
    ],
)
def test_a_notice_that_nobody_placed_or_that_has_no_text_stops(
    tmp_path: Path, notices: dict[str, dict[str, object]], said: str
) -> None:
    source = _source(tmp_path, **notices)
    with pytest.raises(SystemExit, match=said):
        recipe.sorted_out(list(recipe.read_notices(source)))
