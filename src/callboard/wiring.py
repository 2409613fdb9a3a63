"""The parts of the window joined: one block that connects wishes to slots."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication

from callboard.answers import INDEX, Answers
from callboard.commands.context import Context
from callboard.gui import facts_in_words
from callboard.gui.actions import COMMANDS, copy_row_actions, make_action
from callboard.gui.clipboard import Copier
from callboard.gui.filter_choices import filter_choices
from callboard.gui.hint import Hint
from callboard.gui.icons import window_icon
from callboard.gui.models.result_model import ResultModel
from callboard.gui.opener import Opener
from callboard.gui.preparation import Preparation
from callboard.gui.session import Finder, Session
from callboard.gui.ticker import Ticker
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.filter_chips import FilterChips
from callboard.gui.widgets.hint_line import HintLine
from callboard.gui.widgets.notice import Notice
from callboard.gui.widgets.progress_line import ProgressLine
from callboard.gui.widgets.result_view import ResultView
from callboard.gui.widgets.shell import Shell
from callboard.hours.zone import tz_version, zone

Clock = Callable[[], datetime]


class App(QObject):
    """The wired parts; what they show and do comes from `Session` and `Answers`."""

    def __init__(self, shell: Shell, core: Context, clock: Clock) -> None:
        super().__init__()
        self.core = core
        self.clock = clock
        self.shell = shell
        self.themes = shell.themes
        self.window = shell.window
        self.model = ResultModel()
        self.results = ResultView(self.model, shell.themes.theme)
        self.detail = DetailPane(shell.themes.theme)
        self.notice = Notice(shell.window)
        self.progress = ProgressLine()
        self.answers = Answers(core, clock)
        choices = filter_choices(self.answers.facts, core.viewer.country)
        self.filters = FilterChips(choices, shell.themes.theme)
        self.hint = HintLine()
        finder = Finder(self._find, self.answers.marks)
        self.session = Session(self.answers.facts, clock, finder)
        self.copier = Copier(QGuiApplication.clipboard())
        self.opener = Opener()
        self.ticker = Ticker(clock)
        self.preparation = Preparation(self.answers.load, self.answers.to_prepare)
        # Written after the list has been painted, and once when several keys follow each other.
        self._detail_due = QTimer(self, singleShot=True, interval=0)
        self._detail_due.timeout.connect(self._show_detail)
        self._is_lit = False
        self._zone = zone(core.viewer.zone)
        self._connect()

    def start(self) -> None:
        """Show what needs no hours; lights follow when that is painted."""
        self.window.add_filters(self.filters, self.hint)
        self.window.furnish(self.results, self.detail, self.notice, self.progress)
        self.model.use_rows(self.session.row)
        self.window.problem_banner.say(facts_in_words.problems_in_a_line(self.core.problems))
        self.filters.show_query(self.window.search_bar.edit.text())
        self.session.start(self.window.search_bar.edit.text())
        self.session.refresh(self.clock())
        QTimer.singleShot(0, self.finish_start)

    @Slot()
    def finish_start(self) -> None:
        """Lights, and what only a thread should load."""
        self._is_lit = True
        self.session.use_lights(self.answers.light)
        self.window.setWindowIcon(window_icon(self.core.resources.icons))
        self._show_status()
        self.preparation.start()

    def _connect(self) -> None:
        session, window, search = self.session, self.window, self.window.search_bar
        search.query_changed.connect(session.search)
        search.query_changed.connect(self.filters.show_query)
        self.filters.query_wished.connect(search.show_query)
        self.hint.query_wished.connect(search.show_query)
        search.copy_wished.connect(session.copy_selected)
        search.move_wished.connect(self.results.move)
        self.results.selected.connect(session.select)
        self.results.copy_wished.connect(session.copy)
        self.detail.copy_wished.connect(self.copier.copy)
        self.detail.open_wished.connect(self.opener.open)
        self.detail.contact_point_wished.connect(session.visit)
        self.opener.told.connect(self.notice.tell)
        session.query_wished.connect(search.show_query)
        session.found.connect(self._show_found)
        session.selected.connect(self._show_selected)
        session.lights_changed.connect(self.model.refresh)
        session.lights_changed.connect(self._show_detail)
        session.moment_changed.connect(self._show_moment)
        session.copy_wished.connect(self.copier.copy)
        session.copy_number_wished.connect(self.copier.copy_number)
        session.told.connect(self.notice.tell)
        self.copier.told.connect(self.notice.tell)
        self.preparation.prepared.connect(self._use_prepared)
        self.preparation.progressed.connect(self.progress.show_progress)
        self.preparation.finished.connect(self.progress.finish)
        self.answers.when_lost(self.preparation.repeat)
        self.themes.theme_changed.connect(window.apply_theme)
        self.themes.theme_changed.connect(self.filters.apply_theme)
        self.themes.theme_changed.connect(self.results.apply_theme)
        self.themes.theme_changed.connect(self.detail.apply_theme)
        if self.core.options.at is None:  # else the moment asked about does not pass
            session.change_expected.connect(self.ticker.arm)
            self.ticker.ticked.connect(session.refresh)
            self.shell.application.applicationStateChanged.connect(self.ticker.wake)
        self._connect_keys()

    def _connect_keys(self) -> None:
        slots = {
            "focus_query": self.window.search_bar.focus_query,
            "clear_query": self.window.search_bar.clear_query,
            "copy": self.session.copy_selected,
            "quit": self.window.close,
        }
        for command in COMMANDS:
            action = make_action(command, self.window)
            action.triggered.connect(slots[command.name])
            self.window.addAction(action)
        rows = copy_row_actions(self.window)
        rows.triggered.connect(self._copy_row)
        self.window.addActions(rows.actions())

    def _find(self, query: str) -> list[str]:
        return self.answers.find(query, self.session.habit)

    @Slot(QAction)
    def _copy_row(self, action: QAction) -> None:
        self.session.copy_nth(action.data())

    @Slot(list)
    def _show_found(self, ids: list[str]) -> None:
        self.model.show(ids)
        query = self.session.query
        if not ids:
            self.results.empty_text = self.answers.nothing_found(query)
        self.hint.show_hint(self.answers.hint(query) if ids and query.strip() else Hint())
        self._show_status()

    def _show_status(self) -> None:
        shown = self.session.channels_shown
        tz = tz_version() if self._is_lit else ""
        self.window.status.show_facts(facts_in_words.status(self.core.catalogue, shown, tz))

    @Slot(str)
    def _show_selected(self, id_: str) -> None:
        self.results.show_selection(id_)
        self._detail_due.start()

    @Slot()
    def _show_detail(self) -> None:
        if self._is_lit:  # the list comes first
            selection = self.session.selection
            self.detail.show_detail(self.answers.detail(selection, self.session.lit(selection)))

    @Slot(object)
    def _show_moment(self, at: datetime) -> None:
        face = self.window.clock_face
        face.show_moment(at.astimezone(self._zone), _city(self.core.viewer.zone))
        told = self.answers.doubts()
        if self.core.options.at is not None:
            told = self.tr("Not now: everything here answers for {0}.").format(face.text)
        self.window.moment_banner.say(told)

    @Slot(str)
    def _use_prepared(self, name: str) -> None:
        if name == INDEX:
            self.session.search_again()  # pinyin may find more
        else:
            self.answers.use_calendar(name)
            self.session.relight()
            if "open:" in self.session.query:
                self.session.search_again()  # what was unknown may be open


def _city(key: str) -> str:
    return key.rpartition("/")[2].replace("_", " ")
