"""The menu holds everything that a key does, and shows its key."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from callboard.gui.actions import COMMANDS
from callboard.gui.page_keys import PAGE_KEYS, SHARED
from callboard.gui.widgets.cases_page import CasesPage
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.guides_page import GuidesPage
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def offered(app: App, menu: QMenu | None = None) -> list[QAction]:
    """Every action of the menu and of the menus in it."""
    own = (menu or app.commands.menu).actions()
    inner = [child for child in app.window.findChildren(QMenu) if child.menuAction() in own]
    return [*own, *(action for child in inner for action in offered(app, child))]


def test_every_command_is_in_the_menu(app: App) -> None:
    names = {action.objectName() for action in offered(app)}
    assert {command.name for command in COMMANDS} - names == set()


def test_every_row_with_a_key_is_in_the_menu(app: App) -> None:
    keys = {action.shortcut().toString() for action in offered(app)}
    assert {f"Alt+{row}" for row in range(1, 10)} <= keys


@pytest.mark.parametrize("page", PAGE_KEYS)
def test_a_page_with_keys_of_its_own_has_a_menu_while_it_is_on_show(app: App, page: str) -> None:
    menu = app.commands._page_menus[page]
    assert not menu.isEnabled()
    app.navigation.show_page(page)
    shown = app.window.pages.currentWidget()
    assert isinstance(shown, CoveragePage | GuidesPage | CasesPage)
    assert menu.isEnabled()
    assert [each.objectName() for each in menu.actions()] == [
        *SHARED.get(page, ()),
        *(f"{page}_{key.name}" for key in PAGE_KEYS[page][1]),
    ]
    assert menu.actions()[-1] is shown.page_actions[-1]
    app.navigation.show_page("directory")
    assert not menu.isEnabled()
