"""What Windows reads in our programs: version, icon, and how they behave on its screens."""

import re
from pathlib import Path

import icons
from product import NAME, SUMMARY, TITLE, Build, BuildError

PUBLISHER = "The Callboard developers"
MANIFEST = Path(__file__).resolve().parent / "callboard.manifest"
_ENGLISH, _UNICODE = 0x0409, 0x04B0


def stamp(build: Build) -> None:
    """Write what the spec takes into the programs: callboard.ico and version.txt in build.work."""
    build.work.mkdir(parents=True, exist_ok=True)
    icons.write_ico(build.work / "callboard.ico")
    (build.work / "version.txt").write_text(version_resource(build.version), "utf-8")


def version_resource(version: str) -> str:
    """The version resource, as PyInstaller reads it (it evaluates a VSVersionInfo)."""
    parts = (*numbers(version), 0)
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": f"Copyright (c) {PUBLISHER}. MIT licence.",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
        "Comments": SUMMARY,
    }
    strings = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in told.items())
    table = f"StringTable('{_ENGLISH:04x}{_UNICODE:04x}', [{strings}])"
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={parts}, prodvers={parts}), kids=["
        f"StringFileInfo([{table}]), "
        f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])])\n"
    )


def numbers(version: str) -> tuple[int, int, int]:
    """The three numbers of a version; what follows them (1.2.3rc1) has no place in Windows'."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if not found:
        raise BuildError(f"{version} is no version of three numbers, which Windows wants")
    return int(found[1]), int(found[2]), int(found[3])
