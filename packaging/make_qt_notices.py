"""Write licenses/qt.toml and licenses/qt: what Qt holds of others, as Qt's own notices tell it.

    .venv/bin/python packaging/make_qt_notices.py FOLDER

FOLDER is the unpacked source of qtbase (`apt-get source qt6-base`). Run it again when PySide6 moves
to another minor release of Qt; a notice that is named neither in SHIPPED nor in LEFT_OUT stops it.
"""

import html
import json
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

LICENSES = Path(__file__).resolve().parent / "licenses"
SYSTEMS = ("linux", "win32", "darwin")
# By Qt's names for them. The Qt of Linux takes FreeType and zlib from the system.
SHIPPED = {
    SYSTEMS: "aglfn blake2 doubleconversion easing emoji-segmenter grayraster"
    " harfbuzz-ng icc-srgb-color-profile libpng md4 md4c md5 opengl-es2-headers opengl-headers"
    " pcre2 pcre2-sljit rfc6234 sha1 sha3_endian sha3_keccak siphash smooth-scaling-algorithm"
    " tika-mimetypes tinycbor tlexpected unicode-character-database unicode-cldr"
    " vulkan-xml-spec vulkanmemoryallocator webgradients xserverhelper",
    ("linux", "darwin"): "forkfd libdbus-1-headers",
    ("linux",): "appmenu cursor-shape fractional-scale-v1 wayland-color-management-protocol"
    " wayland-pointer-gestures-protocol wayland-pointer-warp-protocol wayland-protocol"
    " wayland-primary-selection-protocol wayland-session-management-protocol"
    " wayland-tablet-protocol wayland-text-input-unstable-v1 wayland-text-input-unstable-v2"
    " wayland-text-input-unstable-v3 wayland-viewporter-protocol wayland-xdg-activation"
    " wayland-xdg-decoration-protocol wayland-xdg-output-protocol wayland-xdg-shell-protocol"
    " wayland-xdg-system-bell-protocol wayland-xdg-toplevel-icon-protocol"
    " wlr-data-control-unstable-v1-protocol xcb-xinput xdg-dialog-v1 xdg-foreign-unstable-v2"
    " xdg-toplevel-drag",
    ("win32", "darwin"): "freetype freetype-bdf freetype-pcf freetype-zlib zlib",
    ("win32",): "d3d12memoryallocator rhi-miniengine-d3d12-mipmap",
    ("darwin",): "cocoa-platform-plugin pixman qeventdispatcher_cf",
}
LEFT_OUT = {
    "only builds or tests Qt": "android-gradle-wrapper catch2 cmake-runcmake-test-modules cycle"
    " extra-cmake-modules kwin linuxperf valgrind",
    "other systems": "android-native-style dejayvu",
    "QtNetwork": "libpsl psl-data",
    "a plugin that stays outside": "libjpeg",
    "only for compositors": "idle-inhibit presentation-time.xml wayland-eglstream-controller"
    " wayland-fullscreen-protocol wayland-linux-dmabuf-unstable-v1 wayland-scaler-protocol",
}
# Licences that several share, in files of their own.
SHARED = {"Apache-2.0": "Apache-2.0.txt", "CC0-1.0": "CC0-1.0.txt", "Unicode-3.0": "unicode.txt"}
# Twenty notices that differ in nothing but names become one.
_PROTOCOLS = "src/3rdparty/wayland/protocols"
_MIT = f"{_PROTOCOLS}/MIT_LICENSE.txt"


class Notice(NamedTuple):
    """Of one part; `told` is its name and copyright, `texts` its licences."""

    key: str
    name: str
    version: str
    licence: str
    told: str
    texts: tuple[str, ...]
    shared: tuple[str, ...]
    is_protocol: bool = False


def make(source: Path, target: Path) -> None:
    """Write what a source of Qt tells into the folder of licences."""
    placed = _gathered(sorted_out(list(read_notices(source))))
    _write(_release(source), placed, target)


def read_notices(source: Path) -> Iterator[Notice]:
    """Every notice in a source of Qt, and of protocols that have none of their own."""
    for path in sorted(source.rglob("qt_attribution.json")):
        found = json.loads(path.read_text("utf-8"), strict=False)
        for each in found if isinstance(found, list) else [found]:
            yield _notice(source, path.parent, each)
    for path in sorted((source / _PROTOCOLS).glob("*/REUSE.toml")):
        if not (path.parent / "qt_attribution.json").is_file():
            yield from _protocol(source, path)


