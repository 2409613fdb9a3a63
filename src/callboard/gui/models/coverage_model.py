"""The coverage board for Qt: headings, sites and lines, each written when it is looked at."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callboard.gui.labels import plain_tooltip

if TYPE_CHECKING:  # rows know the directory
    from callboard.gui.coverage_board import BoardRow

PLACE = int(Qt.ItemDataRole.UserRole) + 1
ROW = PLACE + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Place(msgspec.Struct, frozen=True):
    """What stands in a row: its kind, its id there (a heading's text), and its card's edges."""

    kind: str
    id: str
    is_first: bool = False
    is_last: bool = False


class Written(msgspec.Struct, frozen=True):
    """What the model asks of whoever writes rows."""

    row: Callable[[str, str], "BoardRow"]  # by kind and id
    spoken: Callable[["BoardRow"], str]


class CoverageModel(QAbstractTableModel):
    """One column; a heading is no item that could be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self._written: Written | None = None

    def show(self, places: Sequence[Place], written: Written) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._places, self._written = tuple(places), written
        self.endResetModel()

    def rewrite(self, written: Written) -> None:
        """Write the same rows anew; only what is in view is drawn again."""
        self._written = written
        if self._places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, 0))

    @property
    def places(self) -> tuple[Place, ...]:
        """What stands where."""
        return self._places

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are read, not chosen."""
        if not index.isValid() or self._places[index.row()].kind == "heading":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self,
        section: int,  # noqa: ARG002 -- Qt's
        orientation: Qt.Orientation,  # noqa: ARG002 -- Qt's
        role: int = int(Qt.ItemDataRole.DisplayRole),  # noqa: ARG002 -- Qt's
    ) -> Any:  # noqa: ANN401 -- Qt's
        """Nothing: a screen reader would read a number before each row."""
        return None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 -- Qt's
        """A row's place, its values, or its text for a screen reader."""
        if not index.isValid() or self._written is None:
            return None
        place = self._places[index.row()]
        if role == PLACE:
            return place
        if role == ROW and place.kind != "heading":
            return self._written.row(place.kind, place.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(place, self._written)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._text(place, self._written))
        return None

    def _text(self, place: Place, written: Written) -> str:
        if place.kind == "heading":
            return place.id
        return written.spoken(written.row(place.kind, place.id))
