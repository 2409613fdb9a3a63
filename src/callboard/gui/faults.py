"""What happens when the program itself is wrong: one dialog, and a log file."""

import faulthandler
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


class FaultReporter(QObject):
    """Shows each fault once, however often a paint or a timer runs into it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._file: TextIO | None = None
        self._seen: set[str] = set()

    def install(self) -> None:
        """Report what no code caught."""
        sys.excepthook = self.report

    def log_to(self, path: Path) -> None:
        """Write faults and crashes to a file too; one that cannot be written is done without."""
        if self._file:
            return
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8")
            # A windowed program has no stderr: without a file faulthandler would raise.
            faulthandler.enable(self._file)

    def uninstall(self) -> None:
        """Leave faults to Python again."""
        sys.excepthook = sys.__excepthook__
        if self._file:
            faulthandler.disable()
            self._file.close()

    def report(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Log one fault and show it, unless it was shown before."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        import traceback  # noqa: PLC0415 -- hopefully never

        text = "".join(traceback.format_exception(kind, fault, trace))
        if text in self._seen:
            return
        self._seen.add(text)
        if self._file:
            self._file.write(text)
            self._file.flush()
        self._show(f"{kind.__name__}: {fault}", text)

    def _show(self, sentence: str, trace: str) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- hopefully never
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 -- hopefully never

        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("Callboard")
        box.setText(self.tr("Something in Callboard went wrong. What you see may be incomplete."))
        box.setInformativeText(sentence)
        box.setDetailedText(trace)
        box.open()
        self._box = box  # a box without a parent goes away with its last reference
