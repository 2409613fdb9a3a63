"""The cases of the window: watched from its start, shown on a page made when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from callboard.answers import Answers
from callboard.commands.context import Context
from callboard.gui.memory import Memory
from callboard.gui.preparation import Preparation
from callboard.gui.session import Session
from callboard.gui.theme import ThemeFollower
from callboard.presenters.case_desk import CaseDesk

if TYPE_CHECKING:  # made when it is asked for
    from callboard.gui.widgets.cases_page import CasesPage
    from callboard.presenters.case_deeds import CaseDeeds


class CasesPresenter(CaseDesk):
    """Joins the book of cases, the watch over them, and the page.

    `notified` is for the desktop, also while the window is hidden; `told` is for the window.
    """

    notified = Signal(str, str)  # title, text

    def __init__(
        self,
        window: QWidget,
        core: Context,
        memory: Memory,
        answers: Answers,
        session: Session,
        themes: ThemeFollower,
    ) -> None:
        super().__init__(window, core, memory, answers, session, themes)
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
        page.pane.acted.connect(deeds.act)
        page.pane.stage_wished.connect(deeds.advance)
        page.pane.copy_wished.connect(self.session.copy)
        page.pane.channel_wished.connect(self.channel_wished)
        page.pane.article_wished.connect(deeds.read)
        self.themes.theme_changed.connect(page.apply_theme)
        return page

    @Slot()
    def start_case(self) -> None:
        """Ask what a new case is about."""
        self.deeds.starting.ask()

    @Slot(str)
    def start_for(self, point_id: str) -> None:
        """Ask what a new case is about that was raised at a channel."""
        self.deeds.starting.ask(point_id=point_id)

    def start_with_priority(self, level: str, point_id: str = "") -> None:
        """The same, for one of the vendor's priorities: its id, or its level like L0."""
        self.deeds.starting.ask(point_id=point_id, priority=level)

    @Slot()
    def show_cases(self) -> None:
        """Write the page, if anybody looks at it."""
        page = self._page
        if page is None or not page.isVisible():
            return
        from callboard.gui.case_rows import case_rows  # noqa: PLC0415 -- when shown

        self.book.refresh()  # another window may have started the first case
        views, is_in_doubt = self.views, self.core.doubts().hide_lights
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
            page.show_case(None)
            return
        lit = self.session.lit
        page.show_case(write_case(view, facts, self.telling, lit, is_in_doubt=is_in_doubt))

    def _connect(self) -> None:
        self.watch.notified.connect(self._notify)
        self.watch.changed.connect(self._show_soon)
        self.selected.connect(self._show_soon)
        self.list_wished.connect(self._focus_list)
        self.session.moment_changed.connect(self._show_soon)
        self.session.lights_changed.connect(self._show_soon)

    @Slot()
    def _show_soon(self) -> None:
        if self._page is not None:  # else nobody has looked yet
            self._due.start()  # once, when several things change together

    @Slot()
    def _focus_list(self) -> None:
        if self._page is not None:
            self._page.focus_list()

    @Slot(str, str)
    def _notify(self, title: str, text: str) -> None:
        self.notified.emit(title, text)
        self.told.emit(self.tr("{0}: {1}").format(title, " · ".join(text.splitlines())))
