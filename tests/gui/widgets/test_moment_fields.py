"""Tab goes around fields, arrows within them."""

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateTimeEdit,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.layout_audit import faults

from callboard.gui.widgets.moment_fields import DateField, TimeField, ZoneField

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.before, self.date, self.time = QLineEdit(), DateField(), TimeField()
        self.after = QLineEdit()
        column = QVBoxLayout(self)
        self.all = (self.before, self.date, self.time, self.after)
        for field in self.all:
            column.addWidget(field)
        self.date.setDate(QDate(2026, 11, 23))
        self.time.setTime(QTime(16, 4))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.before.setFocus()
    return made


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget
        QTest.keyClick(widget, key)


def selected(field: QDateTimeEdit) -> str:
    return field.lineEdit().selectedText()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stops_once_at_each_field(form: Form, key: Qt.Key) -> None:
    order = form.all if key == Qt.Key.Key_Tab else form.all[::-1]
    order[0].setFocus()
    for field in order[1:]:
        press(key)
        assert QApplication.focusWidget() is field


def test_arrows_walk_the_parts_and_stop_at_the_ends(form: Form) -> None:
    press(Qt.Key.Key_Tab)
    seen = [selected(form.date)]
    for key in (*[Qt.Key.Key_Right] * 3, *[Qt.Key.Key_Left] * 4):
        press(key)
        seen.append(selected(form.date))
    assert seen == ["23", "Nov", "2026", "2026", "Nov", "23", "Mon", "Mon"]


def test_arrows_go_where_they_point_in_a_mirrored_window(form: Form) -> None:
    form.date.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Left)
    assert selected(form.date) == "Nov"


def test_from_behind_a_field_begins_where_it_is_typed_first(form: Form) -> None:
    form.after.setFocus()
    press(Qt.Key.Key_Backtab)
    assert selected(form.time) == "16"
    press(Qt.Key.Key_Backtab)
    assert selected(form.date) == "23"


def test_parts_are_typed_over_and_stepped(form: Form) -> None:
    press(Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert form.date.date() == QDate(2026, 10, 23)
    press(Qt.Key.Key_Tab, Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert form.time.time() == QTime(3, 5)


def test_a_chinese_date_begins_with_its_year(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("zh-CN"))
    field = DateField()
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 11, 23))
    assert field.text() == "2026年11月23日 周一"


def test_the_calendar_wears_the_palette(form: Form) -> None:
    calendar = form.date.calendarWidget()
    assert isinstance(calendar, QCalendarWidget)
    sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday)
    assert not sunday.foreground().color().red()
    arrow = calendar.findChild(QToolButton, "qt_calendar_prevmonth")
    assert isinstance(arrow, QToolButton)
    assert arrow.text() == "‹"
    assert arrow.icon().isNull()
    assert arrow.accessibleName() == "Month before"


@pytest.mark.parametrize("name", ["|Berlin|", "111111111", "Berlin      ", "Berlin"])
def test_a_zone_is_shown_whole(qtbot: QtBot, name: str) -> None:
    field = ZoneField()
    qtbot.addWidget(field)
    field.setSizeAdjustPolicy(ZoneField.SizeAdjustPolicy.AdjustToContents)
    field.setStyleSheet("QComboBox { border: 1px solid; } QComboBox::drop-down { width: 16px; }")
    field.addItem(name)
    field.show()
    field.resize(field.minimumSizeHint())
    assert faults(field) == []
