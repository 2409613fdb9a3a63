"""The language of the running window: it is made anew, with what was typed in it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from callboard.app import Program
from callboard.gui.faults import FaultReporter
from callboard.gui.widgets.what_if import WhatIf
from callboard.options import Options
from callboard.resources import Resources, find_resources
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Translated(Resources):
    """The bundled files, with translations that were compiled elsewhere."""

    folder: Path

    @property
    def translations(self) -> Path:
        return self.folder


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """An English window of a caller in Germany."""
    before = QLocale()
    resources = Translated(find_resources().root)
    resources.folder = compiled
    monkeypatch.setattr("callboard.app.find_resources", lambda: resources)
    faults = FaultReporter(qapp)
    made = Program(qapp, Options(zone="Europe/Berlin", country="DE", language="en"), faults)
    made.open()
    qtbot.waitUntil(lambda: made.app is not None)
    yield made
    made.close()
    faults.uninstall()
    QLocale.setDefault(before)


def app_of(program: Program) -> App:
    assert program.app
    return program.app


def speak_chinese(program: Program, qtbot: QtBot) -> App:
    before = app_of(program)
    before.remembering.language_wished.emit("zh-CN")
    qtbot.waitUntil(lambda: program.app is not None and program.app is not before)
    return app_of(program)


def test_the_window_speaks_another_language_and_keeps_what_was_typed(
    program: Program, qtbot: QtBot
) -> None:
    first = program.window
    first.search_bar.edit.setText("londinium")
    speak_chinese(program, qtbot)
    assert program.window is not first
    assert program.window.search_bar.edit.accessibleName() == "搜索"
    assert program.window.search_bar.edit.text() == "londinium"
    qtbot.waitUntil(lambda: not isValid(first))


def test_page_selection_situation_and_moment_stay(program: Program, qtbot: QtBot) -> None:
    app, at = app_of(program), datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
    chosen = msgspec.structs.replace(app.situation.situation, country="SG", no_login=True)
    app.situation.use(chosen)
    app.moments.ask_about(at)
    app.session.select("aliyun.regional.hong-kong")
    app.navigation.show_page("coverage")
    app = speak_chinese(program, qtbot)
    assert program.window.pages.page == "coverage"
    assert app.session.selection == "aliyun.regional.hong-kong"
    assert app.situation.situation == chosen
    assert app.session.at == at
    assert program.window.moment_banner.text


def test_a_dialog_that_is_open_goes_with_its_window(program: Program, qtbot: QtBot) -> None:
    app_of(program).moments.open_what_if()
    (asking,) = program.window.findChildren(WhatIf)
    speak_chinese(program, qtbot)
    qtbot.waitUntil(lambda: not isValid(asking))
    assert program.window.findChildren(WhatIf) == []
    app_of(program).moments.open_what_if()
    (asking,) = program.window.findChildren(WhatIf)
    assert asking.windowTitle() != "What if …"


@pytest.mark.parametrize(("command", "title"), [("large", "热线 95187"), ("qr", "二维码")])
def test_a_number_that_is_shown_stays_so(
    program: Program, qtbot: QtBot, command: str, title: str
) -> None:
    app = app_of(program)
    app.session.select("aliyun.hotline")
    app.details.show_detail()
    app.commands.action(command).trigger()
    app = speak_chinese(program, qtbot)
    qtbot.waitUntil(lambda: app.entry.numbers.opened is not None)
    assert app.entry.numbers.opened
    assert title in app.entry.numbers.opened.windowTitle()


def test_qts_own_texts_and_names_of_days_are_spoken_too(program: Program, qtbot: QtBot) -> None:
    speak_chinese(program, qtbot)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QLocale().dayName(1) == "星期一"
    assert "周" in program.window.clock_face.told
