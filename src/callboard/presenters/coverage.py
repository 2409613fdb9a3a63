"""The coverage page joined with the session: what each wish changes."""

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from callboard.commands.context import Context
from callboard.gui.coverage_board import SITE
from callboard.gui.models.coverage_model import Place
from callboard.gui.session import Session
from callboard.gui.time_axis import (
    Axis,
    cursor_step,
    days_axis,
    moved,
    next_monday,
    showing,
    today,
    zoomed,
)
from callboard.gui.widgets.coverage_choices import DATE, DAY, NEXT_WEEK, TOMORROW, WEEK
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.date_question import ask_date
from callboard.gui.widgets.sites_editor import SitesEditor
from callboard.hours.zone import canonical_keys
from callboard.presenters.coverage_shown import CoverageShown, Wanted
from callboard.reach.sites import Site, calendar_of, suggested_sites
from callboard.reach.whereabouts import zones_by_country

_DAY = timedelta(days=1)
_MORNING = timedelta(hours=9)  # where the cursor stands on days that are not today


class CoveragePresenter(QObject):
    """Turns wishes of the page into what is wanted of it."""

    sites_wished = Signal(tuple)  # of Site: to be remembered
    calendar_wished = Signal(str)  # a holiday calendar that a site depends on (ISO 3166-1)
    told = Signal(str)

    def __init__(
        self,
        page: CoveragePage,
        core: Context,
        session: Session,
        clock: Callable[[], datetime],
        sites: tuple[Site, ...],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._core = core
        self._session = session
        self._clock = clock
        self._at = clock()
        zone = core.viewer.zone
        wanted = Wanted(days_axis(today(clock(), zone), DAY, zone), sites)
        self.shown = CoverageShown(page, core, session, clock, wanted)
        self._connect()

    @Slot()
    def show(self) -> None:
        """Show the board as of now; called when the page is opened."""
        self._ask_for_calendars(self.shown.wanted.sites)
        self.shown.show()
        self._page.view.setFocus()

    @Slot(object)
    def refresh(self, at: datetime) -> None:
        """Show another moment as now; the board follows it until it was moved away."""
        axis, zone = self.shown.wanted.axis, self.shown.zone
        was_at, self._at = self._at, at
        if axis.zone != zone:
            self._want(axis=days_axis(today(at, zone), axis.days or DAY, zone), cursor=None)
        elif self.shown.wanted.cursor is None and axis.holds(was_at):
            self._want(axis=showing(axis, at))
        elif self._page.isVisible():
            self.shown.pass_time()

    @Slot(tuple)
    def use_sites(self, sites: tuple[Site, ...]) -> None:
        """These are my sites from now on."""
        self._ask_for_calendars(sites)
        self.shown.want(replace(self.shown.wanted, sites=tuple(sites)))

    def _connect(self) -> None:
        page, view, session = self._page, self._page.view, self._session
        session.found.connect(self.shown.forget)
        session.lights_changed.connect(self.shown.forget)
        session.moment_changed.connect(self.refresh)
        page.opened.connect(self.show)
        page.start_wished.connect(self._on_start)
        page.days_wished.connect(self._on_days)
        page.zoomed.connect(self._on_zoomed)
        page.text_wished.connect(self._on_text)
        page.sites_wished.connect(self._on_edit_sites)
        page.copy_wished.connect(self._on_copy)
        page.choices.languages_wished.connect(self._on_languages)
        page.choices.theirs_wished.connect(self._on_theirs)
        view.cursor_moved.connect(self._on_cursor_moved)
        view.moment_pointed.connect(self._on_pointed)
        view.moved.connect(self._on_moved)
        view.now_wished.connect(self._on_now)
        view.row_chosen.connect(self.shown.say_cursor)
        view.opened.connect(session.visit)

    # Wishes about time

    @Slot(str)
    def _on_start(self, start: str) -> None:
        at, zone, days = self._clock(), self.shown.zone, self.shown.wanted.axis.days or DAY
        day = today(at, zone)
        if start == DATE:
            chosen = ask_date(self._page, self.shown.wanted.axis.first)
            if chosen is not None:
                self._look_at(days_axis(chosen, days, zone))
        elif start == NEXT_WEEK:
            self._look_at(days_axis(next_monday(at, zone), WEEK, zone))
        else:
            self._look_at(days_axis(day + _DAY if start == TOMORROW else day, days, zone))

    @Slot(int)
    def _on_days(self, days: int) -> None:
        axis = self.shown.wanted.axis
        first = axis.first
        if axis.days > DAY and axis.holds(self.shown.cursor):
            first = today(self.shown.cursor, axis.zone)  # of a week, the day that was looked at
        self._look_at(days_axis(first, days, axis.zone))

    @Slot(int)
    def _on_zoomed(self, steps: int) -> None:
        axis, cursor = self.shown.wanted.axis, self.shown.cursor
        around = cursor if axis.holds(cursor) else axis.moment(0.5)
        self._look_at(zoomed(axis, steps, around))

    @Slot(int)
    def _on_moved(self, steps: int) -> None:
        self._look_at(moved(self.shown.wanted.axis, steps))

    @Slot()
    def _on_now(self) -> None:
        at, axis = self._clock(), self.shown.wanted.axis
        self._want(axis=showing(axis, at), cursor=None)
        self._page.announce(self.shown.say_cursor())

    @Slot(int)
    def _on_cursor_moved(self, steps: int) -> None:
        axis, step = self.shown.wanted.axis, cursor_step(self.shown.wanted.axis)
        cursor = self.shown.cursor if axis.holds(self.shown.cursor) else axis.moment(0.5)
        # On round times: the first step from now goes to the next one.
        since = (cursor - axis.start) // step + (steps > 0 or bool((cursor - axis.start) % step))
        cursor = axis.start + (since - (steps < 0)) * step
        self._want(axis=showing(axis, cursor), cursor=cursor)
        self._page.announce(self.shown.say_cursor())

    @Slot(object)
    def _on_pointed(self, moment: datetime) -> None:
        self._want(cursor=moment)
        self.shown.say_cursor()

    def _look_at(self, axis: Axis) -> None:
        """Show another stretch; the cursor stays if it is on it, else goes to its morning."""
        now, cursor = self._clock(), self.shown.wanted.cursor
        if axis.holds(now) and (cursor is None or not axis.holds(cursor)):
            cursor = None
        elif cursor is None or not axis.holds(cursor):
            cursor = min(axis.start + _MORNING, axis.moment(0.5))
        self._want(axis=axis, cursor=cursor)

    # Other wishes

    @Slot(tuple)
    def _on_languages(self, languages: tuple[str, ...]) -> None:
        self._want(languages=languages)

    @Slot(bool)
    def _on_theirs(self, is_theirs: bool) -> None:  # noqa: FBT001 -- a switch tells its state
        self._want(is_theirs=is_theirs)

    @Slot()
    def _on_text(self) -> None:
        if self._page.is_text:
            self._page.show_board()
        else:
            self._page.show_text(self.shown.text())

    @Slot(str)
    def _on_copy(self, text: str) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(text)
        if clipboard.text() == text:
            self.told.emit(self.tr("Copied the coverage as text"))
        else:
            self.told.emit(self.tr("Not copied: another program holds the clipboard"))

    @Slot()
    def _on_edit_sites(self) -> None:
        editor = SitesEditor(self._suggestions(), self._zones(), self._core.language, self._page)
        editor.show_sites(self.shown.wanted.sites or self._suggestions()[:1])
        editor.sites_wished.connect(self._on_sites)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    @Slot(tuple)
    def _on_sites(self, sites: tuple[Site, ...]) -> None:
        self.use_sites(sites)
        self.sites_wished.emit(sites)
        self._page.view.choose(Place(SITE, "0"))
        self._page.view.setFocus()

    def _suggestions(self) -> list[Site]:
        points = self._core.catalogue.contact_points.values()
        return suggested_sites(points, self.shown.zone, self._core.language)

    def _zones(self) -> dict[str, str]:
        """Every zone by its key, with the name of its country."""
        countries, name = zones_by_country(), self._session.facts.country_name
        found = {key: name(country) for key, country in countries.items()}
        return {key: found.get(key, "") for key in canonical_keys()}

    def _ask_for_calendars(self, sites: tuple[Site, ...]) -> None:
        for code in sorted({calendar_of(site) or "" for site in sites} - {""}):
            if self._core.calendars.get(code) is None:
                self.calendar_wished.emit(code)

    def _want(self, **changes: object) -> None:
        self.shown.want(replace(self.shown.wanted, **changes))
