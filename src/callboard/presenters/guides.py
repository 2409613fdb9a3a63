"""The page of things to read: filtered by what was typed, and what of it is read."""

from PySide6.QtCore import QObject, Signal, Slot

from callboard.answers import Answers
from callboard.gui.guide_list import guide_rows
from callboard.gui.session import Session
from callboard.gui.widgets.guides_page import GuidesPage
from callboard.presenters.reader import ReaderPresenter


class GuidesPresenter(QObject):
    """Joins the list to the reader, and both to the session."""

    contact_point_wished = Signal(str)  # to be shown in the directory
    copy_wished = Signal(str)
    text_wished = Signal(str)  # to be copied: it has several lines

    def __init__(self, page: GuidesPage, answers: Answers, session: Session) -> None:
        super().__init__(page)
        self.page = page
        self._session = session
        self._reading = ReaderPresenter(page.reader, answers, session)
        self._connect()
        self.show_found()
        self._reading.read(page.first())

    @Slot()
    def show_found(self) -> None:
        """List what the query finds; everything when nothing was typed."""
        session, reading = self._session, self._reading.id
        query = session.query.strip()
        rows = guide_rows(session.facts, session.at, session.ids if query else None)
        if rows != self.page.model.rows:
            self.page.model.show(rows)
            self.page.list.choose(reading)
        nothing = self.tr("Nothing to read matches “{0}”.").format(query)
        self.page.say_nothing_found("" if rows else nothing)
        if query and rows and not self.page.where(reading).isValid():
            self._reading.read(self.page.first())

    @Slot(str)
    def read(self, id_: str, target: str = "") -> None:
        """Show something to read, also when the query does not find it."""
        if id_ in self._session.facts.catalogue.articles and not self.page.where(id_).isValid():
            self._session.query_wished.emit("")
        self._reading.read(id_, target, take_keyboard=True)

    def _connect(self) -> None:
        reading = self._reading
        self.page.list.chosen.connect(reading.read)
        reading.shown.connect(self.page.list.choose)
        reading.contact_point_wished.connect(self.contact_point_wished)
        reading.copy_wished.connect(self.copy_wished)
        self.page.back_wished.connect(reading.go_back)
        self.page.text_wished.connect(self._copy_text)
        self._session.found.connect(self.show_found)
        self._session.moment_changed.connect(self.show_found)

    @Slot()
    def _copy_text(self) -> None:
        self.text_wished.emit(self._reading.text)
