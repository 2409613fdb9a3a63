"""The user's own: favourites, notes and what they found, joined to the pane and kept."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from callboard.gui.memory import Memory
from callboard.gui.own import Own, in_words, verdict_words
from callboard.gui.row import copied_text
from callboard.gui.session import Session
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.own_section import OwnSection
from callboard.reach.availability import Viewer
from callboard.store.records import LONGEST_NUMBER, Report, Verdict
from callboard.store.trouble import StoreError
from callboard.wording.trouble import trouble_sentence


class OwnPresenter(QObject):
    """Writes everything into the notebook at once; another instance's changes are shown too."""

    told = Signal(str)
    kept_changed = Signal()  # another set of favourites

    def __init__(
        self,
        pane: DetailPane,
        section: OwnSection,
        memory: Memory,
        session: Session,
        viewer: Callable[[], Viewer],
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._section = section
        self._memory = memory
        self._session = session
        self._viewer = viewer
        pane.put_below(section)
        self._connect()

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menu can do here, by the name of the command."""
        return {
            "favourite": self.toggle_favourite,
            "own_note": self.write_note,
            "worked": self.report_worked,
            "wrong": self.report_wrong,
            "changed": self.report_changed,
        }

    @Slot()
    def show_own(self) -> None:
        """Show what is kept of the entry that is looked at."""
        own = self._own(self._session.selection)
        self._pane.head.star.show_favourite(is_one=own.is_favourite)
        self._section.show_own(own)

    @Slot()
    def toggle_favourite(self) -> None:
        """Make the entry a favourite, or no longer one."""
        id_ = self._session.selection
        if not id_:
            return
        is_one = self._memory.notebook.toggle_favourite(id_, self._memory.now())
        name = self._session.row(id_).name
        said = self.tr("{0} is a favourite now") if is_one else self.tr("{0} is no favourite now")
        self.told.emit(said.format(name))
        self.show_own()
        self.kept_changed.emit()

    @Slot()
    def write_note(self) -> None:
        """Go to the note and write."""
        if self._session.selection:
            self._section.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._pane.show_below()

    @Slot()
    def report_worked(self) -> None:
        """Note that the number worked today."""
        self.report(Verdict.WORKED)

    @Slot()
    def report_wrong(self) -> None:
        """Note that it is a wrong number."""
        self.report(Verdict.WRONG)

    @Slot()
    def report_changed(self) -> None:
        """Note that something about it has changed."""
        self.report(Verdict.CHANGED)

    @Slot(object)
    def report(self, verdict: Verdict) -> None:
        """Note what the user found about the channel that is looked at."""
        point = self._session.points.get(self._session.selection)
        if point is None:
            self.told.emit(self.tr("Nothing to report on: choose a channel first"))
            return
        report = Report(verdict, self._memory.now(), number=copied_text(point)[:LONGEST_NUMBER])
        self._memory.notebook.report(point.id, report)
        self._section.ask_for_sentence(report)
        self.show_own()
        if not self._section.visibleRegion().isEmpty():  # who dials needs the number in view
            self._pane.show_below()
        name = self._session.row(point.id).name
        noted = self.tr("Noted: {0} · {1}").format(name, verdict_words(verdict))
        self.told.emit(noted)

    @Slot()
    def look_again(self) -> None:
        """Read what another instance wrote, if any did."""
        notebook = self._memory.notebook
        if notebook.changed():
            for trouble in notebook.refresh(self._memory.now()):
                self._memory.troubled.emit(trouble)
            self.show_own()
            self.kept_changed.emit()

    def _own(self, id_: str) -> Own:
        notebook = self._memory.notebook
        note = notebook.notes.get(id_)
        return Own(
            id=id_,
            is_favourite=notebook.favourites.get(id_) is not None,
            note=note.text if note else "",
            can_report=id_ in self._session.points,
            found=in_words(notebook.reports.get(id_) or (), self._viewer().zone),
        )

    def _connect(self) -> None:
        section, session = self._section, self._session
        session.selected.connect(self.show_own)
        self._pane.head.star.clicked.connect(self.toggle_favourite)
        section.note_written.connect(self._keep_note)
        section.verdict_wished.connect(self.report)
        section.sentence_written.connect(self._add_sentence)
        section.withdraw_wished.connect(self._withdraw)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()
        else:
            self._section.keep()

    @Slot(str, str)
    def _keep_note(self, id_: str, text: str) -> None:
        before = self._memory.notebook.notes.get(id_)
        if not id_ or (before.text if before else "") == text:
            return
        try:
            self._memory.notebook.write_note(id_, text, self._memory.now())
        except StoreError as error:
            language = self._session.facts.languages[0]
            self.told.emit(trouble_sentence(error.trouble, language))

    @Slot(object, str)
    def _add_sentence(self, report: Report, text: str) -> None:
        """The same report, with a sentence."""
        notebook, id_ = self._memory.notebook, self._session.selection
        notebook.withdraw(id_, report, self._memory.now())
        notebook.report(id_, msgspec.structs.replace(report, text=text))
        self.show_own()

    @Slot(object)
    def _withdraw(self, report: Report) -> None:
        self._memory.notebook.withdraw(self._session.selection, report, self._memory.now())
        self.show_own()
        self.told.emit(self.tr("Taken back"))
