"""The cases of the window: watched from its start, shown on a page made when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from callboard.answers import Answers
from callboard.cases.case import Case
from callboard.cases.watch import Seen
from callboard.commands.context import Context
from callboard.gui.memory import Memory
from callboard.gui.preparation import Preparation
from callboard.gui.session import Session
from callboard.gui.theme import ThemeFollower
from callboard.presenters.case_book import CaseBook
from callboard.presenters.case_watch import CaseWatch
from callboard.wording.cases import Telling

if TYPE_CHECKING:  # made when it is asked for
    from callboard.gui.widgets.cases_page import CasesPage
    from callboard.presenters.case_deeds import CaseDeeds


class CasesPresenter(QObject):
    """Joins the book of cases, the watch over them, and the page.

    `notified` is for the desktop, also while the window is hidden; `told` is for the window.
    """

    notified = Signal(str, str)  # title, text
    told = Signal(str)
    channel_wished = Signal(str)  # id of a channel to look at
    page_wished = Signal()
    copy_wished = Signal(str)  # a text, from what is read

    def __init__(
        self,
        window: QWidget,
        core: Context,
        memory: Memory,
        answers: Answers,
        session: Session,
        themes: ThemeFollower,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.core = core
        self.memory = memory
        self.answers = answers
        self.session = session
        self.themes = themes
        self.selection = ""
        self.book = CaseBook(memory, self)
        self.watch = CaseWatch(self.book, core, memory.now, self)
        self._page: CasesPage | None = None
        self._deeds: CaseDeeds | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self.show_cases)
        self._connect()

    def start(self, preparation: Preparation) -> None:
        """Watch from now on; calendars that cases need are read by this preparation."""
        preparation.prepared.connect(self.watch.use_prepared)
        preparation.finished.connect(self.watch.use_all_prepared)
        self.watch.calendar_wished.connect(preparation.repeat)
        self.watch.look()

    def stop(self) -> None:
        """Watch no longer."""
        self.watch.stop()

    @property
    def deeds(self) -> "CaseDeeds":
        """What can be done to cases."""
        if self._deeds is None:
            from callboard.presenters.case_deeds import CaseDeeds  # noqa: PLC0415 -- when needed

            self._deeds = CaseDeeds(self)
        return self._deeds

    def page(self) -> "CasesPage":
        """The page, made now."""
        from callboard.gui.widgets.cases_page import CasesPage  # noqa: PLC0415 -- when shown

        self._page = page = CasesPage(self.themes.theme)
        deeds = self.deeds
        page.opened.connect(self.show_cases)
        page.start_wished.connect(self.start_case)
        page.undo_wished.connect(deeds.undo)
        page.view.selected.connect(self.select)
        page.view.delete_wished.connect(deeds.ask_to_delete)
        page.pane.acted.connect(deeds.act)
        page.pane.stage_wished.connect(deeds.advance)
        page.pane.copy_wished.connect(self.session.copy)
        page.pane.channel_wished.connect(self.channel_wished)
        page.pane.article_wished.connect(deeds.read)
        self.themes.theme_changed.connect(page.apply_theme)
        return page

    def show_case(self, id_: str) -> None:
        """Show a case on the page, and put the keyboard there."""
        self.page_wished.emit()
        self.select(id_)
        if self._page is not None:
            self._page.focus_list()

    @Slot()
    def start_case(self) -> None:
        """Ask what a new case is about."""
        self.deeds.starting.ask()

    def start_for(self, point_id: str) -> None:
        """Ask what a new case is about that was raised at a channel."""
        self.deeds.starting.ask(point_id=point_id)

    def start_with_priority(self, level: str, point_id: str = "") -> None:
        """The same, for one of the vendor's priorities: its id, or its level like L0."""
        self.deeds.starting.ask(point_id=point_id, priority=level)

    @Slot(str)
    def select(self, id_: str) -> None:
        """Look at a case."""
        if id_ != self.selection:
            self.selection = id_
            self._due.start()

    def telling(self, case: Case, spoken: bool = False) -> Telling:  # noqa: FBT001, FBT002 -- of Tellings
        """As of which moment and by whose clocks a case is told: those the window answers for."""
        promise = self.core.catalogue.promises.get(case.promise)
        mine = self.core.viewer.zone
        zones = (mine, promise.zone if promise else mine)
        return Telling(self.session.at, zones, self.core.language, spoken)

    def seen(self, id_: str) -> Seen | None:
        """A case with what follows from its promise; nothing follows by a clock in doubt."""
        return next((view for view in self._views() if view[0].id == id_), None)

    @Slot()
    def show_cases(self) -> None:
        """Write the page, if anybody looks at it."""
        page = self._page
        if page is None or not page.isVisible():
            return
        from callboard.gui.case_rows import case_rows  # noqa: PLC0415 -- when shown

        views, is_in_doubt = self._views(), self.core.doubts().hide_lights
        rows = case_rows(views, self.core.catalogue, self.telling, is_in_doubt=is_in_doubt)
        page.model.show(rows)
        page.show_empty(is_empty=not rows)
        page.offer_undo(self.book.undoable)
        if page.model.row_of(self.selection) < 0:
            self.selection = next((row.id for row in rows if row.id), "")
        page.view.choose(self.selection)
        self._show_case(page, is_in_doubt=is_in_doubt)

    def _show_case(self, page: "CasesPage", *, is_in_doubt: bool) -> None:
        from callboard.gui.case_detail import write_case  # noqa: PLC0415 -- when shown

        view, facts = self.seen(self.selection), self.session.facts
        if view is None:
            page.pane.show_case(None)
            return
        lit = self.session.lit
        page.pane.show_case(write_case(view, facts, self.telling, lit, is_in_doubt=is_in_doubt))

    def _views(self) -> list[Seen]:
        if self.core.doubts().hide_lights:
            return [(case, None) for case, _ in self.watch.views]
        return self.watch.views

    def _connect(self) -> None:
        self.watch.notified.connect(self._notify)
        self.watch.changed.connect(self._due.start)
        self.session.moment_changed.connect(self._due.start)
        self.session.lights_changed.connect(self._due.start)

    @Slot(str, str)
    def _notify(self, title: str, text: str) -> None:
        self.notified.emit(title, text)
        self.told.emit(self.tr("{0}: {1}").format(title, " · ".join(text.splitlines())))
