"""`callboard due` over a made-up directory, seen from Berlin."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from callboard.cli import run

ACME = Path(__file__).parents[1] / "data/cases/acme.toml"
GOLDEN = ("--raised", "2026-09-30T10:00+08:00", "--at", "2026-10-01T08:00Z")


def callboard(*words: str, zone: str = "Europe/Berlin") -> int:
    return run(["--directory", str(ACME), "--zone", zone, "due", "--organization", "acme", *words])


def answered(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert callboard(*words, "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_both_moments_and_the_ladder_are_in_utc(capsys: pytest.CaptureFixture[str]) -> None:
    found = answered(capsys, "--tier", "L3", *GOLDEN)
    assert found["respond_by"] == "2026-09-30T10:00:00Z"
    assert found["resolve_by"] == "2026-10-13T02:00:00Z"
    assert [(rung["title"], rung["from"], rung["until"]) for rung in found["ladder"]] == [
        ("Account manager", "2026-09-30T10:00:00Z", "2026-10-01T10:00:00Z"),
        ("Architect", "2026-10-01T10:00:00Z", "2026-10-02T10:00:00Z"),
        ("Board", "2026-10-02T10:00:00Z", None),
    ]


def test_each_moment_is_on_both_clocks(capsys: pytest.CaptureFixture[str]) -> None:
    found = answered(capsys, "--tier", "L3", *GOLDEN)
    assert (found["zone"], found["their_zone"]) == ("Europe/Berlin", "Asia/Shanghai")
    assert found["resolve"]["by_mine"] == "2026-10-13T04:00:00+02:00"
    assert found["resolve"]["by_theirs"] == "2026-10-13T10:00:00+08:00"


def test_what_lapsed_and_the_light_of_each_rung_are_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = answered(capsys, "--tier", "L3", *GOLDEN)
    assert (found["respond"]["lapsed"], found["resolve"]["lapsed"]) == (True, False)
    (channel,) = found["ladder"][0]["contact_points"]
    assert (channel["id"], channel["state"]) == ("acme.desk", "open")  # Thursday 09:00 in London
    assert (found["rights"], found["source"]) == ("acme.rights", "acme.blog")
    assert found["as_of"] == "2026-06"


def test_tiers_and_priorities_of_one_name_are_told_apart(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Thursday before Easter, 14:00 in London: three hours until 17:00, one on Monday."""
    raised = ("--raised", "2026-04-02T14:00+01:00", "--at", "2026-04-02T14:00+01:00")
    assert answered(capsys, "--tier", "l1", *raised)["respond_by"] == "2026-04-02T15:00:00Z"
    found = answered(capsys, "--priority", "L1", *raised)
    assert found["respond_by"] == "2026-04-06T09:00:00Z"
    assert found["confidence"] == "regional"  # Easter Monday is no holiday in Scotland
    assert (found["resolve_by"], found["resolve"], found["ladder"]) == (None, None, [])


def test_a_priority_beside_a_tier_is_told_and_changes_no_promise(
    capsys: pytest.CaptureFixture[str],
) -> None:
    alone = answered(capsys, "--tier", "L3", *GOLDEN)
    assert alone["priority"] is None
    both = answered(capsys, "--tier", "L3", *GOLDEN, "--priority", "l0")
    assert both == {**alone, "priority": "L0"}
    assert callboard("--tier", "L3", *GOLDEN, "--priority", "L0") == 0
    assert "  Priority L0: all is down" in capsys.readouterr().out.splitlines()


def test_a_complaint_moves_the_ladder(capsys: pytest.CaptureFixture[str]) -> None:
    found = answered(capsys, "--tier", "L1", *GOLDEN, "--complained", "2026-10-01T09:00+02:00")
    assert [rung["from"] for rung in found["ladder"]] == [
        "2026-10-01T07:00:00Z",
        "2026-10-02T07:00:00Z",
        "2026-10-03T07:00:00Z",
    ]


