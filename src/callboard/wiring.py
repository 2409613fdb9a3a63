"""The parts of the window joined: presenters made, and what passes between them connected."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from callboard.answers import INDEX, Answers
from callboard.commands.context import Context
from callboard.gui import facts_in_words
from callboard.gui.clipboard import Copier
from callboard.gui.filter_choices import filter_choices
from callboard.gui.icons import window_icon
from callboard.gui.models.result_model import ResultModel
from callboard.gui.moment import Moment
from callboard.gui.opener import Opener
from callboard.gui.preparation import Preparation
from callboard.gui.session import Finder, Session
from callboard.gui.settings import Settings
from callboard.gui.theme import nearest_zoom
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.filter_chips import FilterChips
from callboard.gui.widgets.notice import Notice
from callboard.gui.widgets.progress_line import ProgressLine
from callboard.gui.widgets.result_view import ResultView
from callboard.gui.widgets.shell import Shell
from callboard.hours.zone import tz_version
from callboard.presenters.commands import CommandsPresenter
from callboard.presenters.details import DetailsPresenter
from callboard.presenters.moments import MomentsPresenter
from callboard.presenters.navigation import NavigationPresenter
from callboard.presenters.results import ResultsPresenter


class App(QObject):
    """The wired parts; what they show and do comes from `Session` and `Answers`."""

    language_wished = Signal(str)  # BCP 47; "" is the desktop's: the window is made anew

    def __init__(self, shell: Shell, core: Context, moment: Moment, settings: Settings) -> None:
        super().__init__()
        self.core = core
        self.moment = moment
        self.settings = settings
        self.themes = shell.themes
        self.window = window = shell.window
        theme = self.themes.theme
        self.answers = Answers(core, moment)
        self.session = Session(self.answers.facts, moment, self._finder())
        self.model = ResultModel()
        self.results = ResultView(self.model, theme)
        self.detail = DetailPane(theme)
        self.notice = Notice(window)
        self.progress = ProgressLine()
        choices = filter_choices(self.answers.facts, core.viewer.country, core.names)
        filters = FilterChips(choices, theme)
        self.listed = ResultsPresenter(
            window, self.results, self.model, filters, self.answers, self.session
        )
        self.details = DetailsPresenter(self.detail, self.answers, self.session)
        self.moments = MomentsPresenter(shell, self.answers, self.session, moment)
        icons = core.resources.icons
        self.navigation = NavigationPresenter(window.rail, window.pages, icons)
        self.commands = CommandsPresenter(window, self._slots(), self._choices())
        self.copier = Copier(QGuiApplication.clipboard())
        self.opener = Opener()
        self.preparation = Preparation(self.answers.load, self.answers.to_prepare)
        self._prepared_year = moment().year
        self._connect()

    def start(self) -> None:
        """Show what needs no hours; lights follow when that is painted."""
        self.themes.follow()
        self.navigation.show_directory()
        self.listed.place()
        self.window.furnish(self.results, self.detail, self.notice, self.progress)
        self.window.use_menu(self.commands.menu, self.core.resources.icons)
        self.window.problem_banner.say(facts_in_words.problems_in_a_line(self.core.problems))
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
        self.preparation.start()

    def stop(self) -> None:
        """Let nothing of this window go on."""
        self.moments.ticker.stop()
        self.preparation.wait()

    def _connect(self) -> None:
        session, copier, notice = self.session, self.copier, self.notice
        for part in (self.detail, session):
            part.copy_wished.connect(copier.copy)
        session.copy_number_wished.connect(copier.copy_number)
        self.detail.open_wished.connect(self.opener.open)
        for teller in (self.opener, session, copier):
            teller.told.connect(notice.tell)
        self.commands.row_wished.connect(session.copy_nth)
        self.commands.chosen.connect(self._choose)
        self.preparation.prepared.connect(self._use_prepared)
        self.preparation.progressed.connect(self.progress.show_progress)
        self.preparation.finished.connect(self.progress.finish)
        self.moments.asked_about.connect(self._prepare_year)
        self.answers.when_lost(self.preparation.repeat)
        for dressed in (self.window, self.listed.filters, self.results, self.detail):
            self.themes.theme_changed.connect(dressed.apply_theme)

    def _slots(self) -> dict[str, Callable[[], object]]:
        navigation, search = self.navigation, self.window.search_bar
        return {
            "focus_query": search.focus_query,
            "clear_query": search.clear_query,
            "copy": self.session.copy_selected,
            "show_directory": navigation.show_directory,
            "show_coverage": navigation.show_coverage,
            "show_guides": navigation.show_guides,
            "show_cases": navigation.show_cases,
            "what_if": self.moments.open_what_if,
            "back_to_now": self.moments.return_to_now,
            "zoom_in": self._zoom_in,
            "zoom_out": self._zoom_out,
            "zoom_reset": self._zoom_reset,
            "quit": self.window.close,
        }

    def _choices(self) -> Mapping[str, str]:
        return {"palette": self.settings.palette, "language": self.settings.language}

    def _finder(self) -> Finder:
        return Finder(self._find, self.answers.marks)

    def _find(self, query: str) -> list[str]:
        return self.answers.find(query, self.session.habit)

    @Slot(str, str)
    def _choose(self, name: str, value: str) -> None:
        self.settings = msgspec.structs.replace(self.settings, **{name: value})
        if name == "palette":
            self.themes.set_palette(value)
        else:
            self.language_wished.emit(value)

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom(1)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom(-1)

    @Slot()
    def _zoom_reset(self) -> None:
        self._zoom(0)

    def _zoom(self, steps: int) -> None:
        zoom = nearest_zoom(self.settings.zoom, steps)
        self.settings = msgspec.structs.replace(self.settings, zoom=zoom)
        self.themes.set_zoom(zoom)

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
