"""`callboard show`: what a caller must know before they dial, and everything there is to read."""

import json

import pytest

from callboard.cli import run

WHO = ("--at", "2026-11-23T10:00Z", "--zone", "Europe/Berlin")


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (
            ("aliyun.phone.emergency",),
            [
                "Enterprise accounts: at most 3 emergency tickets a month",
                "not covered: Faulty hardware. Ask the supplier of the hardware.",
                "not covered: Third-party software that does not fit. Have a proof of licence ready.",
                "who may use it: Major incidents only",
                "in its menu: Menu of 400-6455-666",
            ],
        ),
        (
            ("aliyun.phone.l3", "--language", "zh"),
            [
                "承诺：专家支持（L3）：8 小时内响应，5 个工作日内完成",
                "语音菜单：400-6455-666 分机 ▸ 3",
                "费用：厂商服务费, 每小时 CNY 500",
                "来源说法不一（menu）：转 3 为专家支持（L3） / 安全类转 3，存储类转 4",
            ],
        ),
        (("aliyun.phone.security",), ["▸ 1 [Customer ID or contract number] 3"]),
        (("aliyun.regional.singapore",), ["USD 0.15 per minute", "if it fails: Ticket portal"]),
        (("aliyun.centre.singapore",), ["languages: English, Malay, Thai"]),
        (
            ("aliyun.menu.400",),
            [
                "key 1: Technical support → Who is calling?",
                "type in: Customer ID or contract number → Which team is it for?",
                "key 4: Storage → How urgent is it?",
                "key 3: Routine question",
                "Chapter 2.1 gives key 3 to experts (L3).",
                "nobody has followed this menu by telephone",
            ],
        ),
        (
            ("aliyun.comparison.channels",),
            ["Telephone: Hard problems: 28 minutes on average (4.1)", "Ticket: not stated"],
        ),
        (
            ("aliyun.notice.service-day",),
            ["holds next from Tue 1 Dec 2026 00:00 (Mon 30 Nov 2026 17:00 yours)"],
        ),
        (("aliyun.ladder.complaint", "--language", "zh"), ["4. 集团高层", "请备好：投诉编号"]),
        (("aliyun.promise.l1",), ["stages: Accepted → Analysing → Testing → Closed"]),
        (("aliyun.priority.l0",), ["for example: A database is down.", "● Hotline 95187  95187"]),
        (("aliyun.note.rights",), ["CNY 500,000", "CNY 10,000", "14.3, as of 2023-12"]),
    ],
)
def test_what_is_said(
    words: tuple[str, ...], parts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["show", *words, *WHO]) == 0
    printed = capsys.readouterr().out
    assert [part for part in parts if part not in printed] == []


def test_json_has_every_bound_of_a_contact_point(capsys: pytest.CaptureFixture[str]) -> None:
    run(["show", "aliyun.phone.l3", "--json", *WHO])
    shown = json.loads(capsys.readouterr().out)
    assert [bound["where"] for bound in shown["out_of_scope"]] == ["10.1", "10.1"]
    assert [promise["id"] for promise in shown["promises"]] == ["aliyun.promise.l3"]
    assert shown["menu_tree"]["id"] == "aliyun.menu.extensions"
    assert "aliyun.guide.ticket" in shown["articles"]


@pytest.mark.parametrize(
    ("at", "holds"),
    [("2026-11-30T15:59:59Z", False), ("2026-11-30T16:00:00Z", True)],
)
def test_json_of_a_notice_says_whether_it_holds(
    at: str, holds: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["show", "aliyun.notice.service-day", "--json", "--at", at])
    shown = json.loads(capsys.readouterr().out)
    assert (shown["holds_now"], shown["holds_from"]) == (holds, "2026-11-30T16:00:00Z")


def test_a_ticket_number_is_recognised_by_find(capsys: pytest.CaptureFixture[str]) -> None:
    run(["find", "ALI-2023AB12", *WHO])
    hint = capsys.readouterr().err
    assert "looks like a ticket number: use Expert support (L3), 400-6455-666, key 3" in hint
