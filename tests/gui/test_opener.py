import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from callboard.gui.opener import Opener, may_open, shown_place


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://example.com/ticket", True),
        ("mailto:help@example.com", True),
        ("tel:+12025550100", True),
        ("http://example.com", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://bank.example@evil.example/", False),
        ("https:///nowhere", False),
        ("mailto:help@example.com?attach=/etc/passwd", False),
        ("mailto:a b", False),
        ("tel:call-me", False),
        ("smb://host/share", False),
        ("", False),
    ],
)
def test_what_may_be_opened(address: str, *, may: bool) -> None:
    assert may_open(QUrl(address, QUrl.ParsingMode.StrictMode)) is may


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("https://аliyun.com/x", "xn--liyun-3ve.com"),
        ("mailto:help@example.com", "help@example.com"),
    ],
)
def test_the_real_place_is_shown(address: str, place: str) -> None:
    assert shown_place(QUrl(address)) == place


@pytest.mark.parametrize(
    ("address", "opened"), [("https://example.com", ["https://example.com"]), ("file:///x", [])]
)
def test_only_what_may_be_is_handed_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str, opened: list[str]
) -> None:
    handed: list[str] = []

    def open_url(url: QUrl) -> bool:
        handed.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    opener = Opener()
    with qtbot.waitSignal(opener.told, timeout=0):
        opener.open(address)
    assert handed == opened
