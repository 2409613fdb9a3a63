"""The window's root: reads the clock, builds every part, joins wishes to slots."""

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from platformdirs import user_log_path
from PySide6.QtCore import QLocale, QObject, Qt, QTimeZone, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from callboard import clock as system_clock
from callboard.commands.acceptance import acceptance
from callboard.commands.context import Context
from callboard.directory.contact_point import ContactPoint
from callboard.gui import facts_in_words
from callboard.gui.actions import COMMANDS, copy_row_actions, make_action
from callboard.gui.clipboard import Copier
from callboard.gui.detail import Detail, make_detail
from callboard.gui.faults import FaultReporter
from callboard.gui.lights import Answered
from callboard.gui.models.result_model import ResultModel
from callboard.gui.opener import Opener
from callboard.gui.preparation import Preparation
from callboard.gui.reach_in_words import out_of_reach
from callboard.gui.row import Facts
from callboard.gui.session import Finder, Session
from callboard.gui.theme import ThemeFollower
from callboard.gui.ticker import Ticker
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.main_window import MainWindow
from callboard.gui.widgets.result_view import ResultView
from callboard.hours.calendars import CalendarError
from callboard.hours.state import State
from callboard.hours.zone import UTC, canonical_key, tz_version, use_bundled_zones, zone
from callboard.options import Options
from callboard.reach.availability import light
from callboard.reach.dialling import Verdict, dial
from callboard.resources import find_resources
from callboard.search.query import parse
from callboard.search.results import Mark
from callboard.wording.light import describe

Clock = Callable[[], datetime]
_PINYIN = "pypinyin"  # not a calendar: the slow part of the search index


class App(QObject):
    """The wired parts, and the few answers that need more than one of them."""

    def __init__(self, core: Context, clock: Clock, application: QApplication) -> None:
        super().__init__()
        themes = ThemeFollower(application, core.language)
        self.core = core
        self.clock = clock
        self.themes = themes
        self._application = application
        self.session = Session(_facts(core), clock, Finder(self._find, self._marks))
        self.model = ResultModel(self.session.row)
        self.results = ResultView(self.model, themes.theme)
        self.detail = DetailPane(themes.theme)
        self.window = MainWindow(self.results, self.detail)
        self.copier = Copier(QGuiApplication.clipboard())
        self.opener = Opener()
        self.ticker = Ticker(clock)
        self.preparation = Preparation(self._load, (_PINYIN, *_calendar_codes(core)))
        self._tz_version = ""
        self._painted = False
        self._did_you_mean: str | None = None
        self._query_fault = ""
        self._zone = zone(core.viewer.zone)
        self._connect()

    def start(self) -> None:
        """Show what needs neither index nor hours; the rest follows the first paint."""
        self.window.apply_theme(self.themes.theme)
        self.window.problem_banner.say(facts_in_words.problems_in_a_line(self.core.problems))
        self.session.start()
        self.session.refresh(self.clock())

    @Slot()
    def finish_start(self) -> None:
        """After the first paint: lights, and what only a thread should load."""
        self._tz_version = tz_version()
        self._painted = True
        self.session.use_lights(self._answer)
        self._show_status()
        self.preparation.start()

    def _connect(self) -> None:
        session, window, search = self.session, self.window, self.window.search_bar
        search.query_changed.connect(session.search)
        search.copy_wished.connect(session.copy_selected)
        search.move_wished.connect(self.results.move)
        self.results.selected.connect(session.select)
        self.results.copy_wished.connect(session.copy)
        # Queued: while it is being painted nothing may change.
        self.results.first_painted.connect(self.finish_start, Qt.ConnectionType.QueuedConnection)
        self.detail.copy_wished.connect(self.copier.copy)
        self.detail.open_wished.connect(self.opener.open)
        self.detail.contact_point_wished.connect(session.visit)
        self.opener.told.connect(window.notice.tell)
        session.query_wished.connect(search.show_query)
        session.found.connect(self._show_found)
        session.selected.connect(self._show_selected)
        session.lights_changed.connect(self.model.refresh)
        session.lights_changed.connect(self._show_detail)
        session.moment_changed.connect(self._show_moment)
        session.copy_wished.connect(self.copier.copy)
        session.copy_number_wished.connect(self.copier.copy_number)
        session.told.connect(window.notice.tell)
        self.copier.told.connect(window.notice.tell)
        self.preparation.prepared.connect(self._use_prepared)
        self.themes.theme_changed.connect(window.apply_theme)
        self.themes.theme_changed.connect(self.detail.apply_theme)
        if self.core.options.at is None:  # else the moment asked about does not pass
            session.change_expected.connect(self.ticker.arm)
            self.ticker.ticked.connect(session.refresh)
            self._application.applicationStateChanged.connect(self.ticker.wake)
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

    @Slot(QAction)
    def _copy_row(self, action: QAction) -> None:
        self.session.copy_nth(action.data())

    @Slot(list)
    def _show_found(self, ids: list[str]) -> None:
        self.model.show(ids)
        self.results.empty_text = self._query_fault or facts_in_words.nothing_found(
            self.core.catalogue, self.session.query, self._did_you_mean
        )
        self._show_status()

    def _show_status(self) -> None:
        shown = len(self.session.ids)
        text = facts_in_words.status(self.core.catalogue, shown, self._tz_version)
        self.window.status.show_facts(text)

    @Slot(str)
    def _show_selected(self, id_: str) -> None:
        self.results.show_selection(id_)
        self._show_detail()

    @Slot()
    def _show_detail(self) -> None:
        if self._painted:  # the list comes first
            self.detail.show_detail(self._detail())

    @Slot(object)
    def _show_moment(self, at: datetime) -> None:
        local = at.astimezone(self._zone)
        self.window.clock_face.show_moment(local, _city(self.core.viewer.zone))
        if self.core.options.at is not None:
            self.window.moment_banner.say(
                self.tr("Not now: everything here answers for {0}.").format(
                    self.window.clock_face.text
                )
            )

    @Slot(str)
    def _use_prepared(self, name: str) -> None:
        if name == _PINYIN:
            _ = self.core.index  # built now rather than at the first key
        else:
            self.core.timetables.calendar_loaded(name)
            self.session.relight()

    def _load(self, name: str) -> None:
        if name == _PINYIN:
            import pypinyin  # noqa: F401, PLC0415 -- 160 ms, never before the first paint

            return
        with suppress(CalendarError):  # the light stays unknown and says why
            self.core.calendars.load(name)

    def _find(self, text: str) -> list[str]:
        query = parse(text)
        accept = acceptance(query, self.session.points, self._state, self.core.names)
        results = self.core.index.search(query, accept=accept)
        self._did_you_mean = results.did_you_mean
        self._query_fault = " ".join(problem.sentence for problem in results.problems)
        return [hit.id for hit in results.hits]

    def _state(self, point: ContactPoint) -> State:
        return light(point, self.core.viewer, self.clock(), self.core.timetables).interval.state

    def _marks(self, text: str, query: str) -> tuple[Mark, ...]:
        return self.core.index.marks(text, query)

    def _answer(self, point: ContactPoint, at: datetime) -> Answered:
        viewer = self.core.viewer
        answer = light(point, viewer, at, self.core.timetables)
        words = describe(answer, at, viewer.zone, self.core.language)
        if viewer.country and dial(point, viewer.country).verdict is Verdict.UNREACHABLE:
            country = self.session.facts.country_name(viewer.country)
            return Answered(answer, out_of_reach(words, country), in_reach=False)
        return Answered(answer, words)

    def _detail(self) -> Detail | None:
        point = self.session.points.get(self.session.selection)
        if point is None:
            return None
        lit = self.session.lit(point.id)
        return make_detail(point, self.session.facts, lit, self.core.viewer, self.session.at)


