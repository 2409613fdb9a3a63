"""What a bundle holds and what it leaves out, by the lists."""

import leave_out
import pytest

_QT = "PySide6/Qt/plugins"
_SYSTEM = "/usr/lib/x86_64-linux-gnu"


@pytest.mark.parametrize(
    ("target", "source", "wanted"),
    [
        (f"{_QT}/platforms/libqxcb.so", "/venv/x", True),
        (f"{_QT}/platforms/libqwayland.so", "/venv/x", True),
        (f"{_QT}/platforms/libqoffscreen.so", "/venv/x", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\venv\\x", True),
        (f"{_QT}/platforminputcontexts/libibusplatforminputcontextplugin.so", "/venv/x", True),
        (f"{_QT}/platforms/libqeglfs.so", "/venv/x", False),
        (f"{_QT}/platforms/libqlinuxfb.so", "/venv/x", False),
        (f"{_QT}/platforms/libqvnc.so", "/venv/x", False),
        (f"{_QT}/platformthemes/libqgtk3.so", "/venv/x", False),
        (f"{_QT}/tls/libqopensslbackend.so", "/venv/x", False),
        (f"{_QT}/networkinformation/libqglib.so", "/venv/x", False),
        (f"{_QT}/imageformats/libqjpeg.so", "/venv/x", False),
        ("libX11.so.6", f"{_SYSTEM}/libX11.so.6", False),
        ("libxcb-cursor.so.0", f"{_SYSTEM}/libxcb-cursor.so.0", True),
        ("libxcb.so.1", f"{_SYSTEM}/libxcb.so.1", False),
        ("libpython3.11.so.1.0", f"{_SYSTEM}/libpython3.11.so.1.0", True),
        ("python3.11/lib-dynload/x.so", "/usr/lib/python3.11/lib-dynload/x.so", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/usr/local/venv/libQt6Core.so.6", True),
    ],
)
def test_libraries(target: str, source: str, wanted: bool) -> None:
    assert leave_out._is_wanted(leave_out._posix(target), source) is wanted


@pytest.mark.parametrize(
    ("target", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_zh_CN.qm", False),
        ("callboard/resources/i18n/callboard_zh_CN.qm", True),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("tzdata/zoneinfo/Europe/Berlin", True),
    ],
)
def test_files(target: str, wanted: bool) -> None:
    kept = leave_out.wanted_files([(target, "/x", "DATA")], [], ["callboard_zh_CN"])
    assert bool(kept) is wanted


def test_a_link_goes_with_what_it_points_at() -> None:
    links = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
    ]
    there = [("PySide6/Qt/lib/libQt6Core.so.6", "/x", "BINARY")]
    assert leave_out.wanted_files(links, there, []) == links[:1]


def test_nothing_that_connects_is_let_in() -> None:
    assert {"socket", "_socket", "ssl", "_ssl", "PySide6.QtNetwork"} <= set(leave_out.MODULES)


def test_a_library_that_nothing_needs_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = {"/plugin": {"liba.so"}, "/a": {"libb.so"}, "/b": set(), "/c": {"liba.so"}}
    monkeypatch.setattr(leave_out, "_imported", lambda entry: needs[entry[1]])
    plugin = (f"{_QT}/platforms/libqxcb.so", "/plugin", "BINARY")
    a, b, c = ((f"lib{name}.so", f"/{name}", "BINARY") for name in "abc")
    assert leave_out.wanted_libraries([plugin, a, b, c]) == sorted([plugin, a, b])
