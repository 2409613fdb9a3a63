"""What happens when the program itself is wrong: one dialog, and a log file."""

import faulthandler
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox


class FaultReporter(QObject):
    """Shows each fault once, however often a paint or a timer runs into it."""

    def __init__(self, log: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._log = log
        self._seen: set[str] = set()

    def install(self) -> None:
        """Report what no code caught, and let crashes write to the log."""
        sys.excepthook = self.report
        if self._log is None:
            return
        # A windowed program has no stderr: without a file faulthandler would raise.
        self._file = self._log.open("a", encoding="utf-8")
        faulthandler.enable(self._file)

    def report(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Log one fault and show it, unless it was shown before."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, fault, trace))
        if text in self._seen:
            return
        self._seen.add(text)
        if self._log:
            self._file.write(text)
            self._file.flush()
        self._show(f"{kind.__name__}: {fault}", text)

    def _show(self, sentence: str, trace: str) -> None:
        box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("Callboard")
        box.setText(self.tr("Something in Callboard went wrong. What you see may be incomplete."))
        box.setInformativeText(sentence)
        box.setDetailedText(trace)
        box.open()
