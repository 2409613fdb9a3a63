"""How a case stands is told by its shape alone, also without colour."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from callboard.gui.case_shape import case_colour, paint_case
from callboard.gui.palettes import PALETTES

KEYS = ("running", "soon", "lapsed", "paused", "done", "unknown")
_SIDE = 16
_TOLD = 12  # pixels of 256 that differ at least


def drawn(key: str) -> set[int]:
    """Which pixels a shape covers."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_case(painter, QRectF(0, 0, _SIDE, _SIDE), key, PALETTES["light"])
    painter.end()
    places = range(_SIDE * _SIDE)
    return {n for n in places if image.pixelColor(n % _SIDE, n // _SIDE).alpha() > 127}


@pytest.mark.parametrize(("one", "other"), [*combinations(KEYS, 2)])
def test_shapes_differ_in_greyscale(qtbot: QtBot, one: str, other: str) -> None:
    assert len(drawn(one) ^ drawn(other)) >= _TOLD


@pytest.mark.parametrize("key", [*KEYS, "never heard of"])
def test_no_shape_is_empty_or_green(qtbot: QtBot, key: str) -> None:
    assert drawn(key)
    for colours in PALETTES.values():
        assert case_colour(key, colours) != colours.open
