import json
import stat
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from callboard.store.export import (
    ABOUT,
    Export,
    SharedEntry,
    Subject,
    exported,
    read_export,
    write_export,
)
from callboard.store.records import OwnNote, Report, Verdict
from callboard.store.trouble import Fault, StoreError

AT = datetime(2026, 11, 23, 13, 0, 7, 123456, tzinfo=timezone(timedelta(hours=13)))
SECONDS = datetime(2026, 11, 23, 0, 0, 7, tzinfo=UTC)
REPORTS = {
    "b": (Report(Verdict.WORKED, AT, number="+12025550123"),),
    "a": (Report(Verdict.WRONG, AT, "传真应答"), Report(Verdict.CHANGED, AT)),
    "gone": (Report(Verdict.WORKED, AT),),
}
NOTES = {"c": OwnNote("Ask for extension 7", AT)}
SUBJECTS = {id_: Subject("sample", f"Line {id_}") for id_ in "abc"}


def test_what_is_shared_about_each_entry() -> None:
    found = exported(REPORTS, NOTES, SUBJECTS, AT)
    assert found.exported == SECONDS
    assert [(entry.directory, entry.id, entry.name) for entry in found.entries] == [
        ("", "gone", ""),
        ("sample", "a", "Line a"),
        ("sample", "b", "Line b"),
        ("sample", "c", "Line c"),
    ]
    assert found.entries[1].reports == (
        Report(Verdict.WRONG, SECONDS, "传真应答"),
        Report(Verdict.CHANGED, SECONDS),
    )
    assert found.entries[3].note == OwnNote("Ask for extension 7", SECONDS)


def test_only_what_is_to_be_shared() -> None:
    assert [entry.id for entry in exported({}, NOTES, SUBJECTS, AT).entries] == ["c"]
    assert all(entry.note is None for entry in exported(REPORTS, {}, SUBJECTS, AT).entries)


def test_it_can_be_read_again(tmp_path: Path) -> None:
    export = exported(REPORTS, NOTES, SUBJECTS, AT)
    write_export(tmp_path / "报告.json", export)
    assert read_export(tmp_path / "报告.json") == export


def test_a_person_can_read_it(tmp_path: Path) -> None:
    write_export(tmp_path / "file", exported({"b": REPORTS["b"]}, {}, SUBJECTS, AT))
    assert json.loads((tmp_path / "file").read_text(encoding="utf-8")) == {
        "format": "callboard-reports-1",
        "about": ABOUT,
        "exported": "2026-11-23T00:00:07Z",
        "entries": [
            {
                "id": "b",
                "directory": "sample",
                "name": "Line b",
                "reports": [
                    {
                        "verdict": "worked",
                        "at": "2026-11-23T00:00:07Z",
                        "text": "",
                        "number": "+12025550123",
                    }
                ],
                "note": None,
            }
        ],
    }
    write_export(tmp_path / "file", exported(REPORTS, {}, SUBJECTS, AT, about="说明"))
    assert "传真应答" in (text := (tmp_path / "file").read_text(encoding="utf-8"))
    assert '\n  "about": "说明",\n' in text


def test_others_may_read_it(tmp_path: Path) -> None:
    write_export(tmp_path / "file", exported(REPORTS, NOTES, SUBJECTS, AT))
    assert (tmp_path / "file").stat().st_mode & stat.S_IRGRP


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "{}",
        '{"format": "other"}',
        '{"format": "callboard-reports-2", "exported": "2026-11-23T00:00:00Z"}',
        "[]",
        "\0",
    ],
)
def test_what_is_no_export(tmp_path: Path, content: str) -> None:
    (tmp_path / "file").write_text(content)
    with pytest.raises(StoreError) as caught:
        read_export(tmp_path / "file")
    assert caught.value.trouble.fault is Fault.UNREADABLE
    assert (tmp_path / "file").read_text() == content


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        read_export(tmp_path / "file")


def test_the_least_there_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(
        '{"format": "callboard-reports-1", "exported": "2026-11-23T00:00:07Z", "entries": [{"id": "a"}]}'
    )
    assert read_export(tmp_path / "file") == Export(exported=SECONDS, entries=(SharedEntry("a"),))
