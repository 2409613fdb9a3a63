"""What the window asks of the core: searches, lights, details. Knows no widget."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime

from callboard.commands.acceptance import acceptance
from callboard.commands.context import Context
from callboard.directory.contact_point import ContactPoint
from callboard.gui import facts_in_words
from callboard.gui.detail import Detail, make_detail
from callboard.gui.guide_detail import article_detail
from callboard.gui.lights import Answered, Lit
from callboard.gui.reach_in_words import out_of_reach
from callboard.gui.row import Facts
from callboard.hours.calendars import CalendarError
from callboard.hours.state import State
from callboard.reach.availability import Light, light
from callboard.reach.dialling import Verdict, dial
from callboard.reach.timekeeping import NO_LIGHT
from callboard.search.entry import entries
from callboard.search.index import Index
from callboard.search.query import parse
from callboard.search.results import Mark, Results
from callboard.wording.light import describe
from callboard.wording.timekeeping import timekeeping_sentences

INDEX = "search index"  # not a calendar code: the other slow thing to prepare


class Answers:
    """The core, asked with the caller's situation; remembers how the last search went."""

    def __init__(self, core: Context, clock: Callable[[], datetime]) -> None:
        self._core = core
        self._clock = clock
        self.facts = _facts(core)
        self._index: Index | None = None
        self._last = Results()

    @property
    def to_prepare(self) -> tuple[str, ...]:
        """What is slow and can be loaded by another thread, most wanted first."""
        points = self._core.catalogue.contact_points.values()
        codes = {hours.calendar for point in points for hours in point.hours_available}
        return (*sorted(code for code in codes if code), INDEX)

    def load(self, name: str) -> None:
        """Load one of the slow things; called by another thread."""
        if name == INDEX:
            self._index = self._made_index(pinyin=True)
            return
        year = self._clock().year
        with suppress(CalendarError):  # the light stays unknown and says why
            self._core.calendars.load(name, (year - 1, year, year + 1))

    def use_calendar(self, code: str) -> None:
        """Answer by a calendar that has just been loaded."""
        self._core.timetables.calendar_loaded(code)

    def find(self, text: str) -> list[str]:
        """The ids of what matches, best first."""
        query = parse(text)
        points = self._core.catalogue.contact_points
        accept = acceptance(query, points, self._state, self._core.names)
        self._last = self._searched.search(query, accept=accept)
        return [hit.id for hit in self._last.hits]

    def marks(self, text: str, query: str) -> Iterable[Mark]:
        """What of a displayed text the query matches."""
        return self._searched.marks(text, query)

    def nothing_found(self, query: str) -> str:
        """What to do when the list is empty."""
        if not query.strip():
            return facts_in_words.nothing_found(self._core.catalogue, query, None)
        faults = " ".join(problem.sentence for problem in self._last.problems)
        suggestion = self._last.did_you_mean
        return faults or facts_in_words.nothing_found(self._core.catalogue, query, suggestion)

    def doubts(self) -> str:
        """What speaks against the times shown, and what to do about it; "" when nothing does."""
        return " ".join(timekeeping_sentences(self._core.doubts(), self._core.language))

    def light(self, point: ContactPoint, at: datetime) -> Answered:
        """The light of a contact point in words, and whether it can be dialled from here."""
        viewer = self._core.viewer
        answer = self._light(point, at)
        words = describe(answer, at, viewer.zone, self._core.language)
        if viewer.country and dial(point, viewer.country).verdict is Verdict.UNREACHABLE:
            words = out_of_reach(words, self.facts.country_name(viewer.country))
            return Answered(answer, words, in_reach=False)
        return Answered(answer, words)

    def detail(self, id_: str, lit: Lit | None) -> Detail | None:
        """Everything about an entry, in words."""
        catalogue, at = self._core.catalogue, self._clock()
        point = catalogue.contact_points.get(id_)
        if point is not None:
            timetables = self._core.timetables
            return make_detail(point, self.facts, lit, self._core.viewer, at, timetables)
        article = catalogue.articles.get(id_)
        return article_detail(article, self.facts) if article else None

    @property
    def _searched(self) -> Index:
        # The first keys may come before pinyin is loaded: until then an index without it serves.
        if self._index is None:
            self._index = self._made_index(pinyin=False)
        return self._index

    def _made_index(self, *, pinyin: bool) -> Index:
        return Index.build(entries(self._core.catalogue, self._core.names), pinyin=pinyin)

    def _state(self, point: ContactPoint) -> State:
        return self._light(point, self._clock()).interval.state

    def _light(self, point: ContactPoint, at: datetime) -> Light:
        if self._core.doubts().hide_lights:
            return NO_LIGHT
        return light(point, self._core.viewer, at, self._core.timetables)


def _facts(core: Context) -> Facts:
    def country_name(code: str) -> str:
        return core.names.territory_name(code, core.language)

    def language_name(tag: str) -> str:
        return core.names.language_name(tag, core.language)

    return Facts(core.catalogue, (core.language,), country_name, language_name)
