"""What the coverage page shows of the core, for what is wanted of it."""

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec
from PySide6.QtCore import QObject, Slot

from callboard.commands.context import Context
from callboard.gui.coverage_board import (
    COMMON,
    HEADING,
    LINE,
    SITE,
    Board,
    BoardRow,
    Sources,
    spoken,
    state_at,
)
from callboard.gui.coverage_notices import notices
from callboard.gui.coverage_text import board_text
from callboard.gui.models.coverage_model import Place, Written
from callboard.gui.session import Session
from callboard.gui.time_axis import Axis, today
from callboard.gui.widgets.coverage_choices import Choices
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.hours.zone import zone as tz
from callboard.presenters.slices import Sliced
from callboard.reach.coverage import speaking
from callboard.reach.sites import Site, city
from callboard.wording.clock import Day, clock
from callboard.wording.coverage import Asked, when
from callboard.wording.language import phrases
from callboard.wording.timekeeping import timekeeping_sentences

_FIRST = Place("", "")
_SPOKEN = 3  # notices that are said without being asked for


class Wanted(msgspec.Struct, frozen=True):
    """What somebody chose. `cursor` None stands on now; no `languages` means any."""

    axis: Axis
    sites: tuple[Site, ...] = ()
    languages: tuple[str, ...] = ()
    cursor: datetime | None = None
    is_theirs: bool = False


