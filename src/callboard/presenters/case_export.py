"""A case taken elsewhere: as reminders for a calendar, and as text to paste into a mail."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from callboard.cases.calendar_file import calendar_text
from callboard.presenters.case_desk import CaseDesk
from callboard.store.replace_file import SHARED, replace_file
from callboard.store.trouble import StoreError
from callboard.wording.case_summary import reminders, summary
from callboard.wording.trouble import trouble_sentence

_SUFFIX = "ics"


class CaseExport(QObject):
    """Exports the selected case, as of the real moment."""

    def __init__(self, cases: CaseDesk) -> None:
        super().__init__(cases)
        self._cases = cases

    def copy_summary(self) -> None:
        """Put the summary on the clipboard, in the window's language."""
        self._copy(self._cases.core.language)

    def copy_other_summary(self) -> None:
        """The same in the other of the two languages."""
        is_chinese = self._cases.core.language.startswith("zh")
        self._copy("en" if is_chinese else "zh-CN")

    def ask_where(self) -> None:
        """Ask where the reminders are to be saved."""
        if not self.reminders():
            self._tell(self.tr("Nothing is due any more: there is nothing to be reminded of."))
            return
        dialog = QFileDialog(self._cases.window, self.tr("Save calendar reminders"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.selectFile(f"callboard-{self._cases.selection}.{_SUFFIX}")
        dialog.fileSelected.connect(self.save_reminders)
        dialog.open()

    @Slot(str)
    def save_reminders(self, path: str) -> None:
        """Write what is to come as a calendar file."""
        try:
            replace_file(Path(path), self.reminders().encode(), mode=SHARED)
        except StoreError as error:
            self._tell(trouble_sentence(error.trouble, self._cases.core.language))
        else:
            self._tell(self.tr("Saved the reminders as {0}").format(Path(path).name))

    def reminders(self) -> str:
        """The calendar file; "" when nothing is to come."""
        view, now = self._cases.seen(self._cases.selection), self._cases.memory.now()
        if view is None or view[1] is None:
            return ""
        telling = msgspec.structs.replace(self._cases.telling(view[0]), at=now)
        found = reminders(view[0], view[1], telling)
        return calendar_text(found, now) if found else ""

    def summary(self, language: str) -> str:
        """The case as plain text in a language; "" when its promise is gone."""
        view, catalogue = self._cases.seen(self._cases.selection), self._cases.core.catalogue
        case, outlook = view or (None, None)
        promise = catalogue.promises.get(case.promise) if case else None
        if case is None or outlook is None or promise is None:
            return ""
        telling = msgspec.structs.replace(self._cases.telling(case), language=language)
        priority = catalogue.priorities.get(case.priority)
        source = catalogue.sources.get(promise.source)
        return summary(case, promise, outlook, source, telling, priority)

    def _copy(self, language: str) -> None:
        text, clipboard = self.summary(language), QGuiApplication.clipboard()
        if not text:
            self._tell(self.tr("Not copied: nothing can be counted for this case"))
            return
        clipboard.setText(text)
        if clipboard.text() == text:
            self._tell(self.tr("Copied the summary as text"))
        else:
            self._tell(self.tr("Not copied: another program holds the clipboard"))

    def _tell(self, text: str) -> None:
        self._cases.told.emit(text)
