"""The moment the window answers for: its clock face, its banner, and the timer that moves it."""

from datetime import datetime

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from callboard.answers import Answers
from callboard.gui.moment import Moment
from callboard.gui.session import Session
from callboard.gui.ticker import Ticker
from callboard.gui.widgets.main_window import MainWindow
from callboard.hours.zone import zone


class MomentsPresenter(QObject):
    """Lets time pass, or stand at a moment that was asked about."""

    def __init__(
        self, window: MainWindow, answers: Answers, session: Session, moment: Moment
    ) -> None:
        super().__init__(window)
        self.window = window
        self.answers = answers
        self.session = session
        self.moment = moment
        self.ticker = Ticker(moment, self)
        self._connect()

    @Slot(object)
    def ask_about(self, at: datetime | None) -> None:
        """Answer for another moment (aware), or for now (None)."""
        self.moment.asked = at
        self.answers.ask_about(at)
        if at is not None:
            self.ticker.stop()  # a moment that was asked about does not pass
        self.session.relight()

    @Slot()
    def show_moment(self) -> None:
        """Show the moment again, told in the caller's zone."""
        self._show(self.moment())

    def _connect(self) -> None:
        self.session.moment_changed.connect(self._show)
        self.session.change_expected.connect(self._arm)
        self.ticker.ticked.connect(self.session.refresh)
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
        face.show_moment(at.astimezone(zone(key)), _city(key))
        told = self.answers.doubts()
        if self.moment.asked is not None:
            told = self.tr("Not now: everything here answers for {0}.").format(face.text)
        self.window.moment_banner.say(told)


def _city(key: str) -> str:
    return key.rpartition("/")[2].replace("_", " ")
