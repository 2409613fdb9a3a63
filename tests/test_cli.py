import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from time_machine import TimeMachineFixture

from callboard.cli import run

AT = "2026-11-23T10:00Z"  # a Monday; 11:00 in Frankfurt, 18:00 in Shanghai


def _found(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    run(["find", *words, "--json", "--at", AT, "--zone", "Europe/Berlin"])
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("香港", "aliyun.regional.hong-kong"),
        ("28228888", "aliyun.regional.hong-kong"),
        ("+852 2822 8888", "aliyun.regional.hong-kong"),
        ("frankfurt", "aliyun.centre.frankfurt"),
        ("法兰克福", "aliyun.centre.frankfurt"),
        ("95187", "aliyun.hotline"),
        ("阿里云 L3", "aliyun.phone.l3"),
    ],
)
def test_find_gives_the_right_entry_first(
    query: str, first: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _found(capsys, query)[0]["id"] == first


def test_find_json_says_everything(capsys: pytest.CaptureFixture[str]) -> None:
    hotline = _found(capsys, "95187")[0]
    assert hotline["telephone"] == {
        "printed": "95187",
        "e164": None,
        "short_code": "95187",
        "national": None,
        "country": "CN",
        "impossible": None,
        "menu": None,
    }
    assert (hotline["state"], hotline["confidence"], hotline["next_change"]) == (
        "open",
        "official",
        None,
    )
    assert {"area_served", "telephone"} == {c["fact"] for c in hotline["conflicts"]}  # type: ignore[attr-defined]


def test_a_light_has_its_next_change(capsys: pytest.CaptureFixture[str]) -> None:
    frankfurt = _found(capsys, "frankfurt")[0]
    assert (frankfurt["state"], frankfurt["next_change"]) == ("open", "2026-11-23T17:00:00Z")


def test_a_known_problem_has_no_light(capsys: pytest.CaptureFixture[str]) -> None:
    problem = _found(capsys, "rds")[0]
    assert (problem["kind"], problem["state"]) == ("known_problem", None)


def test_options_may_stand_before_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    run(["--at", "2026-11-22T10:00Z", "find", "frankfurt", "--json", "--limit", "1"])
    assert json.loads(capsys.readouterr().out)[0]["state"] == "closed"


def test_only_open(capsys: pytest.CaptureFixture[str]) -> None:
    assert {entry["state"] for entry in _found(capsys, "--open")} <= {"open", "limited"}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nonsense"], "nonsense"),
        (["find", "--at", "soon"], '"soon" is not a moment'),
        (["find", "--zone", "Mars/Base"], "Mars/Base"),
        (["find", "--zone", "../etc/passwd"], "is not a time zone"),
        (["find", "--from", "Germany"], '"Germany" is not a country code'),
        (["find", "--language", "Deutsch!"], "is not a language tag"),
        (["find", "--limit", "-1"], "--limit"),
        (["find", "--colour"], "--colour"),
        (["show"], "ID"),
        (["show", "aliyun.hotlin"], 'did you mean "aliyun.hotline"?'),
    ],
)
def test_a_fault_is_one_line(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1


def test_nothing_found_is_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["find", "zzzzqqqq"]) == 1
    assert capsys.readouterr().out == ""


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["--version"])
    assert capsys.readouterr().out.startswith("callboard 0.")


def test_show_names_both_sides_of_a_conflict(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "aliyun.phone.l1"]) == 0
    said = capsys.readouterr().out
    assert "sources disagree about telephone: 400-6455-566 / 400-6455-666" in said


def test_show_json_has_every_claim(capsys: pytest.CaptureFixture[str]) -> None:
    run(["show", "aliyun.hotline", "--json"])
    shown = json.loads(capsys.readouterr().out)
    assert {claim["status"] for claim in shown["claims"]} == {"published", "unverified"}
    assert shown["entry"]["name"] == {"en": "Hotline 95187", "zh": "客服热线 95187"}


def test_95187_never_gets_a_country_code(capsys: pytest.CaptureFixture[str]) -> None:
    run(["find", "--json"])
    run(["show", "aliyun.hotline"])
    said = capsys.readouterr().out.replace(" ", "").replace("-", "")
    assert "+8695187" not in said


def test_a_directory_of_the_caller_is_read_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.toml").write_text(
        """
        format = 1
        id = "own"
        name = "Own"
        as_of = "2026"
        [[organization]]
        id = "northwind"
        name = "Northwind"
        [[contact_point]]
        id = "northwind.desk"
        organization = "northwind"
        name = "Northwind desk"
        kind = "phone"
        telephone = { printed = "+44 20 7946 0123" }
        """,
        encoding="utf-8",
    )
    found = _found(capsys, "northwind", "--directory", str(tmp_path))
    assert [entry["id"] for entry in found] == ["northwind.desk"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_has_seen_enough_gets_no_traceback() -> None:
    command = f'"{sys.executable}" -m callboard find | true'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stderr == ""


def test_output_is_utf8_whatever_the_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
    command = [sys.executable, "-m", "callboard", "find", "香港", "--language", "zh"]
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert "香港专线" in done.stdout.decode()


def test_a_bare_moment_is_read_in_the_zone_of_the_hours(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(
        [
            "hours",
            "Mo-Fr 09:00-18:00",
            "--zone",
            "Asia/Kolkata",
            "--at",
            "2026-11-23T17:59",
            "--json",
        ]
    )
    assert json.loads(capsys.readouterr().out)["next_change"] == "2026-11-23T12:30:00Z"


def test_holidays_are_named_in_the_language_of_the_caller(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(
        [
            "find",
            "frankfurt",
            "--at",
            "2026-12-25T10:00Z",
            "--zone",
            "Europe/Berlin",
            "--language",
            "de",
        ]
    )
    assert "Erster Weihnachtstag" in capsys.readouterr().out


def test_a_clock_that_cannot_be_right_shows_no_light(
    capsys: pytest.CaptureFixture[str], time_machine: TimeMachineFixture
) -> None:
    time_machine.move_to("2019-01-01T12:00Z", tick=False)
    run(["find", "--json", "--zone", "Europe/Berlin"])
    told = capsys.readouterr()
    assert {entry["state"] for entry in json.loads(told.out)} == {"unknown", None}
    assert "The clock of this computer is wrong" in told.err


def test_a_moment_that_was_named_needs_no_clock(
    capsys: pytest.CaptureFixture[str], time_machine: TimeMachineFixture
) -> None:
    time_machine.move_to("2019-01-01T12:00Z", tick=False)
    assert _found(capsys, "frankfurt")[0]["state"] == "open"
