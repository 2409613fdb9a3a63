"""Starting a case by keyboard, from a channel, with a priority; changing it later."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from tests.presenters.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it


def test_a_case_is_started_by_keyboard_alone(desk: Desk) -> None:
    desk.session.search("ALI-2023AB12")
    desk.cases.start_case()
    editor = desk.editor
    assert editor.ticket.text() == "ALI-2023AB12"
    QTest.keyClicks(editor.title, "RDS down")
    QTest.keyClick(editor.title, Qt.Key.Key_Return)
    desk.look()
    case = desk.detail.case
    assert (case.title, case.ticket_number) == ("RDS down", "ALI-2023AB12")
    assert case.raised == desk.clock.at
    assert desk.cases.deeds.starting.editor is None


def test_a_case_is_started_for_a_channel_and_with_a_priority(desk: Desk) -> None:
    desk.cases.start_for("aliyun.phone.l2")
    editor = desk.editor
    assert editor.promise.currentText().startswith("Tier L2 · ")
    desk.cases.start_with_priority("L0")
    editor = desk.editor
    assert editor.priority.currentText() == "Priority L0: Core business is down"
    editor.meant.emit(editor.draft)
    desk.look()
    assert "Priority L0: Core business is down" in desk.detail.about
    assert "Priority L0: Core business is down" in desk.cases.deeds.export.summary("en")


@pytest.mark.parametrize(
    ("point", "offered"),
    [
        ("aliyun.phone.l3", "Tier L3"),
        ("aliyun.hotline", "Tier L1"),  # it promises nothing itself
        ("aliyun.ticket.mainland", "Tier L1"),  # its promise about bills is about bills alone
    ],
)
def test_what_a_channel_promises_is_offered_first(desk: Desk, point: str, offered: str) -> None:
    desk.cases.start_for(point)
    assert desk.editor.promise.currentText().startswith(offered)


def test_the_latest_promise_is_offered_where_a_channel_has_none(desk: Desk) -> None:
    desk.start("l2", "Snapshot stuck")
    desk.cases.start_for("aliyun.hotline")
    assert desk.editor.promise.currentText().startswith("Tier L2")


def test_what_is_typed_is_answered_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.cases.start_case()
    editor = desk.editor
    said: list[tuple[str, str]] = []

    def say(remark: str, due: str) -> None:
        said.append((remark, due))

    monkeypatch.setattr(editor, "say", say)
    editor.ticket.setText("ALI-2023AB12")
    assert said[-1][0] == "This looks like a ticket number of Alibaba Cloud."
    assert said[-1][1].startswith("Respond by Mon 11:00 (18:00 theirs) · in 2 h\nResolve by")
    editor.show_raised(datetime(2026, 3, 29, 2, 30))  # noqa: DTZ001 -- a wall clock
    assert "Clocks go forward over this time" in said[-1][0]
    assert "lapsed" in said[-1][1]


def test_a_case_is_changed_without_losing_its_seconds(desk: Desk) -> None:
    desk.clock.at += timedelta(seconds=42)
    id_ = desk.start("l1", "Typo")
    raised = desk.detail.case.raised
    desk.cases.deeds.act("edit")
    editor = desk.editor
    editor.title.setText("Right")
    buttons = editor.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    assert buttons.buttons()[0].text() == "Save"
    editor.meant.emit(editor.draft)
    desk.look()
    assert (desk.cases.selection, desk.detail.title) == (id_, "Right")
    assert desk.detail.case.raised == raised
