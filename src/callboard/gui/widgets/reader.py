"""Shows one thing to read: running text, a telephone menu to follow, or a table of channels."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from callboard.gui.panes import reading_order
from callboard.gui.theme import Theme
from callboard.gui.widgets.comparison_view import ComparisonView
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.menu_walker import MenuWalker

_WIDEST = 760  # as drawn


class Reader(QStackedWidget):
    """Three views, one of which is on show."""

    appeared = Signal()  # what it shows may be old

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = DetailPane(theme)
        self.walker = MenuWalker(theme)
        self.comparison = ComparisonView(theme)
        self.text.head.star.hide()  # what is read is found here anyhow
        self._theme = theme
        for view in (self.text, self.walker, self.comparison):
            self.addWidget(view)
        for column in (self.text, self.walker):
            column.setBackgroundRole(QPalette.ColorRole.Base)
            column.setAutoFillBackground(True)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        for view in (self.text, self.walker, self.comparison):
            view.apply_theme(theme)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is true now."""
        super().showEvent(event)
        self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spare = max(0, self.width() - round(_WIDEST * self._theme.scale))
        for column in (self.text, self.walker):
            column.setViewportMargins(0, 0, spare, 0)

    @Slot()
    def take_keyboard(self) -> None:
        """Put the keyboard on what is read, where it is scrolled and its links are walked."""
        view = self.currentWidget()
        if view:
            stops = reading_order(view)
            (stops[0] if stops else view).setFocus()

    def show_view(self, view: QWidget) -> None:
        """Bring one of the three to the front."""
        self.setCurrentWidget(view)
