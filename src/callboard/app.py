"""The window's root: paints an empty window at once, then reads the clock and builds the rest.

Only what the first paint needs is imported here; the core follows while the window is on screen.
"""

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimeZone, Slot
from PySide6.QtWidgets import QApplication

from callboard.gui.faults import FaultReporter
from callboard.gui.translation import Translations
from callboard.gui.widgets.shell import Shell
from callboard.options import Options
from callboard.resources import find_resources

if TYPE_CHECKING:
    from datetime import datetime

    from callboard.wiring import App

Clock = Callable[[], "datetime"]


class Opening(QObject):
    """Fills the shell once it is on screen."""

    def __init__(self, shell: Shell, options: Options, faults: FaultReporter) -> None:
        super().__init__()
        self._shell = shell
        self._faults = faults
        self._options = options
        self.app: App | None = None
        # Queued: while it is being painted nothing may change.
        shell.window.first_painted.connect(self._fill, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _fill(self) -> None:
        from platformdirs import user_log_path  # noqa: PLC0415 -- after the first paint

        from callboard.clock import now  # noqa: PLC0415 -- after the first paint

        gc.enable()
        self._faults.log_to(user_log_path("callboard", appauthor=False) / "callboard.log")
        self.app = furnish(self._shell, self._options, now)
        self.app.start()


def run(options: Options) -> int:
    """Open the window; the exit code."""
    # Fusion is the one style that follows a palette everywhere. Named here, because setStyle would
    # make Python's class of styles with its hundreds of enumerators before the first paint.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("callboard")
    application.setDesktopFileName("callboard")
    faults = FaultReporter(application)
    faults.install()
    options = _with_language(options)
    # Before any widget is made, which asks for its texts once.
    Translations(application, find_resources().translations).use(options.language or "en")
    shell = Shell(application, options.language or "en")
    opening = Opening(shell, options, faults)
    shell.window.show()
    code = application.exec()
    if opening.app is not None:
        opening.app.preparation.wait()
    return code


def build(options: Options, clock: Clock) -> "App":
    """Every part of the window, wired, for the running QApplication; nothing is shown yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 -- the root made it
    options = _with_language(options)
    return furnish(Shell(application, options.language or "en"), options, clock)


def furnish(shell: Shell, options: Options, clock: Clock) -> "App":
    """Everything the shell shows and does, for a caller on this machine."""
    from callboard.commands.context import Context  # noqa: PLC0415 -- after the first paint
    from callboard.hours.zone import use_bundled_zones  # noqa: PLC0415 -- after the first paint
    from callboard.wiring import App  # noqa: PLC0415 -- after the first paint

    use_bundled_zones()
    asked = _clock(options.at, clock)
    return App(shell, Context(_with_zone(options), find_resources(), clock), asked)


def _clock(at: "datetime | None", clock: Clock) -> Clock:
    """The clock, or one that stands at the moment asked about."""

    def standing() -> "datetime":
        return at or clock()

    return standing


def _with_language(options: Options) -> Options:
    language = options.language or QLocale.system().bcp47Name()
    return options._replace(language=language)


def _with_zone(options: Options) -> Options:
    """The options, with the zone this machine is set to where the caller named none."""
    from callboard.hours.zone import UTC, canonical_key  # noqa: PLC0415 -- after the first paint

    key = options.zone or canonical_key(bytes(QTimeZone.systemTimeZoneId().data()).decode()) or UTC
    return options._replace(zone=key)
