from collections import Counter

import pytest
from PySide6.QtCore import QObject

from callboard.gui.actions import COMMANDS, ROWS_WITH_A_KEY, copy_row_actions, make_action


@pytest.mark.usefixtures("qapp")
def test_no_key_does_two_things() -> None:
    parent = QObject()
    actions = [make_action(command, parent) for command in COMMANDS]
    actions += copy_row_actions(parent).actions()
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert "" not in keys
    assert max(Counter(keys).values()) == 1


@pytest.mark.usefixtures("qapp")
def test_each_of_nine_rows_has_a_key() -> None:
    parent = QObject()
    actions = copy_row_actions(parent).actions()
    assert [action.data() for action in actions] == list(range(1, ROWS_WITH_A_KEY + 1))
    assert actions[8].shortcut().toString() == "Alt+9"
