"""Favourites, notes and reports: kept at once, shown in the pane, seen by another instance."""

import os

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.presenters.acme import FACTS, clock

from callboard.gui.memory import Memory
from callboard.gui.moment import Moment
from callboard.gui.palettes import LIGHT
from callboard.gui.session import Finder, Session
from callboard.gui.theme import Theme
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.own_section import OwnSection
from callboard.presenters.own import OwnPresenter
from callboard.reach.availability import Viewer
from callboard.store.folders import find_folders
from callboard.store.records import Verdict

Made = tuple[OwnPresenter, OwnSection, Memory, Session]


@pytest.fixture
def memory() -> Memory:
    return Memory(find_folders(os.environ), clock)


@pytest.fixture
def made(qtbot: QtBot, memory: Memory) -> Made:
    session = Session(FACTS, Moment(clock), Finder(lambda _q: (), lambda _n, _q: ()))
    pane = DetailPane(Theme(LIGHT))
    qtbot.addWidget(pane)
    section = OwnSection(Theme(LIGHT))
    own = OwnPresenter(pane, section, memory, session, lambda: Viewer(zone="Europe/Berlin"))
    session.start()
    session.select("london")
    return own, section, memory, session


def test_a_favourite_is_told_and_starred(made: Made, qtbot: QtBot) -> None:
    own, _, memory, _ = made
    with qtbot.waitSignal(own.told) as told:
        own.toggle_favourite()
    assert told.args == ["Line london is a favourite now"]
    assert list(memory.notebook.favourites.all()) == ["london"]
    assert own._pane.head.star.accessibleName() == "Remove from favourites"
    own.toggle_favourite()
    assert not memory.notebook.favourites.all()


def test_a_note_is_kept_as_typed_and_belongs_to_its_entry(made: Made) -> None:
    _, section, memory, session = made
    section.note.setPlainText("Ask for Ann")
    session.select("short")  # before the delay is over
    assert section.note.toPlainText() == ""
    session.select("london")
    assert section.note.toPlainText() == "Ask for Ann"
    note = memory.notebook.notes.get("london")
    assert note
    assert note.text == "Ask for Ann"
    assert memory.notebook.notes.get("short") is None


def test_a_note_of_nothing_is_removed(made: Made) -> None:
    _, section, memory, _ = made
    section.note.setPlainText("Ask for Ann")
    section.keep()
    section.note.setPlainText(" ")
    section.keep()
    assert memory.notebook.notes.get("london") is None


@pytest.mark.parametrize("verdict", Verdict)
def test_one_wish_a_verdict(made: Made, verdict: Verdict) -> None:
    _, section, memory, _ = made
    section.verdict_wished.emit(verdict)
    (report,) = memory.notebook.reports.get("london") or ()
    assert (report.verdict, report.number) == (verdict, "+442079460123")
    assert section._own.found[0].report == report


def test_a_sentence_is_added_to_what_was_just_found(made: Made) -> None:
    own, section, memory, _ = made
    own.report_worked()
    section.sentence.setText("Two minutes of music")
    section.sentence.returnPressed.emit()
    (report,) = memory.notebook.reports.get("london") or ()
    assert report.text == "Two minutes of music"
    assert section._own.found[0].text == (
        "You: it worked on 23 Nov 2026 · +442079460123 · Two minutes of music"
    )


def test_a_report_is_taken_back(made: Made) -> None:
    own, section, memory, _ = made
    own.report_wrong()
    section.withdraw_wished.emit(section._own.found[0].report)
    assert not memory.notebook.reports.get("london")


def test_what_another_instance_kept_is_seen_when_the_window_is_looked_at(
    made: Made,
) -> None:
    own, section, _, _ = made
    other = Memory(find_folders(os.environ), clock)
    other.notebook.write_note("london", "From elsewhere", other.now())
    assert other.close() == ()
    own._on_state(Qt.ApplicationState.ApplicationActive)
    assert section.note.toPlainText() == "From elsewhere"
