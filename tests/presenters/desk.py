"""A desk with the bundled directory, a store of its own, and a clock that stands."""

import os
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from callboard.answers import Answers
from callboard.commands.context import Context
from callboard.gui.case_detail import CaseDetail, RungView
from callboard.gui.memory import Memory
from callboard.gui.models.case_model import ROW
from callboard.gui.moment import Moment
from callboard.gui.session import Finder, Session
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.case_editor import CaseEditor
from callboard.options import Options
from callboard.presenters.cases import CasesPresenter
from callboard.resources import find_resources
from callboard.store.folders import find_folders


class DeskClock:
    """Stands on Monday 2026-11-23 09:00 in Berlin, 16:00 in Shanghai."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


class Desk:
    """The cases of one window, its page on show, and what it said."""

    def __init__(self, clock: DeskClock, themes: ThemeFollower, language: str) -> None:
        self.clock = clock
        options = Options(zone="Europe/Berlin", country="DE", language=language)
        self.core = Context(options, find_resources(), clock)
        self.moment = Moment(clock)
        self.memory = Memory(find_folders(os.environ), clock)
        answers = Answers(self.core, self.moment, self.memory.folders.cache)
        self.session = Session(answers.facts, self.moment, Finder(answers.find, answers.marks))
        self.session.start()
        self.session.use_lights(answers.light)
        self.window = QWidget()
        self.cases = CasesPresenter(
            self.window, self.core, self.memory, answers, self.session, themes
        )
        self.notified: list[tuple[str, str]] = []
        self.told: list[str] = []
        self.cases.notified.connect(self._note)
        self.cases.told.connect(self.told.append)
        self.page = self.cases.page()
        self.page.resize(1100, 700)
        self.window.resize(1100, 700)

    def _note(self, title: str, text: str) -> None:
        self.notified.append((title, text))

    def load_calendars(self) -> None:
        """What the preparation of a window does."""
        self.core.calendars.load("CN")
        self.core.timetables.calendar_loaded("CN")
        self.cases.watch.use_prepared("CN")

    def start(self, level: str, title: str, raised: datetime | None = None) -> str:
        """Start a case as somebody does who opens the editor, types and presses Enter."""
        self.cases.start_case()
        editor = self.editor
        editor.title.setText(title)
        editor.promise.setCurrentIndex(editor.promise.findData(f"aliyun.promise.{level}"))
        if raised:
            editor.show_raised(raised)
        editor.meant.emit(editor.draft)
        self.look()
        return self.cases.selection

    @property
    def editor(self) -> CaseEditor:
        """The question that is open."""
        editor = self.cases.deeds.starting.editor
        assert editor is not None
        return editor

    def button(self, name: str) -> QPushButton:
        """A button of the pane."""
        found = self.page.pane.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def look(self) -> None:
        """Let the page be written."""
        self.cases.show_cases()

    def pass_by(self, **time: float) -> None:
        """Let time pass, and both timers ring."""
        self.clock.at += timedelta(**time)
        self.session.refresh(self.clock.at)
        self.cases.watch.look()
        self.look()

    @property
    def rows(self) -> list[str]:
        """The sentences of the list, headings by their title."""
        model = self.page.model
        found = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
        return [row.sentence or row.title for row in found]

    @property
    def detail(self) -> CaseDetail:
        """What is shown of the selected case."""
        assert self.page.pane.detail is not None
        return self.page.pane.detail

    @property
    def next(self) -> RungView:
        """The rung that may be climbed."""
        assert self.detail.next is not None
        return self.detail.next

    def close(self) -> None:
        """End, with everything saved."""
        self.cases.stop()
        self.page.close()
        assert self.memory.close() == ()
