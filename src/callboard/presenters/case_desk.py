"""What everything about cases shares: the book, the watch over it, and which case is looked at."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from callboard.answers import Answers
from callboard.cases.case import Case
from callboard.cases.watch import Seen
from callboard.commands.context import Context
from callboard.gui.memory import Memory
from callboard.gui.session import Session
from callboard.gui.theme import ThemeFollower
from callboard.presenters.case_book import CaseBook
from callboard.presenters.case_watch import CaseWatch
from callboard.wording.cases import Telling


class CaseDesk(QObject):
    """The cases of one window, and the parts of the core that a case touches."""

    told = Signal(str)
    channel_wished = Signal(str)  # id of a channel to look at
    page_wished = Signal()
    copy_wished = Signal(str)  # a text, from what is read
    selected = Signal(str)  # id of a case
    list_wished = Signal()  # the keyboard in the list

    def __init__(
        self,
        window: QWidget,
        core: Context,
        memory: Memory,
        answers: Answers,
        session: Session,
        themes: ThemeFollower,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.core = core
        self.memory = memory
        self.answers = answers
        self.session = session
        self.themes = themes
        self.selection = ""
        self.book = CaseBook(memory, self)
        self.watch = CaseWatch(self.book, core, memory.now, self)

    @Slot(str)
    def select(self, id_: str) -> None:
        """Look at a case."""
        if id_ != self.selection:
            self.selection = id_
            self.selected.emit(id_)

    def show_case(self, id_: str) -> None:
        """Show a case on the page, and put the keyboard there."""
        self.page_wished.emit()
        self.select(id_)
        self.list_wished.emit()

    def telling(self, case: Case, spoken: bool = False) -> Telling:  # noqa: FBT001, FBT002 -- of Tellings
        """As of which moment and by whose clocks a case is told: those the window answers for."""
        promise = self.core.catalogue.promises.get(case.promise)
        mine = self.core.viewer.zone
        zones = (mine, promise.zone if promise else mine)
        return Telling(self.session.at, zones, self.core.language, spoken)

    def seen(self, id_: str) -> Seen | None:
        """A case with what follows from its promise; nothing follows by a clock in doubt."""
        return next((view for view in self.views if view[0].id == id_), None)

    @property
    def views(self) -> list[Seen]:
        """Every case with what follows from its promise; nothing does by a clock in doubt."""
        if self.core.doubts().hide_lights:
            return [(case, None) for case, _ in self.watch.views]
        return self.watch.views
