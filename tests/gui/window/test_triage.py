"""Plain questions in the real window lead to a priority and to the channel to use now."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.directory.contact_point import Severity
from callboard.gui.widgets.channel_line import ChannelLine
from callboard.gui.widgets.link_button import LinkButton
from callboard.options import Options
from callboard.wiring import App

# Only the offscreen platform says it, of windows with a least size and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key


@pytest.fixture
def china(opened: Callable[[Options], App]) -> App:
    return opened(Options(zone="Asia/Shanghai", country="CN", language="en"))


def button(part: QWidget, text: str) -> QPushButton:
    return next(each for each in part.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("answers", "severity", "first"),
    [
        ((True,), Severity.CRITICAL, "Hotline 95187"),
        ((False, True), Severity.MAJOR, "Hotline 95187"),
        ((False, False, False, True), Severity.QUESTION, "Ticket portal, mainland China"),
    ],
)
def test_plain_questions_lead_to_the_channel_to_use_now(
    china: App, answers: tuple[bool, ...], severity: Severity, first: str
) -> None:
    china.commands.action("triage").trigger()
    dialog = china.triage.dialog
    assert dialog
    for answer in answers:
        button(dialog, "&Yes" if answer else "&No").click()
    lines = dialog.findChildren(ChannelLine)
    assert lines[0].findChildren(LinkButton)[0].accessibleName().startswith(first)
    button(dialog, "Use this for my situation").click()
    assert china.situation.situation.severity is severity


def test_a_case_is_started_from_the_answers(china: App) -> None:
    wished: list[tuple[str, str]] = []
    china.triage.case_wished.disconnect()
    china.triage.case_wished.connect(lambda *what: wished.append(what))
    china.commands.action("triage").trigger()
    dialog = china.triage.dialog
    assert dialog
    button(dialog, "&No").click()
    QTest.keyClick(dialog, KEY.Key_Backspace)
    button(dialog, "&Yes").click()
    button(dialog, "Start a case …").click()
    assert wished == [("aliyun.priority.l0", "aliyun.hotline")]
