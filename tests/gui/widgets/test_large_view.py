import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.large_view import LargeNumber


@pytest.mark.parametrize(
    ("number", "width", "height", "lines"),
    [
        ("95187", 1200, 400, ["95187"]),
        ("+44 20 7946 0123", 1200, 100, ["+44 20 7946 0123"]),
        ("+44 20 7946 0123", 700, 400, ["+44 20", "7946 0123"]),
    ],
)
def test_a_number_is_broken_where_that_makes_it_larger(
    qtbot: QtBot, number: str, width: int, height: int, lines: list[str]
) -> None:
    view = LargeNumber(number)
    qtbot.addWidget(view)
    _, found = view.fitted(width, height)
    assert found == lines


def test_it_grows_with_the_window(qtbot: QtBot) -> None:
    view = LargeNumber("95187")
    qtbot.addWidget(view)
    small, large = (view.fitted(w, 400)[0].pixelSize() for w in (300, 900))
    assert large > 2 * small
