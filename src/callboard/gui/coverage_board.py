"""The coverage board as plain values: each row's bars, and what they say."""

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.gui.lights import Lit
from callboard.gui.row import Facts
from callboard.gui.time_axis import Axis
from callboard.gui.translation import translate
from callboard.hours.state import ANSWERING, Confidence, State
from callboard.hours.zone import zone
from callboard.reach.availability import Viewer, opening_hours
from callboard.reach.coverage import (
    Intervals,
    LineCover,
    Mark,
    Skew,
    Stretch,
    holiday_marks,
    line_cover,
    not_known,
    skews,
)
from callboard.reach.sites import Site, Window, common_hours, site_cover, site_hours
from callboard.wording.coverage import Asked, when
from callboard.wording.coverage_phrases import coverage_phrases
from callboard.wording.language import phrases
from callboard.wording.light import LightWords
from callboard.wording.sites import Worked, clock_span, distance_in_words, hours_in_words

SITE, COMMON, LINE, HEADING = "site", "common", "line", "heading"
_LANGUAGES_SHOWN = 3
_SEPARATOR = " · "


class BoardBar(msgspec.Struct, frozen=True):
    """A part of a row, in shares of the axis. Keys: work open limited doubtful unknown."""

    start: float
    end: float
    key: str
    label: str = ""


class BoardRow(msgspec.Struct, frozen=True, kw_only=True):
    """What the board shows of a site or a line; `stretches` are what the bars are drawn from."""

    kind: str
    name: str
    about: str = ""
    light: LightWords | None = None
    bars: tuple[BoardBar, ...] = ()
    marks: tuple[BoardBar, ...] = ()  # public holidays, by name
    stretches: tuple[Stretch, ...] = ()

    @property
    def in_reach(self) -> bool:
        """Whether the line can be dialled from where the caller is, as far as is known."""
        return self.light is None or self.light.in_reach


class Sources(msgspec.Struct, frozen=True):
    """What a board is written from. `in_doubt`: the clock or the rules cannot be believed."""

    sites: tuple[Site, ...]
    facts: Facts
    viewer: Viewer
    timetables: Intervals
    lit: Callable[[str], Lit | None]
    in_doubt: bool = False


class Board:
    """Writes the rows that are looked at, for one stretch of time, and keeps them."""

    def __init__(
        self, sources: Sources, axis: Axis, asked: Asked, *, is_theirs: bool = False
    ) -> None:
        self.sources = sources
        self.axis = axis
        self.asked = asked
        self._is_theirs = is_theirs
        self._covers: dict[str, LineCover] = {}
        self._rows: dict[tuple[str, str], BoardRow] = {}
        self._worked: list[Worked] | None = None
        self._skews: dict[tuple[str, str], tuple[Skew, ...]] = {}

    def at(self, asked: Asked) -> "Board":
        """The same board read at another moment; what was worked out is kept."""
        made = Board(self.sources, self.axis, asked, is_theirs=self._is_theirs)
        made._covers, made._worked, made._skews = self._covers, self._worked, self._skews
        return made

    def row(self, kind: str, id_: str) -> BoardRow:
        """A row by what it is: a site by its place in the order, a line by its id."""
        key = (kind, id_)
        if key not in self._rows:
            self._rows[key] = self._written(kind, id_)
        return self._rows[key]

    @property
    def worked(self) -> list[Worked]:
        """Every site, with when it works."""
        if self._worked is None:
            self._worked = [(site, self._site_cover(site)) for site in self.sources.sites]
        return self._worked

    def skews(self, mine: str, theirs: str, days: int) -> tuple[Skew, ...]:
        """The weeks to come in which two zones (IANA keys) are oddly far apart."""
        key = (mine, theirs)
        if key not in self._skews:
            self._skews[key] = skews(mine, theirs, self.asked.at, days)
        return tuple(skew for skew in self._skews[key] if skew.end > self.asked.at)

    def cover(self, point: ContactPoint) -> LineCover:
        """When a line answers."""
        if point.id not in self._covers:
            start, end, sources = self.axis.start, self.axis.end, self.sources
            self._covers[point.id] = (
                not_known(point, start, end)
                if sources.in_doubt
                else line_cover(point, sources.viewer, start, end, sources.timetables)
            )
        return self._covers[point.id]

    def _site_cover(self, site: Site) -> tuple[Stretch, ...]:
        if self.sources.in_doubt:
            return (Stretch(self.axis.start, self.axis.end, State.UNKNOWN),)
        return site_cover(site, self.axis.start, self.axis.end, self.sources.timetables)

    def _written(self, kind: str, id_: str) -> BoardRow:
        if kind == LINE:
            return self._line(id_)
        if kind == SITE:
            return self._site(int(id_))
        return self._common()

    def _site(self, place: int) -> BoardRow:
        site, stretches = self.worked[place]
        said = hours_in_words(site.hours, self.asked.language)
        marks = holiday_marks([site_hours(site)], *self._ends, self.sources.timetables)
        return BoardRow(
            kind=SITE,
            name=site.name,
            about=_joined(self._there(site.zone), said, self._distance(site.zone)),
            bars=self._bars(stretches, site.zone, "work"),
            marks=self._marks(marks),
            stretches=tuple(stretches),
        )

    def _distance(self, key: str) -> str:
        """How far a clock is away in the time shown, which may be another than now."""
        at = self.asked.at if self.axis.holds(self.asked.at) else self.axis.moment(0.5)
        return distance_in_words(key, msgspec.structs.replace(self.asked, at=at))

    def _common(self) -> BoardRow:
        windows = common_hours([cover for _, cover in self.worked])
        stretches = _with_rests(windows, *self._ends)
        name = translate("Coverage", "All at work")
        if len(self.worked) == 2:
            name = translate("Coverage", "Both at work")
        about = "" if windows else translate("Coverage", "no common hour")
        bars = self._bars(stretches, self.asked.zone, "common")
        return BoardRow(kind=COMMON, name=name, about=about, bars=bars, stretches=stretches)

    def _line(self, id_: str) -> BoardRow:
        facts = self.sources.facts
        point = facts.catalogue.contact_points[id_]
        lit, cover = self.sources.lit(id_), self.cover(point)
        marks = () if self.sources.in_doubt else self._holidays(point)
        return BoardRow(
            kind=LINE,
            name=facts.best(point.name) or id_,
            about=self._about(point, lit),
            light=lit.words if lit else None,
            bars=self._bars(cover.stretches, _zone_of(point) or self.asked.zone, "open"),
            marks=self._marks(marks),
            stretches=cover.stretches,
        )

    def _holidays(self, point: ContactPoint) -> tuple[Mark, ...]:
        hours = [opening_hours(service) for service in point.hours_available]
        return holiday_marks(hours, *self._ends, self.sources.timetables)

    @property
    def _ends(self) -> tuple[datetime, datetime]:
        return self.axis.start, self.axis.end

    def _about(self, point: ContactPoint, lit: Lit | None) -> str:
        facts, viewer = self.sources.facts, self.sources.viewer
        names = [facts.language_name(tag) for tag in point.available_language]
        languages = facts.list_of(names[:_LANGUAGES_SHOWN])
        if len(names) > _LANGUAGES_SHOWN:
            languages += f" +{len(names) - _LANGUAGES_SHOWN}"
        if lit and not lit.words.in_reach and viewer.country:
            away = translate("Coverage", "not reachable from {0}")
            return _joined(languages, away.format(facts.country_name(viewer.country)))
        return _joined(self._there(_zone_of(point)), languages, self._hours(point))

    def _hours(self, point: ContactPoint) -> str:
        services = point.hours_available
        if not services:
            return translate("Coverage", "hours not published")
        if len(services) > 1:
            return translate("Coverage", "different hours by service")
        return hours_in_words(services[0].hours, self.asked.language)

    def _there(self, key: str) -> str:
        """What the clock of a place reads now; "" unless their times are wished."""
        if not self._is_theirs or not key:
            return ""
        time = f"{self.asked.at.astimezone(zone(key)):%H:%M}"
        return translate("Coverage", "now {0} there").format(time)

    def _bars(self, stretches: Sequence[Stretch], key: str, work: str) -> tuple[BoardBar, ...]:
        key = key if self._is_theirs else self.asked.zone
        return tuple(
            BoardBar(
                self.axis.share(s.start),
                self.axis.share(s.end),
                bar_key(s, work),
                self._label(s, key),
            )
            for s in stretches
            if s.state is not State.CLOSED
        )

    def _label(self, stretch: Stretch, key: str) -> str:
        """The times of a bar; an end that lies beyond the axis is not told."""
        first, _, last = clock_span(stretch.start, stretch.end, key).partition("–")
        first = first if stretch.start > self.axis.start else ""
        last = last if stretch.end < self.axis.end else ""
        return f"{first}–{last}" if first or last else ""

    def _marks(self, marks: Sequence[Mark]) -> tuple[BoardBar, ...]:
        share = self.axis.share
        return tuple(BoardBar(share(m.start), share(m.end), "holiday", m.label) for m in marks)


