"""The parts of the window joined: presenters made, and what passes between them connected."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from callboard.answers import INDEX, Answers
from callboard.commands.context import Context
from callboard.gui import facts_in_words
from callboard.gui.clipboard import Copier
from callboard.gui.filter_choices import filter_choices
from callboard.gui.icons import window_icon
from callboard.gui.memory import Memory
from callboard.gui.models.result_model import ResultModel
from callboard.gui.moment import Moment
from callboard.gui.opener import Opener
from callboard.gui.preparation import Preparation
from callboard.gui.session import Finder, Session
from callboard.gui.situation_words import Named
from callboard.gui.widgets.best_now import BestNowCard
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.filter_chips import FilterChips
from callboard.gui.widgets.notice import Notice
from callboard.gui.widgets.progress_line import ProgressLine
from callboard.gui.widgets.result_view import ResultView
from callboard.gui.widgets.shell import Shell
from callboard.gui.widgets.situation_row import SituationRow
from callboard.hours.zone import tz_version
from callboard.presenters.about import AboutPresenter
from callboard.presenters.best_now import BestNowPresenter
from callboard.presenters.cases import CasesPresenter
from callboard.presenters.commands import CommandsPresenter
from callboard.presenters.desktop import DesktopPresenter
from callboard.presenters.details import DetailsPresenter
from callboard.presenters.entry import EntryPresenter
from callboard.presenters.keyboard import KeyboardPresenter
from callboard.presenters.moments import MomentsPresenter
from callboard.presenters.navigation import NavigationPresenter
from callboard.presenters.reading import ReadingPresenter
from callboard.presenters.remembering import RememberingPresenter
from callboard.presenters.results import ResultsPresenter
from callboard.presenters.situation import SituationPresenter
from callboard.presenters.triage import TriagePresenter
from callboard.reach.ranking import Ranking
from callboard.reach.sites import Site
from callboard.reach.situation import Situation, viewer


class App(QObject):
    """The wired parts; what they show and do comes from `Session` and `Answers`."""

    def __init__(
        self,
        shell: Shell,
        core: Context,
        moment: Moment,
        memory: Memory,
        remembered: Situation | None = None,
    ) -> None:
        super().__init__()
        self.core = core
        self.moment = moment
        self.memory = memory
        self.themes = shell.themes
        self.window = window = shell.window
        theme, icons = self.themes.theme, core.resources.icons
        self.answers = Answers(core, moment, memory.folders.cache)
        facts = self.answers.facts
        self.session = Session(facts, moment, self._finder())
        self.model = ResultModel()
        self.results = ResultView(self.model, theme)
        self.detail = DetailPane(theme)
        self.notice = Notice(window)
        self.progress = ProgressLine()
        filters = FilterChips(filter_choices(facts, core.viewer.country, core.names), theme)
        self.listed = ResultsPresenter(
            window, self.results, self.model, filters, self.answers, self.session
        )
        self.details = DetailsPresenter(self.detail, self.answers, self.session)
        self.moments = MomentsPresenter(shell, self.answers, self.session, moment)
        self.situation = SituationPresenter(
            SituationRow(Named(core.names, core.language), theme),
            core.situation,
            remembered,
        )
        self.best_now = BestNowPresenter(
            BestNowCard(theme), facts, core.names, core.light_at, moment
        )
        self.navigation = NavigationPresenter(window.rail, window.pages, icons)
        self.remembering = RememberingPresenter(shell, memory, core.language)
        self._make_deeds(shell)
        self.commands = CommandsPresenter(window, self._slots(), self.remembering.choices)
        self.copier = Copier(QGuiApplication.clipboard())
        self.opener = Opener()
        self.preparation = Preparation(self.answers.load, self.answers.to_prepare)
        self._prepared_year = moment().year
        self._connect()

    def _make_deeds(self, shell: Shell) -> None:
        """What is done about what was found: read, asked, started, kept."""
        window, core, memory = self.window, self.core, self.memory
        self.about = AboutPresenter(window, core, self.themes)
        listed = (self.best_now.card, self.results)
        self.keyboard = KeyboardPresenter(shell, self.situation.row, listed, self.detail)
        self.cases = CasesPresenter(window, core, memory, self.answers, self.session, self.themes)
        self.reading = ReadingPresenter(window, self.details, self.themes)
        self.triage = TriagePresenter(self.reading, self.situation, self.best_now)
        self.desktop = DesktopPresenter(
            window, memory, self.session, self.best_now.card, core.resources
        )
        self.details.use_alternatives(self.best_now.alternative_to)
        self.entry = EntryPresenter(window, self.details, memory, self.themes, core.resources.icons)

    def start(self) -> None:
        """Show what needs no hours; lights follow when that is painted."""
        window, icons = self.window, self.core.resources.icons
        self.themes.follow()
        window.pages.add("coverage", self._coverage_page)
        window.pages.add("guides", self.reading.page)
        window.pages.add("cases", self.cases.page)
        self.navigation.start()
        window.add_situation(self.situation.row)
        parts = (self.listed.filters, self.best_now.card, self.reading.notices.line)
        window.furniture.directory.put_above(*parts, self.listed.hint)
        window.furnish(self.results, self.detail, self.notice, self.progress)
        window.use_menu(self.commands.menu, icons)
        window.problem_banner.say(facts_in_words.problems_in_a_line(self.core.problems))
        self._answer_for(self.situation.situation)
        self.listed.start()
        self.session.refresh(self.moment())
        QTimer.singleShot(0, self.finish_start)

    @Slot()
    def finish_start(self) -> None:
        """Lights, and what only a thread should load."""
        self.session.use_lights(self.answers.light)
        self.window.setWindowIcon(window_icon(self.core.resources.icons))
        self.listed.show_status(tz_version())
        self.details.start()
        self.best_now.rank()
        self.remembering.start()
        self.cases.start(self.preparation)
        self.preparation.start()
        self.moments.start()
        self.desktop.start()
        if self.desktop.tray:
            self.commands.add("help", self.desktop.keeps_running)

    def stop(self) -> None:
        """Let nothing of this window go on."""
        self.moments.stop()
        self.cases.stop()
        self.remembering.stop()
        self.desktop.stop()
        self.entry.stop()
        self.preparation.wait()

    def _connect(self) -> None:
        session, copier, notice, card = self.session, self.copier, self.notice, self.best_now.card
        for part in (self.detail, session, card, self.reading, self.cases):
            part.copy_wished.connect(copier.copy)
        self.reading.text_wished.connect(copier.copy_text)
        for part in (session, card):
            part.copy_number_wished.connect(copier.copy_number)
        for part in (self.detail, card):
            part.open_wished.connect(self.opener.open)
        card.contact_point_wished.connect(session.visit)
        tellers = (self.opener, session, copier, self.remembering, self.cases, self.desktop)
        for teller in (*tellers, self.entry, self.triage):
            teller.told.connect(notice.tell)
        session.found.connect(self.best_now.show_found)
        session.lights_changed.connect(self.best_now.rank)
        session.moment_changed.connect(self.best_now.refresh)
        self.best_now.ranked.connect(self._prefer_best)
        session.selected.connect(self.best_now.show_selected)
        self.best_now.ranked.connect(self.desktop.offer)
        copier.told.connect(self.desktop.echo)
        session.used.connect(self._note_use)
        self.situation.situation_changed.connect(self._use_situation)
        self.detail.case_wished.connect(self.cases.start_for)
        self.cases.notified.connect(self.desktop.notify)
        self.cases.channel_wished.connect(session.visit)
        self.cases.channel_wished.connect(self.navigation.show_directory)
        self.cases.page_wished.connect(self.navigation.show_cases)
        self.triage.case_wished.connect(self.cases.start_with_priority)
        self.reading.contact_point_wished.connect(self.navigation.show_directory)
        self.triage.contact_point_wished.connect(self.navigation.show_directory)
        self.reading.page_wished.connect(self.navigation.show_guides)
        self.listed.directory_wished.connect(self.navigation.show_directory)
        self.navigation.keyboard_wished.connect(self.window.search_bar.take_keyboard)
        self.navigation.page_changed.connect(self.commands.show_page)
        self.navigation.page_changed.connect(self.window.status.show_page)
        self.commands.row_wished.connect(session.copy_nth)
        self.commands.chosen.connect(self.remembering.choose)
        self.preparation.prepared.connect(self._use_prepared)
        self.preparation.progressed.connect(self.progress.show_progress)
        self.preparation.finished.connect(self.progress.finish)
        self.moments.asked_about.connect(self._prepare_year)
        self.moments.asked_about.connect(card.say)
        self.answers.when_lost(self.preparation.repeat)
        self._dress(self.window, self.listed.filters, self.results, self.detail)
        self._dress(self.situation.row, card)

    def _dress(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.themes.theme_changed.connect(widget.apply_theme)  # type: ignore[attr-defined]

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "focus_query": self.window.search_bar.focus_query,
            "clear_query": self.desktop.escape,
            "copy": self.session.copy_selected,
            "triage": self.triage.open,
            "new_case": self.cases.start_case,
            "what_if": self.moments.open_what_if,
            "back_to_now": self.moments.return_to_now,
            "next_pane": self.keyboard.go_on,
            "previous_pane": self.keyboard.go_back,
            "shortcuts": self.keyboard.open_shortcuts,
            "about": self.about.open,
            "reread": self.desktop.reread,
            "close": self.window.close,
            "quit": self.desktop.quit,
            **self.navigation.slots,
            **self.remembering.slots,
            **self.entry.slots,
        }

    def _coverage_page(self) -> QWidget:
        from callboard.gui.widgets.coverage_page import CoveragePage  # noqa: PLC0415 -- when shown
        from callboard.presenters.coverage import CoveragePresenter  # noqa: PLC0415 -- when shown

        page = CoveragePage(self.themes.theme)
        sites = self.memory.settings.sites
        shown = CoveragePresenter(page, self.core, self.session, self.moment, sites)
        shown.sites_wished.connect(self._keep_sites)
        shown.calendar_wished.connect(self.preparation.repeat)
        shown.told.connect(self.notice.tell)
        self.situation.situation_changed.connect(shown.shown.forget)
        self._dress(page)
        return page

    @Slot(tuple)
    def _keep_sites(self, sites: tuple[Site, ...]) -> None:
        self.memory.change(sites=sites)

    def _finder(self) -> Finder:
        return Finder(self._find, self.answers.marks)

    def _find(self, query: str) -> list[str]:
        return self.answers.find(query, self.memory.notebook.habit())

    def _answer_for(self, situation: Situation) -> None:
        self.answers.use_viewer(viewer(situation))
        self.details.use_situation(situation)
        self.best_now.use_situation(situation)

    @Slot(object)
    def _use_situation(self, situation: Situation) -> None:
        """Answer for another caller from now on; a detected one need not be remembered."""
        self.memory.change(situation=None if self.situation.is_detected else situation)
        self._answer_for(situation)
        self.session.relight()
        self.session.search_again()  # what is open, or in reach, may be another
        self.moments.show_moment()

    @Slot(object)
    def _prefer_best(self, ranking: Ranking) -> None:
        if ranking.best:
            self.session.prefer(ranking.best.point.id)

    @Slot(str)
    def _note_use(self, id_: str) -> None:
        self.memory.notebook.use(id_, self.memory.now())

    @Slot(int)
    def _prepare_year(self, year: int) -> None:
        """Read the holidays of another year; until they are there its lights are unknown."""
        if abs(year - self._prepared_year) > 1:
            self._prepared_year = year
            self.preparation.repeat(*self.answers.calendars)

    @Slot(str)
    def _use_prepared(self, name: str) -> None:
        if name == INDEX:
            self.session.search_again()  # pinyin may find more
        else:
            self.answers.use_calendar(name)
            self.session.relight()
            if "open:" in self.session.query:
                self.session.search_again()  # what was unknown may be open
