"""Tells when something falls due for a case, from the start of the window on, by the real clock."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from callboard.cases.events import tell
from callboard.cases.watch import Seen, calendars_needed, look_again, seen, to_tell
from callboard.commands.context import Context
from callboard.gui.ticker import DOUBT, milliseconds_until
from callboard.presenters.case_book import CaseBook
from callboard.wording.case_summary import notification
from callboard.wording.cases import Telling


class CaseWatch(QObject):
    """Sleeps until the next thing is due, at most half a minute: clocks are set while it sleeps.

    `expected` are the calendars that are being read anyway; others are wished for.
    """

    notified = Signal(str, str)  # title, text
    calendar_wished = Signal(str)
    changed = Signal()  # what follows from the promises may read differently

    def __init__(
        self,
        book: CaseBook,
        core: Context,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._core = core
        self._clock = clock
        self._tried: set[str] = set()
        self._is_preparing = True
        self._is_telling = False
        self._is_stopped = False
        self._views: list[Seen] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        book.changed.connect(self.recount)

    @property
    def is_counting(self) -> bool:
        """Whether it will look again by itself."""
        return self._timer.isActive()

    @property
    def views(self) -> list[Seen]:
        """Every case with what follows from its promise, by the calendars that are there."""
        if self._views is None:
            cases = self._book.cases.values()
            self._views = seen(cases, self._core.catalogue, self._core.timetables)
        return self._views

    @property
    def is_in_doubt(self) -> bool:
        """Whether the clock or its zones are wrong, so that nothing may be promised."""
        return self._core.timekeeping.doubts(self._clock()).hide_lights

    @Slot(str)
    def use_prepared(self, name: str) -> None:
        """Count again: a calendar is there, or it is known that it cannot be read."""
        self._tried.add(name)
        self.recount()

    @Slot()
    def use_all_prepared(self) -> None:
        """From now on a calendar that is still missing is wished for."""
        self._is_preparing = False
        self.recount()

    @Slot()
    def recount(self) -> None:
        """Work out anew what follows from the promises, and look."""
        self._views = None
        self.changed.emit()
        if not self._is_telling:
            self.look()

    @Slot()
    def look(self) -> None:
        """Tell what is due by now and was not told, and sleep until the next is."""
        if self._is_stopped or not self._book.cases:
            self._timer.stop()
            return
        if self._book.refresh():
            return  # it looks again by itself
        if self._is_ready() and not self.is_in_doubt:
            self._tell()
        if any(case.is_running for case in self._book.cases.values()):
            now = self._clock()
            due = min(look_again(self.views, now) or now + DOUBT, now + DOUBT)
            self._timer.start(milliseconds_until(due, now))
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Look no more, also when something that was under way ends later."""
        self._is_stopped = True
        self._timer.stop()

    def _tell(self) -> None:
        now = self._clock()
        found = to_tell(self.views, now)
        # Remembered first: whatever the telling sets off must not tell it again.
        self._is_telling = True
        for case, events in found:
            self._book.change(case.id, partial(tell, events=events))
        self._is_telling = False
        for case, events in found:
            promise = self._core.catalogue.promises[case.promise]
            zones = (self._core.viewer.zone, promise.zone)
            said = notification(case, events, Telling(now, zones, self._core.language))
            self.notified.emit(said.title, said.body)

    def _is_ready(self) -> bool:
        """Whether every calendar is there that can be; a deadline without one may be too early."""
        running = [case for case in self._book.cases.values() if case.is_running]
        wanted = set(calendars_needed(running, self._core.catalogue)) - self._tried
        missing = sorted(code for code in wanted if self._core.calendars.get(code) is None)
        if missing and not self._is_preparing:
            self._tried.update(missing)
            for code in missing:
                self.calendar_wished.emit(code)
        return not missing
