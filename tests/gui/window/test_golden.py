"""The main views as they looked when somebody last looked at them, in tests/gui/golden.

Each in three palettes, two languages, and type of 100 % and 200 %. When a view is meant to look
otherwise: `./run test tests/gui/window/test_golden.py --update-golden`, and look at each picture.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.golden_picture import mismatch, taken

from callboard.app import build
from callboard.gui import theme
from callboard.gui.palettes import PALETTES
from callboard.gui.translation import Translations
from callboard.options import Options
from callboard.resources import Resources, find_resources
from callboard.wiring import App

# Only the offscreen platform says these.
pytestmark = [
    pytest.mark.qt_log_ignore(r"propagateSizeHints|raise\(\)|grabbing the keyboard"),
    pytest.mark.skipif(sys.platform != "linux", reason="drawn with the fonts that Linux installs"),
]
ROOT = Path(__file__).parents[3]
GOLDEN, FAILED = ROOT / "tests/gui/golden", ROOT / "build/golden"
DIRECTORIES = ROOT / "tests/data/directories"
FONTS = ["DejaVu Sans", "WenQuanYi Micro Hei"]  # Debian's own, and the one that the tests install
SATURDAY = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
WIDE, MIDDLE, SMALL = QSize(1366, 768), QSize(1000, 700), QSize(800, 600)
FLAT = QSize(1200, 560)  # where a number has its best lines whatever the hinting


def press(app: App, name: str) -> None:
    app.commands.action(name).trigger()


def directory(app: App) -> None:
    app.window.resize(WIDE)


def query(app: App) -> None:
    app.window.resize(SMALL)
    app.window.search_bar.show_query("support")


def what_if(app: App) -> None:
    app.window.resize(MIDDLE)
    app.moments.ask_about(SATURDAY)


def page(name: str) -> Callable[[App], None]:
    def show(app: App) -> None:
        app.window.resize(WIDE)
        press(app, f"show_{name}")

    return show


def dialog(name: str, size: QSize = MIDDLE) -> Callable[[App], None]:
    def show(app: App) -> None:
        app.window.resize(size)
        app.window.search_bar.show_query("+")  # an entry with a number
        press(app, name)

    return show


VIEWS: dict[str, Callable[[App], None]] = {
    "directory": directory,
    "query": query,
    "what-if": what_if,
    "coverage": page("coverage"),
    "guides": page("guides"),
    "cases": page("cases"),
    "large": dialog("large", FLAT),
    "asking": dialog("what_if"),
    "shortcuts": dialog("shortcuts"),
}


class _Fonts:
    """Answers one font, drawn without hints, whatever the desktop has."""

    SystemFont = QFontDatabase.SystemFont

    @staticmethod
    def systemFont(_: QFontDatabase.SystemFont) -> QFont:
        font = QFont(FONTS)
        font.setPixelSize(13)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


@pytest.fixture
def fixed(monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """The same fonts, directories, and caret on every machine."""
    assert set(FONTS) <= set(QFontDatabase.families()), "sudo apt install fonts-wqy-microhei"
    monkeypatch.setattr(theme, "QFontDatabase", _Fonts)
    monkeypatch.setattr(theme, "families", lambda *_: FONTS)
    for name in ("icons", "holidays", "names"):
        (tmp_path / name).symlink_to(find_resources().root / name)
    (tmp_path / "directories").symlink_to(DIRECTORIES)
    monkeypatch.setattr("callboard.app.find_resources", lambda: Resources(tmp_path))
    before = qapp.cursorFlashTime(), qapp.font(), qapp.palette(), qapp.styleSheet()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before[0])
    qapp.setFont(before[1])
    qapp.setPalette(before[2])
    qapp.setStyleSheet(before[3])


@pytest.fixture
def is_updating(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


def grabbed(qtbot: QtBot, app: App, window: QWidget) -> QImage:
    """A window once it looks the same for a while: all that follows a key has followed."""
    seen: list[QImage] = []

    def is_calm() -> bool:
        app.results.scrollToTop()  # wherever it stood while the window grew
        seen.append(window.grab().toImage())
        last = seen[-8:]
        return len(last) == 8 and all(image == last[0] for image in last)

    qtbot.waitUntil(is_calm, timeout=20_000)
    return seen[-1]


@pytest.mark.usefixtures("fixed")
@pytest.mark.parametrize("language", ["en", "zh-CN"])
@pytest.mark.parametrize("view", VIEWS)
def test_it_looks_as_it_did(
    view: str,
    language: str,
    translations: Translations,
    shown: Callable[[App], App],
    clock: Callable[[], datetime],
    qtbot: QtBot,
    *,
    is_updating: bool,
) -> None:
    translations.use(language)
    app = shown(build(Options(zone="Europe/Berlin", country="DE", language=language), clock))
    found = []
    for scale in (1, 2):
        for palette in PALETTES:
            app.themes.set_zoom(scale)
            app.themes.set_palette(palette)
            VIEWS[view](app)
            top = QApplication.activeModalWidget() or app.window
            picture = taken(grabbed(qtbot, app, top))
            golden = GOLDEN / f"{view}.{language}.{palette}.{scale}00.png"
            if is_updating:
                picture.save(str(golden), quality=0)  # the smallest file
            found.append(mismatch(picture, golden, FAILED))
            if top is not app.window:
                top.close()
    assert [said for said in found if said] == []
