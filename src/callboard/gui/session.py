"""What the window is asked and what it answers: wishes in as slots, facts out as signals."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from callboard.directory.contact_point import ContactPoint
from callboard.gui.lights import Answer, Lights, Lit
from callboard.gui.row import Facts, Row, RowWriter, copied_text
from callboard.search.results import MOST_HITS


class Finder(msgspec.Struct, frozen=True):
    """What searching is: ids for a query, best first, and what of a name a query matched."""

    find: Callable[[str], Iterable[str]]
    marks: Callable[[str, str], Iterable[tuple[int, int]]]  # (name, query) -> half-open ranges


class Session(QObject):
    """Remembers query, moment and selection, and writes the rows that are looked at."""

    found = Signal(list)  # ids, best first
    lights_changed = Signal()
    selected = Signal(str)  # id, or "" when nothing is found
    moment_changed = Signal(object)  # aware datetime
    change_expected = Signal(object)  # aware datetime, or None
    query_wished = Signal(str)  # what the search box should hold
    copy_wished = Signal(str)  # a handle or an address
    copy_number_wished = Signal(str)
    used = Signal(str)  # id of what was copied
    told = Signal(str)

    def __init__(self, facts: Facts, clock: Callable[[], datetime], finder: Finder) -> None:
        super().__init__()
        self.facts = facts
        self._clock = clock
        self._finder = finder
        self._rows = RowWriter(facts)
        self._lights: Lights | None = None
        self._found: dict[str, None] = {}  # ordered, and quick to look into
        self.query = ""
        self.selection = ""
        self._is_chosen = False  # by the user, not by what was found
        self._expected: datetime | None = None

    @property
    def points(self) -> dict[str, ContactPoint]:
        """Every contact point by id."""
        return self.facts.catalogue.contact_points

    @property
    def at(self) -> datetime:
        """The moment asked about."""
        return self._clock()

    @property
    def ids(self) -> Sequence[str]:
        """What was found, best first."""
        return list(self._found)

    @property
    def channels_shown(self) -> int:
        """How many contact points are shown; articles are found beside them, but do not count."""
        if not self.query.strip():
            return len(self.points)
        return sum(id_ in self.points for id_ in self._found)

    @property
    def is_cut(self) -> bool:
        """Whether more may match than is shown."""
        return bool(self.query.strip()) and len(self._found) >= MOST_HITS

    def start(self, text: str = "") -> None:
        """Show what was typed while nothing was loaded, else everything in the files' order."""
        self.query = text
        self._show(self._matching())

    def use_lights(self, answer: Answer) -> None:
        """From now on lights are known; until then rows carry none."""
        self._lights = Lights(answer)
        self.lights_changed.emit()
        self.refresh(self._clock())

    def lit(self, id_: str) -> Lit | None:
        """The light of an entry as of now; None until hours have been read, and for articles."""
        point = self.points.get(id_)
        return self._lights.of(point, self._clock()) if self._lights and point else None

    def row(self, id_: str) -> Row:
        """The row of a found entry, as of now."""
        plain, lit = self._rows.plain(id_), self.lit(id_)
        marks = self._marks(plain.name)
        if lit is None:
            return msgspec.structs.replace(plain, marks=marks)
        self._expect(lit.until)
        return msgspec.structs.replace(plain, marks=marks, light=lit.words)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what matches; everything when nothing was typed."""
        if text == self.query:
            return
        self.query = text
        self._show(self._matching())

    def search_again(self) -> None:
        """Search the same with an index that may know more; the selection stays if it is found."""
        if not self.query.strip():
            return
        chosen = self.selection
        self._show(self._matching())
        self.select(chosen)

    @Slot(str)
    def select(self, id_: str) -> None:
        """Look at one of the found entries."""
        if id_ in self._found and id_ != self.selection:
            self._is_chosen = True
            self._look_at(id_)

    def prefer(self, id_: str) -> None:
        """Select what is best for the caller, where nothing was typed and nobody chose another."""
        if not self._is_chosen and not self.query.strip() and id_ in self._found:
            self._look_at(id_)

    @Slot(str)
    def visit(self, id_: str) -> None:
        """Look at an entry that something links to, also when the query does not find it."""
        if id_ not in self._found:
            self.query_wished.emit("")
        self.select(id_)

    @Slot(object)
    def refresh(self, at: datetime) -> None:
        """Answer for this moment; lights that still hold are not asked again."""
        if self._lights and self._lights.expire(at):
            self.lights_changed.emit()
        self.moment_changed.emit(at)
        self._expected = self._lights.next_change if self._lights else None
        self.change_expected.emit(self._expected)

    @Slot()
    def relight(self) -> None:
        """Ask for every light again, because a holiday calendar has been read."""
        if self._lights:
            self._lights.forget()
            self.lights_changed.emit()
            self.refresh(self._clock())

    @Slot()
    def copy_selected(self) -> None:
        """Copy the selected entry, which is the first unless another was chosen."""
        self.copy(self.selection)

    @Slot(int)
    def copy_nth(self, nth: int) -> None:
        """Copy the n-th entry, counted from 1, and select it."""
        if 0 < nth <= len(self._found):
            id_ = self.ids[nth - 1]
            self.select(id_)
            self.copy(id_)

    @Slot(str)
    def copy(self, id_: str) -> None:
        """Copy the number of an entry, else its handle or address, or say that it has none."""
        point = self.points.get(id_)
        if not id_:
            self.told.emit(self.tr("Nothing to copy: nothing is found"))
        elif point is None or not copied_text(point):
            self.told.emit(self.tr("Nothing to copy: no number is published"))
        else:
            self._copy(point)

    def _copy(self, point: ContactPoint) -> None:
        self.used.emit(point.id)
        if point.telephone:
            self.copy_number_wished.emit(copied_text(point))
        else:
            self.copy_wished.emit(copied_text(point))

    def _look_at(self, id_: str) -> None:
        if id_ != self.selection:
            self.selection = id_
            self.selected.emit(id_)

    def _show(self, ids: Iterable[str]) -> None:
        self._is_chosen = False
        self._found = dict.fromkeys(ids)
        self.selection = next(iter(self._found), "")
        self.found.emit(self.ids)
        self.selected.emit(self.selection)

    def _matching(self) -> Iterable[str]:
        """What to show: every channel when nothing was typed, in the order of the files."""
        if not self.query.strip():
            return self.points
        articles = self.facts.catalogue.articles
        found = self._finder.find(self.query)
        return (id_ for id_ in found if id_ in self.points or id_ in articles)

    def _marks(self, name: str) -> tuple[tuple[int, int], ...]:
        return tuple(self._finder.marks(name, self.query)) if self.query.strip() else ()

    def _expect(self, change: datetime | None) -> None:
        # Rows are written while they are drawn: arm the timer only when it must ring earlier.
        if change and (self._expected is None or change < self._expected):
            self._expected = change
            self.change_expected.emit(change)
