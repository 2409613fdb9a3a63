import pytest
from PySide6.QtCore import QRect

from callboard.gui.standing import standing

LEFT, RIGHT = (0, 0, 1920, 1080), (1920, 0, 2560, 1440)
PANEL = (0, 30, 1920, 1050)  # a screen of which a panel takes some


@pytest.mark.parametrize(
    ("wished", "screens", "stands"),
    [
        ((100, 50, 900, 700), [LEFT, RIGHT], (100, 50, 900, 700)),
        ((2000, 700, 900, 700), [LEFT, RIGHT], (2000, 700, 900, 700)),
        ((2000, 100, 900, 700), [LEFT], None),
        ((1900, 100, 900, 700), [LEFT], (1020, 100, 900, 700)),  # twenty pixels are hard to grasp
        ((1500, 100, 900, 700), [LEFT, RIGHT], (1920, 100, 900, 700)),
        ((-50, -20, 900, 700), [PANEL], (0, 30, 900, 700)),
        ((0, 0, 4000, 3000), [LEFT], (0, 0, 1920, 1080)),
        ((100, 900, 900, 700), [PANEL], (100, 380, 900, 700)),
    ],
)
def test_all_on_the_screen_where_most_of_it_stood(
    wished: tuple[int, int, int, int],
    screens: list[tuple[int, int, int, int]],
    stands: tuple[int, int, int, int] | None,
) -> None:
    found = standing(QRect(*wished), [QRect(*screen) for screen in screens])
    assert found == (QRect(*stands) if stands else None)
