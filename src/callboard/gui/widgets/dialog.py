"""What all dialogs have in common: how large they are, and how Tab walks through them."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

from callboard.gui.panes import walk

EDGES = 2  # of what scrolls, on which one sees that it has the keyboard
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Dialog(QDialog):
    """As large as what it holds, as far as the window it stands over has room."""

    def room(self) -> QSize:
        """How large it may be."""
        parent = self.parentWidget()
        return parent.window().size() if parent else self.screen().availableSize()

    def fit(self, wanted: QSize) -> None:
        """Be so large, and wide enough for what scrolls in it, where there is room."""
        self._ready_parts()
        layout = self.layout()
        least = max((_width(area, layout) for area in self._areas() if layout), default=0)
        self.resize(wanted.expandedTo(QSize(least, 0)).boundedTo(self.room()))

    def fit_lines(self, width: int = 0) -> None:
        """Be so wide, else for one line each, and as high as they need then: Qt does not ask."""
        self._ready_parts()
        layout, has = self.layout(), self.room()
        assert layout  # noqa: S101 -- whoever is fitted has made one
        layout.activate()
        width = width or layout.totalSizeHint().width()
        width = min(max(width, layout.totalMinimumSize().width()), has.width())
        height = _height(layout, width)
        for area in self._areas():
            height += _hidden(area, layout, width)
        self.resize(width, min(height, has.height()))

    def _areas(self) -> list[QScrollArea]:
        return self.findChildren(QScrollArea, options=_DIRECT)

    def _ready_parts(self) -> None:
        """Let every part be measured as it will be shown."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
            part.updateGeometry()  # at once, and not when the loop of events comes to it

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 -- Qt's own signature
        """Go to the part that is read next, or to the one before; Qt goes by when it was made."""
        return walk(self, 1 if next else -1)


def _width(area: QScrollArea, layout: QLayout) -> int:
    """How wide a dialog is in which nothing that an area scrolls stands beyond its side."""
    content, margins = area.widget(), layout.contentsMargins()
    inner = content.minimumSizeHint().width() if content else 0
    bar = area.verticalScrollBar().sizeHint().width()
    return margins.left() + inner + bar + EDGES + margins.right()


def _hidden(area: QScrollArea, layout: QLayout, width: int) -> int:
    """How much higher the content of a scroll area is than that asks for, whatever it holds."""
    content, item = area.widget(), layout.itemAt(layout.indexOf(area))
    held = content.layout() if content else None
    if not held or not item:
        return 0
    margins = layout.contentsMargins()
    inner = width - margins.left() - margins.right() - EDGES
    return _height(held, inner) + EDGES - item.sizeHint().height()


def _height(layout: QLayout, width: int) -> int:
    """How high a layout is at a width, whether or not any line of it wraps."""
    layout.activate()  # forgets how high its lines were
    height = layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height() if height < 0 else height


class Scrolled(QScrollArea):
    """Content that may be higher than its window, and is never wider.

    One with a name takes the keyboard while it scrolls: nothing that it holds would.
    """

    def __init__(self, content: QWidget, name: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "scrolled")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._take_keyboard)
        self.setWidget(content)

    @Slot(int, int)
    def _take_keyboard(self, _least: int, most: int) -> None:
        takes = most > 0 and self.accessibleName()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes else Qt.FocusPolicy.NoFocus)
