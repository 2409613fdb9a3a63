from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from callboard.gui.icons import tinted_icon, window_icon
from callboard.resources import find_resources

FOLDER = find_resources().icons
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "callboard")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_the_colour_asked_for(name: str) -> None:
    image = tinted_icon(FOLDER, name, "#ff0000", 24).pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [pixel for pixel in pixels if pixel.alpha() > 200]
    assert len(solid) >= 9
    assert {(p.red() > 200, p.green(), p.blue()) for p in solid} == {(True, 0, 0)}


@pytest.mark.usefixtures("qapp")
def test_an_icon_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert tinted_icon(tmp_path, "nothing", "#ff0000").isNull()


@pytest.mark.usefixtures("qapp")
def test_the_window_icon_is_drawn_in_large_and_small() -> None:
    icon = window_icon(FOLDER)
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 256}
    middle = icon.pixmap(256, 256).toImage().pixelColor(128, 20)
    assert middle == QColor("#1549a0")
