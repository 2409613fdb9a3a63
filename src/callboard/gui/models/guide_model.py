"""The list of things to read for Qt: headings, and what stands under them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callboard.gui.guide_list import GuideRow
from callboard.gui.labels import plain_tooltip

ROW = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class GuideModel(QAbstractListModel):
    """A heading is no item that could be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GuideRow, ...] = ()

    @property
    def rows(self) -> tuple[GuideRow, ...]:
        """What stands where."""
        return self._rows

    def show(self, rows: Sequence[GuideRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def place_of(self, id_: str) -> QModelIndex:
        """Where an article stands; an invalid index when it is not shown."""
        places = (n for n, row in enumerate(self._rows) if row.id and row.id == id_)
        return self.index(next(places, -1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What can be done with a line."""
        if not index.isValid() or not self._rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's
        """A line, and what is said of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
            int(Qt.ItemDataRole.ToolTipRole): plain_tooltip(row.title) if row.id else None,
            ROW: row,
        }.get(int(role))
