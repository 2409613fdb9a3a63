import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.layout_audit import faults

from callboard.gui.detail import Detail
from callboard.gui.detail_blocks import (
    Bar,
    Checklist,
    Keys,
    Link,
    Links,
    NumberedStep,
    Paragraph,
    Section,
    Service,
    Warned,
    Week,
    WeekDay,
)
from callboard.gui.palettes import DARK, LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.detail_pane import DetailPane
from callboard.gui.widgets.light_line import LightLine
from callboard.gui.widgets.number_label import NumberLabel
from callboard.gui.widgets.week_view import WeekView
from callboard.wording.light import LightWords

CLOSED = LightWords("closed", "Closed", "Closed · opens 08:00", "Closed. Opens at 08:00")
OPEN = LightWords("open", "Open", "Open · closes 18:00", "Open. Closes at 18:00")
DAYS = tuple(
    WeekDay(name, (Bar(0.25, 0.75, "open"),), f"{name}: open") for name in ("Mon", "Tue", "Wed")
)
DETAIL = Detail(
    id="line",
    caption="EXAMPLE · LONDON",
    title="<b>Line</b> & sons",
    light=OPEN,
    number="+44 20 7946 0018",
    is_number=True,
    copies="+442079460018",
    copies_with_keys="+442079460018,2",
    sections=(
        Section("", (Warned("Unverified.", "Nobody has tried it."),)),
        Section(
            "After the answer", (Keys((("2", "technical"), ("", "your PIN")), "checked 2023"),)
        ),
        Section("Have ready", (Checklist(("AT&T account", "Ticket number")),)),
        Section("Hours", (Service("German", "Mo-Fr 06:00-18:00 (London)", OPEN),)),
        Section("This week", (Week(DAYS, 1, 0.5),)),
        Section("Steps", (NumberedStep(1, "Call.", links=(Link("desk", "The desk"),)),)),
        Section("If it fails", (Links((Link("portal", "Portal & more " * 20),)),)),
        Section("Sources", (Paragraph("An article " * 30), Paragraph("unverified", muted=True))),
    ),
)
PORTAL = Detail(
    id="portal",
    caption="EXAMPLE",
    title="Portal",
    copies="https://support.example.com/new",
    address="https://support.example.com/new",
    host="support.example.com",
)


