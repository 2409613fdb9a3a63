"""Shows one thing to read: running text, a telephone menu to follow, or a table of channels."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from callboard.gui.theme import Theme
from callboard.gui.widgets.comparison_view import ComparisonView
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.menu_walker import MenuWalker


class Reader(QStackedWidget):
    """Three views, one of which is on show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = DetailPane(theme)
        self.walker = MenuWalker(theme)
        self.comparison = ComparisonView(theme)
        for view in (self.text, self.walker, self.comparison):
            self.addWidget(view)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        for view in (self.text, self.walker, self.comparison):
            view.apply_theme(theme)

    def show_view(self, view: QWidget) -> None:
        """Bring one of the three to the front."""
        self.setCurrentWidget(view)
