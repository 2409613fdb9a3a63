from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from callboard.gui.light_shape import paint_light
from callboard.gui.palettes import DARK, LIGHT, LIGHT_KEYS, Colours
from callboard.wording.light import LightWords

SIDE = 16


def painted(key: str, colours: Colours, width: int = SIDE, *, in_reach: bool = True) -> QImage:
    image = QImage(width, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.surface))
    painter = QPainter(image)
    words = LightWords(key, key, key, key, in_reach)
    paint_light(painter, QRectF(0, 0, width, SIDE), words, colours)
    painter.end()
    return image


def greys(drawn: QImage) -> list[int]:
    image = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    return [
        QColor(image.pixel(x, y)).red() for y in range(image.height()) for x in range(image.width())
    ]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("one", "other"), [*combinations(LIGHT_KEYS, 2)])
def test_shapes_are_told_apart_without_colour(one: str, other: str, colours: Colours) -> None:
    same = one_colour(colours)
    pairs = zip(greys(painted(one, same)), greys(painted(other, same)), strict=True)
    assert sum(abs(a - b) > 64 for a, b in pairs) >= 12


def one_colour(colours: Colours) -> Colours:
    """One colour for every light, so that only the shape is left."""
    lights = {key.replace("-", "_"): colours.text for key in LIGHT_KEYS}
    return colours._replace(**lights)  # type: ignore[arg-type]  # every key is a colour


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("key", LIGHT_KEYS)
def test_a_light_stays_in_the_middle_square(key: str) -> None:
    image = painted(key, LIGHT, width=3 * SIDE)
    outside = [*range(SIDE - 1), *range(2 * SIDE + 1, 3 * SIDE)]
    assert {QColor(image.pixel(x, y)).red() for x in outside for y in range(SIDE)} == {255}


@pytest.mark.usefixtures("qapp")
def test_a_key_never_heard_of_is_painted_unknown() -> None:
    assert greys(painted("purple", LIGHT)) == greys(painted("unknown", LIGHT))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_out_of_reach_has_no_colour_that_calls(colours: Colours) -> None:
    middle = painted("open", colours, in_reach=False).pixelColor(SIDE // 2, SIDE // 2)
    assert middle.name() == colours.muted