def bar_key(stretch: Stretch, work: str) -> str:
    """How a stretch is drawn; one that is not certain is never drawn as if it were."""
    if stretch.state in ANSWERING and stretch.confidence is not Confidence.OFFICIAL:
        return "doubtful"
    return work if stretch.state is State.OPEN else stretch.state.value


def state_word(row: BoardRow, stretch: Stretch, language: str) -> str:
    """A state in a word or two."""
    words, own = phrases(language), coverage_phrases(language)
    if row.kind != LINE and stretch.state in (State.OPEN, State.CLOSED):
        return own.working if stretch.state is State.OPEN else own.off
    word = words.words[stretch.state.value]
    return f"{word}, {words.doubtful}" if bar_key(stretch, "") == "doubtful" else word


def state_at(row: BoardRow, moment: datetime, asked: Asked) -> str:
    """What a row says of one moment: "Open until today 18:00"."""
    found = next((s for s in row.stretches if s.start <= moment < s.end), None)
    if found is None:
        return ""
    word = state_word(row, found, asked.language)
    if found is row.stretches[-1]:
        return word
    until = phrases(asked.language).until.format(time=when(found.end, asked), mine="")
    return f"{word} {until}"


def spoken(row: BoardRow, moment: datetime, asked: Asked) -> str:
    """A row for a screen reader: its name, its state at a moment, then what it is."""
    at = translate("Coverage", "At {0}: {1}").format(
        when(moment, asked), state_at(row, moment, asked)
    )
    if moment == asked.at:
        at = state_at(row, moment, asked)
    holidays = phrases(asked.language).between_names.join(mark.label for mark in row.marks)
    return ". ".join(part for part in (row.name, at, row.about, holidays) if part)


def _with_rests(windows: Sequence[Window], start: datetime, end: datetime) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for window in windows:
        if window.start > start:
            found.append(Stretch(start, window.start, State.CLOSED))
        found.append(Stretch(window.start, window.end, State.OPEN))
        start = window.end
    if start < end:
        found.append(Stretch(start, end, State.CLOSED))
    return tuple(found)


def _zone_of(point: ContactPoint) -> str:
    return point.hours_available[0].zone if point.hours_available else ""


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(part for part in parts if part)
