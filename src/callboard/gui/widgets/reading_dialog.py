"""Something to read over a window, without leaving what one was at."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_MEDIUM, Theme
from callboard.gui.widgets.dialog import Dialog
from callboard.gui.widgets.reader import Reader


class ReadingDialog(Dialog):
    """Holds a reader; Esc leaves it."""

    def __init__(self, parent: QWidget, title: str, reader: Reader, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._reader, self._buttons = reader, buttons
        column.addWidget(reader, 1)
        column.addWidget(buttons)
        # Else Enter would press the first link of what is read.
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._take_sizes(theme)

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._reader.apply_theme(theme)
        self._take_sizes(theme)

    def _take_sizes(self, theme: Theme) -> None:
        gap = theme.space(SPACE_MEDIUM)
        self._buttons.setContentsMargins(gap, 0, gap, gap)
        metrics = self.fontMetrics()
        self.fit(QSize(64 * metrics.averageCharWidth(), 24 * metrics.height()))
