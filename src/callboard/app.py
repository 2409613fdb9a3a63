"""The window's root: paints an empty window at once, then reads the clock and builds the rest.

Only what the first paint needs is imported here; the core follows while the window is on screen.
"""

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, QTimer, QTimeZone, Slot
from PySide6.QtWidgets import QApplication

from callboard.gui.faults import FaultReporter
from callboard.gui.looks import looks_of, read_looks
from callboard.gui.translation import Translations
from callboard.gui.widgets.shell import Shell
from callboard.options import Options
from callboard.presenters.faults import FaultsPresenter
from callboard.resources import find_resources
from callboard.store.folders import find_folders

if TYPE_CHECKING:
    from datetime import datetime

    from callboard.gui.ending import EndAsked
    from callboard.gui.memory import Memory
    from callboard.gui.single_instance import Door
    from callboard.gui.widgets.main_window import MainWindow
    from callboard.reach.situation import Situation
    from callboard.store.instance import Instance, Knock
    from callboard.wiring import App

Clock = Callable[[], "datetime"]

# Of the .desktop file, which task bars look up by it. It must be a reversed domain name, and we
# have no domain: home.arpa is the one that belongs to nobody (RFC 8375).
DESKTOP_FILE = "arpa.home.callboard"


class Stand(NamedTuple):
    """Where the user was in a window that is made anew; no situation: another was asked for."""

    page: str
    selection: str
    situation: "Situation | None"
    number_window: str  # the command that opened the one that is open


class Program(QObject):
    """The window that is open, filled once it is on screen; made anew in another language."""

    def __init__(
        self,
        application: QApplication,
        options: Options,
        faults: FaultReporter,
        instance: "Instance | None" = None,
    ) -> None:
        super().__init__(application)
        self._instance = instance
        self._door: Door | None = None
        self._end_asked: EndAsked | None = None
        self._application = application
        self._options = options
        self._faults = faults
        self._folders = find_folders(os.environ)
        self._looks = read_looks(self._folders.settings_file)
        self._translations = Translations(application, find_resources().translations)
        self._memory: Memory | None = None
        self._shell = self._make_shell()
        self._stand: Stand | None = None
        self.app: App | None = None

    @property
    def window(self) -> "MainWindow":
        """The window that is open."""
        return self._shell.window

    def open(self) -> None:
        """Show an empty window; the rest follows when it is painted."""
        self.window.first_painted.connect(self._fill_soon)
        self.window.appear()

    def close(self) -> None:
        """Let nothing go on, save what is not saved, and leave the application as it was."""
        if self.app is not None:
            self.app.stop()
        if self._memory is not None:
            self._memory.close()
        self.window.hides_when_closed = False
        self.window.close()
        self.window.deleteLater()
        self.deleteLater()
        self._translations.remove()
        if self._end_asked is not None:
            self._end_asked.stop()

    def _make_shell(self) -> Shell:
        language = _with_language(self._options, self._looks.language).language or "en"
        # Before any widget is made, which asks for its texts once.
        self._translations.use(language)
        return Shell(self._application, language, self._looks)

    @Slot()
    def _fill_soon(self) -> None:
        QTimer.singleShot(0, self._fill)  # while it is being painted nothing may change

    @Slot()
    def _fill(self) -> None:
        from callboard.clock import now  # noqa: PLC0415 -- after the first paint
        from callboard.gui.memory import Memory  # noqa: PLC0415 -- after the first paint

        gc.enable()
        self._faults.log_to(self._folders.log, now)
        if self._memory is None:
            self._memory = Memory(self._folders, now)
        options = _with_language(self._options, self._looks.language)
        self.app = furnish(self._shell, options, now, self._memory)
        self.app.remembering.language_wished.connect(self._speak)
        self.app.desktop.reread_wished.connect(self._reread)
        self.app.start()
        self._go_on(self.app)
        QTimer.singleShot(0, self._listen)

    def _go_on(self, app: "App") -> None:
        """Stand where the user stood in the window before this one."""
        if self._stand is not None:
            page, selection, situation, number_window = self._stand
            if situation is not None:
                app.situation.use(situation)
            app.session.select(selection)
            app.navigation.show_page(page)
            if number_window:  # of the details, which are written when the window is painted
                QTimer.singleShot(0, app.commands.action(number_window).trigger)

    @Slot()
    def _listen(self) -> None:
        """Hear from now on what other programs wish."""
        if self._instance is None or self._door is not None:
            return
        from callboard.gui.ending import EndAsked  # noqa: PLC0415 -- after the first paint
        from callboard.gui.single_instance import Door  # noqa: PLC0415 -- the same

        self._end_asked = EndAsked(self)
        self._end_asked.asked.connect(self._end)
        self._application.commitDataRequest.connect(self._save)
        self._door = Door(self._instance, self)
        self._door.knocked.connect(self._answer)
        self._door.look()

    @Slot(object)
    def _answer(self, knock: "Knock") -> None:
        """Do what a second start was asked for: come to the front, or answer for another caller."""
        from callboard.presenters.knocks import read_knock  # noqa: PLC0415 -- seldom

        asked = read_knock(knock)
        if asked.said:
            self._open_again(self._options._replace(**asked.said), self._looks.language)
        elif self.app is not None and asked.toggles:
            self.app.desktop.toggle()
        elif self.app is not None:
            self.app.desktop.come_to_front()

    @Slot()
    def _end(self) -> None:
        self._application.exit(0)

    @Slot()
    def _save(self) -> None:
        """The session of the desktop ends, and does not wait for the program to."""
        self.window.hides_when_closed = False
        if self.app is not None:
            self.app.remembering.stop()
        if self._memory is not None:
            self._memory.close()

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._open_again(self._options._replace(language=None), language)

    @Slot()
    def _reread(self) -> None:
        self._open_again(self._options, self._looks.language)

    def _open_again(self, options: Options, language: str) -> None:
        """Make the window anew, with what was typed in it, where it stands."""
        app, old = self.app, self._shell
        if app is None:
            return
        app.stop()
        is_same_caller = options._replace(language=None) == self._options._replace(language=None)
        situation = app.situation.situation if is_same_caller else None
        number_window = app.entry.numbers.open_now
        self._stand = Stand(self.window.pages.page, app.session.selection, situation, number_window)
        self.app = None  # until the new window is filled nothing else can be asked of it
        self._options = options._replace(at=options.at or app.moment.asked)
        self._looks = looks_of(app.memory.settings)._replace(language=language)
        self._shell = self._make_shell()
        self.window.search_bar.show_query(old.window.search_bar.edit.text())
        self.open()
        old.window.hides_when_closed = False
        old.close()