def build(options: Options, clock: Clock) -> App:
    """Every part of the window, wired, for the running QApplication; nothing is shown yet."""
    use_bundled_zones()
    known = _complete(options)
    core = Context(known, find_resources(), clock)
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 -- the root made it
    return App(core, _clock(options.at, clock), application)


def run(options: Options) -> int:
    """Open the window; the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("callboard")
    faults = FaultReporter(_log_file(), application)
    faults.install()
    app = build(options, system_clock.now)
    app.start()
    app.window.show()
    code = application.exec()
    app.preparation.wait()
    return code


def _clock(at: datetime | None, clock: Clock) -> Clock:
    """The clock, or one that stands at the moment asked about."""

    def standing() -> datetime:
        return at or clock()

    return standing


def _complete(options: Options) -> Options:
    """The options, with what this machine says where the caller said nothing."""
    key = options.zone or canonical_key(bytes(QTimeZone.systemTimeZoneId().data()).decode()) or UTC
    language = options.language or QLocale().bcp47Name()
    return msgspec.structs.replace(options, zone=key, language=language)


def _facts(core: Context) -> Facts:
    def country_name(code: str) -> str:
        return core.names.territory_name(code, core.language)

    def language_name(tag: str) -> str:
        return core.names.language_name(tag, core.language)

    return Facts(core.catalogue, (core.language,), country_name, language_name)


def _calendar_codes(core: Context) -> list[str]:
    """The holiday calendars that any line follows."""
    points = core.catalogue.contact_points.values()
    codes = {hours.calendar for point in points for hours in point.hours_available}
    return sorted(code for code in codes if code)


def _city(key: str) -> str:
    return key.rpartition("/")[2].replace("_", " ")


def _log_file() -> Path | None:
    """Where faults are written; None when the folder cannot be made."""
    folder = user_log_path("callboard", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder / "callboard.log"
