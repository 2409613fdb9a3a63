"""Something to read over a window, without leaving what one was at."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_MEDIUM, Theme
from callboard.gui.widgets.reader import Reader


class ReadingDialog(QDialog):
    """Holds a reader; Esc leaves it."""

    def __init__(self, parent: QWidget, title: str, reader: Reader, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # the words are enough
        buttons.rejected.connect(self.reject)
        gap = theme.space(SPACE_MEDIUM)
        buttons.setContentsMargins(gap, 0, gap, gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(reader, 1)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = QSize(64 * metrics.averageCharWidth(), 24 * metrics.height())
        self.resize(wanted.boundedTo(parent.window().size()))
