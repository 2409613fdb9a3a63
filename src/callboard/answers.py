"""What the window asks of the core: searches, lights, details. Knows no widget."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from callboard.commands.acceptance import OPEN_STATES, Accept, acceptance
from callboard.commands.context import Context
from callboard.commands.hidden import hidden
from callboard.commands.kept import Kept, nothing_kept
from callboard.directory.contact_point import ContactPoint
from callboard.gui import facts_in_words
from callboard.gui.asked import Asked
from callboard.gui.desk import Desk, Moment
from callboard.gui.detail import Detail, make_detail
from callboard.gui.detail_blocks import Channel
from callboard.gui.guide_detail import article_detail
from callboard.gui.hint import Hint
from callboard.gui.lights import Answered, Lit
from callboard.gui.reach_in_words import out_of_reach
from callboard.gui.row import Facts
from callboard.hours.calendars import CalendarError
from callboard.hours.state import State
from callboard.reach.availability import Light, Viewer
from callboard.reach.dialling import is_unreachable
from callboard.reach.situation import Situation
from callboard.reach.states import States
from callboard.search.build_index import build_beside
from callboard.search.entry import EntryStream
from callboard.search.index import Index
from callboard.search.marks import marks
from callboard.search.query import Query, parse
from callboard.search.results import Hit, Mark, Results, Tier
from callboard.search.scan import Scan
from callboard.search.ticket import ticket_hint
from callboard.wording.light import describe
from callboard.wording.ticket import ticket_sentence
from callboard.wording.timekeeping import timekeeping_sentences

INDEX = "search index"  # not a calendar code: the other slow thing to prepare
_QUICK = 300  # entries that are indexed between two keys, without pinyin


class Answers:
    """The core, asked with the caller's situation; remembers how the last search went."""

    def __init__(self, core: Context, clock: Callable[[], datetime], cache: Path) -> None:
        self._core = core
        self._cache = cache
        self._clock = clock
        self.facts = _facts(core)
        self._index: Index | None = None
        self._scan: Scan | None = None  # serves until the index of a large directory is there
        self._lost: Callable[[str], object] | None = None
        self._kept: Kept = nothing_kept
        self._last = Results()
        self._states = States(core.light_at)

    @property
    def to_prepare(self) -> tuple[str, ...]:
        """What is slow and can be loaded by another thread, most wanted first."""
        return (*self.calendars, INDEX)

    @property
    def calendars(self) -> tuple[str, ...]:
        """The codes of the holiday calendars that lines depend on."""
        points = self._core.catalogue.contact_points.values()
        codes = {hours.calendar for point in points for hours in point.hours_available}
        return tuple(sorted(code for code in codes if code))

    @property
    def viewer(self) -> Viewer:
        """Who asks, and from where."""
        return self._core.viewer

    def use_viewer(self, viewer: Viewer) -> None:
        """Answer somebody else, or the same person elsewhere, from now on."""
        self._core.viewer = viewer
        self._states.forget()

    def ask_about(self, at: datetime | None) -> None:
        """Answer for another moment (aware) than now, which is None."""
        self._core.asked = at

    def use_kept(self, kept: Kept) -> None:
        """Ask here for what the user keeps: favourites, and what was used, the latest first."""
        self._kept = kept

    def when_lost(self, lost: Callable[[str], object]) -> None:
        """Tell here what has to be loaded again, because it was damaged while it was in use."""
        self._lost = lost

    def load(self, name: str, progress: Callable[[int], object]) -> None:
        """Load one of the slow things; called by another thread. Tells percents."""
        if name == INDEX:
            self._load_index(progress)
            return
        year = self._clock().year
        with suppress(CalendarError):  # the light stays unknown and says why
            self._core.calendars.load(name, (year - 1, year, year + 1))

    def use_calendar(self, code: str) -> None:
        """Answer by a calendar that has just been loaded."""
        self._core.timetables.calendar_loaded(code)
        self._states.forget()

    def find(self, text: str, habit: Mapping[str, int] | None = None) -> list[str]:
        """The ids of what matches, best first; `habit` (id -> times used) breaks ties."""
        query = parse(text)
        self._last = self._answer(query, habit)
        found = [hit.id for hit in self._last.hits]
        if query.values("is") == ("recent",) and not query.words:  # the latest first
            latest = {id_: place for place, id_ in enumerate(self._kept("recent"))}
            found.sort(key=lambda id_: latest.get(id_, len(latest)))
        return found

    def _answer(self, query: Query, habit: Mapping[str, int] | None = None) -> Results:
        points = self._core.catalogue.contact_points
        at = self._clock()

        def state(point: ContactPoint) -> State:
            return self._states.of(point, at)

        accept = acceptance(query, points, state, self._core.names, self._kept)
        if self._is_hopeless(query, at):
            return Results(problems=query.problems)
        return self._search(query, accept, habit)

    def _is_hopeless(self, query: Query, at: datetime) -> bool:
        """Whether nothing at all is as open as is asked for: no entry need be judged to know it."""
        asked = [value for value in query.values("open") if value in OPEN_STATES]
        wanted = {state for value in asked for state in OPEN_STATES[value]}
        return bool(asked) and wanted.isdisjoint(self._states.occurring(at))

    def marks(self, text: str, query: str) -> Iterable[Mark]:
        """What of a displayed text the query matches."""
        asked = _parsed(query)
        try:
            return self._index.marks(text, asked) if self._index else marks(text, asked)
        except sqlite3.DatabaseError:
            self._lose_index()
            return ()

    def nothing_found(self, query: str) -> str:
        """What to do when the list is empty."""
        if not query.strip():
            return facts_in_words.nothing_found(self._core.catalogue, query, None)
        if self._index is None:
            return facts_in_words.being_prepared()
        return (
            " ".join(map(facts_in_words.not_understood, self._last.problems))
            or self._hidden(parse(query))
            or facts_in_words.nothing_found(self._core.catalogue, query, self._last.did_you_mean)
        )

    def _hidden(self, query: Query) -> str:
        """What the filters hide, in words; "" when it is not they that leave nothing."""

        def search(wider: Query) -> list[str]:
            return [hit.id for hit in self._answer(wider).hits]

        def lit(point: ContactPoint) -> Light:
            return self._core.light_at(point, self._clock())

        what = hidden(query, search, self._core.catalogue.contact_points, lit)
        if what is None:
            return ""
        if what.opening is None:
            return facts_in_words.hidden_by_filters(what, "", "")
        first, viewer = what.opening, self._core.viewer
        words = describe(first.light, self._clock(), viewer.zone, self._core.language)
        name = self.facts.best(first.point.name)
        return facts_in_words.hidden_by_filters(what, name, words.sentence)

    def hint(self, query: str) -> Hint:
        """What to say above what was found: that it is not quite what was asked for."""
        meant = self._last.did_you_mean
        if meant:
            filters = (found.typed for found in parse(query).filters)
            return Hint(facts_in_words.corrected(meant), " ".join((meant, *filters)))
        return Hint(" ".join(map(facts_in_words.not_understood, self._last.problems)))

    def ticket(self, query: str) -> Hint:
        """Whom to turn to with what looks like a ticket number; nothing for other queries."""
        found = ticket_hint(query, self._core.catalogue)
        if found is None:
            return Hint()
        return Hint(ticket_sentence(found, self._core.language), entry=found.contact_point.id)

    def doubts(self) -> str:
        """What speaks against the times shown, and what to do about it; "" when nothing does."""
        return " ".join(timekeeping_sentences(self._core.doubts(), self._core.language))

    def light(self, point: ContactPoint, at: datetime) -> Answered:
        """The light of a contact point in words, and whether it can be dialled from here."""
        viewer = self._core.viewer
        answer = self._core.light_at(point, at)
        words = describe(answer, at, viewer.zone, self._core.language)
        if viewer.country and is_unreachable(point, viewer.country):
            words = out_of_reach(words, self.facts.country_name(viewer.country))
        return Answered(answer, words)

    def detail(
        self,
        id_: str,
        lit: Lit | None,
        situation: Situation | None = None,
        instead: Channel | None = None,
    ) -> Detail | None:
        """Everything about an entry, in words; `instead` is what to use where it is no use."""
        catalogue, calls = self._core.catalogue, situation or Situation()
        point = catalogue.contact_points.get(id_)
        if point is not None:
            asked = Asked(
                self.facts,
                self._core.viewer,
                self._clock(),
                lit,
                self._core.timetables,
                calls.phone,
                calls.prefix,
                instead,
            )
            return make_detail(point, asked)
        article = catalogue.articles.get(id_)
        return article_detail(article, self.desk()) if article else None

    def desk(self) -> Desk:
        """What things to read are written from, for this caller at the moment asked about."""
        at = self._clock()
        moment = Moment(at, self._core.viewer.zone, self._core.timetables)
        return Desk(self.facts, lambda point: self.light(point, at), moment)

    def _search(
        self, query: Query, accept: Accept | None, habit: Mapping[str, int] | None
    ) -> Results:
        if self._index is None and len(self._entries) <= _QUICK:
            # The first keys may come before pinyin is loaded: until then one without it serves.
            self._index = Index.build(list(self._entries), pinyin=False)
        if self._index is None:
            found = self._scan.search(query) if self._scan else []
            return Results(tuple(Hit(id_, Tier.PART) for id_ in found))
        try:
            return self._index.search(query, accept=accept, habit=habit)
        except sqlite3.DatabaseError:
            self._lose_index()
            return Results()

    def _lose_index(self) -> None:
        self._index = None
        if self._lost:
            self._lost(INDEX)

    def _load_index(self, progress: Callable[[int], object]) -> None:
        written, total = self._entries, max(len(self._entries), 1)

        def tell(done: int) -> None:
            progress(done * 100 // total)

        tell(0)
        if self._index is None and total > _QUICK:
            self._scan = Scan(self._core.catalogue.contact_points.values())
            self._states.sort(self._core.catalogue.contact_points.values())
        source = self._core.source_hash() if total > _QUICK else ""
        self._index = build_beside(written, self._cache / "search", tell, source)
        self._scan = None

    @property
    def _entries(self) -> EntryStream:
        return EntryStream(self._core.catalogue, self._core.names)


@lru_cache(maxsize=4)  # every row that comes into view asks with the same query
def _parsed(text: str) -> Query:
    return parse(text)


def _facts(core: Context) -> Facts:
    def country_name(code: str) -> str:
        return core.names.territory_name(code, core.language)

    def language_name(tag: str) -> str:
        return core.names.language_name(tag, core.language)

    return Facts(core.catalogue, (core.language,), country_name, language_name)