def sorted_out(notices: list[Notice]) -> dict[Notice, tuple[str, ...]]:
    """What is shipped, and in packages of which systems; SystemExit for what nobody placed."""
    systems = {key: where for where, keys in SHIPPED.items() for key in keys.split()}
    known = systems.keys() | {key for keys in LEFT_OUT.values() for key in keys.split()}
    found = {notice.key for notice in notices}
    if found != known:
        strange, gone = sorted(found - known), sorted(known - found)
        sys.exit(f"Not in SHIPPED or LEFT_OUT: {strange}. No longer in Qt: {gone}.")
    placed = {notice: systems[notice.key] for notice in notices if notice.key in systems}
    if bare := [notice.key for notice in placed if not notice.texts + notice.shared]:
        sys.exit(f"Without a text: {bare}.")
    return placed


def _notice(source: Path, folder: Path, told: dict[str, Any]) -> Notice:
    licence = str(told["LicenseId"])
    files = told.get("LicenseFiles") or [told[k] for k in ("LicenseFile",) if told.get(k)]
    paths = [folder / str(name) for name in files]
    ids = [] if paths else re.split(r" (?:AND|OR) ", licence)
    paths += [source / f"LICENSES/{each}.txt" for each in ids if each not in SHARED]
    holders = told.get("Copyright", "")
    lines = holders if isinstance(holders, list) else holders.splitlines()
    protocol = licence == "MIT" and folder.is_relative_to(source / _PROTOCOLS)
    name = " ".join(str(told["Name"]).split())
    return Notice(
        str(told["Id"]),
        name,
        str(told.get("Version", "")),
        licence,
        _told(name, lines),
        tuple(path.read_text("utf-8").strip("\n") for path in paths if path.is_file()),
        tuple(SHARED[each] for each in ids if each in SHARED),
        is_protocol=protocol,
    )


def _told(name: str, lines: list[str]) -> str:
    holders = (html.unescape(" ".join(line.split())) for line in lines)
    return "\n".join([name, *(f"    {line}" for line in holders if line)])


def _protocol(source: Path, path: Path) -> Iterator[Notice]:
    for each in tomllib.loads(path.read_text("utf-8"))["annotations"]:
        told = {
            "Id": path.parent.name,
            "Name": f"Wayland protocol {path.parent.name}",
            "LicenseId": each["SPDX-License-Identifier"],
            "LicenseFile": f"../{Path(_MIT).name}",
            "Copyright": each["SPDX-FileCopyrightText"],
        }
        yield _notice(source, path.parent, told)


def _gathered(placed: dict[Notice, tuple[str, ...]]) -> dict[Notice, tuple[str, ...]]:
    """With the notices of one kind made one."""
    alike = [notice for notice in placed if notice.is_protocol]
    others = {notice: systems for notice, systems in placed.items() if not notice.is_protocol}
    told = "\n\n".join(notice.told for notice in alike)
    one = Notice("wayland-protocols", "Wayland protocols", "", "MIT", told, alike[0].texts, ())
    return {**others, one: placed[alike[0]]}


def _write(release: str, placed: dict[Notice, tuple[str, ...]], target: Path) -> None:
    """One text for each, and the list of them."""
    shutil.rmtree(target / "qt", ignore_errors=True)
    (target / "qt").mkdir()
    rows = [
        "# Written by make_qt_notices.py: what Qt holds of others.\n",
        f'release = "{release}"\n',
    ]
    for notice, systems in sorted(placed.items(), key=lambda entry: entry[0].name.lower()):
        text = "\n\n\n".join([notice.told, *notice.texts])
        (target / f"qt/{notice.key}.txt").write_text(_tidy(text), "utf-8")
        rows.append(_row(notice, systems))
    (target / "qt.toml").write_text("\n".join(rows), "utf-8")


def _row(notice: Notice, systems: tuple[str, ...]) -> str:
    values = {
        "name": notice.name,
        "within": "Qt",
        "version": notice.version if re.fullmatch(r"[\d.]+", notice.version) else "",
        "licence": notice.licence,
        "texts": [f"qt/{notice.key}.txt", *notice.shared],
        "systems": list(systems) if systems != SYSTEMS else [],
    }
    told = (f"{key} = {json.dumps(value)}\n" for key, value in values.items() if value)
    return "[[component]]\n" + "".join(told)


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.expandtabs().splitlines()) + "\n"


def _release(source: Path) -> str:
    told = (source / ".cmake.conf").read_text("utf-8")
    found = re.search(r'QT_REPO_MODULE_VERSION "([\d.]+)"', told)
    return found[1] if found else sys.exit(f"{source} is no source of Qt.")


if __name__ == "__main__":
    (folder,) = map(Path, sys.argv[1:])
    make(folder, LICENSES)
