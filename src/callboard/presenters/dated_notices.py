"""The line of notices above the list, kept true as days begin and end at the vendors'."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from callboard.gui.notice_lines import notice_lines
from callboard.gui.session import Session
from callboard.gui.widgets.dated_notices import DatedNotices

_QUARTER = 900  # seconds; days begin with one in every zone


class DatedNoticesPresenter(QObject):
    """Answers for the moment that the window answers for."""

    article_wished = Signal(str)

    def __init__(self, line: DatedNotices, session: Session) -> None:
        super().__init__(line)
        self.line = line
        self._session = session
        self._said_in: int | None = None  # quarters of an hour since 1970
        line.wished.connect(self.article_wished)
        session.moment_changed.connect(self.show_moment)

    @Slot(object)
    def show_moment(self, at: datetime) -> None:
        """Say what holds at a moment (aware)."""
        quarter = int(at.timestamp()) // _QUARTER
        if quarter == self._said_in:
            return  # asked every minute, while it may look through the days of eight years
        self._said_in = quarter
        self.line.say(notice_lines(self._session.facts, at))
