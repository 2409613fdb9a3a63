"""The window's root: paints an empty window at once, then reads the clock and builds the rest.

Only what the first paint needs is imported here; the core follows while the window is on screen.
"""

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, QTimeZone, Slot
from PySide6.QtWidgets import QApplication

from callboard.gui.faults import FaultReporter
from callboard.gui.translation import Translations
from callboard.gui.widgets.shell import Shell
from callboard.options import Options
from callboard.resources import find_resources

if TYPE_CHECKING:
    from datetime import datetime

    from callboard.gui.settings import Settings
    from callboard.gui.widgets.main_window import MainWindow
    from callboard.wiring import App

Clock = Callable[[], "datetime"]

# Of the .desktop file, which task bars look up by it. It must be a reversed domain name, and we
# have no domain: home.arpa is the one that belongs to nobody (RFC 8375).
DESKTOP_FILE = "arpa.home.callboard"


class Program(QObject):
    """The window that is open, filled once it is on screen; made anew in another language."""

    def __init__(self, application: QApplication, options: Options, faults: FaultReporter) -> None:
        super().__init__(application)
        self._application = application
        self._options = options
        self._faults = faults
        self._translations = Translations(application, find_resources().translations)
        self._settings: Settings | None = None
        self._shell = self._make_shell()
        self.app: App | None = None

    @property
    def window(self) -> "MainWindow":
        """The window that is open."""
        return self._shell.window

    def open(self) -> None:
        """Show an empty window; the rest follows when it is painted."""
        self.window.first_painted.connect(self._fill_soon)
        self.window.show()

    def close(self) -> None:
        """Let nothing go on, and leave the application as it was."""
        if self.app is not None:
            self.app.stop()
        self.window.close()
        self._translations.remove()

    def _make_shell(self) -> Shell:
        language = _with_language(self._options).language or "en"
        # Before any widget is made, which asks for its texts once.
        self._translations.use(language)
        return Shell(self._application, language)

    @Slot()
    def _fill_soon(self) -> None:
        QTimer.singleShot(0, self._fill)  # while it is being painted nothing may change

    @Slot()
    def _fill(self) -> None:
        from platformdirs import user_log_path  # noqa: PLC0415 -- after the first paint

        from callboard.clock import now  # noqa: PLC0415 -- after the first paint

        gc.enable()
        self._faults.log_to(user_log_path("callboard", appauthor=False) / "callboard.log")
        self._use(furnish(self._shell, _with_language(self._options), now, self._settings))

    def _use(self, app: "App") -> None:
        self.app = app
        app.language_wished.connect(self._speak)
        app.start()

    @Slot(str)
    def _speak(self, language: str) -> None:
        """Make the window anew, with what was typed in it, where it stands."""
        app, old = self.app, self._shell
        if app is None:
            return
        app.stop()
        self._settings = app.settings
        self._options = self._options._replace(language=language or None, at=app.moment.asked)
        self._shell = self._make_shell()
        self.window.setGeometry(old.window.geometry())
        self.window.search_bar.show_query(old.window.search_bar.edit.text())
        self.open()
        old.close()


def run(options: Options) -> int:
    """Open the window; the exit code."""
    # Fusion is the one style that follows a palette everywhere. Named here, because setStyle would
    # make Python's class of styles with its hundreds of enumerators before the first paint.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("callboard")
    application.setDesktopFileName(DESKTOP_FILE)
    faults = FaultReporter(application)
    faults.install()
    program = Program(application, options, faults)
    program.open()
    code = application.exec()
    program.close()
    return code


def build(options: Options, clock: Clock) -> "App":
    """Every part of the window, wired, for the running QApplication; nothing is shown yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 -- the root made it
    options = _with_language(options)
    return furnish(Shell(application, options.language or "en"), options, clock)


def furnish(
    shell: Shell, options: Options, clock: Clock, settings: "Settings | None" = None
) -> "App":
    """Everything the shell shows and does, for a caller on this machine."""
    from callboard.commands.context import Context  # noqa: PLC0415 -- after the first paint
    from callboard.gui.moment import Moment  # noqa: PLC0415 -- after the first paint
    from callboard.gui.settings import Settings  # noqa: PLC0415 -- after the first paint
    from callboard.hours.zone import use_bundled_zones  # noqa: PLC0415 -- after the first paint
    from callboard.wiring import App  # noqa: PLC0415 -- after the first paint

    use_bundled_zones()
    core = Context(_with_zone(options), find_resources(), clock)
    return App(shell, core, Moment(clock, options.at), settings or Settings())


def _with_language(options: Options) -> Options:
    language = options.language or QLocale.system().bcp47Name()
    return options._replace(language=language)


def _with_zone(options: Options) -> Options:
    """The options, with the zone this machine is set to where the caller named none."""
    from callboard.hours.zone import UTC, canonical_key  # noqa: PLC0415 -- after the first paint

    key = options.zone or canonical_key(bytes(QTimeZone.systemTimeZoneId().data()).decode()) or UTC
    return options._replace(zone=key)
