import pytest
from PySide6.QtCore import QSize

from callboard.gui.room import Room, detail_width, room


@pytest.mark.parametrize(
    ("width", "height", "found"),
    [
        (1282, 632, Room.WIDE),
        (1000, 100, Room.WIDE),
        (999, 600, Room.BESIDE),
        (748, 434, Room.BESIDE),
        (599, 520, Room.BELOW),
        (348, 210, Room.STEPS),
    ],
)
def test_where_the_details_stand(width: int, height: int, found: Room) -> None:
    assert room(QSize(width, height)) is found


@pytest.mark.parametrize(
    ("width", "least", "most"), [(748, 340, 360), (1000, 430, 430), (2476, 720, 720)]
)
def test_details_are_as_wide_as_they_read_well(width: int, least: int, most: int) -> None:
    assert least <= detail_width(width) <= most