def settle() -> None:
    """Let the pane lay itself out, and what it replaced go."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane(Theme(LIGHT))
    qtbot.addWidget(made)
    made.resize(430, 700)
    made.show()
    show(made, DETAIL)
    return made


def show(pane: DetailPane, detail: Detail | None) -> None:
    pane.show_detail(detail)
    settle()
    pane.finish()
    settle()


def button(pane: DetailPane, text: str) -> QAbstractButton:
    return next(b for b in pane.findChildren(QPushButton) if b.text().startswith(text))


def texts(pane: DetailPane) -> list[str]:
    return [found.text() for found in pane.findChildren(QLabel) if found.isVisible()]


def test_every_label_is_plain_text(pane: DetailPane) -> None:
    assert "<b>Line</b> & sons" in texts(pane)
    assert {found.textFormat() for found in pane.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("text", "copied"), [("Copy", "+442079460018"), ("With keys", "+442079460018,2")]
)
def test_a_button_copies(pane: DetailPane, qtbot: QtBot, text: str, copied: str) -> None:
    with qtbot.waitSignal(pane.copy_wished) as heard:
        button(pane, text).click()
    assert heard.args == [copied]


def test_a_click_on_the_number_copies_it(pane: DetailPane, qtbot: QtBot) -> None:
    (number,) = pane.findChildren(NumberLabel)
    with qtbot.waitSignal(pane.copy_wished) as heard:
        QTest.mouseClick(number, Qt.MouseButton.LeftButton)
    assert heard.args == ["+442079460018"]


@pytest.mark.parametrize(("text", "id_"), [("Portal", "portal"), ("The desk", "desk")])
def test_a_link_leads_to_a_contact_point(
    pane: DetailPane, qtbot: QtBot, text: str, id_: str
) -> None:
    with qtbot.waitSignal(pane.contact_point_wished) as heard:
        button(pane, text).click()
    assert heard.args == [id_]


def test_an_address_shows_its_host_and_is_opened_by_wish(pane: DetailPane, qtbot: QtBot) -> None:
    show(pane, PORTAL)
    assert "support.example.com" in texts(pane)
    with qtbot.waitSignal(pane.open_wished) as heard:
        button(pane, "Open").click()
    assert heard.args == [PORTAL.address]


def test_a_number_that_cannot_be_right_is_no_first_choice(pane: DetailPane) -> None:
    assert button(pane, "Copy").property("role") == "accent"
    show(pane, msgspec.structs.replace(DETAIL, impossible=True))
    assert button(pane, "Copy as printed").property("role") is None


def test_ticks_survive_a_change_of_the_light(pane: DetailPane) -> None:
    pane.findChildren(QCheckBox)[1].click()
    show(pane, msgspec.structs.replace(DETAIL, light=None))
    assert [box.isChecked() for box in pane.findChildren(QCheckBox)] == [False, True]


def test_another_entry_has_its_own_ticks(pane: DetailPane) -> None:
    pane.findChildren(QCheckBox)[1].click()
    show(pane, msgspec.structs.replace(DETAIL, id="other"))
    assert not any(box.isChecked() for box in pane.findChildren(QCheckBox))
    show(pane, DETAIL)
    assert pane.findChildren(QCheckBox)[1].isChecked()


def test_the_place_is_kept_for_the_same_entry_only(pane: DetailPane) -> None:
    pane.resize(430, 200)
    settle()
    pane.verticalScrollBar().setValue(90)
    show(pane, msgspec.structs.replace(DETAIL, light=None))
    assert pane.verticalScrollBar().value() == 90
    show(pane, msgspec.structs.replace(DETAIL, id="other"))
    assert pane.verticalScrollBar().value() == 0


def test_the_screen_reader_hears_the_state_before_the_number(pane: DetailPane) -> None:
    named = [found.accessibleName() for found in pane.findChildren(QWidget)]
    assert named.index(OPEN.spoken) < named.index(DETAIL.number)


@pytest.mark.parametrize(("in_reach", "key"), [(True, "open"), (False, None)])
def test_what_is_out_of_reach_is_not_green_in_words(
    pane: DetailPane, in_reach: bool, key: str | None
) -> None:
    light = msgspec.structs.replace(OPEN, in_reach=in_reach)
    show(pane, msgspec.structs.replace(DETAIL, light=light))
    head = next(found for found in pane.findChildren(QLabel) if found.text() == OPEN.sentence)
    assert (head.property("role"), head.property("light")) == ("light", key)


def test_the_week_and_the_keys_are_said_in_words(pane: DetailPane) -> None:
    (week,) = pane.findChildren(WeekView)
    assert week.accessibleDescription() == "Mon: open. Tue: open. Wed: open"
    named = {found.accessibleName() for found in pane.findChildren(QLabel)}
    assert {"Press 2: technical", "Type in: your PIN"} <= named


def test_nothing_is_shown_for_nothing(pane: DetailPane) -> None:
    show(pane, None)
    assert [text for text in texts(pane) if text] == []


def test_the_last_of_several_quick_wishes_is_shown(pane: DetailPane) -> None:
    pane.show_detail(msgspec.structs.replace(DETAIL, id="other"))
    show(pane, PORTAL)
    assert "Portal" in texts(pane)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [320, 430])
def test_nothing_is_cut_off_at_the_side(pane: DetailPane, width: int, scale: float) -> None:
    pane.apply_theme(Theme(DARK, scale))
    pane.resize(round(width * scale), 700)
    settle()
    pane.finish()
    settle()
    content = pane.widget()
    assert content
    assert content.width() == pane.viewport().width()
    for found in content.findChildren(QWidget):
        if not found.isVisible():
            continue
        placed = QRect(found.mapTo(content, found.rect().topLeft()), found.size())
        assert placed.right() <= content.width()


@pytest.mark.parametrize("height", [300, 700])
def test_no_frame_shows_squeezed_parts(pane: DetailPane, height: int) -> None:
    pane.resize(430, height)
    pane.apply_theme(Theme(DARK))
    seen = []
    for follows in (settle, pane.finish, settle, settle, settle):
        follows()
        seen += faults(pane)
    assert seen == []


def test_a_light_that_is_replaced_at_once_never_becomes_a_window(pane: DetailPane) -> None:
    pane.head.show_detail(msgspec.structs.replace(DETAIL, light=CLOSED))
    light = pane.head.findChild(LightLine)
    assert isinstance(light, LightLine)
    pane.head.show_detail(DETAIL)
    QCoreApplication.sendPostedEvents(light, QEvent.Type.MetaCall)
    assert not light.isVisible()


def test_a_number_shrinks_rather_than_being_cut_off(qtbot: QtBot) -> None:
    number = NumberLabel(Theme(LIGHT), "+44 20 7946 0018 " * 2)
    qtbot.addWidget(number)
    assert number.number_font(300).pixelSize() < number.number_font(2000).pixelSize() == 30
