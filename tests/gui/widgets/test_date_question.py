import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.date_question import DateQuestion, ask_date

FIRST = dt.date(2026, 11, 23)


def test_the_marked_date_is_the_answer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = DateQuestion(parent, FIRST)
    calendar = question.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert question.date() == FIRST
    days = calendar.findChild(QTableView)
    assert isinstance(days, QTableView)
    QTest.keyClick(days, Qt.Key.Key_Right)
    assert question.date() == dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("code", "answer"), [(QDialog.DialogCode.Accepted, FIRST), (QDialog.DialogCode.Rejected, None)]
)
def test_nothing_is_answered_when_it_is_left(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    code: QDialog.DialogCode,
    answer: dt.date | None,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(DateQuestion, "exec", lambda _: int(code.value))
    assert ask_date(parent, FIRST) == answer
