import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from callboard.store.notebook import MOST_RECENTS, MOST_REPORTS, Notebook, open_notebook
from callboard.store.records import LONGEST_NOTE, Favourite, OwnNote, Report, Use, Verdict
from callboard.store.trouble import Fault, StoreError, Trouble
from callboard.store.writer import Writer

AT = datetime(2026, 11, 23, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
LONG = 60.0  # seconds that no test waits for
NUMBER = "+442079460123"


class Kept:
    """A notebook in a folder, and what is written of it."""

    def __init__(self, folder: Path) -> None:
        self.troubles: list[Trouble] = []
        self.writer = Writer(self.troubles.append)
        self.notebook, self.opening = open_notebook(folder, self.writer, AT)

    def again(self) -> Notebook:
        """What another instance finds."""
        assert self.writer.flush(LONG) == ()
        return open_notebook(self.notebook.folder, self.writer, AT)[0]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "notebook")


def test_a_new_notebook_is_empty(kept: Kept) -> None:
    assert (kept.opening, kept.notebook.habit(), kept.notebook.recent()) == ((), {}, ())


def test_favourites(kept: Kept) -> None:
    toggled = [kept.notebook.toggle_favourite(id_, AT) for id_ in ("b", "a", "b", "c")]
    assert toggled == [True, True, False, True]
    assert kept.notebook.favourites.all() == {"a": Favourite(AT), "c": Favourite(AT)}
    assert list(kept.again().favourites.all()) == ["a", "c"]


def test_uses_are_counted(kept: Kept) -> None:
    for id_, at in (("a", AT), ("b", LATER), ("a", AT)):
        kept.notebook.use(id_, at)
    for found in (kept.notebook, kept.again()):
        assert found.habit() == {"a": 2, "b": 1}
        assert found.recent() == ("b", "a")
        assert found.recents.get("a") == Use(2, AT)


def test_what_was_used_longest_ago_is_forgotten(kept: Kept) -> None:
    for number in range(MOST_RECENTS + 5):
        kept.notebook.use(str(number), AT + timedelta(seconds=number if number != 2 else 10**6))
    assert len(kept.again().recents.all()) == MOST_RECENTS
    assert {"0", "1", "2", "3", "6"} & set(kept.notebook.habit()) == {"2", "6"}


def test_a_clock_that_was_set_back_makes_nothing_older(kept: Kept) -> None:
    kept.notebook.use("a", LATER)
    kept.notebook.use("a", AT)
    assert kept.again().recents.get("a") == Use(2, LATER)


def test_own_notes(kept: Kept) -> None:
    text = "  Ask for Ms Weber & <b>say</b>\n客户编号 4711 😀 "
    kept.notebook.write_note("a", "first", AT)
    kept.notebook.write_note("a", text, LATER)
    assert kept.again().notes.all() == {"a": OwnNote(text, LATER)}


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_an_empty_note_is_removed(kept: Kept, text: str) -> None:
    kept.notebook.write_note("a", "first", AT)
    kept.notebook.write_note("a", text, AT)
    assert kept.again().notes.all() == {}


def test_a_note_has_an_end(kept: Kept) -> None:
    kept.notebook.write_note("a", "长" * LONGEST_NOTE, AT)
    with pytest.raises(StoreError) as caught:
        kept.notebook.write_note("a", "x" * (LONGEST_NOTE + 1), AT)
    assert caught.value.trouble.fault is Fault.WRONG_VALUE
    assert kept.again().notes.all() == {"a": OwnNote("长" * LONGEST_NOTE, AT)}


def test_an_instant_without_a_zone_is_refused(kept: Kept) -> None:
    with pytest.raises(StoreError):
        kept.notebook.write_note("a", "text", AT.replace(tzinfo=None))


def test_the_history_of_reports_is_kept(kept: Kept) -> None:
    worked = Report(Verdict.WORKED, AT, number=NUMBER)
    wrong = Report(Verdict.WRONG, LATER, "a fax answers", NUMBER)
    kept.notebook.report("a", worked)
    kept.notebook.report("a", wrong)
    kept.notebook.report("a", wrong)  # saving it failed, it was said, and it is there twice
    assert kept.again().reports.all() == {"a": (worked, wrong)}


