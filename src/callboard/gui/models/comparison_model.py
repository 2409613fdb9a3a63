"""A comparison for Qt: the first column names what is compared."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from callboard.gui.comparison_table import ComparisonTable, TableCell

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ComparisonModel(QAbstractTableModel):
    """Plain cells; what nobody states is drawn muted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: ComparisonTable | None = None
        self.muted = ""  # #rrggbb

    def show(self, table: ComparisonTable) -> None:
        """Show this table instead."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many criteria there are."""
        return len(self._table.rows) if self._table and not parent.isValid() else 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The criterion, and the channels."""
        return len(self._table.columns) + 1 if self._table and not parent.isValid() else 0

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 -- Qt's
        """What a column is called; a column with channels opens them."""
        if not self._table or orientation is not Qt.Orientation.Horizontal:
            return None
        if role != Qt.ItemDataRole.DisplayRole or not 0 < section <= len(self._table.columns):
            return None
        column = self._table.columns[section - 1]
        return f"{column.title} ▾" if column.channels else column.title

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's
        """A cell; a screen reader hears its criterion and its column first."""
        if not self._table or not index.isValid():
            return None
        cell = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell, self._table)
        if role == Qt.ItemDataRole.ForegroundRole and not cell.is_stated and self.muted:
            return QColor(self.muted)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return None

    @staticmethod
    def _spoken(index: _Index, cell: TableCell, table: ComparisonTable) -> str:
        if not index.column():
            return cell.text
        criterion = table.rows[index.row()][0].text
        return f"{table.columns[index.column() - 1].title}, {criterion}: {cell.text}"
