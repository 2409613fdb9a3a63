"""What is done with the entry that is looked at, in the whole window."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from callboard.directory.contact_point import Phone
from callboard.reach.situation import Situation
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it


def look_at(app: App, id_: str, qtbot: QtBot) -> None:
    app.session.visit(id_)
    qtbot.waitUntil(lambda: app.detail.shown_id == id_)


def trigger(app: App, name: str) -> None:
    app.commands.action(name).trigger()


@pytest.mark.parametrize(
    ("phone", "prefix", "copied"),
    [
        (Phone.MOBILE, "", "+442079460123"),
        (Phone.LANDLINE, "", "00442079460123"),
        (Phone.LANDLINE, "0", "0,00442079460123"),
    ],
)
def test_the_exact_digits_from_here_are_copied(
    app: App, qtbot: QtBot, phone: Phone, prefix: str, copied: str
) -> None:
    situation = Situation(country="DE", zone="Europe/Berlin", phone=phone, prefix=prefix)
    app.situation.use(situation)
    look_at(app, "acme.london", qtbot)
    trigger(app, "copy_dialled")
    assert QGuiApplication.clipboard().text() == copied
    assert app.notice.text == f"Copied {copied}"
    assert app.memory.notebook.recent() == ("acme.london",)


def test_what_cannot_be_reached_names_what_to_use_instead(app: App, qtbot: QtBot) -> None:
    app.situation.use(Situation(country="DE", zone="Europe/Berlin"))
    look_at(app, "aliyun.hotline", qtbot)
    qtbot.waitUntil(lambda: "Use instead:" in said(app))


def test_a_case_is_started_from_the_channel_that_is_looked_at(app: App, qtbot: QtBot) -> None:
    look_at(app, "aliyun.phone.l3", qtbot)
    button = app.detail.head.buttons.case
    assert button.isVisible()
    button.click()
    editor = app.cases.deeds.starting.editor
    assert editor is not None
    assert editor.promise.currentText().startswith("Tier L3")
    editor.reject()


def test_no_case_is_offered_where_nobody_promises_anything(app: App, qtbot: QtBot) -> None:
    look_at(app, "acme.london", qtbot)
    assert not app.detail.head.buttons.case.isVisible()


@pytest.mark.parametrize("name", ["qr", "large"])
def test_a_window_opened_at_once_is_about_what_was_chosen_last(
    app: App, qtbot: QtBot, name: str
) -> None:
    look_at(app, "aliyun.hotline", qtbot)
    app.session.visit("acme.london")
    trigger(app, name)  # before the pane has followed
    window = app.entry.numbers.opened
    assert window
    assert "Londinium" in window.windowTitle()


@pytest.mark.parametrize(
    ("name", "id_", "copied"),
    [
        ("copy_dialled", "acme.london", "00442079460123"),
        ("copy_keys", "aliyun.phone.l3", "4006455666,3"),
    ],
)
def test_a_copy_at_once_is_of_what_was_chosen_last(
    app: App, qtbot: QtBot, name: str, id_: str, copied: str
) -> None:
    look_at(app, "aliyun.phone.l2", qtbot)
    app.session.visit(id_)
    trigger(app, name)  # before the pane has followed
    assert QGuiApplication.clipboard().text() == copied


def test_without_a_menu_there_are_no_keys_to_copy(app: App, qtbot: QtBot) -> None:
    look_at(app, "acme.london", qtbot)
    trigger(app, "copy_keys")
    assert QGuiApplication.clipboard().text() == ""
    assert app.notice.text == "Nothing to copy: this has no such number"


def said(app: App) -> str:
    detail = app.detail.detail
    return str(detail.sections) if detail else ""


def test_favourites_alone_are_shown_and_everything_again(app: App, qtbot: QtBot) -> None:
    look_at(app, "acme.london", qtbot)
    trigger(app, "favourite")
    trigger(app, "favourites_only")
    assert list(app.session.ids) == ["acme.london"]
    trigger(app, "favourite")
    assert list(app.session.ids) == []
    trigger(app, "favourites_only")
    assert len(app.session.ids) > 20


def test_a_note_survives_the_window(app: App, qtbot: QtBot) -> None:
    look_at(app, "acme.london", qtbot)
    trigger(app, "own_note")
    app.entry.own._section.note.setPlainText("Ask for Ann")
    app.stop()
    note = app.memory.notebook.notes.get("acme.london")
    assert note
    assert note.text == "Ask for Ann"