def test_the_oldest_report_is_forgotten(kept: Kept) -> None:
    made = [Report(Verdict.WORKED, AT + timedelta(days=n)) for n in range(MOST_REPORTS + 2)]
    for report in made:
        kept.notebook.report("a", report)
    assert kept.again().reports.get("a") == tuple(made[2:])


def test_a_report_can_be_taken_back(kept: Kept) -> None:
    first, second = Report(Verdict.WORKED, AT), Report(Verdict.WRONG, LATER)
    kept.notebook.report("a", first)
    kept.notebook.report("a", second)
    kept.notebook.withdraw("a", second, LATER)
    assert kept.again().reports.all() == {"a": (first,)}
    kept.notebook.withdraw("a", first, LATER)
    assert kept.again().reports.all() == {}


class Case(msgspec.Struct, frozen=True):
    opened: datetime
    steps: tuple[str, ...] = ()


def test_another_kind_of_file(kept: Kept) -> None:
    cases = kept.notebook.file("cases", Case)
    cases.put("1", Case(AT, ("called",)))
    kept.notebook.save_soon(cases, AT)
    again = kept.again().file("cases", Case)
    assert again.refresh(AT) == ()
    assert again.all() == {"1": Case(AT, ("called",))}


def test_two_instances(kept: Kept) -> None:
    other = Kept(kept.notebook.folder)
    kept.notebook.write_note("a", "one", AT)
    other.notebook.write_note("b", "two", AT)
    other.notebook.use("x", AT)
    assert (kept.writer.flush(LONG), other.writer.flush(LONG)) == ((), ())
    assert kept.notebook.changed()
    assert kept.notebook.refresh(AT) == ()
    assert not kept.notebook.changed()
    assert set(kept.notebook.notes.all()) == {"a", "b"}
    assert kept.notebook.habit() == {"x": 1}


def test_a_favourite_of_both_instances_stays_one(kept: Kept) -> None:
    other = Kept(kept.notebook.folder)
    assert kept.notebook.toggle_favourite("a", AT)
    assert other.notebook.toggle_favourite("a", AT)
    assert (kept.writer.flush(LONG), other.writer.flush(LONG)) == ((), ())
    assert set(kept.again().favourites.all()) == {"a"}


def test_a_damaged_file_is_told_and_the_others_are_read(kept: Kept) -> None:
    kept.notebook.use("a", AT)
    kept.notebook.write_note("a", "text", AT)
    kept.again()
    (kept.notebook.folder / "notes.json").write_bytes(b"\x00" * 100)
    notebook, troubles = open_notebook(kept.notebook.folder, kept.writer, AT)
    assert [trouble.fault for trouble in troubles] == [Fault.DAMAGED]
    assert (notebook.notes.all(), notebook.habit()) == ({}, {"a": 1})


def test_without_a_place_it_lasts_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    kept = Kept(tmp_path / "home" / "notebook")
    assert [trouble.fault for trouble in kept.opening] == [Fault.NOT_KEPT]
    kept.notebook.write_note("a", "text", AT)
    assert kept.writer.flush(LONG) == ()
    assert kept.troubles == []
    assert set(kept.notebook.notes.all()) == {"a"}


def test_trouble_while_saving_is_told_and_nothing_is_lost(kept: Kept) -> None:
    kept.notebook.folder.rmdir()
    kept.notebook.folder.touch()
    kept.notebook.write_note("a", "text", AT)
    assert [trouble.fault for trouble in kept.writer.flush(LONG)] == [Fault.NO_FOLDER]
    assert kept.troubles[0].fault is Fault.NO_FOLDER
    kept.notebook.folder.unlink()
    assert set(kept.again().notes.all()) == {"a"}


def test_a_person_can_read_the_files(kept: Kept) -> None:
    kept.notebook.report("a", Report(Verdict.CHANGED, AT, "新号码", NUMBER))
    kept.again()
    text = (kept.notebook.folder / "reports.json").read_text(encoding="utf-8")
    assert "新号码" in text
    assert json.loads(text) == {
        "a": [
            {"verdict": "changed", "at": "2026-11-23T00:00:00Z", "text": "新号码", "number": NUMBER}
        ]
    }
