"""The keys and the menu: each row of the tables joined to the slot that does it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from callboard.gui.actions import (
    ABOUT_ONE_CHANNEL,
    CHOICES,
    COMMANDS,
    DIRECTORY,
    MENUS,
    choice_title,
    copy_row_actions,
    make_action,
    make_choice,
    menu_title,
    page_titles,
)
from callboard.gui.page_keys import PAGE_KEYS, SHARED
from callboard.gui.widgets.main_window import MainWindow


class CommandsPresenter(QObject):
    """Makes the actions of a window and its menu."""

    chosen = Signal(str, str)  # name of a choice, value
    row_wished = Signal(int)  # copy the n-th row, counted from 1

    def __init__(
        self,
        window: MainWindow,
        slots: Mapping[str, Callable[[], object]],
        present: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(window)
        self.menu.setAccessibleName(self.tr("Menu"))
        self._menus = {key: self.menu.addMenu(menu_title(key)) for key in MENUS}
        self._add_commands(slots)
        for choice in CHOICES:
            group = make_choice(choice, present[choice.name], self)
            self._menus[choice.menu].addMenu(self._submenu(choice_title(choice), group))
            group.triggered.connect(self._choose)
        rows = copy_row_actions(window)
        rows.triggered.connect(self._copy_row)
        window.addActions(rows.actions())
        self._menus["channel"].addMenu(self._submenu(self.tr("Copy the number of row"), rows))
        self._page_menus = self._add_page_menus()
        self._about_one = [self.action(name) for name in ABOUT_ONE_CHANNEL] + rows.actions()

    def action(self, name: str) -> QAction:
        """The action of a command."""
        return next(a for a in self._window.actions() if a.objectName() == name)

    def add(self, menu: str, action: QAction) -> None:
        """Offer one more action, above the last two of a menu."""
        found = self._menus[menu]
        found.insertAction(found.actions()[-2], action)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Offer the actions of the page that is on show, and those of no other."""
        for action in self._about_one:
            action.setEnabled(key == DIRECTORY)
        for page, menu in self._page_menus.items():
            menu.setEnabled(page == key)
            if page == key and menu.isEmpty():
                menu.addActions([self.action(name) for name in SHARED.get(page, ())])
                menu.addActions(getattr(self._window.pages.currentWidget(), "page_actions", ()))

    def _add_page_menus(self) -> dict[str, QMenu]:
        titles = page_titles()
        before = self._menus["help"].menuAction()
        menus = {page: QMenu(titles[page], self.menu) for page in PAGE_KEYS}
        for menu in menus.values():
            self.menu.insertMenu(before, menu)
            menu.setEnabled(False)
        return menus

    def _add_commands(self, slots: Mapping[str, Callable[[], object]]) -> None:
        for command in COMMANDS:
            action = make_action(command, self._window)
            action.triggered.connect(slots[command.name])
            self._window.addAction(action)
            self._menus[command.menu].addAction(action)

    def _submenu(self, title: str, group: QActionGroup) -> QMenu:
        menu = QMenu(title, self.menu)
        menu.addActions(group.actions())
        return menu

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.actionGroup().objectName(), action.data())

    @Slot(QAction)
    def _copy_row(self, action: QAction) -> None:
        self.row_wished.emit(action.data())
