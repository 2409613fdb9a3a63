"""The user's own part of the pane, by keyboard."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.own import Found, Own
from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.found_row import FoundRow
from callboard.gui.widgets.own_section import OwnSection
from callboard.store.records import Report, Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it

FOUND = (Found("You: it worked", Report(Verdict.WORKED, datetime(2026, 11, 23, tzinfo=UTC))),)


@pytest.fixture
def section(qtbot: QtBot) -> OwnSection:
    made = OwnSection(Theme(LIGHT))
    qtbot.addWidget(made)
    made.show_own(Own(id="line", can_report=True))
    made.show()
    return made


def test_what_is_typed_is_told_after_a_moment(section: OwnSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.note_written) as told:
        QTest.keyClicks(section.note, "Ann")
    assert told.args == ["line", "Ann"]


def test_the_note_of_the_entry_before_is_told_with_its_id(
    section: OwnSection, qtbot: QtBot
) -> None:
    QTest.keyClicks(section.note, "Ann")
    with qtbot.waitSignal(section.note_written) as told:
        section.show_own(Own(id="other", note="Bob"))
    assert told.args == ["line", "Ann"]
    assert section.note.toPlainText() == "Bob"


def test_esc_leaves_the_note(section: OwnSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.left):
        QTest.keyClick(section.note, Qt.Key.Key_Escape)


def test_what_is_being_typed_is_not_overwritten(section: OwnSection) -> None:
    QTest.keyClicks(section.note, "Ann")
    section.show_own(Own(id="line", note="From elsewhere", can_report=True))
    assert section.note.toPlainText() == "Ann"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It worked", Verdict.WORKED),
        ("Wrong number", Verdict.WRONG),
        ("Has changed", Verdict.CHANGED),
    ],
)
def test_a_button_a_verdict_and_its_key(
    section: OwnSection, qtbot: QtBot, text: str, verdict: Verdict
) -> None:
    button = next(b for b in section.findChildren(QPushButton) if b.text() == text)
    with qtbot.waitSignal(section.verdict_wished) as told:
        button.click()
    assert told.args == [verdict]
    assert "(F" in button.toolTip()


def test_nothing_is_reported_about_what_is_only_read(section: OwnSection) -> None:
    section.show_own(Own(id="guide"))
    assert not any(button.isVisible() for button in section.findChildren(QPushButton))


def test_a_report_that_is_replaced_at_once_never_becomes_a_window(section: OwnSection) -> None:
    section.show_own(Own(id="line", found=FOUND, can_report=True))
    (row,) = section.findChildren(FoundRow)
    section.show_own(Own(id="line", can_report=True))
    QCoreApplication.sendPostedEvents(row, QEvent.Type.MetaCall)
    assert not row.isVisible()
