"""Every row of the source document in the real window, in both languages: found, and said.

A fact says: its row, what is typed, what that finds, and what is then read in English and Chinese.
"""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.number_label import NumberLabel
from callboard.options import Options
from callboard.wiring import App

# Only the offscreen platform says it, of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Fact(msgspec.Struct, frozen=True):
    row: str
    typed: str
    id: str
    en: str
    zh: str


# fmt: off
FACTS = [Fact(*fact) for fact in (
    ("R1", "support.aliyun.com", "aliyun.ticket.progress", "support.aliyun.com", "support.aliyun.com"),
    ("R1", "forum", "aliyun.forum", "Community forum", "社区论坛"),
    ("R1", "wechat", "aliyun.wechat", "WeChat", "微信公众号"),
    ("R2", "L2", "aliyun.phone.l2", "400-6455-666", "400-6455-666"),
    ("R2", "L3", "aliyun.phone.l3", "Ticket number", "工单编号"),
    ("R3", "566", "aliyun.phone.intro", "400-6455-666", "400-6455-666"),
    ("R3", "+86-400-6455-566", "aliyun.phone.abroad", "+86-400-6455-566", "+86-400-6455-566"),
    ("R4", "+852 2822 8888", "aliyun.regional.hong-kong", "No source states any hours.",
     "+852 2822 8888"),
    ("R4", "+1 650 940 8788", "aliyun.regional.us-west", "+1 650 940 8788", "+1 650 940 8788"),
    ("R5", "NDA", "aliyun.phone.compliance", "NDA", "NDA"),
    ("R6", "storage", "aliyun.phone.storage", "Walk through the menu", "存储类"),
    ("R7", "account manager", "aliyun.guide.complex", "#优先处理", "#优先处理"),
    ("R8", "compare channels", "aliyun.comparison.channels", "28", "28"),
    ("R9", "ticket stages", "aliyun.guide.ticket", "Testing: the solution is tried.", "测试：验证解决方案。"),
    ("R10", "RDS 连接", "aliyun.problem.rds-connection", "30 minutes", "30 分钟"),
    ("R10", "snapshot", "aliyun.problem.ebs-snapshot", "45 minutes", "45 分钟"),
    ("R11", "billing dispute", "aliyun.guide.billing", "Within 48 hours", "48 小时内"),
    ("R12", "response time", "aliyun.promise.l1", "Respond by Mon 18:04", "应于周一 18:04"),
    ("R13", "emergency", "aliyun.phone.emergency", "3 emergency tickets a month", "每月最多 3 次紧急工单"),
    ("R14", "Frankfurt", "aliyun.centre.frankfurt", "Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00"),
    ("R14", "Singapore", "aliyun.centre.singapore", "No source states any hours.",
     "马来语"),
    ("R15", "Ramadan", "aliyun.notice.ramadan", "30 % more staff", "增派 30% 人员"),
    ("R16", "NPS", "aliyun.note.quality", "98.7 %", "98.7%"),
    ("R16", "roadmap", "aliyun.note.roadmap", "CMMI", "CMMI"),
    ("R17", "Double 11", "aliyun.notice.double-11", "suspended", "暂停处理非紧急工单"),
    ("R17", "ticket portal", "aliyun.ticket.progress", "Faulty hardware", "硬件设备故障"),
    ("R18", "core business", "aliyun.priority.l0", "priority L0", "影响核心业务连续性。"),
    ("R19", "L3", "aliyun.phone.l3", "500", "500"),
    ("R19", "Hong Kong", "aliyun.regional.hong-kong", "0.15", "0.15"),
    ("R20", "war room", "aliyun.guide.major-incident", "red, orange or yellow", "红色、橙色或黄色"),
    ("R21", "complaint", "aliyun.ladder.complaint", "Technical committee", "技术委员会"),
    ("R22", "arbitration", "aliyun.guide.dispute", "CIETAC", "CIETAC"),
    ("R23", "refund", "aliyun.note.rights", "CNY 500,000", "50 万元"),
    ("R24", "service day", "aliyun.notice.service-day", "Tue 1 Dec 2026", "2026年12月1日"),
)]
# fmt: on


def read_in(pane: QWidget) -> str:
    """Everything that the details say, as a reader sees it."""
    said = [label.text() for label in pane.findChildren(QLabel)]
    said += [each.accessibleName() for each in pane.findChildren(QAbstractButton)]
    said += [each.accessibleName() for each in pane.findChildren(NumberLabel)]
    return "\n".join(said)


def missing(app: App, fact: Fact, text: str, qtbot: QtBot) -> str:
    """What of a fact the window does not show; "" when it shows all of it."""
    app.window.search_bar.show_query(fact.typed)
    if fact.id not in app.session.ids:
        return f"{fact.row}: {fact.typed} does not find {fact.id}"
    app.session.select(fact.id)
    try:
        qtbot.waitUntil(lambda: text in read_in(app.detail))
    except qtbot.TimeoutError:
        return f"{fact.row}: {fact.id} does not say {text}"
    return ""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_row_is_found_and_said(
    opened: Callable[[Options], App], qtbot: QtBot, language: str
) -> None:
    app = opened(Options(zone="Europe/Berlin", country="DE", language=language))
    lacking = [missing(app, fact, getattr(fact, language), qtbot) for fact in FACTS]
    assert [each for each in lacking if each] == []


def test_no_row_is_left_out() -> None:
    assert {fact.row for fact in FACTS} == {f"R{number}" for number in range(1, 25)}
