"""What a bundle holds of Qt and Python, and what it leaves out: lists, and why.

What is not there needs no security fix, cannot open a connection and does not have to be copied.
"""

import posixpath
import re
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

Found = tuple[str, str, str]  # of PyInstaller: where it goes, where it is, what kind it is

# Modules of Python, and of what we use, that nothing of ours calls, by why they stay outside.
_MODULES = {
    "open connections, which Callboard never does": "socket _socket ssl _ssl asyncio _asyncio"
    " socketserver http ftplib smtplib xmlrpc email importlib.metadata urllib.request webbrowser"
    " PySide6.QtNetwork PySide6.QtDBus",
    "compile, test and install": "unittest doctest pdb bdb pydoc pydoc_data lib2to3 distutils"
    " setuptools pkg_resources pip packaging py_compile _pyrepl code codeop cmd rlcompleter",
    "read XML, of which segno only writes some": "pyexpat xml.parsers xml.sax.expatreader",
    "other windows and terminals": "tkinter _tkinter curses _curses readline",
    "other archives and databases": "tarfile lzma _lzma bz2 _bz2 _dbm _gdbm",
    "more of libraries that Python does well without": "_hashlib crypt _crypt _uuid",
    "processes of Python's own kind": "multiprocessing _multiprocessing _posixshmem"
    " concurrent.futures.process",
    "used by our libraries only where they are installed": "typing_extensions numpy PIL attr attrs"
    " holidays.financial",
}
MODULES = [name for names in _MODULES.values() for name in names.split()]

# Of the plugins of Qt these; each other one drags libraries of the system in.
PLUGINS = re.compile(
    r"""plugins/(
      platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)       # where windows are
    | platforminputcontexts/lib(compose|ibus)platforminputcontext  # how Chinese is typed
    | platformthemes/libqxdgdesktopportal                          # dark or light, file dialogs
    | wayland-shell-integration/libxdg-shell                       # all that desktops speak
    | wayland-decoration-client/                                   # title bars under GNOME
    | iconengines/(lib)?qsvgicon | imageformats/(lib)?qsvg         # the only pictures we have
    )""",
    re.VERBOSE,
)
# Small libraries that a desktop may lack; a .deb depends on their packages instead.
PORTABLE = re.compile(
    r"lib(xcb-(cursor|icccm|image|keysyms|render-util|util|xkb)|xkbcommon(-x11)?|sqlite3|ffi)\.so"
)
_PYTHON = re.compile(r"libpython3")
_SYSTEM = ("/usr/", "/lib", "/opt/homebrew/", "/System/")
_PYTHONS_OWN = re.compile(r"/lib/python3[^/]*/")  # of a Python that came with the system


def wanted_libraries(found: Iterable[Found]) -> list[Found]:
    """The libraries and plugins that belong in a bundle, and nothing that none of them needs."""
    kept = [entry for entry in found if _is_wanted(_posix(entry[0]), entry[1])]
    libraries = {name: entry for entry in kept if (name := _library(entry))}
    reached = [entry for entry in kept if not _library(entry)]
    for entry in reached:  # which grows while it is walked
        needed = sorted(_imported(entry) & libraries.keys())
        reached += [libraries.pop(name) for name in needed]
    return sorted(reached)


def wanted_files(
    found: Iterable[Found], libraries: Iterable[Found], translations: Collection[str]
) -> list[Found]:
    """The files that belong in a bundle beside these libraries, with links to what is there."""
    languages = {name.removeprefix("callboard_") for name in translations}
    kept = [entry for entry in found if _is_wanted_file(_posix(entry[0]), languages)]
    there = {_posix(target) for target, _, kind in (*kept, *libraries) if kind != "SYMLINK"}
    return sorted(e for e in kept if e[2] != "SYMLINK" or _pointed_at(e) in there)


def _is_wanted(target: PurePosixPath, source: str) -> bool:
    if "plugins" in target.parts:
        return bool(PLUGINS.search(str(target)))
    if "PySide6" in target.parts or not source.startswith(_SYSTEM):
        return True
    of_python = _PYTHON.match(target.name) or _PYTHONS_OWN.search(source)
    return bool(of_python or PORTABLE.match(target.name))


def _is_wanted_file(target: PurePosixPath, languages: Collection[str]) -> bool:
    if "translations" in target.parts:
        return target.stem.removeprefix("qtbase_") in languages
    return target.suffix not in {".pyi", ".pyc"} and "qml" not in target.parts


def _library(entry: Found) -> str:
    """The name that others need it by; "" for what is loaded without being needed."""
    target = _posix(entry[0])
    is_root = entry[2] == "EXTENSION" or "plugins" in target.parts or _PYTHON.match(target.name)
    return "" if is_root else target.name.lower()


def _imported(entry: Found) -> set[str]:
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 -- only a build has it

    return {_posix(name).name.lower() for name, _ in get_imports(entry[1])}


def _pointed_at(link: Found) -> PurePosixPath:
    target, points_to, _ = link
    return _posix(posixpath.normpath(_posix(target).parent / _posix(points_to)))


def _posix(path: str) -> PurePosixPath:
    return PurePosixPath(path.replace("\\", "/"))
