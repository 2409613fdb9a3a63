from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard import __version__
from callboard.commands.context import Context
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.about_dialog import AboutDialog
from callboard.hours.zone import tz_version
from callboard.options import Options
from callboard.presenters.about import AboutPresenter
from callboard.resources import find_resources

# Only the offscreen platform says it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

AT = datetime(2026, 7, 1, 12, tzinfo=UTC)


def test_it_opens_with_what_is_true_of_this_program(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    core = Context(Options(zone="Europe/Berlin"), find_resources(), lambda: AT)
    AboutPresenter(window, core, ThemeFollower(qapp)).open()
    dialog = window.findChild(AboutDialog)
    assert dialog
    told = {label.text() for label in dialog.findChildren(QLabel)}
    assert {f"Callboard {__version__}", tz_version(), "Callboard · MIT"} <= told
    assert dialog.licenses.parts.model().rowCount() > 20
    dialog.reject()
