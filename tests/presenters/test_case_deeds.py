"""What can be done to a case, and taken back, and taken elsewhere."""

from datetime import timedelta
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from tests.presenters.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it


def test_pausing_stops_the_clock_and_undo_lets_it_run(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.pass_by(hours=1)
    desk.cases.deeds.act("pause")
    desk.pass_by(hours=5)
    assert desk.rows[1] == "Paused · 1 h left to respond"
    desk.cases.deeds.act("resume")
    desk.look()
    assert desk.rows[1] == "Respond by Mon 16:00 (23:00 theirs) · in 1 h"
    for _ in range(2):
        desk.page.undo_wished.emit()
    desk.look()
    assert desk.rows[1].startswith("Lapsed 4 h ago")


def test_closed_cases_are_kept_below(desk: Desk) -> None:
    desk.start("l1", "First")
    second = desk.start("l2", "Second")
    desk.cases.deeds.act("answered")
    desk.cases.deeds.act("close")
    desk.look()
    assert desk.rows[2:] == ["Closed", "Closed Mon 09:00 (16:00 theirs)"]
    desk.cases.select(second)
    desk.cases.deeds.act("reopen")
    desk.look()
    assert "Closed" not in desk.rows


def test_deleting_asks_first_and_can_be_undone(desk: Desk) -> None:
    desk.start("l1", "Console down")
    QTest.keyClick(desk.page.view, Qt.Key.Key_Delete)
    box = desk.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete “Console down” with its note and its times?"
    assert desk.cases.book.cases
    yes = next(button for button in box.buttons() if button.text() == "Delete")
    yes.click()
    assert not desk.cases.book.cases
    desk.page.undo_wished.emit()
    desk.look()
    assert desk.detail.title == "Console down"


def test_reminders_are_a_calendar_file(desk: Desk, tmp_path: Path) -> None:
    id_ = desk.start("l1", "Console down")
    path = tmp_path / "case.ics"
    desk.cases.deeds.export.save_reminders(str(path))
    assert desk.told[-1] == "Saved the reminders as case.ics"
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(found[0]["SUMMARY"]) == "Console down: time to respond is over"
    assert found[0].decoded("DTSTART") == desk.clock.at + timedelta(hours=2)
    assert all(str(event["UID"]).startswith(id_) for event in found)
    assert len(found) == 6  # two deadlines and four rungs
    desk.cases.deeds.act("resolved")
    desk.cases.deeds.act("reminders")
    assert desk.told[-1].startswith("Nothing is due any more")


@pytest.mark.parametrize(
    ("button", "line"), [("summary", "Case: Console down"), ("other-summary", "支持等级 L1")]
)
def test_the_summary_is_copied_in_both_languages(desk: Desk, button: str, line: str) -> None:
    desk.start("l1", "Console down")
    desk.cases.deeds.act(button)
    assert desk.told[-1] == "Copied the summary as text"
    assert line in QGuiApplication.clipboard().text()