def run(options: Options, instance: "Instance | None" = None) -> int:
    """Open the window; the exit code."""
    # Fusion is the one style that follows a palette everywhere. Named here, because setStyle would
    # make Python's class of styles with its hundreds of enumerators before the first paint.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("callboard")
    application.setDesktopFileName(DESKTOP_FILE)
    faults = FaultReporter(application)
    faults.install()
    FaultsPresenter(faults)
    program = Program(application, options, faults, instance)
    program.open()
    code = application.exec()
    program.close()
    if instance is not None:
        instance.leave()
    return code


def build(options: Options, clock: Clock) -> "App":
    """Every part of the window, wired, for the running QApplication; nothing is shown yet."""
    from callboard.gui.memory import Memory  # noqa: PLC0415 -- after the first paint

    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 -- the root made it
    options = _with_language(options, "")
    memory = Memory(find_folders(os.environ), clock)
    shell = Shell(application, options.language or "en", looks_of(memory.settings))
    return furnish(shell, options, clock, memory)


def furnish(shell: Shell, options: Options, clock: Clock, memory: "Memory") -> "App":
    """Everything the shell shows and does, for a caller on this machine."""
    from callboard.commands.context import Context  # noqa: PLC0415 -- after the first paint
    from callboard.gui.moment import Moment  # noqa: PLC0415 -- after the first paint
    from callboard.hours.zone import use_bundled_zones  # noqa: PLC0415 -- after the first paint
    from callboard.wiring import App  # noqa: PLC0415 -- after the first paint

    use_bundled_zones()
    core = Context(with_zone(options), find_resources(), clock)
    # Who says where they are when they start the program means it.
    remembered = None if options.zone or options.country else memory.settings.situation
    return App(shell, core, Moment(clock, options.at), memory, remembered)


def _with_language(options: Options, chosen: str) -> Options:
    """The options, with the language chosen in the window, or the desktop's, where none is said."""
    language = options.language or chosen or QLocale.system().bcp47Name()
    return options._replace(language=language)


def with_zone(options: Options) -> Options:
    """The options, with the zone this machine is set to where the caller named none."""
    from callboard.hours.zone import UTC, canonical_key  # noqa: PLC0415 -- after the first paint

    key = options.zone or canonical_key(bytes(QTimeZone.systemTimeZoneId().data()).decode()) or UTC
    return options._replace(zone=key)
