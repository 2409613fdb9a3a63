"""Going from row to row in a list of which some rows are headings, which nobody can choose."""

from itertools import islice

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView


def go(view: QAbstractItemView, steps: int) -> None:
    """Choose the row so many further down (negative: up), as far as there are any."""
    model = view.model()
    row = further(model, view.currentIndex().row(), steps)
    if row >= 0:
        view.setCurrentIndex(model.index(row, 0))


def further(model: QAbstractItemModel, here: int, steps: int) -> int:
    """The row so many steps from `here`, which is -1 for nowhere; -1 where there is none to go."""
    if here < 0:
        steps = 1
    beyond = range(here + 1, model.rowCount()) if steps > 0 else range(here - 1, -1, -1)
    passed = islice((row for row in beyond if _can_be_chosen(model, row)), abs(steps))
    return max(passed, default=-1) if steps > 0 else min(passed, default=-1)


def chosen_row(view: QAbstractItemView) -> str:
    """What is chosen, as a screen reader says it; "" where nothing is."""
    return str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")


def _can_be_chosen(model: QAbstractItemModel, row: int) -> bool:
    return bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable)
