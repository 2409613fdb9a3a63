"""What is painted first: the window with its search box, before anything is read from a file."""

from PySide6.QtWidgets import QApplication

from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.main_window import MainWindow


class Shell:
    """The parts that need neither a directory nor the time."""

    def __init__(self, application: QApplication, language: str) -> None:
        self.application = application
        self.themes = ThemeFollower(application, language)
        self.window = MainWindow()
        self.window.apply_theme(self.themes.theme)

    def close(self) -> None:
        """Be gone; another shell follows the desktop's colours."""
        self.window.close()
        self.window.deleteLater()
        self.themes.deleteLater()
