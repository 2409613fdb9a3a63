"""The list of cases for Qt: a thin window on plain rows."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from callboard.gui.case_rows import CaseRow

ROW = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CaseModel(QAbstractListModel):
    """Shows headings, which cannot be selected, and cases."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[CaseRow] = ()

    @property
    def ids(self) -> list[str]:
        """The id in each row; "" for a heading."""
        return [row.id for row in self._rows]

    def show(self, rows: Sequence["CaseRow"]) -> None:
        """Show these rows; the same cases in the same order stay where they are."""
        before, ids = self.ids, [row.id for row in rows]
        if rows and before == ids:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, id_: str) -> int:
        """Where a case stands; -1 for one that is not there."""
        ids = self.ids
        return ids.index(id_) if id_ and id_ in ids else -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are, headings too."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are passed over by the keyboard."""
        if not index.isValid() or not self._rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 -- Qt's own signature
        """The title, the whole row, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken or row.title
            case _:
                return row if role == ROW else None
