"""`callboard --self-test`: opens the real window, uses it once, and says what is missing.

For packages: everything that a frozen program or a bare computer may lack is tried, in a home of
its own, so that a user's files stay as they are.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from callboard import __version__, clock
from callboard.app import DESKTOP_FILE, build
from callboard.directory.contact_point import ContactPoint
from callboard.gui.row import copied_text
from callboard.gui.translation import Translations, translate
from callboard.hours.zone import tz_self_test, tz_version, zone
from callboard.licenses import LicenseError, license_text, shipped_here
from callboard.options import Options
from callboard.store.folders import HOME_VARIABLE
from callboard.wiring import App

_PATIENCE = 60_000  # milliseconds, for what is done in one second
_COLOURS = 8  # fewer are an empty window
_CONNECTING = ("socket", "_socket", "ssl", "_ssl", "PySide6.QtNetwork")
_HAN = "港"

Sentences = Iterator[str]

# A text of Qt itself; in a literal call lupdate would take it for one of ours.
_OF_QT = ("QPlatformTheme", "Cancel")


def run(options: Options) -> int:
    """Try everything; 0, or 1 after a sentence about each thing that is missing."""
    _use_memory_for_display()
    home = os.environ.get(HOME_VARIABLE)
    # Windows removes no file that the window still holds; the next start of a computer will.
    with tempfile.TemporaryDirectory(prefix="callboard-", ignore_cleanup_errors=True) as folder:
        os.environ[HOME_VARIABLE] = folder
        try:
            missing, sight = _try_all(options)
        finally:
            os.environ.pop(HOME_VARIABLE)
            os.environ.update({HOME_VARIABLE: home} if home else {})
    for sentence in missing:
        print(f"callboard: {sentence}", file=sys.stderr)  # noqa: T201 -- what it is for
    if not missing:
        print(sight)  # noqa: T201 -- the same
    return int(bool(missing))


def _use_memory_for_display() -> None:
    """Where there is no display Qt would end the program; it can draw into memory instead."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in names):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _try_all(options: Options) -> tuple[list[str], str]:
    """What is missing, sentence by sentence, and what there is."""
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(application, QApplication)  # noqa: S101 -- made here, or by a test
    application.setApplicationName("callboard")
    application.setDesktopFileName(DESKTOP_FILE)
    # The clock of a bare computer may be wrong, which hides every light, rightly.
    asked = options._replace(at=options.at or datetime.combine(clock.RELEASED, time(12), UTC))
    before, faults = sys.excepthook, Faults([])
    sys.excepthook = faults.collect
    try:
        app = build(asked, clock.now)
        missing = [sentence for check in CHECKS for sentence in _tried(check, app)]
        _close(app)
    except Exception as fault:  # noqa: BLE001 -- whatever it is, it is what has to be told
        return [f"The window cannot be made: {type(fault).__name__}: {fault}."], ""
    finally:
        sys.excepthook = before
    return [*faults.sentences, *missing], _sight(app)


def _close(app: App) -> None:
    app.stop()
    app.memory.close()  # its thread writes into the folder that is about to go
    app.window.close()
    app.window.deleteLater()  # by Qt, while its Python halves are whole
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _tried(check: Callable[[App], Sentences], app: App) -> list[str]:
    try:
        return list(check(app))
    except Exception as fault:  # noqa: BLE001 -- the same
        return [f"Trying {check.__name__.strip('_')} failed: {type(fault).__name__}: {fault}."]


def _sight(app: App) -> str:
    channels = len(app.core.catalogue.contact_points)
    return (
        f"Callboard {__version__} has all it needs: {channels} channels, time zones {tz_version()},"
        f" Qt {qVersion()} on {QGuiApplication.platformName()}, Python {sys.version.split()[0]}."
    )


def _window(app: App) -> Sentences:
    prepared = Heard()
    app.preparation.finished.connect(prepared.come)
    app.start()
    app.window.show()
    if not prepared.waited():
        yield "The window did not get ready within a minute."
    picture = app.window.grab().toImage().scaled(64, 64)
    if len({picture.pixel(x, y) for x in range(64) for y in range(64)}) < _COLOURS:
        yield "The window stays empty: Qt draws nothing on this display."


def _search(app: App) -> Sentences:
    point = _numbered(app)
    app.window.search_bar.show_query(copied_text(point))
    if point.id not in app.session.ids:
        yield f"The search does not find {copied_text(point)}, which a bundled directory has."
    yield from _copying(app, point)
    app.window.search_bar.show_query("qqqqxyzzy")
    if app.session.ids:
        yield "The search finds what no directory has."


def _copying(app: App, point: ContactPoint) -> Sentences:
    clipboard = QGuiApplication.clipboard()
    before = clipboard.text()
    app.session.copy(point.id)
    if clipboard.text() != copied_text(point):
        yield "Copying does not reach the clipboard of this desktop."
    clipboard.setText(before)


def _lights(app: App) -> Sentences:
    app.window.search_bar.clear_query()
    words = [lit.words for id_ in app.session.points if (lit := app.session.lit(id_))]
    if len(words) < len(app.session.points) or not all(word.sentence for word in words):
        yield "Some channels have no light."
    if {word.key for word in words} <= {"unknown"}:
        yield "No light is known, not even of a line that always answers."


