"""The pane beside the list: everything about the selected entry."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from callboard.answers import Answers
from callboard.gui.session import Session
from callboard.gui.widgets.detail_pane import DetailPane


class DetailsPresenter(QObject):
    """Joins the detail pane to the session."""

    article_wished = Signal(str)  # id of something to read

    def __init__(self, pane: DetailPane, answers: Answers, session: Session) -> None:
        super().__init__(pane)
        self.pane = pane
        self.answers = answers
        self.session = session
        # Written after the list has been painted, and once when several keys follow each other.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self.show_detail)
        self._is_lit = False
        self._connect()

    def start(self) -> None:
        """From now on lights are known; until then the list comes first."""
        self._is_lit = True
        self.show_detail()

    @Slot()
    def show_detail(self) -> None:
        """Write the details again: something in them may read differently."""
        if self._is_lit:
            id_ = self.session.selection
            self.pane.show_detail(self.answers.detail(id_, self.session.lit(id_)))

    def _connect(self) -> None:
        self.session.selected.connect(self._due.start)
        self.session.lights_changed.connect(self.show_detail)
        self.pane.contact_point_wished.connect(self._follow)
        self.pane.copy_entry_wished.connect(self.session.copy)

    @Slot(str)
    def _follow(self, id_: str) -> None:
        """Look at a channel; something to read is opened beside it."""
        if id_ in self.session.facts.catalogue.articles:
            self.article_wished.emit(id_)
        else:
            self.session.visit(id_)
