"""The result list for Qt: a thin window on plain rows, written when they come into view."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:  # rows know the directory, which is read after the first paint
    from callboard.gui.row import Row

ROW = int(Qt.ItemDataRole.UserRole) + 1
_BATCH = 64  # more than a screen shows; QListView lays out every row it is told of
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ResultModel(QAbstractListModel):
    """Shows ids in order; asks for the row of an id only when it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_of: Callable[[str], Row] | None = None
        self._ids: Sequence[str] = ()
        self._fetched = 0

    def use_rows(self, row_of: Callable[[str], "Row"]) -> None:
        """Take the rows of ids from here."""
        self._row_of = row_of

    def show(self, ids: Sequence[str]) -> None:
        """Show these entries instead."""
        self.beginResetModel()
        self._ids = ids
        self._fetched = min(_BATCH, len(ids))
        self.endResetModel()

    def refresh(self) -> None:
        """Say that rows may read differently; only what is in view is drawn again."""
        if self._fetched:
            self.dataChanged.emit(self.index(0), self.index(self._fetched - 1))

    def id_at(self, row: int) -> str:
        """The entry in a row that is laid out; cheaper than its whole row."""
        return self._ids[row]

    def row_of(self, id_: str) -> int:
        """Where an entry stands in the list, laid out as far as there; -1 for one not in it."""
        if id_ not in self._ids:
            return -1
        row = self._ids.index(id_)
        while row >= self._fetched:
            self.fetchMore(_NOWHERE)
        return row

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows are laid out so far."""
        return 0 if parent.isValid() else self._fetched

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are rows that are not laid out yet."""
        return not parent.isValid() and self._fetched < len(self._ids)

    def fetchMore(self, parent: _Index) -> None:
        """Lay out the next rows."""
        if parent.isValid():
            return
        upto = min(self._fetched + _BATCH, len(self._ids))
        self.beginInsertRows(parent, self._fetched, upto - 1)
        self._fetched = upto
        self.endInsertRows()

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 -- Qt's own signature
        """The name, the whole row, or what a screen reader says."""
        if not index.isValid() or index.row() >= self._fetched or self._row_of is None:
            return None
        row = self._row_of(self._ids[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == ROW else None
