"""What all dialogs have in common: how large they are, and how Tab walks through them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QWidget

from callboard.gui.panes import beside, give_keyboard, reading_order


class Dialog(QDialog):
    """As large as what it holds, as far as the window it stands over has room."""

    def room(self) -> QSize:
        """How large it may be."""
        parent = self.parentWidget()
        return parent.window().size() if parent else self.screen().availableSize()

    def fit(self, wanted: QSize) -> None:
        """Be so large, where there is room."""
        self.resize(wanted.boundedTo(self.room()))

    def fit_lines(self, width: int) -> None:
        """Be so wide, and as high as lines of that width need; Qt does not ask for that."""
        self.ensurePolished()
        layout, has = self.layout(), self.room()
        assert layout  # noqa: S101 -- whoever is fitted has made one
        width = min(max(width, layout.totalMinimumSize().width()), has.width())
        height = layout.totalHeightForWidth(width)
        if height < 0:  # no line of it wraps
            height = layout.totalSizeHint().height()
        self.resize(width, min(height, has.height()))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 -- Qt's own signature
        """Go to the part that is read next, or to the one before; Qt goes by when it was made."""
        steps = 1 if next else -1
        there = beside(reading_order(self), QApplication.focusWidget(), steps)
        if there is None:
            return False
        give_keyboard(there, steps)
        return True


def scrolled(content: QWidget, name: str = "") -> QScrollArea:
    """Content that may be higher than its window, and is never wider.

    One with a name takes the keyboard: where nothing that it holds does, who should scroll it?
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(content)
    return area
