"""What is painted first: the window with its search box, before any directory is read."""

from PySide6.QtWidgets import QApplication

from callboard.gui.looks import Looks
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.main_window import MainWindow


class Shell:
    """The parts that need neither a directory nor the time."""

    def __init__(
        self, application: QApplication, language: str, looks: Looks | None = None
    ) -> None:
        looks = looks or Looks()
        self.application = application
        self.themes = ThemeFollower(application, language, looks.palette, looks.zoom)
        self.window = MainWindow()
        self.window.apply_theme(self.themes.theme)
        if looks.place:
            self.window.stand_at(looks.place, is_maximized=looks.is_maximized)

    def close(self) -> None:
        """Be gone; another shell follows the desktop's colours."""
        self.window.close()
        self.window.deleteLater()
        self.themes.deleteLater()
