"""What happens when the program itself is wrong: it is logged and told once, and the window lives.

The log holds reports as gui/fault_report.py writes them. What Python writes when the whole process
falls holds whole paths: it goes to a file of its own, and into the log at the next start.
"""

import faulthandler
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QObject, Signal

LOG, OLDER_LOG, CRASH = "callboard.log", "callboard.log.1", "crash.txt"
LARGEST_LOG = 256 << 10  # bytes; then it becomes the older one, which is let go
_MOST = 50  # different faults of one run that are kept; a program that has more is beyond help


class FaultReporter(QObject):
    """Tells each fault once, however often a paint or a timer runs into it, from any thread."""

    happened = Signal(str)  # the report

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._log: Path | None = None
        self._now: Callable[[], datetime] | None = None
        self._crash: TextIO | None = None
        self._seen: set[tuple[object, ...]] = set()
        self._guard = threading.Lock()

    def install(self) -> None:
        """Report what no code caught."""
        sys.excepthook = self.report
        threading.excepthook = self._report_of_thread

    def log_to(self, folder: Path, now: Callable[[], datetime]) -> None:
        """Write faults and crashes to files too; where none can be written it is done without."""
        if self._log:
            return
        self._now = now
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._log = folder / LOG
            self._keep_crash(folder / CRASH)
            # A windowed program has no stderr: without a file faulthandler would raise.
            self._crash = (folder / CRASH).open("a", encoding="utf-8")
            faulthandler.enable(self._crash)

    def uninstall(self) -> None:
        """Leave faults to Python again."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._crash:
            faulthandler.disable()
            self._crash.close()

    def report(
        self, kind: type[BaseException], fault: BaseException, _trace: TracebackType | None
    ) -> None:
        """Log one fault and tell it, unless it was told before."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(0)
            return
        from callboard import __version__  # noqa: PLC0415 -- hopefully never
        from callboard.gui.fault_report import fingerprint, write_report  # noqa: PLC0415 -- the same

        with self._guard:
            known = fingerprint(fault)
            if known in self._seen or len(self._seen) >= _MOST:
                return
            self._seen.add(known)
            text = write_report(fault, __version__)
            self._write(text)
        self.happened.emit(text)

    def _report_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _keep_crash(self, path: Path) -> None:
        """Put what the last crash left into the log."""
        text = path.read_text("utf-8", "replace") if path.exists() else ""
        if text.strip():
            from callboard.gui.fault_report import without_folders  # noqa: PLC0415 -- seldom

            self._write(without_folders(text))
            path.write_text("", "utf-8")

    def _write(self, text: str) -> None:
        if self._log is None or self._now is None:
            return
        with suppress(OSError):
            if self._log.exists() and self._log.stat().st_size > LARGEST_LOG:
                self._log.replace(self._log.with_name(OLDER_LOG))
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"{self._now():%Y-%m-%d %H:%M:%SZ} {text}\n")
