from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.what_if import WhatIf

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ZONES = [("Europe/Berlin", "your time · Berlin"), ("Asia/Shanghai", "Shanghai time")]
NOW = datetime(2026, 11, 23, 15, 4)  # noqa: DTZ001
SATURDAY = datetime(2026, 11, 28, 3, 0)  # noqa: DTZ001


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asking(parent: QWidget) -> WhatIf:
    made = WhatIf(parent, ZONES, Theme(LIGHT))
    made.show_wall_clock(NOW)
    made.offer([("Saturday 03:00", SATURDAY)])
    return made


def press(asking: WhatIf, text: str) -> None:
    (button,) = [b for b in asking.findChildren(QPushButton) if b.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_begins_with_the_moment_on_show(asking: WhatIf) -> None:
    assert asking.wall_clock == NOW


def test_it_asks_for_what_was_set_and_whose_it_is(qtbot: QtBot, asking: WhatIf) -> None:
    asking.show_wall_clock(SATURDAY)
    asking.zone.setCurrentIndex(1)
    with qtbot.waitSignal(asking.asked) as asked:
        press(asking, "Show this time")
    assert asked.args == [SATURDAY, "Asia/Shanghai"]


def test_a_quick_choice_is_on_the_callers_own_clock(qtbot: QtBot, asking: WhatIf) -> None:
    asking.zone.setCurrentIndex(1)
    with qtbot.waitSignal(asking.asked) as asked:
        press(asking, "Saturday 03:00")
    assert asked.args == [SATURDAY, "Europe/Berlin"]


def test_now_is_one_press_away(qtbot: QtBot, asking: WhatIf) -> None:
    with qtbot.waitSignal(asking.now_wished):
        press(asking, "Back to now")


def test_each_edit_is_told_so_that_it_can_be_remarked_on(qtbot: QtBot, asking: WhatIf) -> None:
    with qtbot.waitSignal(asking.changed) as changed:
        asking.zone.setCurrentIndex(1)
    assert changed.args == [NOW, "Asia/Shanghai"]
    asking.remark("Clocks go forward")
    assert "Clocks go forward" in [label.text() for label in asking.findChildren(QLabel)]
