"""Cases end to end: what the source says about time, as somebody at the window sees it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from tests.presenters.desk import Desk

from callboard.gui.detail_blocks import Link

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it


@pytest.mark.parametrize(
    ("level", "respond", "resolve"),
    [
        (
            "l1",
            "Respond by Mon 11:00 (18:00 theirs) · in 2 h",
            "Resolve by Tue 09:00 (16:00 theirs) · in 24 h",
        ),
        (
            "l2",
            "Respond by Mon 13:00 (20:00 theirs) · in 4 h",
            "Resolve by Thu 09:00 (16:00 theirs) · in 3 d",
        ),
        (
            "l3",
            "Respond by Mon 17:00 (24:00 theirs) · in 8 h",
            "Resolve by Mon 30 Nov 09:00 (16:00 theirs) · in 7 d",
        ),
    ],
)
def test_r12_tiers_promise_in_both_zones(
    desk: Desk, level: str, respond: str, resolve: str
) -> None:
    desk.start(level, "Database down")
    assert desk.detail.promised == (respond, resolve)
    assert desk.rows == ["Running, most urgent first", respond]


def test_r12_working_days_are_counted_over_golden_week(desk: Desk) -> None:
    desk.start("l3", "Database down", datetime(2026, 9, 30, 4))  # noqa: DTZ001 -- a wall clock
    days = [line for line in desk.detail.promised if line.startswith("Resolve")]
    assert days == ["Resolve by Tue 13 Oct 04:00 (10:00 theirs) · lapsed 41 d 6 h ago"]
    assert any("National Day" in line for line in desk.detail.promised)
    assert desk.detail.asides[0] == (
        "Working days are those of China, without its holidays and with its make-up workdays,"
        " on the clock of Shanghai."
    )


def test_r9_the_stages_are_steps_that_can_be_taken(desk: Desk) -> None:
    desk.start("l1", "Snapshot stuck")
    assert desk.detail.stages == ("Accepted", "Analysing", "Testing", "Closed")
    third = desk.button("stage 2")
    QTest.mouseClick(third, Qt.MouseButton.LeftButton)
    desk.look()
    assert desk.detail.case.stage == 2
    reached = desk.button("stage 2")
    assert reached.accessibleName() == "Stage 3 of 4, reached now: Testing"


def test_r11_a_disputed_bill_is_reported_in_48_hours(desk: Desk) -> None:
    desk.start("billing-report", "Bill of October")
    assert desk.detail.promised == (
        "No time to respond is promised",
        "Resolve by Wed 09:00 (16:00 theirs) · in 2 d",
    )
    assert desk.detail.asides == ("Hours run through nights, weekends and holidays.",)


def test_r21_the_ladder_opens_rung_by_rung_with_its_channel_and_light(desk: Desk) -> None:
    desk.start("l1", "Console down")
    assert desk.detail.next is None
    opened = []
    for hours in (2, 24, 24, 24):  # the response lapses after two
        desk.pass_by(hours=hours)
        opened.append(desk.next.sentence.partition(":")[0])
    assert opened == [
        "1. Account manager",
        "2. Solution architect",
        "3. Technical committee",
        "4. Executives of the group",
    ]
    assert "have ready: Complaint number" in desk.next.sentence
    hotline = desk.next.channels[0]
    assert (hotline.id, hotline.copies) == ("aliyun.hotline", "95187")
    lit = desk.session.lit("aliyun.hotline")
    assert lit
    assert hotline.light == lit.words
    assert desk.rows[1] == ("Lapsed 3 d ago: you may climb to Executives of the group")


def test_r21_a_complaint_moves_the_ladder(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.pass_by(hours=5)
    complain = desk.button("complain")
    QTest.mouseClick(complain, Qt.MouseButton.LeftButton)
    desk.look()
    assert desk.detail.rungs[1].sentence.startswith("2. Solution architect: from Tue 14:00")
    assert desk.page.pane.findChild(QPushButton, "complain") is None


def test_r23_the_rights_are_one_click_away(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.pass_by(hours=2)
    assert desk.detail.rights == Link("aliyun.note.rights", "When a promise is missed")
    link = desk.button("rights")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    titles = [child.windowTitle() for child in desk.window.findChildren(QDialog)]
    assert "When a promise is missed" in titles


def test_chinese_window(new_desk: Callable[..., Desk]) -> None:
    desk = new_desk("zh-CN")
    desk.start("l1", "控制台无法登录")
    assert desk.detail.promised[0].startswith("应于")
    assert desk.detail.stages == ("受理", "分析", "测试", "关闭")
    desk.pass_by(hours=2)
    assert "客户经理" in desk.next.sentence


def test_what_if_moves_what_is_shown_and_nothing_that_happens(desk: Desk) -> None:
    desk.start("l1", "Console down")
    asked = desk.clock.at + timedelta(hours=3)
    desk.moment.asked = desk.core.asked = asked
    desk.session.refresh(asked)
    desk.cases.watch.look()
    desk.look()
    assert desk.rows[1].startswith("Lapsed 1 h ago")
    assert desk.notified == []
    desk.cases.deeds.act("answered")
    assert next(iter(desk.cases.book.cases.values())).answered == desk.clock.at


def test_nothing_is_promised_by_a_clock_in_doubt(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.clock.at = datetime(2019, 1, 1, tzinfo=UTC)
    desk.pass_by(hours=1)
    doubt = "Not counted while the clock of this computer is in doubt"
    assert desk.rows[1] == doubt
    assert (desk.detail.sentence, desk.detail.promised) == (doubt, ())
    desk.cases.deeds.act("close")
    assert desk.told[-1].startswith("Not done: by the clock of this computer")


def test_without_cases_one_sentence_explains_and_a_button_starts(desk: Desk) -> None:
    shown = [b for b in desk.page.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in shown] == ["Start a case"]
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert desk.editor.isVisible()


def test_the_keyboard_stays_where_it_was(desk: Desk) -> None:
    desk.start("l1", "Console down")
    desk.page.activateWindow()
    pause = desk.button("pause")
    pause.setFocus()
    desk.pass_by(minutes=1)
    again = desk.button("pause")
    assert again is not pause
    assert desk.page.pane.focusWidget().objectName() == "pause"
