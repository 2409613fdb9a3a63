"""The About page, made when it is asked for."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from callboard import __version__
from callboard.commands.context import Context
from callboard.gui.about import AboutFacts, about_rows
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.about_dialog import AboutDialog
from callboard.hours.zone import tz_version
from callboard.licenses import license_text, shipped_here


class AboutPresenter(QObject):
    """Opens the page over a window, one at a time."""

    def __init__(self, window: QWidget, core: Context, themes: ThemeFollower) -> None:
        super().__init__(window)
        self._window = window
        self._core = core
        self._themes = themes

    @Slot()
    def open(self) -> None:
        """Show the page until it is closed."""
        dialog = AboutDialog(
            self._facts(), self._themes.theme, self._core.resources.icons, self._window
        )
        self._themes.theme_changed.connect(dialog.apply_theme)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _facts(self) -> AboutFacts:
        folder = self._core.resources.licenses
        rows = about_rows(
            self._core.catalogue.directories, tz_version(), self._core.viewer.languages
        )
        return AboutFacts(__version__, rows, shipped_here(folder), partial(license_text, folder))
