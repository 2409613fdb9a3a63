"""What is painted first: the window with its search box, before anything is read from a file."""

from PySide6.QtWidgets import QApplication

from callboard.gui.models.result_model import ResultModel
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.main_window import MainWindow
from callboard.gui.widgets.result_view import ResultView


class Shell:
    """The parts that need neither a directory nor the time."""

    def __init__(self, application: QApplication, language: str) -> None:
        self.application = application
        self.themes = ThemeFollower(application, language)
        self.model = ResultModel()
        self.results = ResultView(self.model, self.themes.theme)
        self.window = MainWindow(self.results)
        self.window.apply_theme(self.themes.theme)
