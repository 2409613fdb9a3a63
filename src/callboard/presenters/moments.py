"""The moment the window answers for: its clock face, its banner, and the timer that moves it."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from callboard.answers import Answers
from callboard.gui.clock_set import ClockSet, open_clock_set
from callboard.gui.moment import Moment
from callboard.gui.quick_moments import quick_moments
from callboard.gui.session import Session
from callboard.gui.ticker import Ticker
from callboard.gui.widgets.clock_face import wall_clock_text
from callboard.gui.widgets.shell import Shell
from callboard.gui.widgets.what_if import WhatIf
from callboard.hours.wall_clock import Oddity, WallClock, at_wall_clock
from callboard.hours.zone import zone


class MomentsPresenter(QObject):
    """Lets time pass, or stand at a moment that was asked about."""

    asked_about = Signal(int)  # year; its holidays may not have been read yet

    def __init__(self, shell: Shell, answers: Answers, session: Session, moment: Moment) -> None:
        super().__init__(shell.window)
        self.window = shell.window
        self._themes = shell.themes
        self.answers = answers
        self.session = session
        self.moment = moment
        self.ticker = Ticker(moment, self)
        self._clock_set: ClockSet | None = None
        self._connect()

    @Slot()
    def start(self) -> None:
        """Hear that the clock was set, where the system tells, instead of looking for it."""
        self._clock_set = ClockSet(open_clock_set(), self)
        self._clock_set.noticed.connect(self._wake)
        self.ticker.looks = not self._clock_set.is_told

    @Slot()
    def stop(self) -> None:
        """Let time pass unseen."""
        self.ticker.stop()
        if self._clock_set is not None:
            self._clock_set.stop()

    @Slot(object)
    def ask_about(self, at: datetime | None) -> None:
        """Answer for another moment (aware), or for now (None)."""
        self.moment.asked = at
        self.answers.ask_about(at)
        if at is not None:
            self.ticker.stop()  # a moment that was asked about does not pass
        self.session.relight()
        self.asked_about.emit(self.moment().year)

    @Slot()
    def return_to_now(self) -> None:
        """Answer for the present again."""
        if self.moment.asked is not None:
            self.ask_about(None)

    @Slot()
    def open_what_if(self) -> None:
        """Let the user say for which moment the window should answer."""
        key = self.answers.viewer.zone
        asking = WhatIf(self.window, self._zones(), self._themes.theme)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.show_wall_clock(self.moment().astimezone(zone(key)))
        asking.offer(quick_moments(self.moment(), zone(key)))
        asking.asked.connect(self._ask)
        asking.changed.connect(self._remark)
        asking.now_wished.connect(self.return_to_now)
        self._themes.theme_changed.connect(asking.apply_theme)
        asking.open()

    @Slot(object, str)
    def _ask(self, local: datetime, key: str) -> None:
        self.ask_about(at_wall_clock(local.date(), local.time(), zone(key)).instant)

    @Slot(object, str)
    def _remark(self, local: datetime, key: str) -> None:
        asking = self.sender()
        if isinstance(asking, WhatIf):
            found = at_wall_clock(local.date(), local.time(), zone(key))
            asking.remark(self._told(found, key))

    def _told(self, found: WallClock, key: str) -> str:
        mine = self.answers.viewer.zone
        if found.oddity is Oddity.SKIPPED:
            shown = wall_clock_text(found.instant.astimezone(zone(key)))
            return self.tr("Clocks go forward over this time: {0} is shown.").format(shown)
        if found.oddity is Oddity.TWICE:
            return self.tr("Clocks show this time twice that night: the first is shown.")
        if mine == key:
            return ""
        return self.tr("{0} your time").format(
            wall_clock_text(found.instant.astimezone(zone(mine)))
        )

    def _zones(self) -> list[tuple[str, str]]:
        """The caller's zone, then that of the line looked at, then those of all other lines."""
        mine = self.answers.viewer.zone
        points = self.session.points
        looked_at = points.get(self.session.selection)
        first = [hours.zone for hours in looked_at.hours_available] if looked_at else []
        rest = sorted({hours.zone for p in points.values() for hours in p.hours_available})
        others = [key for key in dict.fromkeys([*first, *rest]) if key != mine]
        return [
            (mine, self.tr("your time · {0}").format(city(mine))),
            *((key, self.tr("{0} time").format(city(key))) for key in others),
        ]

    @Slot()
    def show_moment(self) -> None:
        """Show the moment again, told in the caller's zone."""
        self._show(self.moment())

    def _connect(self) -> None:
        self.session.moment_changed.connect(self._show)
        self.session.change_expected.connect(self._arm)
        self.ticker.ticked.connect(self.session.refresh)
        self.window.clock_face.clicked.connect(self.open_what_if)
        self.window.moment_banner.left.connect(self.return_to_now)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._wake)

    @Slot(object)
    def _arm(self, change: datetime | None) -> None:
        if self.moment.asked is None:
            self.ticker.arm(change)

    @Slot()
    def _wake(self) -> None:
        if self.moment.asked is None:
            self.ticker.wake()

    @Slot(object)
    def _show(self, at: datetime) -> None:
        face, key = self.window.clock_face, self.answers.viewer.zone
        face.show_moment(at.astimezone(zone(key)), city(key))
        told = self.answers.doubts()
        if self.moment.asked is not None:
            told = self.tr("Not now: everything here answers for {0}.").format(face.told)
        self.window.moment_banner.say(told, can_leave=self.moment.asked is not None)


def city(key: str) -> str:
    """The place that a zone is named after."""
    return key.rpartition("/")[2].replace("_", " ")
