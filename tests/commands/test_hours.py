"""`callboard hours`: one answer, and many that do not stop at a faulty one."""

import argparse
import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from callboard.commands import hours
from callboard.commands.context import Context
from callboard.commands.failure import CommandError
from callboard.options import Options
from callboard.resources import find_resources

AT = datetime(2026, 7, 1, 14, 29, tzinfo=UTC)
GOOD: dict[str, Any] = {
    "id": "good",
    "hours": "Mo-Fr 09:00-18:00",
    "zone": "Europe/Berlin",
    "calendar": None,
    "at": "2026-07-01T14:29:00Z",
}
ANSWER = {
    "id": "good",
    "state": "open",
    "next_change": "2026-07-01T16:00:00Z",
    "confidence": "official",
    "reason": "shift",
    "doubt": None,
}


def ran(*words: str, language: str = "en") -> int:
    parser = argparse.ArgumentParser()
    hours.add_arguments(parser)
    options = Options(at=AT, zone="Asia/Shanghai", language=language)
    return hours.run(parser.parse_args(words), Context(options, find_resources(), lambda: AT))


def batch(tmp_path: Path, *lines: bytes | dict[str, Any]) -> None:
    file = tmp_path / "batch.jsonl"
    file.write_bytes(b"\n".join(_written(line) for line in lines))
    assert ran("--batch", str(file)) == 0


def _written(line: bytes | dict[str, Any]) -> bytes:
    return json.dumps(line).encode() if isinstance(line, dict) else line


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["Mo-Fr 09:00-18:00"], "Open · closes 18:00 (00:00 yours) · in 1 h 31 min"),
        (["24/7"], "Open · around the clock"),
        (["Mo-Fr 09:00-18:00; PH off", "--calendar", "DE"], "Open · closes 18:00 (00:00 yours) · in 1 h 31 min"),
    ],
)  # fmt: skip
def test_sentence(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(*words, "--zone", "Europe/Berlin") == 0
    assert capsys.readouterr().out == sentence + "\n"


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    ran("Mo-Fr 09:00-18:00", "--zone", "Europe/Berlin", "--json")
    assert {"id": "good", **json.loads(capsys.readouterr().out)} == ANSWER


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["24/7"], "opening hours need their zone: add --zone, like --zone Europe/Berlin"),
        ([], "say either an expression with --zone, or --batch FILE"),
        (["24/7", "--batch", "-"], "say either an expression with --zone, or --batch FILE"),
        (["Mo-Fr 9"], "Column 7: found “9”, expected hours such as 09:00-18:00, or off."),
        (["24/7", "--calendar", "../DE"], "“../DE” is not a holiday calendar; use one like DE or US-CA."),
    ],
)  # fmt: skip
def test_refusals(words: list[str], sentence: str) -> None:
    zone = ["--zone", "Europe/Berlin"] if "need their zone" not in sentence else []
    with pytest.raises(CommandError) as caught:
        ran(*words, *zone)
    assert str(caught.value) == sentence


def test_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read: No such file"):
        ran("--batch", str(tmp_path / "none"))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, {}),
        ({"id": 7, "note": "more keys do no harm"}, {"id": 7}),
        ({"hours": None}, {"state": "unknown", "next_change": None, "reason": "unpublished"}),
        ({"hours": 'unknown "ask"'}, {"state": "unknown", "next_change": None, "reason": "unpublished: ask"}),
        ({"hours": "24/7"}, {"next_change": None, "reason": "always"}),
        ({"at": None}, {}),
        ({"at": "2026-07-01T22:29"}, {}),  # on the caller's clock, in Shanghai
        ({"at": "2026-07-01T16:29:00+02:00"}, {}),
        ({"at": "2026-07-01T18:00:00+02:00"}, {"state": "closed", "next_change": "2026-07-02T07:00:00Z", "reason": "outside"}),
        (
            {"hours": "Mo-Fr 09:00-18:00; PH off", "calendar": "DE", "at": "2026-05-01T08:00:00Z"},
            {"state": "closed", "next_change": "2026-05-04T07:00:00Z", "reason": "holiday: Labor Day"},
        ),
    ],
)  # fmt: skip
def test_batch_answers(
    change: dict[str, Any],
    expected: dict[str, Any],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    batch(tmp_path, {**GOOD, **change})
    assert answers(capsys.readouterr().out) == [{**ANSWER, **expected}]


@pytest.mark.parametrize(
    ("change", "error", "column"),
    [
        ({"hours": "Mo-Fr 09:00/18:00"}, "Column 12: found “/”, expected a dash.", 12),
        ({"hours": 9}, "This line is not a question: Expected `str | null`, got `int` - at `$.hours`.", None),
        ({"zone": "Mars/Base"}, "“Mars/Base” is not a time zone", None),
        ({"zone": None}, "Opening hours need their zone.", None),
        ({"calendar": "XX"}, "There is no holiday calendar “XX”", None),
        ({"calendar": "../../etc"}, "“../../etc” is not a holiday calendar", None),
        ({"at": "yesterday"}, '"yesterday" is not a moment', None),
        ({"at": 5}, "This line is not a question", None),
        ({"at": "0001-01-01T00:00:00+14:00"}, "is beyond the calendar", None),
    ],
)  # fmt: skip
def test_batch_goes_on_after_a_fault(
    change: dict[str, Any],
    error: str,
    column: int | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    batch(tmp_path, {**GOOD, "id": "bad", **change}, GOOD)
    bad, good = answers(capsys.readouterr().out)
    assert (bad["id"], bad["column"], good) == ("bad", column, ANSWER)
    assert error in bad["error"]


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (b'{"id": 1', 9),
        (b"[1]", None),
        (b"null", None),
        (b'{"id": NaN}', None),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
        (b"9" * 5000, None),
        (b'{"hours": "24/7", }', 19),
    ],
)
def test_batch_survives_what_is_no_question(
    line: bytes, column: int | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    batch(tmp_path, line, b"", GOOD)
    bad, good = answers(capsys.readouterr().out)
    assert (bad["id"], bad["column"], good) == (None, column, ANSWER)
    assert bad["error"].startswith("This line is not")


def test_batch_reads_the_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = io.BytesIO(b"\xef\xbb\xbf" + json.dumps(GOOD).encode() + b"\r\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(lines))
    assert ran("--batch", "-") == 0
    assert answers(capsys.readouterr().out) == [ANSWER]