class CoverageShown(QObject):
    """Writes the page; works out nothing while the page is not on show."""

    def __init__(
        self,
        page: CoveragePage,
        core: Context,
        session: Session,
        clock: Callable[[], datetime],
        wanted: Wanted,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._core = core
        self._session = session
        self._clock = clock
        self.wanted = wanted
        self._board: Board | None = None
        self._ids: list[str] = []
        self._told: list[str] = []
        self._is_awaited = False  # somebody who listens waits for the notices
        self._work = Sliced(self)
        self._work.finished.connect(self._tell)

    @property
    def zone(self) -> str:
        """The zone the reader is in."""
        return self._core.viewer.zone

    @property
    def cursor(self) -> datetime:
        """The moment the cursor stands on."""
        return self.wanted.cursor or self._clock()

    @property
    def is_working(self) -> bool:
        """Whether the notices are still being worked out."""
        return self._work.is_busy

    def forget(self) -> None:
        """What is shown holds no longer; write it when it is looked at."""
        self._board = None
        self._work.stop()
        if self._page.isVisible():
            self.show()

    def want(self, wanted: Wanted) -> None:
        """Show something else."""
        self._is_awaited = wanted.axis != self.wanted.axis or wanted.sites != self.wanted.sites
        is_same = msgspec.structs.replace(self.wanted, cursor=wanted.cursor) == wanted
        self.wanted = wanted
        if is_same and self._board is not None:
            self.pass_time()
            self._show_axis()
        else:
            self.forget()

    def show(self) -> None:
        """Write the page, unless it is written."""
        if self._board is not None:
            self.pass_time()
            return
        wanted = self.wanted
        self._board = Board(self._sources(), wanted.axis, self._asked(), is_theirs=wanted.is_theirs)
        self._ids = self._matching()
        self._write(self._board)
        self._page.invite(is_wanted=not wanted.sites)
        self._page.choices.show_choices(self._choices())
        self._show_axis()
        self._work.start(notices(self._board, self._ids, self._languages_told))

    def _write(self, board: Board) -> None:
        """Write the rows; the same rows stay the same, so that nobody is told of them again."""
        places, place = self._places(), self._page.view.current_place()
        if tuple(places) == self._page.model.places:
            self._page.model.rewrite(self._written(board))
            return
        self._page.model.show(places, self._written(board))
        self._page.view.choose(place or _FIRST)

    def pass_time(self) -> None:
        """Read the same board a minute later."""
        if self._board is None or self._board.asked == self._asked():
            return
        self._board = self._board.at(self._asked())
        self._page.model.rewrite(self._written(self._board))
        self._show_axis()
        self._work.start(notices(self._board, self._ids, self._languages_told))

    def text(self) -> str:
        """The whole board in words."""
        self.show()
        return board_text(self._board, self._ids, self._told) if self._board else ""

    @Slot()
    def say_cursor(self) -> str:
        """Say what the current row says of the moment under the cursor."""
        place, board = self._page.view.current_place(), self._board
        if place is None or board is None or place.kind == HEADING:
            self._page.show_cursor("")
            return ""
        row = board.row(place.kind, place.id)
        state = state_at(row, self.cursor, board.asked)
        said = f"{when(self.cursor, board.asked)} · {row.name}: {state}" if state else row.name
        if not row.in_reach:
            said = f"{said} · {row.about}"
        self._page.show_cursor(said[:1].upper() + said[1:])
        return said

    def summary(self) -> str:
        """What is shown and what is good to know, for a screen reader."""
        said = (f"{self._start()}, {self._length()}", *self._told[:_SPOKEN])
        return ". ".join(sentence.rstrip(".") for sentence in said)

    @Slot(object)
    def _tell(self, told: list[str]) -> None:
        doubts = timekeeping_sentences(self._core.doubts(), self._core.language)
        self._told = [*doubts, *told]
        self._page.show_notices(self._told)
        if self._is_awaited:
            self._is_awaited = False
            self._page.announce(self.summary())
        if self._page.is_text and self._board:
            self._page.text.say(board_text(self._board, self._ids, self._told))

    def _asked(self) -> Asked:
        minute = self._clock().replace(second=0, microsecond=0)
        return Asked(minute, self.zone, self._core.language)

    @property
    def _languages_told(self) -> tuple[str, ...]:
        return self.wanted.languages or self._core.viewer.languages[:2]

    def _sources(self) -> Sources:
        core = self._core
        return Sources(
            sites=self.wanted.sites,
            facts=self._session.facts,
            viewer=core.viewer,
            timetables=core.timetables,
            lit=self._session.lit,
            in_doubt=core.doubts().hide_lights,
        )

    def _matching(self) -> list[str]:
        points = self._session.points
        found = [id_ for id_ in self._session.ids if id_ in points]
        if not self.wanted.languages:
            return found
        lines = [points[id_] for id_ in found]
        spoken_by = {p.id for tag in self.wanted.languages for p in speaking(lines, tag)}
        return [id_ for id_ in found if id_ in spoken_by]

    def _places(self) -> list[Place]:
        sites = [Place(SITE, str(n)) for n in range(len(self.wanted.sites))]
        if len(sites) > 1:
            sites.append(Place(COMMON, ""))
        lines = [Place(LINE, id_) for id_ in self._ids]
        title = self.tr("Lines") if lines else self.tr("No line matches what is searched for")
        return [*(_card(self.tr("My sites"), sites) if sites else ()), *_card(title, lines)]

    def _written(self, board: Board) -> Written:
        def said(row: BoardRow) -> str:
            return spoken(row, self.wanted.cursor or board.asked.at, board.asked)

        return Written(board.row, said)

    def _choices(self) -> Choices:
        points = self._session.points.values()
        tags = {tag for point in points for tag in point.available_language}
        names = {tag: self._session.facts.language_name(tag) for tag in tags}
        return Choices(
            lines=self._lines(),
            languages=dict(sorted(names.items(), key=lambda item: item[1])),
            chosen=self.wanted.languages,
            start=self._start(),
            days=self.wanted.axis.days,
            is_theirs=self.wanted.is_theirs,
        )

    def _lines(self) -> str:
        shown, total = len(self._ids), len(self._session.points)
        if shown == total:
            return self.tr("Lines: all {0}").format(total)
        return self.tr("Lines: {0} of {1}").format(shown, total)

    def _start(self) -> str:
        """The first day shown, in a word where there is one."""
        axis, words = self.wanted.axis, phrases(self._core.language)
        days = (axis.first - today(self._clock(), self.zone)) // timedelta(days=1)
        date = clock(axis.start, tz(self.zone), words.weekdays, Day.DATE, words)[: -len(" 00:00")]
        named = {0: self.tr("today"), 1: self.tr("tomorrow")}
        return named.get(days, date)

    def _length(self) -> str:
        axis = self.wanted.axis
        if axis.days == 1:
            return self.tr("24 hours")
        if axis.days:
            return self.tr("%n day(s)", "", axis.days)
        return self.tr("%n hour(s)", "", round(axis.hours))

    def _show_axis(self) -> None:
        axis, language = self.wanted.axis, self._core.language
        mine = self.tr("Times are yours ({0})").format(city(self.zone))
        self._page.strip.show_axis(axis, self.cursor, mine, language)
        self._page.view.show_axis(axis, self._clock(), self.cursor, language)
        self.say_cursor()


def _card(title: str, rows: list[Place]) -> list[Place]:
    """A heading and its rows, the first and last of which carry the card's edges."""
    if rows:
        rows[0] = msgspec.structs.replace(rows[0], is_first=True)
        rows[-1] = msgspec.structs.replace(rows[-1], is_last=True)
    return [Place(HEADING, title), *rows]
