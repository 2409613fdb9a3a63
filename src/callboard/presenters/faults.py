"""Faults of the program, shown: all that come while the dialog is open stand in it together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from callboard.gui.faults import FaultReporter

if TYPE_CHECKING:  # imported before the first paint, and hopefully never needed
    from callboard.gui.widgets.fault_dialog import FaultDialog


class FaultsPresenter(QObject):
    """Joins the reporter to its dialog."""

    def __init__(self, reporter: FaultReporter) -> None:
        super().__init__(reporter)
        self._dialog: FaultDialog | None = None
        self._waiting: list[str] = []
        self._reporter = reporter
        reporter.happened.connect(self._note)

    @Slot(str)
    def _note(self, report: str) -> None:
        """Show it soon: the fault may have happened in the middle of painting."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415 -- hopefully never

        self._waiting.append(report)
        QTimer.singleShot(0, self._show)

    @Slot()
    def _show(self) -> None:
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        dialog = self._opened()
        for report in waiting:
            dialog.add_report(report)

    def _opened(self) -> "FaultDialog":
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 -- hopefully never
        from shiboken6 import isValid  # noqa: PLC0415 -- the same

        from callboard.gui.widgets.fault_dialog import FaultDialog  # noqa: PLC0415 -- the same

        if self._dialog is None or not isValid(self._dialog) or not self._dialog.isVisible():
            self._dialog = FaultDialog(QApplication.activeWindow())
            self._dialog.copy_wished.connect(self._copy)
            self._dialog.open()
        return self._dialog

    @Slot(str)
    def _copy(self, report: str) -> None:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 -- hopefully never

        clipboard = QGuiApplication.clipboard()
        clipboard.setText(report)
        if self._dialog is not None:
            self._dialog.tell(self._told(is_copied=clipboard.text() == report))

    def _told(self, *, is_copied: bool) -> str:
        if is_copied:
            return self.tr("Copied the report")
        return self.tr("Not copied: another program holds the clipboard")
