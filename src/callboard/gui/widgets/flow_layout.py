"""A layout that puts its widgets in lines, like words, and begins a new line where one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Along the line, then down; each line is as high as its highest widget, which are centred."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: a column above asks again and again

    def invalidate(self) -> None:
        """Forget what was computed: something has changed."""
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way to add."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The n-th, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The n-th, which is here no longer."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        if width not in self._heights:
            self._heights[width] = self._lines(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lines(rect, place=True)

    def sizeHint(self) -> QSize:
        """One line, where there is room."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, rect: QRect, *, place: bool) -> int:
        """Fill line by line; the height of all of them."""
        line: list[QLayoutItem] = []
        top, right = rect.top(), rect.left()
        for item in self._shown():
            width = min(item.sizeHint().width(), rect.width())
            if line and right + width > rect.left() + rect.width():
                top += self._line(line, rect, top, place=place) + self.spacing()
                line, right = [], rect.left()
            line.append(item)
            right += width + self.spacing()
        return top + self._line(line, rect, top, place=place) - rect.top()

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        """The same place from the other side, where a language is read from right to left."""
        parent = self.parentWidget()
        if parent and parent.isRightToLeft():
            place.moveRight(rect.left() + rect.right() - place.left())
        return place

    def _line(self, line: list[QLayoutItem], rect: QRect, top: int, *, place: bool) -> int:
        height = max((item.sizeHint().height() for item in line), default=0)
        left = rect.left()
        for item in line if place else ():
            size = item.sizeHint()
            size.setWidth(min(size.width(), rect.width()))
            corner = QPoint(left, top + (height - size.height()) // 2)
            item.setGeometry(self._mirrored(QRect(corner, size), rect))
            left += size.width() + self.spacing()
        return height
