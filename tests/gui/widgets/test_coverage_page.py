"""The coverage page by keyboard: keys, rows, cursor, text and what a screen reader gets."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.coverage_board import BoardBar, BoardRow
from callboard.gui.models.coverage_model import Place, Written
from callboard.gui.palettes import DARK, HIGH_CONTRAST, LIGHT
from callboard.gui.theme import Theme
from callboard.gui.time_axis import days_axis
from callboard.gui.widgets.coverage_choices import Choices
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.coverage_track import track_rect
from callboard.hours.state import State
from callboard.reach.coverage import Stretch
from callboard.wording.light import LightWords

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
AXIS = days_axis(date(2026, 11, 23), 1, "Europe/Berlin")
NOW = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)
LONG = "a very long name <b>&amp; " * 20
KEYS_OF_BARS = ("open", "limited", "unknown", "doubtful", "work", "common")
PLACES = (
    Place("heading", "My sites"),
    Place("site", "0", is_first=True, is_last=True),
    Place("heading", "Lines"),
    Place("line", "one", is_first=True),
    Place("line", "two", is_last=True),
)
CHOICES = Choices("Lines: all 2", {"de": "German", "en": "English"}, ("de",), "today", 1, False)


def row(kind: str, id_: str) -> BoardRow:
    bars = tuple(
        BoardBar(n / 6, (n + 0.9) / 6, key, "09:00–18:00") for n, key in enumerate(KEYS_OF_BARS)
    )
    light = LightWords("open", "Open", "Open", "Open") if kind == "line" else None
    stretches = (Stretch(AXIS.start, AXIS.end, State.OPEN),)
    return BoardRow(
        kind=kind,
        name=LONG if id_ == "two" else f"{kind} {id_}",
        about="about",
        light=light,
        bars=bars,
        marks=(BoardBar(0.2, 0.9, "holiday", "Christmas Day"),),
        stretches=stretches,
    )


def said(shown: BoardRow) -> str:
    return f"{shown.name} is open"


@pytest.fixture
def page(qtbot: QtBot) -> CoveragePage:
    made = CoveragePage(Theme(LIGHT))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.model.show(PLACES, Written(row, said))
    made.choices.show_choices(CHOICES)
    made.view.show_axis(AXIS, NOW, NOW, "en")
    made.strip.show_axis(AXIS, NOW, "Times are yours", "en")
    made.show()
    made.view.setFocus()
    return made


def at_row(page: CoveragePage, number: int, across: int = 600) -> QPoint:
    rect = page.view.visualRect(page.model.index(number, 0))
    return QPoint(across, rect.center().y())


def test_arrows_walk_the_rows_and_leave_headings_out(page: CoveragePage) -> None:
    page.view.choose(Place("", ""))
    walked = []
    for _ in range(4):
        walked.append(page.view.current_place())
        QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert [place.id for place in walked if place] == ["0", "one", "two", "two"]


@pytest.mark.parametrize(
    ("key", "held", "signal", "value"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, "cursor_moved", -1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "cursor_moved", 1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, "moved", 1),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, "zoomed", -1),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.NoModifier, "zoomed", -1),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, "zoomed", 1),
    ],
)
def test_keys_of_time(
    qtbot: QtBot,
    page: CoveragePage,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    signal: str,
    value: int,
) -> None:
    sender = page if signal == "zoomed" else page.view
    with qtbot.waitSignal(getattr(sender, signal)) as wished:
        QTest.keyClick(page.view, key, held)
    assert wished.args == [value]


def test_home_goes_to_now(qtbot: QtBot, page: CoveragePage) -> None:
    with qtbot.waitSignal(page.view.now_wished):
        QTest.keyClick(page.view, Qt.Key.Key_Home)


def test_enter_opens_a_line_but_no_site(qtbot: QtBot, page: CoveragePage) -> None:
    opened: list[str] = []
    page.view.opened.connect(opened.append)
    for place in (PLACES[1], PLACES[3]):
        page.view.choose(place)
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert opened == ["one"]


def test_ctrl_and_the_wheel_zoom(qtbot: QtBot, page: CoveragePage) -> None:
    place = QPointF(page.view.viewport().rect().center())
    for steps, expected in ((120, -1), (-120, 1)):
        event = QWheelEvent(
            *(place, place, QPoint(), QPoint(0, steps), Qt.MouseButton.NoButton),
            *(Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        with qtbot.waitSignal(page.zoomed) as wished:
            QApplication.sendEvent(page.view.viewport(), event)
        assert wished.args == [expected]


def test_a_click_points_at_a_moment(qtbot: QtBot, page: CoveragePage) -> None:
    with qtbot.waitSignal(page.view.moment_pointed) as wished:
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at_row(page, 3))
    assert AXIS.holds(wished.args[0])
    assert page.view.current_place() == PLACES[3]


def test_a_click_on_a_name_points_at_no_moment(qtbot: QtBot, page: CoveragePage) -> None:
    with qtbot.assertNotEmitted(page.view.moment_pointed):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at_row(page, 3, 60))


@pytest.mark.parametrize(
    ("name", "signal", "args"),
    [
        ("day", "days_wished", [1]),
        ("week", "days_wished", [7]),
        ("now", "start_wished", ["today"]),
        ("next_week", "start_wished", ["next-week"]),
        ("zoom_in", "zoomed", [-1]),
        ("zoom_out", "zoomed", [1]),
        ("text", "text_wished", []),
        ("sites", "sites_wished", []),
    ],
)
def test_actions(
    qtbot: QtBot, page: CoveragePage, name: str, signal: str, args: list[object]
) -> None:
    action = next(a for a in page.page_actions if a.objectName() == f"coverage_{name}")
    with qtbot.waitSignal(getattr(page, signal)) as wished:
        action.trigger()
    assert wished.args == args


def test_a_screen_reader_gets_each_row_in_words(page: CoveragePage) -> None:
    interface = QAccessible.queryAccessibleInterface(page.view)
    texts = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert [text for text in texts if text][:4] == [
        "My sites",
        "site 0 is open",
        "Lines",
        "line one is open",
    ]


def test_everything_that_takes_the_focus_has_a_name(page: CoveragePage) -> None:
    focusable = [page.view, page.notices, *page.choices.findChildren(QPushButton)]
    assert all(part.accessibleName() for part in focusable)


def test_the_tooltip_is_plain_text(page: CoveragePage) -> None:
    tip = page.model.data(page.model.index(4, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_text_takes_the_place_of_the_picture_until_it_is_left(
    qtbot: QtBot, page: CoveragePage
) -> None:
    page.show_text("Everything in words")
    assert (page.is_text, page.text.said) == (True, "Everything in words")
    QTest.keyClick(page.text, Qt.Key.Key_Escape)
    assert not page.is_text


def test_the_text_can_be_copied(qtbot: QtBot, page: CoveragePage) -> None:
    page.show_text("Everything\nin words")
    with qtbot.waitSignal(page.copy_wished) as wished:
        page.text.findChildren(QPushButton)[0].click()
    assert wished.args == ["Everything\nin words"]


def test_notices_are_as_high_as_they_need(page: CoveragePage) -> None:
    assert not page.notices.isVisible()
    page.show_notices(["One."])
    one = page.notices.sizeHint().height()
    page.show_notices(["One.", "Two.", "Three."])
    assert page.notices.isVisible()
    assert page.notices.sizeHint().height() > one
    page.show_notices([])
    assert not page.notices.isVisible()


def test_sites_are_asked_for_while_there_are_none(qtbot: QtBot, page: CoveragePage) -> None:
    page.invite(is_wanted=True)
    button = next(b for b in page.findChildren(QPushButton) if b.property("role") == "accent")
    assert button.isVisible()
    with qtbot.waitSignal(page.sites_wished):
        button.click()
    page.invite(is_wanted=False)
    assert not button.isVisible()


@pytest.mark.parametrize(
    "theme", [Theme(LIGHT), Theme(DARK, 2.0), Theme(HIGH_CONTRAST)], ids=["light", "large", "hc"]
)
def test_rows_are_drawn_in_every_palette(page: CoveragePage, theme: Theme) -> None:
    """Each kind of bar looks different from the others, also without colour."""
    page.apply_theme(theme)
    page.resize(1600, 600)
    rect = page.view.visualRect(page.model.index(1, 0))
    image = (
        page.view.viewport().grab(rect).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    )
    track = track_rect(image.rect(), theme)
    looks = set()
    for n in range(4):  # open, limited, unknown, doubtful
        left = round(track.left()) + round((n + 0.3) / 6 * track.width())
        looks.add(
            tuple(image.pixel(left + x, rect.height() // 2 + y) for x in range(12) for y in (-5, 5))
        )
    assert len(looks) == 4


def test_hiding_and_showing_asks_for_what_is_to_be_shown(qtbot: QtBot, page: CoveragePage) -> None:
    page.hide()
    with qtbot.waitSignal(page.opened):
        page.show()


def test_who_reads_the_text_stays_where_they_are(page: CoveragePage) -> None:
    page.show_text("One\nTwo\nThree")
    edit = page.text._edit
    QTest.keyClick(edit, Qt.Key.Key_Down)
    place = edit.textCursor().position()
    page.text.say("One\nTwo\nThree and more")
    assert edit.textCursor().position() == place > 0
    page.show_text("Anew")
    assert edit.textCursor().position() == 0
