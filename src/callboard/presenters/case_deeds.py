"""What can be done to a case: by the real clock, with a way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox

from callboard.cases.case import (
    Case,
    CaseError,
    advance,
    answer,
    close,
    complain,
    pause,
    reopen,
    resolve,
    resume,
)
from callboard.directory.directory import article_title
from callboard.gui.widgets.reader import Reader
from callboard.gui.widgets.reading_dialog import ReadingDialog
from callboard.presenters.case_desk import CaseDesk
from callboard.presenters.case_export import CaseExport
from callboard.presenters.case_starting import CaseStarting
from callboard.presenters.reader import ReaderPresenter
from callboard.wording.case_summary import case_title

Change = Callable[[Case], Case]


class CaseDeeds(QObject):
    """Changes the selected case, or what was done to another before."""

    def __init__(self, cases: CaseDesk) -> None:
        super().__init__(cases)
        self._cases = cases
        self.starting = CaseStarting(cases)
        self.export = CaseExport(cases)
        self._others: dict[str, Callable[[], None]] = {
            "edit": self._edit,
            "delete": self.ask_to_delete,
            "reminders": self.export.ask_where,
            "summary": self.export.copy_summary,
            "other-summary": self.export.copy_other_summary,
        }

    @property
    def _case(self) -> Case | None:
        return self._cases.book.cases.get(self._cases.selection)

    @Slot(str)
    def act(self, name: str) -> None:
        """Do what a button of the page is named after."""
        if name in self._others:
            self._others[name]()
            return
        change, done = self._change(name)
        self._do(change, done)

    @Slot(int)
    def advance(self, stage: int) -> None:
        """Say that a stage was reached."""
        case = self._case
        promise = self._cases.core.catalogue.promises.get(case.promise) if case else None
        if promise:
            done = self.tr("Stage changed: {0}")
            self._do(partial(advance, stage=stage, promise=promise), done)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        id_ = self._cases.book.undo()
        if id_:
            self._cases.select(id_)

    @Slot(str)
    def read(self, id_: str) -> None:
        """Show a note over the window."""
        article = self._cases.core.catalogue.articles.get(id_)
        if article is None:
            return
        theme, title = self._cases.themes.theme, article_title(article)
        reader = Reader(theme)
        reading = ReaderPresenter(reader, self._cases.answers, self._cases.session)
        words = title.best((self._cases.core.language,))
        dialog = ReadingDialog(self._cases.window, words, reader, theme)
        reading.contact_point_wished.connect(self._cases.channel_wished)
        reading.contact_point_wished.connect(dialog.close)
        reading.copy_wished.connect(self._cases.copy_wished)
        self._cases.themes.theme_changed.connect(dialog.apply_theme)
        dialog.open()
        reading.read(id_, take_keyboard=True)

    @Slot()
    def ask_to_delete(self) -> None:
        """Ask whether the case is really to be forgotten."""
        case = self._case
        if case is None:
            return
        box = QMessageBox(self._cases.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Delete a case"))
        title = case_title(case, self._cases.core.language)
        box.setText(self.tr("Delete “{0}” with its note and its times?").format(title))
        box.setInformativeText(self.tr("To keep it for reading, close it instead."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(self._delete)
        box.open()

    def _change(self, name: str) -> tuple[Change, str]:
        """What a deed changes, at the real moment whatever the window is asked about."""
        now = self._cases.memory.now()
        deeds: dict[str, tuple[Change, str]] = {
            "answered": (partial(answer, at=now), self.tr("They answered: {0}")),
            "resolved": (partial(resolve, at=now), self.tr("Resolved: {0}")),
            "pause": (partial(pause, at=now), self.tr("Clock paused: {0}")),
            "resume": (partial(resume, at=now), self.tr("Clock runs again: {0}")),
            "close": (partial(close, at=now), self.tr("Closed: {0}")),
            "reopen": (reopen, self.tr("Reopened: {0}")),
            "complain": (partial(complain, at=now), self.tr("Complained: {0}")),
        }
        return deeds[name]

    def _do(self, change: Change, done: str) -> None:
        case = self._case
        if case is None:
            return
        said = done.format(case_title(case, self._cases.core.language))
        try:
            self._cases.book.change(case.id, change, said)
        except CaseError:
            self._cases.told.emit(
                self.tr("Not done: by the clock of this computer the case is yet to be raised.")
            )
        else:
            self._cases.told.emit(said)

    @Slot()
    def _delete(self) -> None:
        case = self._case
        if case is not None:
            said = self.tr("Deleted: {0}").format(case_title(case, self._cases.core.language))
            self._cases.book.remove(case.id, said)
            self._cases.told.emit(said)

    def _edit(self) -> None:
        if self._case is not None:
            self.starting.edit(self._case)
