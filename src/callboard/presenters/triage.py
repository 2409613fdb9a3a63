"""How bad is it: four plain questions, the priority, and the channel to use now."""

from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal, Slot

from callboard.cases.triage import Verdict, channels_now, verdict
from callboard.directory.contact_point import ContactPoint
from callboard.directory.priority import Priority, Question
from callboard.gui.triage_shown import triage_shown
from callboard.gui.widgets.triage_dialog import TriageDialog
from callboard.hours.state import State
from callboard.presenters.best_now import BestNowPresenter
from callboard.presenters.reading import ReadingPresenter
from callboard.presenters.situation import SituationPresenter


class TriagePresenter(QObject):
    """Opens the questions over the window."""

    case_wished = Signal(str, str)  # id of the priority, contact point id
    contact_point_wished = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        reading: ReadingPresenter,
        situation: SituationPresenter,
        best_now: BestNowPresenter,
    ) -> None:
        super().__init__(reading)
        self._window = reading.window
        self._answers = reading.answers
        self._session = reading.session
        self._themes = reading.themes
        self._situation = situation
        self._best_now = best_now
        self._said: dict[str, bool] = {}
        self._owner = ""
        self.dialog: TriageDialog | None = None
        self.contact_point_wished.connect(self._session.visit)
        situation.row.triage_wished.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Ask the first question; one dialog at a time."""
        self._owner = self._whose()
        if not self._questions:
            self.told.emit(self.tr("No directory states any priority: there is nothing to ask."))
            return
        self._said = {}
        dialog = TriageDialog(self._window, self._themes.theme)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._connect(dialog)
        self.dialog = dialog
        self._show()
        dialog.open()

    @property
    def _questions(self) -> list[Question]:
        questions = self._session.facts.catalogue.questions
        return [question for question in questions if question.organization == self._owner]

    def _whose(self) -> str:
        """Whose scale: that of the channel looked at, else the first that asks anything."""
        questions = self._session.facts.catalogue.questions
        owners = dict.fromkeys(question.organization for question in questions)
        looked_at = self._session.points.get(self._session.selection)
        if looked_at and looked_at.organization in owners:
            return looked_at.organization
        return next(iter(owners), "")

    def _stands(self) -> Verdict:
        return verdict(self._questions, self._session.facts.catalogue.priorities, self._said)

    def _show(self) -> None:
        stands, dialog = self._stands(), self.dialog
        best = self._best(stands.priority) if stands.priority else []
        step = (len(self._said) + 1, len(self._questions))
        if dialog:
            dialog.show_triage(triage_shown(stands, step, best, self._answers.desk()))

    def _best(self, priority: Priority) -> list[str]:
        """What to use now for it from here; where nothing can be, what the vendor names."""
        best = self._best_now.best_of(priority.contact_points, priority.severity)
        if best:
            return best
        at = self._session.at
        found = channels_now(priority, self._session.points, lambda each: self._state(each, at))
        return [point.id for point in found]

    def _state(self, point: ContactPoint, at: datetime) -> State:
        return self._answers.light(point, at).light.interval.state

    def _connect(self, dialog: TriageDialog) -> None:
        dialog.answered.connect(self._answer)
        dialog.back_wished.connect(self._take_back)
        dialog.situation_wished.connect(self._use)
        dialog.case_wished.connect(self._start_case)
        dialog.contact_point_wished.connect(self._visit)
        dialog.copy_entry_wished.connect(self._session.copy)
        dialog.finished.connect(self._forget)
        self._themes.theme_changed.connect(dialog.apply_theme)

    @Slot(bool)
    def _answer(self, yes: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        question = self._stands().question
        if question:
            self._said[question.id] = yes
            self._show()

    @Slot()
    def _take_back(self) -> None:
        if self._said:
            self._said.popitem()
            self._show()

    @Slot()
    def _use(self) -> None:
        priority = self._stands().priority
        self._close()
        if priority:
            self._situation.use(replace(self._situation.situation, severity=priority.severity))

    @Slot()
    def _start_case(self) -> None:
        priority = self._stands().priority
        self._close()
        if priority:
            best = self._best(priority)
            self.case_wished.emit(priority.id, best[0] if best else "")

    @Slot(str)
    def _visit(self, id_: str) -> None:
        self._close()
        self.contact_point_wished.emit(id_)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    def _close(self) -> None:
        if self.dialog:
            self.dialog.close()
