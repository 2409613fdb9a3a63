"""Something to read over a window, without leaving what one was at."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from callboard.gui.detail import Detail
from callboard.gui.theme import Theme
from callboard.gui.widgets.detail_pane import DetailPane


class ReadingDialog(QDialog):
    """Shows a detail; Esc leaves it. `contact_point_wished` carries the id of a link."""

    contact_point_wished = Signal(str)

    def __init__(self, parent: QWidget, detail: Detail, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(detail.title)
        pane = DetailPane(theme)
        pane.show_detail(detail)
        pane.contact_point_wished.connect(self.contact_point_wished)
        pane.contact_point_wished.connect(self.close)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(12))
        column.addWidget(pane, 1)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = QSize(64 * metrics.averageCharWidth(), 30 * metrics.height())
        self.resize(wanted.boundedTo(parent.window().size()))
        pane.setFocus()
