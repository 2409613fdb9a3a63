from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot
from tests.gui.test_palettes import contrast

from callboard.gui.palettes import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Colours
from callboard.gui.style_sheet import style_sheet
from callboard.gui.theme import (
    TYPE_SCALE,
    Theme,
    ThemeFollower,
    apply_theme,
    nearest_zoom,
    palette,
    type_scale,
)


def font_of(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    return font


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("pixels", "scale"), [(9, 1.0), (12, 1.0), (13, 1.0), (26, 2.0)])
def test_type_grows_with_the_users_font_and_never_shrinks(pixels: int, scale: float) -> None:
    assert type_scale(font_of(pixels)) == pytest.approx(scale)


def test_sizes_as_drawn() -> None:
    assert [Theme(LIGHT).pixels(step) for step in TYPE_SCALE] == [12, 13, 14, 17, 20, 30]


def test_sizes_at_twice_the_font() -> None:
    large = Theme(LIGHT, 2.0)
    assert (large.pixels(30), large.space(16)) == (60, 24)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST])
def test_every_placeholder_of_the_sheet_is_filled(colours: Colours) -> None:
    assert "$" not in style_sheet(colours, {step: step for step in TYPE_SCALE})


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    font, colours = qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(colours)
    qapp.setFont(font)


def test_applying_a_theme_reaches_palette_font_and_sheet(restored: QApplication) -> None:
    apply_theme(restored, Theme(DARK, 1.5), language="zh", system=font_of(13))
    assert restored.palette().color(QPalette.ColorRole.Window).name() == DARK.background
    assert restored.font().pixelSize() == 21
    assert "Noto Sans CJK SC" in restored.font().families()
    assert DARK.accent in restored.styleSheet()


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high"])
def test_one_sees_the_frame_of_a_box_to_tick(
    restored: QApplication, qtbot: QtBot, colours: Colours
) -> None:
    apply_theme(restored, Theme(colours), language="en", system=font_of(13))
    box = QCheckBox()
    qtbot.addWidget(box)
    box.show()
    drawn, middle = box.grab().toImage(), box.height() // 2
    seen = {drawn.pixelColor(x, middle).name() for x in range(6)}  # across its left edge
    assert max(contrast(each, colours.background) for each in seen) >= 3


def test_disabled_text_is_muted() -> None:
    found = palette(LIGHT).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert found.name() == LIGHT.muted


def test_the_follower_says_when_the_theme_changed(restored: QApplication, qtbot: QtBot) -> None:
    follower = ThemeFollower(restored)
    before = follower.theme.scale
    with qtbot.waitSignal(follower.theme_changed) as heard:
        follower.set_zoom(2.0)
    assert heard.args[0].scale == pytest.approx(2 * before)


def test_the_follower_hears_the_desktop_change(restored: QApplication, qtbot: QtBot) -> None:
    follower = ThemeFollower(restored, palette="dark")
    follower.follow()
    follower._palette = ""  # as if the desktop had changed from dark to light
    with qtbot.waitSignal(follower.theme_changed):
        restored.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert follower.theme.colours == LIGHT


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_a_palette_can_be_chosen_against_the_desktop(restored: QApplication, name: str) -> None:
    follower = ThemeFollower(restored)
    follower.set_palette(name)
    assert follower.theme.colours == PALETTES[name]
    assert ThemeFollower(restored, palette=name).theme.colours == PALETTES[name]


@pytest.mark.parametrize(
    ("zoom", "steps", "found"),
    [(1.0, 1, 1.1), (1.0, -1, 0.9), (3.0, 1, 3.0), (0.8, -1, 0.8), (2.5, 0, 1.0), (1.3, 1, 1.5)],
)
def test_zoom_goes_by_steps(zoom: float, steps: int, found: float) -> None:
    assert nearest_zoom(zoom, steps) == found
