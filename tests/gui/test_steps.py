import pytest

from callboard.gui.steps import further


@pytest.mark.parametrize(
    ("rows", "here", "steps", "there"),
    [
        ([1, 2, 4], 1, 1, 2),
        ([1, 2, 4], 2, 1, 4),  # over a heading
        ([1, 2, 4], 4, -1, 2),
        ([1, 2, 4], 4, 8, 4),
        ([1, 2, 4], 2, -8, 1),
        ([1, 2, 4], -1, 1, 1),  # nothing was chosen
        ([1, 2, 4], 3, 1, 1),  # a heading
        ([], 0, 1, None),
    ],
)
def test_further(rows: list[int], here: int, steps: int, there: int | None) -> None:
    assert further(rows, here, steps) == there
