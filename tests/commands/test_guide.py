"""`callboard guide`, `callboard problem` and `callboard show` over what ships, in both languages."""

import json
from typing import Any

import pytest

from callboard.cli import run

WHO = ("--at", "2026-11-23T10:00Z", "--zone", "Europe/Berlin")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert run([*words, *WHO]) == 0
    return capsys.readouterr().out


def values(capsys: pytest.CaptureFixture[str], *words: str) -> Any:  # noqa: ANN401
    return json.loads(said(capsys, *words, "--json"))


def test_without_words_every_guide_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "guide").splitlines()
    assert len(lines) == 6
    assert "¶ Dispute a bill  (guide)  [aliyun.guide.billing]" in lines


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (
            ("billing", "dispute"),
            [
                "1. Hand in evidence",
                "promised: Disputed bill: cause reported in 48 hours  [aliyun.promise.billing-report]",
                "? Ticket portal, mainland China  https://selfservice.console.aliyun.com",
                "claimed, and verified by nobody",
                "5.2, as of 2023-12",
            ],
        ),
        (("war", "room"), ["red, orange or yellow", "● Hotline 95187  95187", "12.1"]),
        (
            ("工单进度", "--language", "zh"),
            ["1. 受理", "2. 分析", "3. 测试", "4. 关闭", "未经核实"],
        ),
        (("IVR",), ["press 1 for technical support", "ALI-2023 and four more"]),
        (("仲裁", "--language", "zh"), ["30 日内", "中国信息通信研究院", "CIETAC"]),
        (("aliyun.guide.complex",), ["#优先处理", "account manager"]),
    ],
)
def test_a_guide_has_its_steps_channels_and_source(
    words: tuple[str, ...], parts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    printed = said(capsys, "guide", *words)
    assert [part for part in parts if part not in printed] == []


def test_guide_json(capsys: pytest.CaptureFixture[str]) -> None:
    guide = values(capsys, "guide", "aliyun.guide.billing")[0]
    assert [step["number"] for step in guide["steps"]] == [1, 2, 3, 4]
    assert guide["steps"][2]["promise"] == "aliyun.promise.billing-report"
    assert (guide["source"]["kind"], guide["source"]["as_of"]) == ("third-party", "2023-12")
    assert [channel["state"] for channel in guide["channels"]] == ["unknown", "unknown"]


@pytest.mark.parametrize(
    ("symptom", "found", "time"),
    [
        ("RDS 连接", "rds-connection", "30 minutes on average"),
        ("rds connection", "rds-connection", "30 minutes on average"),
        ("snapshot", "ebs-snapshot", "45 minutes on average"),
        ("快照", "ebs-snapshot", "45 minutes on average"),
        ("CDN cache", "cdn-cache", "At once"),
        ("缓存", "cdn-cache", "At once"),
    ],
)
def test_a_symptom_finds_the_fix_the_time_and_the_channel(
    symptom: str, found: str, time: str, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = values(capsys, "problem", *symptom.split())[0]
    assert (problem["id"], problem["time"]) == (f"aliyun.problem.{found}", time)
    assert len(problem["steps"]) == 3
    hotline = next(c for c in problem["channels"] if c["id"] == "aliyun.hotline")
    assert (hotline["state"], hotline["telephone"]["short_code"]) == ("open", "95187")


def test_a_problem_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    printed = said(capsys, "problem", "快照", "--language", "zh")
    for part in ("1. 检查存储池状态。", "据称耗时：平均 45 分钟", "● 客服热线 95187  95187"):
        assert part in printed


@pytest.mark.parametrize("command", [["guide", "xyzzy"], ["problem", "xyzzy"]])
def test_nothing_found_is_said(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command) == 1
    assert "nothing of this kind matches “xyzzy”" in capsys.readouterr().err
