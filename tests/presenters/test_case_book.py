"""The book of cases: changes that merge, and the way back."""

from datetime import timedelta
from functools import partial

import pytest
from tests.presenters.desk import Desk

from callboard.cases.case import CaseError, answer, close, pause
from callboard.presenters.case_book import CaseBook

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it


@pytest.fixture
def book(desk: Desk) -> CaseBook:
    desk.start("l1", "Console down")
    return desk.cases.book


def test_changes_are_undone_in_their_order(desk: Desk, book: CaseBook) -> None:
    id_, now = desk.cases.selection, desk.clock.at
    book.change(id_, partial(answer, at=now), "answered")
    book.change(id_, partial(close, at=now), "closed")
    assert book.undoable == "closed"
    assert book.undo() == id_
    assert (book.cases[id_].closed, book.cases[id_].answered) == (None, now)
    assert (book.undo(), book.undo(), book.undoable) == (id_, "", "")
    assert book.cases[id_].answered is None


def test_what_was_told_stays_told_when_something_is_undone(desk: Desk, book: CaseBook) -> None:
    id_ = desk.cases.selection
    book.change(id_, partial(answer, at=desk.clock.at), "answered")
    desk.pass_by(hours=24)
    told = book.cases[id_].told
    assert told
    book.undo()
    assert book.cases[id_].told[: len(told)] == told


def test_what_cannot_be_is_said_and_changes_nothing(desk: Desk, book: CaseBook) -> None:
    id_, before = desk.cases.selection, desk.clock.at - timedelta(hours=1)
    with pytest.raises(CaseError):
        book.change(id_, partial(pause, at=before), "paused")
    assert not book.cases[id_].is_paused
    assert book.undoable == ""


def test_changes_of_two_windows_to_one_case_merge(desk: Desk, book: CaseBook) -> None:
    id_, now = desk.cases.selection, desk.clock.at
    desk.memory.close()
    # Another window, whose file is the same one.
    other = desk.memory.notebook.file("cases", type(book.cases[id_]))
    other.refresh(now)
    other.put(id_, answer(other.all()[id_], now))
    other.save(now)
    book.change(id_, partial(close, at=now), "closed")
    desk.memory.close()
    assert book.cases[id_].answered == now
    assert book.cases[id_].closed == now


def test_a_file_that_is_being_written_is_no_news(
    desk: Desk, book: CaseBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading waits for nobody: the file has changed, and nothing of it can be read yet."""
    monkeypatch.setattr(type(desk.memory.cases), "changed", lambda _file: True)
    monkeypatch.setattr(type(desk.memory.cases), "refresh", lambda _file, _at: ())
    assert not book.refresh()
    desk.cases.watch.look()
    assert desk.cases.watch.is_counting
