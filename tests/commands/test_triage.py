"""`callboard triage` over a made-up directory: by options, and asked at a terminal."""

import io
import json
import sys
from pathlib import Path

import pytest

from callboard.cli import run

ACME = Path(__file__).parents[1] / "data/cases/acme.toml"
NOON = "2026-06-08T12:00+01:00"  # Monday in London
NIGHT = "2026-06-08T23:00+01:00"


class Terminal(io.StringIO):
    """Somebody who types these answers."""

    def isatty(self) -> bool:
        return True


def callboard(*words: str, at: str = NOON) -> int:
    options = ["--directory", str(ACME), "--zone", "Europe/Berlin", "--at", at]
    return run([*options, "triage", "--organization", "acme", *words])


@pytest.mark.parametrize(
    ("at", "channels"),
    [
        (
            NOON,
            ["acme.desk", "acme.phone", "acme.forum"],
        ),  # both answer; the forum's hours are unknown
        (NIGHT, ["acme.phone", "acme.forum", "acme.desk"]),  # the desk has closed
    ],
)
def test_an_option_leads_to_a_priority_and_to_who_answers_now(
    capsys: pytest.CaptureFixture[str], at: str, channels: list[str]
) -> None:
    assert callboard("--core-down", "--json", at=at) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["priority"], found["severity"]) == ("L0", "critical")
    assert [channel["id"] for channel in found["channels"]] == channels


def test_a_level_that_the_vendor_does_not_have_is_not_made_up(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert callboard("--partial", "--json") == 1
    assert json.loads(capsys.readouterr().out) == {"priority": None, "channels": []}


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        ("yes\n", 0, "Priority L0: all is down"),
        ("No\nY\n", 0, "Priority L3: a wish"),
        ("perhaps\n\nn\nn\n", 1, "None of the questions fits"),
    ],
)
def test_questions_are_put_one_by_one(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    code: int,
    told: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert callboard() == code
    printed = capsys.readouterr().out
    assert "Is your core business down? [yes/no]" in printed
    assert told in printed


def test_they_are_put_and_answered_in_chinese(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("否\n是\n"))
    assert callboard("--language", "zh") == 0
    printed = capsys.readouterr().out
    assert "核心业务是否中断？ [是/否]" in printed
    assert "优先级 L3：建议" in printed
    assert "目录未注明此优先级使用的渠道。" in printed


@pytest.mark.parametrize(
    ("stdin", "sentence"),
    [
        (io.StringIO(""), "nobody is there to be asked: answer with one of --core-down"),
        (Terminal("no\n"), "the questions were not answered to the end"),
    ],
)
def test_who_does_not_answer_gets_one_sentence(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    stdin: io.StringIO,
    sentence: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    assert callboard() == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert sentence in line


def test_with_several_vendors_one_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--directory", str(ACME), "--zone", "UTC", "triage", "--core-down"]) == 2
    assert "add --organization, one of acme, aliyun" in capsys.readouterr().err