def test_what_happened_to_a_case_can_be_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Five hours of pause, then an answer within eight hours of its clock; the complaint waits."""
    past = ("--paused", "2026-09-30T11:00+08:00/2026-09-30T16:00+08:00")
    found = answered(capsys, "--tier", "L3", *GOLDEN, *past)
    assert found["respond_by"] == "2026-09-30T15:00:00Z"
    found = answered(capsys, "--tier", "L3", *GOLDEN, *past, "--answered", "2026-09-30T14:00Z")
    assert (found["respond"]["met"], found["respond"]["lapsed"]) == ("2026-09-30T14:00:00Z", False)
    assert found["ladder"][0]["from"] == found["resolve_by"] == "2026-10-13T07:00:00Z"
    assert found["respond"]["wording"] == "Answered Wed 16:00 (22:00 theirs)"
    found = answered(capsys, "--tier", "L3", *GOLDEN, "--resolved", "2026-09-30T09:00Z")
    assert (found["respond"]["lapsed"], found["ladder"]) == (False, [])


def test_a_clock_that_stands_still_has_no_moment(capsys: pytest.CaptureFixture[str]) -> None:
    found = answered(capsys, "--tier", "L3", *GOLDEN, "--paused", "2026-09-30T11:00+08:00")
    assert found["respond_by"] is None
    assert found["respond"]["wording"] == "Paused · 7 h left to respond"


def test_a_moment_without_an_offset_is_on_the_callers_clock(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = answered(capsys, "--tier", "L1", "--raised", "2026-03-29T01:30")
    assert (found["raised"], found["respond_by"]) == (
        "2026-03-29T00:30:00Z",
        "2026-03-29T02:30:00Z",
    )


def test_in_words_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert callboard("--tier", "L3", *GOLDEN) == 0
    english = capsys.readouterr().out.splitlines()
    assert english[0] == "Tier L3 · expert support"
    assert english[2] == "  Stages: accepted → closed"
    assert english[3] == "  Respond by Wed 12:00 (18:00 theirs) · lapsed 22 h ago"
    assert "  If it lapses, your rights: What you may claim  [acme.rights]" in english
    assert "  Note: It says nothing about public holidays." in english
    assert callboard("--tier", "L3", *GOLDEN, "--language", "zh") == 0
    chinese = capsys.readouterr().out.splitlines()
    assert len(chinese) == len(english)
    assert chinese[3] == "  应于周三 12:00（对方时间 18:00）前响应 · 已逾期 22 小时"


def test_reminders_are_a_calendar(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert callboard("--tier", "L3", *GOLDEN, "--title", "数据库", "--ics") == 0
    written = capfdbinary.readouterr().out
    assert b"\r\n" in written
    calendar = icalendar.Calendar.from_ical(written)
    assert isinstance(calendar, icalendar.Calendar)
    assert [event.DTSTART for event in calendar.events] == [
        datetime(2026, 10, 1, 10, tzinfo=UTC),
        datetime(2026, 10, 2, 10, tzinfo=UTC),
        datetime(2026, 10, 13, 2, tzinfo=UTC),
    ]
    assert str(calendar.events[0]["SUMMARY"]).startswith("数据库")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "say for which promise: there is --priority L1, --tier L1, --tier L3"),
        (("--tier", "L9", "--raised", "2026-01-01"), 'nobody promises anything for "L9"'),
        (("--tier", "L1", "--organization", "acne"), "there is none"),
        (
            ("--tier", "L1", "--raised", "2026-06-02", "--priority", "L7"),
            'there is no priority "L7"; there is L0, L3',
        ),
        (("--tier", "L1"), "say when it was raised: add --raised"),
        (("--tier", "L1", "--raised", "9999-12-31T23:00Z"), "in the year 9999"),
        (
            ("--tier", "L1", "--raised", "2026-01-01", "--at", "9999-12-31T23:00Z"),
            "in the year 9999",
        ),
        (("--tier", "L1", "--raised", "yesterday"), '"yesterday" is not a moment'),
        (
            ("--tier", "L1", "--raised", "2026-06-02", "--complained", "2026-06-01"),
            "Nothing can happen to a case before it was raised",
        ),
        (
            ("--tier", "L1", "--raised", "2026-06-02", "--at", "2026-07-01", "--ics"),
            "nothing is due",
        ),
    ],
)
def test_what_cannot_be_answered_is_one_sentence(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert callboard(*words) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    assert sentence in line
