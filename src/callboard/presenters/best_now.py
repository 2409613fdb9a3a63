"""The card "Best now": ranked a slice at a time whenever a light or the situation changes."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from callboard.directory.contact_point import ContactPoint, Severity
from callboard.directory.names import Names
from callboard.directory.reading import with_named
from callboard.gui.best_now import words_hold, write_best_now
from callboard.gui.row import Facts, copied_text
from callboard.gui.widgets.best_now import BestNowCard
from callboard.reach.availability import Light
from callboard.reach.candidate import Candidate
from callboard.reach.factors import HURRY
from callboard.reach.findings import Asked
from callboard.reach.ranking import (
    Ranking,
    Slices,
    alternative,
    rank,
    ranked_in_slices,
    widened,
)
from callboard.reach.situation import Situation
from callboard.wording.light_reason import Teller

_BUDGET = 4  # milliseconds of ranking between two looks at the keyboard
_REST = 60  # milliseconds after a key until what it found is ranked
_MOST_FOUND = 300  # a query that finds more says nothing about whom the caller wants

Lit = Callable[[ContactPoint, datetime], Light]


class BestNowPresenter(QObject):
    """Keeps the card true: for all channels, or for those that a query found."""

    ranked = Signal(object)  # Ranking

    def __init__(
        self,
        card: BestNowCard,
        facts: Facts,
        names: Names,
        lit: Lit,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(card)
        self.card = card
        self.facts = facts
        self.names = names
        self.situation = Situation()
        self.ranking = Ranking()
        self._lit = lit
        self._clock = clock
        self._found = self._points = facts.catalogue.contact_points  # asked for; being ranked
        self._is_wider = False  # because nothing of what was asked for can be used
        self._slices: Slices | None = None
        # Of all channels: what was found, when, and the ends of the lights that were looked at.
        self._whole: tuple[Ranking, datetime, set[datetime]] | None = None
        self._ends: set[datetime] = set()
        self._selected = ""
        self._at = clock()
        self._holds: datetime | None = None
        self._reads_so: datetime | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._go_on)
        self._found_due = QTimer(self, singleShot=True, interval=_REST)
        self._found_due.timeout.connect(self._rank_found)

    @Slot()
    def rank(self) -> None:
        """Rank again, soon: a light, a fact or the situation has changed."""
        self._whole = None
        self._points, self._is_wider = self._found, False
        self._begin()

    def _begin(self) -> None:
        self._found_due.stop()
        self._at = self._clock()
        self._ends = set()
        self._slices = ranked_in_slices(self._points, self._asked())
        self._due.start()

    @Slot(str)
    def show_selected(self, id_: str) -> None:
        """Say on the card whether Enter, which copies the selected entry, copies the same."""
        self._selected = id_
        best, point = self.card.best, self.facts.catalogue.contact_points.get(id_)
        copies = point is not None and id_ == best.id and copied_text(point) == best.copies
        self.card.show_enter(copies)

    @Slot(object)
    def use_situation(self, situation: Situation) -> None:
        """Answer for another situation from now on."""
        self.situation = situation
        self.card.say()
        self.rank()

    @Slot(list)
    def show_found(self, ids: list[str]) -> None:
        """Rank what a query found; everything when it found everything, too much or nothing."""
        every = self.facts.catalogue.contact_points
        named = with_named(ids[:_MOST_FOUND], self.facts.catalogue) if ids else ()
        found = {id_: every[id_] for id_ in named}
        is_telling = 0 < len(ids) <= _MOST_FOUND and 0 < len(found) < len(every)
        points = found if is_telling else every
        # To compare 100,000 ids with themselves takes half a frame.
        if points is self._found or points.keys() == self._found.keys():
            return
        self._found = points
        # Not between a key and its frame: to drop a ranking that is half done takes one, too.
        self._due.stop()
        self._found_due.start()

    @Slot()
    def _rank_found(self) -> None:
        self._points, self._is_wider = self._found, False
        self._rank_points()

    def _rank_points(self) -> None:
        if self._points is self.facts.catalogue.contact_points and self._whole:
            self._slices = None
            self.ranking, self._at, self._ends = self._whole
            self._use(self.ranking)
            self.refresh(self._clock())
        else:
            self._begin()

    @Slot(object)
    def refresh(self, at: datetime) -> None:
        """Look whether the card still holds at this moment."""
        if self._slices is not None or self._found_due.isActive() or self._holds is None:
            return
        if at < self._at or at >= self._holds:
            self.rank()
        elif self._reads_so is not None and at >= self._reads_so:
            self._write(at)

    def alternative_to(self, id_: str) -> Candidate | None:
        """What to use instead of a channel that cannot be used from here."""
        points = self.facts.catalogue.contact_points
        return alternative(points[id_], points, self._asked()) if id_ in points else None

    def best_of(self, ids: Iterable[str], severity: Severity) -> list[str]:
        """Which of these to use now for something this bad, best first; [] when none can be."""
        every = self.facts.catalogue.contact_points
        points = {id_: every[id_] for id_ in ids if id_ in every}
        situation = replace(self.situation, severity=severity)
        found = rank(points, replace(self._asked(), situation=situation))
        return [best.point.id for best in (found.best, *found.fallbacks) if best]

    @Slot()
    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._slices is not None and clock.elapsed() < _BUDGET:
            try:
                next(self._slices)
            except StopIteration as done:
                self._slices = None
                self._use(done.value)
        if self._slices is not None:
            self._due.start()

    def _use(self, ranking: Ranking) -> None:
        every = self.facts.catalogue.contact_points
        if ranking.best is None and self._points is not every:
            self._points, self._is_wider = every, True
            self._rank_points()
            return
        if self._points is every:
            self._whole = (ranking, self._at, self._ends)
        self.ranking = widened(ranking) if self._is_wider else ranking
        hurries = {end - HURRY + timedelta(microseconds=1) for end in self._ends}
        changes = (end for end in self._ends | hurries if end > self._at)
        self._holds = min(changes, default=datetime.max.replace(tzinfo=self._at.tzinfo))
        self._write(self._at)
        self.ranked.emit(self.ranking)

    def _write(self, at: datetime) -> None:
        teller = Teller(self.situation, at, self.facts.languages[0], self.names)
        self._reads_so = words_hold(self.ranking, at)
        self.card.show_best(write_best_now(self.ranking, self.facts, teller))
        self.show_selected(self._selected)

    def _asked(self) -> Asked:
        catalogue, at = self.facts.catalogue, self._at

        def lit(point: ContactPoint) -> Light:
            light = self._lit(point, at)
            if light.interval.end is not None:
                self._ends.add(light.interval.end)
            return light

        return Asked(self.situation, at, lit, catalogue.claims, catalogue.conflicts)