def _zones(app: App) -> Sentences:
    if not tz_self_test():
        yield "The time zone rules give wrong times; the tzdata package is missing or damaged."
    for point in app.session.points.values():
        for hours in point.hours_available:
            zone(hours.zone)  # or raises a sentence


def _holidays(app: App) -> Sentences:
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415 -- late

    for code in list_supported_countries(include_aliases=False):
        country_holidays(code)  # each is a module that a package may lack
    calendars = app.core.calendars
    for code in ("DE", "CN"):
        calendars.load(code, (2026,))
    german, chinese = calendars.get("DE"), calendars.get("CN")
    if not (german and german.holiday(date(2026, 12, 25))):
        yield "Christmas is no holiday in Germany: the holiday calendars are damaged."
    new_year = date(2026, 1, 1)
    if not (chinese and any(chinese.makeup(new_year + timedelta(day)) for day in range(365))):
        yield "China has no make-up workdays: the holiday calendars are damaged."
    if not any(app.core.resources.holidays.glob("*.toml")):
        yield "What the holiday calendars do not know is missing: resources/holidays is empty."


def _numbers(_app: App) -> Sentences:
    import phonenumbers  # noqa: PLC0415 -- heavy

    unknown = [
        region
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        if phonenumbers.PhoneMetadata.metadata_for_region(region) is None
    ]
    if unknown:
        yield f"The numbering plans of {', '.join(unknown)} are missing."


def _index(app: App) -> Sentences:
    if not list(app.answers.find("xianggang")):
        yield "Pinyin does not find 香港: the dictionaries of pypinyin are missing."
    # Windows removes no file that the window still holds; the next start of a computer will.
    with tempfile.TemporaryDirectory(prefix="callboard-", ignore_cleanup_errors=True) as folder:
        words = [sys.executable, "-m", "callboard.search.build_index", folder, "self-test"]
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603
        if done.returncode or not any(Path(folder).iterdir()):
            yield "The search index of a large directory cannot be built by a second process."


def _translations(app: App) -> Sentences:
    application = QApplication.instance()
    assert application  # noqa: S101 -- it has a window
    texts = Translations(application, app.core.resources.translations)
    texts.use("zh")
    ours, of_qt = translate("Copier", "Copied {0}"), translate(*_OF_QT)
    texts.remove()
    if ours.isascii():
        yield "The window cannot speak Chinese: its compiled translations are missing."
    if of_qt.isascii():
        yield "Qt's own buttons cannot speak Chinese: qtbase_zh_CN.qm is missing."


def _fonts(_app: App) -> Sentences:
    for text, what in (("Hamburg", "Latin letters"), (_HAN, "Chinese characters")):
        if not _is_drawable(text):
            yield f"No font here has {what}; install one (Debian: fonts-noto-cjk)."


def _is_drawable(text: str) -> bool:
    layout = QTextLayout(text, QApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    drawn = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    return bool(drawn) and 0 not in drawn  # 0 is the box of what a font has not


def _pictures(app: App) -> Sentences:
    drawings = sorted(app.core.resources.icons.glob("*.svg"))
    broken = [path.name for path in drawings if not QSvgRenderer(str(path)).isValid()]
    if not drawings or broken:
        yield f"Pictures cannot be drawn: {', '.join(broken) or 'all are missing'}."
    if app.window.windowIcon().isNull():
        yield "The window has no icon."


def _licences(app: App) -> Sentences:
    try:
        for each in shipped_here(app.core.resources.licenses):
            license_text(app.core.resources.licenses, each)
    except LicenseError as error:
        yield str(error)


def _connections(_app: App) -> Sentences:
    if getattr(sys, "frozen", False):  # what is not there cannot connect
        # Debian's Python has _socket built in; but nothing reaches it without socket.
        held = (name for name in _CONNECTING if name not in sys.builtin_module_names)
        there = [name for name in held if find_spec(name)]
        if there:
            yield f"This package holds what it must not, because it opens connections: {there}."


def _numbered(app: App) -> ContactPoint:
    return next(point for point in app.session.points.values() if point.telephone)


class Faults(NamedTuple):
    """Collects what no code caught."""

    sentences: list[str]

    def collect(
        self, kind: type[BaseException], fault: BaseException, _: TracebackType | None
    ) -> None:
        """Keep one as a sentence."""
        self.sentences.append(f"The window ran into a fault: {kind.__name__}: {fault}.")


class Heard(QObject):
    """Waits until a signal has come."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop(self)
        self._has_come = False

    @Slot()
    def come(self) -> None:
        """It has."""
        self._has_come = True
        self._loop.quit()

    def waited(self) -> bool:
        """Wait; whether it came in time."""
        QTimer.singleShot(_PATIENCE, self._loop.quit)
        if not self._has_come:
            self._loop.exec()
        return self._has_come


CHECKS: tuple[Callable[[App], Sentences], ...] = (
    _window, _search, _lights, _zones, _holidays, _numbers, _index, _translations, _fonts,
    _pictures, _licences, _connections,
)  # fmt: skip
