"""What only the keyboard needs: the sheet of its keys, and the walk around the panes."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from callboard.gui.panes import give_keyboard, pane_beside
from callboard.gui.shortcut_sheet import shortcut_groups
from callboard.gui.widgets.directory_page import DirectoryPage
from callboard.gui.widgets.shell import Shell
from callboard.gui.widgets.shortcuts_dialog import ShortcutsDialog


class KeyboardPresenter(QObject):
    """Opens the sheet, and moves the keyboard from pane to pane."""

    def __init__(
        self, shell: Shell, row: QWidget, listed: tuple[QWidget, ...], detail: QWidget
    ) -> None:
        super().__init__(shell.window)
        self._window = shell.window
        self._themes = shell.themes
        self._row = row
        self._listed = listed
        self._detail = detail

    @Slot()
    def open_shortcuts(self) -> None:
        """Show all keys until that is closed."""
        sheet = ShortcutsDialog(shortcut_groups(), self._themes.theme, self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._themes.theme_changed.connect(sheet.apply_theme)
        sheet.open()

    @Slot()
    def go_on(self) -> None:
        """Put the keyboard into the next pane."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Put the keyboard into the pane before."""
        self._go(-1)

    def _go(self, steps: int) -> None:
        there = pane_beside(self._panes(), QApplication.focusWidget(), steps)
        if there:
            give_keyboard(there, steps)

    def _panes(self) -> list[QWidget]:
        """In the order they are read; what is hidden is passed over."""
        window = self._window
        page = window.pages.currentWidget()
        parts = [window.search_bar, window.moment_banner, self._row, window.rail]
        inside = self._inside(page) if isinstance(page, DirectoryPage) else [page]
        return [part for part in (*parts, *inside) if part]

    def _inside(self, page: DirectoryPage) -> list[QWidget]:
        """The list's own parts; what stands in its place while that is read."""
        is_listed = any(part.isVisible() for part in self._listed)
        return [*(self._listed if is_listed else page.panes), self._detail]
