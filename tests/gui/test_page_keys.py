import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.actions import COMMANDS
from callboard.gui.page_keys import PAGE_KEYS, SHARED, page_actions


class Deeds(QObject):
    done = Signal()


@pytest.mark.parametrize("page", PAGE_KEYS)
def test_every_action_has_a_name_a_text_and_a_key_of_its_own(page: str) -> None:
    _, table = PAGE_KEYS[page]
    keys = [QKeySequence(each).toString() for key in table for each in key.keys]
    assert "" not in keys
    assert len(set(keys)) == len(keys) >= len(table)
    assert all(key.text and key.keys for key in table)
    assert len({key.name for key in table}) == len(table)


@pytest.mark.parametrize("page", PAGE_KEYS)
def test_no_key_of_a_page_is_one_of_the_window(page: str) -> None:
    of_window = {QKeySequence(keys).toString() for command in COMMANDS for keys in command.keys}
    of_page = {QKeySequence(keys).toString() for key in PAGE_KEYS[page][1] for keys in key.keys}
    assert of_window & of_page == set()


@pytest.mark.parametrize("page", PAGE_KEYS)
def test_an_action_does_what_it_is_joined_to(qtbot: QtBot, page: str) -> None:
    parent, deeds = QWidget(), Deeds()
    qtbot.addWidget(parent)
    actions = page_actions(page, {key.name: deeds.done for key in PAGE_KEYS[page][1]}, parent)
    assert list(actions.values()) == parent.actions()
    for action in actions.values():
        assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
        with qtbot.waitSignal(deeds.done, timeout=0):
            action.trigger()


def test_what_a_page_shares_is_a_command() -> None:
    assert {name for names in SHARED.values() for name in names} <= {c.name for c in COMMANDS}
