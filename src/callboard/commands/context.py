"""What commands work with, made when it is first asked for: each command pays for what it uses."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from functools import cached_property
from pathlib import Path

from callboard.clock import RELEASED
from callboard.commands.acceptance import acceptance
from callboard.commands.caller import machine_zone
from callboard.commands.kept import read_kept
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article, Catalogue
from callboard.directory.names import Names
from callboard.hours.calendars import CalendarError, Calendars
from callboard.hours.state import State
from callboard.hours.timetable import Timetables
from callboard.loading.loader import load_files
from callboard.loading.problem import Problem
from callboard.loading.stamp import Stamp, source_hash, stamp
from callboard.options import Options
from callboard.reach.availability import Light, Viewer, light
from callboard.reach.situation import Situation
from callboard.reach.timekeeping import NO_LIGHT, Doubts, Timekeeping
from callboard.reach.whereabouts import country_of_zone
from callboard.resources import Resources
from callboard.search.entry import entries
from callboard.search.index import Index
from callboard.search.query import Query, parse
from callboard.search.results import Results
from callboard.wording.light import LightWords, describe


class Context:
    """The caller's options, and the core built from them. Nothing here knows Qt."""

    def __init__(self, options: Options, resources: Resources, now: Callable[[], datetime]) -> None:
        self.options = options
        self.resources = resources
        self.asked = options.at  # the moment asked about; None is the present
        self._now = now
        self._read_at: Stamp = ()

    @cached_property
    def at(self) -> datetime:
        """The moment asked about."""
        return self.asked or self._now()

    @cached_property
    def language(self) -> str:
        """The language of sentences (BCP 47)."""
        return self.options.language or "en"

    @cached_property
    def viewer(self) -> Viewer:
        """Who asks, from where; the machine's zone and its country where nothing was said.

        The window assigns another when its user changes their situation.
        """
        zone = self.options.zone or machine_zone()
        country = self.options.country or country_of_zone(zone)
        languages = (self.options.language,) if self.options.language else ()
        return Viewer(languages=languages, country=country, zone=zone)

    @property
    def situation(self) -> Situation:
        """What is known of the caller before they say more."""
        asks = self.viewer
        return Situation(country=asks.country, zone=asks.zone, languages=asks.languages)

    @cached_property
    def bundled_directories(self) -> tuple[Path, ...]:
        """The directory files that ship with the program."""
        return tuple(sorted(self.resources.directories.glob("*.toml")))

    @property
    def directory_paths(self) -> tuple[Path, ...]:
        """The bundled directory files, and those the caller added."""
        return (*self.bundled_directories, *self.options.directories)

    @cached_property
    def _loaded(self) -> tuple[Catalogue, list[Problem]]:
        self._read_at = stamp(self.directory_paths)
        return load_files(self.directory_paths)

    def source_hash(self) -> str:
        """The hash of the directory files; "" when they were changed since they were read."""
        return source_hash(self.directory_paths, self._read_at)

    @property
    def catalogue(self) -> Catalogue:
        """Every directory that could be read."""
        return self._loaded[0]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the directory files."""
        return self._loaded[1]

    @cached_property
    def names(self) -> Names:
        """Names of languages and countries."""
        return Names(self.resources.names)

    @cached_property
    def calendars(self) -> Calendars:
        """Holiday calendars, each loaded when a line needs it."""
        return Calendars(self.resources.holidays, self.language)

    @cached_property
    def timetables(self) -> Timetables:
        """The memo of compiled opening hours."""
        return Timetables(self.calendars)

    @cached_property
    def index(self) -> Index:
        """The search index, in memory."""
        return Index.build(entries(self.catalogue, self.names))

    def search(self, words: Iterable[str]) -> Results:
        """Everything that matches, best first."""
        return self.answer(parse(" ".join(words)))

    def answer(self, query: Query) -> Results:
        """Everything that matches a query that was taken apart, best first."""
        points, articles = self.catalogue.contact_points, self.catalogue.articles
        accept = acceptance(query, points, self._state, self.names, self._kept)
        return self.index.search(query, limit=len(points) + len(articles), accept=accept)

    def _kept(self, what: str) -> Collection[str]:
        return read_kept(what, self._now())

    def _state(self, point: ContactPoint) -> State:
        return self.light(point).interval.state

    def find(self, words: Iterable[str]) -> list[ContactPoint]:
        """The contact points that match, best first."""
        points = self.catalogue.contact_points
        return [points[hit.id] for hit in self.search(words).hits if hit.id in points]

    def entry(self, id_: str) -> ContactPoint | Article:
        """The contact point or article of an id that was found."""
        return self.catalogue.contact_points.get(id_) or self.catalogue.articles[id_]

    def load_calendars(self, points: Iterable[ContactPoint]) -> None:
        """Load the holiday calendars these lines depend on; an unknown one stays unknown."""
        wanted = {hours.calendar for point in points for hours in point.hours_available}
        for code in sorted(wanted - {None}, key=str):
            try:
                self.calendars.load(str(code))
            except CalendarError:
                continue  # the answer says that its calendar is missing; `check` says where

    @cached_property
    def timekeeping(self) -> Timekeeping:
        """What judges the clock of this computer."""
        claims = (claim for directory in self.catalogue.directories for claim in directory.claim)
        return Timekeeping(RELEASED, claims)

    def doubts(self) -> Doubts:
        """What speaks against the times shown; nothing when a moment was named."""
        return Doubts() if self.asked else self.timekeeping.doubts(self._now())

    def light(self, point: ContactPoint) -> Light:
        """The light of one contact point for this viewer at the moment asked about."""
        self.load_calendars([point])
        return self.light_at(point, self.at)

    def light_at(self, point: ContactPoint, at: datetime) -> Light:
        """The light at a moment by the calendars that are loaded; none by a clock in doubt."""
        if self.doubts().hide_lights:
            return NO_LIGHT
        return light(point, self.viewer, at, self.timetables)

    def words(self, answer: Light) -> LightWords:
        """A light in words, in the caller's language and zone."""
        return describe(answer, self.at, self.viewer.zone, self.language)
