"""`callboard reports`: files that users sent, over a directory of one line."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callboard.commands import reports
from callboard.commands.context import Context
from callboard.commands.failure import CommandError
from callboard.options import Options
from callboard.resources import Resources
from callboard.store.export import Subject, exported, write_export
from callboard.store.records import OwnNote, Report, Reports, Verdict

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
BEFORE = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBER = "+12025550123"
LINE = f"""
format = 1
id = "acme"
name = "Acme"
as_of = "2026-07"

[[organization]]
id = "acme"
name = "Acme"

[[contact_point]]
id = "acme.line"
organization = "acme"
name = "Line"
kind = "phone"
telephone = {{ printed = "{NUMBER}" }}
"""


def sent(path: Path, notes: dict[str, OwnNote], **found: Reports) -> str:
    by_id = {f"acme.{name}": made for name, made in found.items()}
    subjects = {id_: Subject("acme", "The line") for id_ in (*by_id, *notes)}
    write_export(path, exported(by_id, notes, subjects, AT))
    return str(path)


def ran(tmp_path: Path, *files: str, language: str = "en") -> int:
    (tmp_path / "directories").mkdir(exist_ok=True)
    (tmp_path / "directories" / "acme.toml").write_text(LINE, encoding="utf-8")
    parser = argparse.ArgumentParser()
    reports.add_arguments(parser)
    context = Context(Options(language=language), Resources(tmp_path), lambda: AT)
    return reports.run(parser.parse_args(files), context)


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_reports_of_several_users_about_one_entry(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = sent(tmp_path / "1", {}, line=(Report(Verdict.WRONG, AT, "a fax answers", NUMBER),))
    two = sent(
        tmp_path / "2",
        {"acme.line": OwnNote("Ask\nfor Zoe", AT)},
        line=(Report(Verdict.WORKED, BEFORE),),
    )
    assert ran(tmp_path, one, two) == 0
    assert printed(capsys) == [
        "acme.line  The line",
        "  2026-11-20  worked",
        "  2026-11-23  note  Ask for Zoe",
        f"  2026-11-23  wrong  {NUMBER}  a fax answers",
    ]


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        (NUMBER, "en", f"worked  {NUMBER}"),
        ("+1 202-555-0123", "en", "worked  +1 202-555-0123"),
        ("+12025550199", "en", f"worked  +12025550199  (the directory now says {NUMBER})"),
        ("+12025550199", "zh", f"有效  +12025550199  (名录现为 {NUMBER})"),
    ],
)
def test_a_number_that_is_another_by_now(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], number: str, language: str, words: str
) -> None:
    file = sent(tmp_path / "1", {}, line=(Report(Verdict.WORKED, AT, number=number),))
    assert ran(tmp_path, file, language=language) == 0
    assert printed(capsys)[1:] == [f"  2026-11-23  {words}"]


def test_an_entry_that_no_directory_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = sent(tmp_path / "1", {}, gone=(Report(Verdict.CHANGED, AT, number=NUMBER),))
    assert ran(tmp_path, file) == 0
    assert printed(capsys)[0] == "acme.gone  The line  in no directory"


def test_a_stranger_gives_no_orders_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = sent(tmp_path / "1", {}, line=(Report(Verdict.WRONG, AT, "a\x1b[2Jb\u202ec\nd"),))
    assert ran(tmp_path, file) == 0
    assert printed(capsys)[1] == "  2026-11-23  wrong  a\ufffd[2Jb\ufffdc d"


def test_nothing_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(tmp_path, sent(tmp_path / "1", {})) == 1
    assert printed(capsys) == []


@pytest.mark.parametrize(("language", "words"), [("en", "could not be read"), ("zh", "无法读取")])
def test_what_is_no_export(tmp_path: Path, language: str, words: str) -> None:
    (tmp_path / "1").write_text("{}")
    with pytest.raises(CommandError, match=words):
        ran(tmp_path, str(tmp_path / "1"), language=language)
