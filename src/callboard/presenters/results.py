"""The list: what was typed, what was found, and what is said when that is nothing."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from callboard.answers import Answers
from callboard.gui import facts_in_words
from callboard.gui.actions import DIRECTORY
from callboard.gui.hint import Hint
from callboard.gui.models.result_model import ResultModel
from callboard.gui.searched import Searched
from callboard.gui.session import Session
from callboard.gui.steps import chosen_row, go
from callboard.gui.widgets.filter_chips import FilterChips
from callboard.gui.widgets.hint_line import HintLine
from callboard.gui.widgets.main_window import MainWindow
from callboard.gui.widgets.result_view import ResultView
from callboard.presenters.speaking import SpeakingPresenter


class ResultsPresenter(QObject):
    """Joins search box, filters, list, hint and status line to the session."""

    directory_wished = Signal()  # what was typed has its answers there

    def __init__(
        self,
        window: MainWindow,
        results: ResultView,
        model: ResultModel,
        filters: FilterChips,
        answers: Answers,
        session: Session,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.results = results
        self.filters = filters
        self.hint = HintLine()
        self.answers = answers
        self.session = session
        self.model = model
        self._tz_version = ""
        self._speaking = SpeakingPresenter(window.search_bar, session, self._nothing_found)
        self._connect()

    def start(self) -> None:
        """Show what was typed while nothing was loaded, else everything."""
        text = self.window.search_bar.edit.text()
        self.model.use_rows(self.session.row)
        self.filters.show_query(text)
        self.session.start(text)

    def show_status(self, tz_version: str) -> None:
        """Say in the status line by which rules times are told."""
        self._tz_version = tz_version
        self._show_status()

    def _connect(self) -> None:
        session, search = self.session, self.window.search_bar
        search.query_changed.connect(session.search)
        search.query_changed.connect(self.filters.show_query)
        search.query_changed.connect(self._leave_what_is_not_searched)
        self.filters.query_wished.connect(search.show_query)
        self.hint.query_wished.connect(search.show_query)
        self.hint.entry_wished.connect(session.visit)
        search.entered.connect(self._use_found)
        search.move_wished.connect(self._move)
        self.results.selected.connect(session.select)
        self.results.copy_wished.connect(session.copy)
        session.query_wished.connect(search.show_query)
        session.found.connect(self._show_found)
        session.selected.connect(self.results.show_selection)
        session.lights_changed.connect(self.model.refresh)

    @property
    def _other_page(self) -> QWidget | None:
        """The page on show, if it is not the directory."""
        pages = self.window.pages
        return pages.currentWidget() if pages.page != DIRECTORY else None

    @Slot()
    def _use_found(self) -> None:
        """Copy what is selected where that is seen; on another page go to what it found."""
        page = self._other_page
        if page is None:
            self.session.copy_selected()
        elif self._is_passed_over(page) or not (
            isinstance(page, Searched) and page.take_keyboard()
        ):
            self.directory_wished.emit()

    @Slot(int)
    def _move(self, rows: int) -> None:
        page = self._other_page
        if page is None:
            self.results.move(rows)
            self._speaking.say_row()
        elif isinstance(page, Searched):
            go(page.walked, rows)
            self._speaking.say(chosen_row(page.walked))

    @Slot()
    def _leave_what_is_not_searched(self) -> None:
        page = self._other_page
        if page is not None and self._is_passed_over(page):
            self.directory_wished.emit()

    def _is_passed_over(self, page: QWidget) -> bool:
        """Whether something was typed that this page does not show the answers to."""
        is_searched = isinstance(page, Searched) and page.is_searched
        return bool(self.window.search_bar.edit.text().strip()) and not is_searched

    @Slot(list)
    def _show_found(self, ids: list[str]) -> None:
        self.model.show(ids)
        query = self.session.query
        if not ids:
            self.results.empty_text = self._nothing_found()
        self.hint.show_hint(self._hint(query, is_found=bool(ids)))
        self._show_status()

    def _nothing_found(self) -> str:
        return self.answers.nothing_found(self.session.query)

    def _hint(self, query: str, *, is_found: bool) -> Hint:
        if not query.strip():
            return Hint()
        ticket = self.answers.ticket(query)
        return ticket if ticket.text or not is_found else self.answers.hint(query)

    def _show_status(self) -> None:
        session = self.session
        shown = f"{session.channels_shown}{'+' if session.is_cut else ''}"
        facts = facts_in_words.status(session.facts.catalogue, shown, self._tz_version)
        self.window.status.show_facts(facts)
