"""The coverage page, joined. Now is Monday 2026-11-23 15:04 in Berlin, until a test moves it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from callboard.commands.context import Context
from callboard.directory.contact_point import ContactPoint
from callboard.gui.coverage_board import COMMON, LINE, SITE
from callboard.gui.lights import Answered
from callboard.gui.models.coverage_model import ROW
from callboard.gui.palettes import LIGHT
from callboard.gui.row import Facts
from callboard.gui.session import Finder, Session
from callboard.gui.theme import Theme
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.sites_editor import SitesEditor
from callboard.options import Options
from callboard.presenters.coverage import CoveragePresenter
from callboard.reach.sites import Site
from callboard.resources import find_resources
from callboard.wording.light import describe

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
FRANKFURT = Site("Frankfurt", "Europe/Berlin")
SAN_JOSE = Site("San José", "America/Los_Angeles")
CENTRES = ("aliyun.centre.frankfurt", "aliyun.centre.san-jose", "aliyun.centre.singapore")


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


class Joined:
    """A page over the bundled directory, of which a search finds the service centres."""

    def __init__(self, sites: tuple[Site, ...], language: str = "en") -> None:
        self.clock = Clock()
        options = Options(zone="Europe/Berlin", country="DE", language=language)
        self.core = Context(options, find_resources(), self.clock)
        finder = Finder(lambda query: CENTRES if query == "centre" else (), lambda *_: ())
        self.session = Session(self.facts(language), self.clock, finder)
        self.session.start("centre")
        self.session.use_lights(self.light)
        self.page = CoveragePage(Theme(LIGHT))
        self.presenter = CoveragePresenter(self.page, self.core, self.session, self.clock, sites)
        self.page.resize(900, 700)

    def facts(self, language: str) -> Facts:
        names = self.core.names
        return Facts(
            self.core.catalogue,
            (language,),
            lambda code: names.territory_name(code, language),
            lambda tag: names.language_name(tag, language),
        )

    def light(self, point: ContactPoint, at: datetime) -> Answered:
        found = self.core.light_at(point, at)
        return Answered(found, describe(found, at, "Europe/Berlin", self.core.language))

    @property
    def places(self) -> list[tuple[str, str]]:
        return [(p.kind, p.id) for p in self.page.model.places]

    @property
    def axis(self) -> tuple[date, int]:
        axis = self.presenter.shown.wanted.axis
        return axis.first, axis.days

    def load_calendars(self) -> None:
        self.core.load_calendars(self.session.points.values())
        self.core.timetables.calendar_loaded("DE")
        self.session.relight()


@pytest.fixture
def joined(qtbot: QtBot) -> Iterator[Joined]:
    made = Joined((FRANKFURT, SAN_JOSE))
    qtbot.addWidget(made.page)
    made.page.show()
    made.presenter.show()
    yield made
    made.page.close()


def notices(qtbot: QtBot, joined: Joined) -> list[str]:
    qtbot.waitUntil(lambda: not joined.presenter.shown.is_working)
    return joined.page.notices.toPlainText().splitlines()


def test_sites_and_found_lines_are_shown(joined: Joined) -> None:
    assert joined.places == [
        ("heading", "My sites"),
        (SITE, "0"),
        (SITE, "1"),
        (COMMON, ""),
        ("heading", "Lines"),
        *((LINE, id_) for id_ in CENTRES),
    ]


def test_the_question_of_next_week_is_answered_by_one_key(qtbot: QtBot, joined: Joined) -> None:
    joined.page.start_wished.emit("next-week")
    assert joined.axis == (date(2026, 11, 30), 7)
    assert notices(qtbot, joined)[0] == (
        "Frankfurt and San José have no common working hour from Mon 30 Nov to Sun 6 Dec."
        " Frankfurt stops when San José starts, Mon 30 Nov 18:00."
    )


@pytest.mark.parametrize(
    ("start", "days", "axis"),
    [
        ("today", 1, (date(2026, 11, 23), 1)),
        ("tomorrow", 1, (date(2026, 11, 24), 1)),
        ("tomorrow", 7, (date(2026, 11, 24), 7)),
        ("next-week", 1, (date(2026, 11, 30), 1)),
    ],
)
def test_starts_and_ranges(joined: Joined, start: str, days: int, axis: tuple[date, int]) -> None:
    joined.page.start_wished.emit(start)
    joined.page.days_wished.emit(days)
    assert joined.axis == axis


def test_lines_are_filtered_by_language(joined: Joined) -> None:
    joined.page.choices.languages_wished.emit(("de",))
    assert joined.places[-1] == (LINE, CENTRES[0])
    joined.page.choices.languages_wished.emit(())
    assert joined.places[-1] == (LINE, CENTRES[2])


def test_gaps_of_the_languages_that_were_chosen(qtbot: QtBot, joined: Joined) -> None:
    joined.load_calendars()
    joined.page.days_wished.emit(7)
    joined.page.choices.languages_wished.emit(("de",))
    told = notices(qtbot, joined)
    assert "No German-speaking line from today 18:00 until Tue 09:00 (15 h)." in told


def test_an_unread_calendar_is_hatched_and_lit_when_it_is_read(joined: Joined) -> None:
    def keys() -> list[str]:
        row = joined.page.model.index(5, 0).data(ROW)
        return [bar.key for bar in row.bars]

    assert keys() == ["unknown"]
    joined.load_calendars()
    assert keys() == ["open"]


def test_nothing_found_is_said(joined: Joined) -> None:
    joined.session.search("nothing of the kind")
    assert joined.places[-1] == ("heading", "No line matches what is searched for")


def test_the_cursor_walks_on_round_times_and_takes_the_axis_along(joined: Joined) -> None:
    view, shown = joined.page.view, joined.presenter.shown
    view.choose(joined.page.model.places[1])
    times = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
        times.append(shown.cursor.strftime("%H:%M"))
    assert times == ["14:30", "15:00", "14:30"]
    assert shown.say_cursor() == "today 15:30 · Frankfurt: At work until today 18:00"
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert joined.axis[0] == date(2026, 11, 24)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (joined.axis[0], shown.cursor) == (date(2026, 11, 23), joined.clock.at)


def test_ctrl_and_arrows_go_to_other_days(joined: Joined) -> None:
    joined.page.view.moved.emit(1)
    assert joined.axis == (date(2026, 11, 24), 1)
    assert joined.presenter.shown.cursor == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_zooming_shows_less_around_the_cursor(joined: Joined) -> None:
    joined.page.zoomed.emit(-1)
    axis = joined.presenter.shown.wanted.axis
    assert (axis.hours, axis.holds(joined.clock.at)) == (12, True)
    joined.page.zoomed.emit(1)
    assert joined.axis == (date(2026, 11, 23), 1)


def test_midnight_takes_a_board_along_that_shows_now(joined: Joined) -> None:
    joined.clock.at += timedelta(hours=12)
    joined.session.refresh(joined.clock.at)
    assert joined.axis[0] == date(2026, 11, 24)


def test_midnight_leaves_a_board_that_shows_other_days(joined: Joined) -> None:
    joined.page.start_wished.emit("next-week")
    joined.clock.at += timedelta(hours=12)
    joined.session.refresh(joined.clock.at)
    assert joined.axis[0] == date(2026, 11, 30)


def test_a_hidden_page_works_nothing_out(qtbot: QtBot, joined: Joined) -> None:
    joined.page.hide()
    joined.session.search("nothing of the kind")
    assert not joined.presenter.shown.is_working
    assert joined.places[-1] == (LINE, CENTRES[2])
    joined.page.show()
    assert joined.places[-1][0] == "heading"


def test_the_text_holds_everything_and_is_copied(qtbot: QtBot, joined: Joined) -> None:
    notices(qtbot, joined)
    joined.page.text_wished.emit()
    assert "Frankfurt (Mon–Fri 09:00–18:00 · you): At work" in joined.page.text.said
    with qtbot.waitSignal(joined.presenter.told):
        joined.page.copy_wished.emit(joined.page.text.said)
    assert QGuiApplication.clipboard().text() == joined.page.text.said
    joined.page.text_wished.emit()
    assert not joined.page.is_text


def test_a_line_that_is_opened_is_visited(qtbot: QtBot, joined: Joined) -> None:
    joined.page.view.opened.emit(CENTRES[1])
    assert joined.session.selection == CENTRES[1]


def test_the_current_row_stays_when_the_board_is_written_anew(joined: Joined) -> None:
    place = joined.page.model.places[6]
    joined.page.view.choose(place)
    joined.page.days_wished.emit(7)
    found = joined.page.view.current_place()
    assert found is not None
    assert (found.kind, found.id) == (place.kind, place.id)


def test_a_site_with_holidays_asks_for_its_calendar(qtbot: QtBot, joined: Joined) -> None:
    with qtbot.waitSignal(joined.presenter.calendar_wished) as wished:
        joined.presenter.use_sites((Site("A", "Asia/Tokyo", "Mo-Fr 09:00-18:00; PH off"),))
    assert wished.args == ["JP"]


def test_sites_are_edited_and_remembered(qtbot: QtBot) -> None:
    joined = Joined(())
    qtbot.addWidget(joined.page)
    joined.page.show()
    joined.page.sites_wished.emit()
    editor = joined.page.findChild(SitesEditor)
    assert isinstance(editor, SitesEditor)
    assert [row.site for row in editor.rows] == [Site("Berlin", "Europe/Berlin")]
    with qtbot.waitSignal(joined.presenter.sites_wished) as wished:
        button = editor.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)  # type: ignore[union-attr]
        button.click()
    assert wished.args == [(Site("Berlin", "Europe/Berlin"),)]
    assert joined.places[1] == (SITE, "0")


def test_times_of_there_can_be_shown(joined: Joined) -> None:
    joined.page.choices.theirs_wished.emit(True)
    row = joined.page.model.index(2, 0).data(ROW)
    assert row.about.startswith("now 06:04 there")


def test_everything_is_said_in_chinese_too(qtbot: QtBot) -> None:
    joined = Joined((FRANKFURT, SAN_JOSE), "zh")
    qtbot.addWidget(joined.page)
    joined.page.show()
    assert "共同工作时间" in notices(qtbot, joined)[0]


def test_a_light_that_changes_leaves_the_rows_where_they_are(qtbot: QtBot, joined: Joined) -> None:
    with qtbot.assertNotEmitted(joined.page.model.modelReset):
        joined.session.lights_changed.emit()
    with qtbot.waitSignal(joined.page.model.modelReset):
        joined.session.search("nothing of the kind")


def test_what_changes_is_announced_with_the_answer(
    qtbot: QtBot, joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices(qtbot, joined)
    heard: list[str] = []
    monkeypatch.setattr(joined.page, "announce", heard.append)
    joined.page.start_wished.emit("next-week")
    notices(qtbot, joined)
    assert re.match(r"Mon 30 Nov, 7 day(s|\(s\))\. Frankfurt and San José have no common", heard[0])
    joined.session.lights_changed.emit()
    notices(qtbot, joined)
    assert len(heard) == 1
