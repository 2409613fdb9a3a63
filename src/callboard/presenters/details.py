"""The pane beside the list: everything about the selected entry."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from callboard.answers import Answers
from callboard.gui.desk import channels
from callboard.gui.detail_blocks import Channel
from callboard.gui.session import Session
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.reach.candidate import Candidate
from callboard.reach.situation import Situation

_AFTER_PAINT = 30  # ms in which the pane is painted
_FRAME = 16  # ms in which the list of what was found is painted

Alternative = Callable[[str], Candidate | None]


class DetailsPresenter(QObject):
    """Joins the detail pane to the session."""

    article_wished = Signal(str)  # id of something to read

    def __init__(self, pane: DetailPane, answers: Answers, session: Session) -> None:
        super().__init__(pane)
        self.pane = pane
        self.answers = answers
        self.session = session
        self._situation = Situation()
        self._alternative: Alternative | None = None
        self._instead: tuple[str, Channel | None] = ("", None)  # of which entry
        # Written after the list has been painted, and once when several keys follow each other.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self.show_detail)
        # What to use instead takes a ranking: it is looked for when the pane has been painted.
        self._then = QTimer(self, singleShot=True, interval=_AFTER_PAINT)
        self._then.timeout.connect(self._look_for_alternative)
        self._is_lit = False
        self._connect()

    def start(self) -> None:
        """From now on lights are known; until then the list comes first."""
        self._is_lit = True
        self.show_detail()

    def use_alternatives(self, alternative: Alternative) -> None:
        """Ask here what to use instead of an entry that is out of reach."""
        self._alternative = alternative

    def use_situation(self, situation: Situation) -> None:
        """Say how to dial for this caller from now on."""
        self._situation = situation
        self._instead = ("", None)
        self._due.start(0)

    @Slot()
    def show_detail(self) -> None:
        """Write the details again: something in them may read differently."""
        if not self._is_lit:
            return
        lit = self.session.lit(self.session.selection)
        self._write()
        if lit and not lit.words.in_reach and self._alternative:
            self._then.start()

    def catch_up(self) -> None:
        """Write what is selected now, if that was due: what is done next is done with that."""
        if self._due.isActive():
            self._due.stop()
            self.show_detail()

    def _write(self) -> None:
        id_ = self.session.selection
        instead = self._instead[1] if self._instead[0] == id_ else None
        lit = self.session.lit(id_)
        self.pane.show_detail(self.answers.detail(id_, lit, self._situation, instead))

    @Slot()
    def _look_for_alternative(self) -> None:
        id_ = self.session.selection
        found = self._alternative(id_) if self._alternative else None
        shown = channels([found.point.id] if found else [], self.answers.desk())
        self._instead = (id_, shown[0] if shown else None)
        self._write()

    def _connect(self) -> None:
        self.session.found.connect(self._let_the_list_be_first)
        self.session.selected.connect(self._show_soon)
        self.session.lights_changed.connect(self.show_detail)
        self.pane.contact_point_wished.connect(self._follow)
        self.pane.copy_entry_wished.connect(self.session.copy)
        self.pane.copy_wished.connect(self._note_use)

    @Slot()
    def _let_the_list_be_first(self) -> None:
        self._due.start(_FRAME)

    @Slot()
    def _show_soon(self) -> None:
        if not self._due.isActive():
            self._due.start(0)

    @Slot()
    def _note_use(self) -> None:
        self.session.used.emit(self.session.selection)

    @Slot(str)
    def _follow(self, id_: str) -> None:
        """Look at a channel; something to read is opened beside it."""
        if id_ in self.session.facts.catalogue.articles:
            self.article_wished.emit(id_)
        else:
            self.session.visit(id_)
