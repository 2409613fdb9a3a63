"""Reading in the real window: guides, menus, comparison, triage, notices, ticket numbers."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.channel_line import ChannelLine, NumberButton
from callboard.gui.widgets.link_button import LinkButton
from callboard.gui.widgets.menu_walker import MenuWalker
from callboard.gui.widgets.reader import Reader
from callboard.options import Options
from callboard.presenters.guides import GuidesPresenter
from callboard.wiring import App

# Only the offscreen platform says it, of windows with a least size and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHINA = Options(zone="Asia/Shanghai", country="CN", language="en")
KEY = Qt.Key


@pytest.fixture
def china(opened: Callable[[Options], App]) -> App:
    return opened(CHINA)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def guides(app: App) -> GuidesPresenter:
    app.navigation.show_guides()
    assert app.reading.guides
    return app.reading.guides


def texts(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def button(part: QWidget, text: str) -> QPushButton:
    return next(each for each in part.findChildren(QPushButton) if each.text() == text)


def read(app: App, id_: str, target: str = "") -> Reader:
    presenter = guides(app)
    presenter.read(id_, target)
    return presenter.page.reader


def wait_for(qtbot: QtBot, part: QWidget, text: str) -> None:
    """What is laid out a moment later is there."""
    qtbot.waitUntil(lambda: text in texts(part))


def link(qtbot: QtBot, part: QWidget, start: str) -> LinkButton:
    def found() -> list[LinkButton]:
        # Those of the entry before are hidden until they are deleted.
        links = [each for each in part.findChildren(LinkButton) if each.isVisibleTo(part)]
        return [each for each in links if each.accessibleName().startswith(start)]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def press(walker: MenuWalker, *keys: KEY) -> None:
    for key in keys:
        QTest.keyClick(walker, key)


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("guide.complex", "#优先处理"),
        ("guide.ticket", "Testing: the solution is tried."),
        ("guide.billing", "If it starts now: due Wed 23:04 · in 2 d"),
        ("guide.major-incident", "red, orange or yellow"),
        ("guide.dispute", "If it starts now: due"),
        ("problem.rds-connection", "30"),
        ("promise.l3", "Respond by Tue 07:04"),
        ("promise.l1", "Accepted → Analysing → Testing → Closed"),
        ("ladder.complaint", "may be climbed from Tue 23:04"),
        ("notice.service-day", "holds next from"),
        ("note.rights", "CNY 500,000"),
        ("note.quality", "98.7 %"),
        ("priority.l0", "The vendor calls it priority L0."),
    ],
)
def test_what_is_read_says_it_and_who_claims_it(
    china: App, qtbot: QtBot, id_: str, said: str
) -> None:
    reader = read(china, f"aliyun.{id_}")
    claimed = "Claimed by a third party only; nobody has verified it."
    wait_for(qtbot, reader.text, claimed)
    assert said in texts(reader.text)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("RDS 连接", "aliyun.problem.rds-connection"),
        ("snapshot", "aliyun.problem.ebs-snapshot"),
        ("CDN cache", "aliyun.problem.cdn-cache"),
        ("dispute a bill", "aliyun.guide.billing"),
        ("complaint", "aliyun.ladder.complaint"),
        ("roadmap", "aliyun.note.roadmap"),
    ],
)
def test_the_search_box_filters_what_there_is_to_read(china: App, query: str, first: str) -> None:
    presenter = guides(china)
    china.window.search_bar.show_query(query)
    ids = [row.id for row in presenter.page.model.rows if row.id]
    assert first in ids
    assert presenter.page.list.current == ids[0]
    china.window.search_bar.show_query("xyzzy")
    assert "xyzzy" in presenter.page.nothing.text()


def test_the_arrow_keys_of_the_search_box_move_in_what_there_is_to_read(china: App) -> None:
    presenter = guides(china)
    ids = [row.id for row in presenter.page.model.rows if row.id]
    edit = china.window.search_bar.edit
    for key, place in ((KEY.Key_Down, 1), (KEY.Key_PageDown, 9), (KEY.Key_Up, 8)):
        QTest.keyClick(edit, key)
        assert presenter.page.list.current == ids[place]


def test_a_channel_of_a_step_is_copied_with_enter_and_shown_with_its_name(
    china: App, qtbot: QtBot
) -> None:
    reader = read(china, "aliyun.guide.major-incident")
    name = link(qtbot, reader.text, "Hotline 95187. Open")
    line = reader.text.findChildren(ChannelLine)[0]
    QTest.keyClick(line.findChildren(NumberButton)[0], KEY.Key_Return)
    assert copied() == "95187"
    QTest.keyClick(name, KEY.Key_Return)
    assert china.session.selection == "aliyun.hotline"
    assert china.window.pages.page == "directory"


def test_a_guide_opens_beside_the_channel_it_concerns(china: App, qtbot: QtBot) -> None:
    china.session.select("aliyun.ticket.progress")
    wait_for(qtbot, china.detail, "Ticket portal and progress")
    link(qtbot, china.detail, "Follow a ticket through its stages").click()
    beside = china.reading.beside
    assert beside
    assert beside.isVisible()
    assert not china.results.isVisible()
    assert china.detail.isVisible()
    link(qtbot, beside, "Expert support (L3).").click()
    assert china.session.selection == "aliyun.phone.l3"  # in the details; the guide stays
    assert beside.isVisible()
    beside.back.click()
    assert china.results.isVisible()


def test_who_types_gets_the_list_back(china: App) -> None:
    china.reading.open_beside("aliyun.guide.call")
    assert not china.results.isVisible()
    QTest.keyClicks(china.window.search_bar.edit, "951")
    assert china.results.isVisible()


def test_a_menu_is_followed_by_keyboard_to_its_exact_keys(china: App) -> None:
    walker = read(china, "aliyun.menu.400", "aliyun.phone.storage").walker
    assert [choice.property("way") for choice in walker.choices] == [True, False]
    press(walker, KEY.Key_9)  # no such key here
    assert "What is the call about?" in texts(walker)
    press(walker, KEY.Key_1)
    assert "Who is calling?" in walker.spoken
    QTest.keyClick(walker.choices[0], KEY.Key_Return)  # a code only the caller knows
    press(walker, KEY.Key_4, KEY.Key_2)
    assert "Storage fault, by phone" in "".join(
        link.accessibleName() for link in walker.findChildren(LinkButton)
    )
    button(walker, "Copy keys").click()
    assert copied() == "1 [Customer ID or contract number] 4 2"
    button(walker, "Copy number with pauses").click()
    assert copied() == "4006455666,1;4,2"


def test_back_and_restart(china: App) -> None:
    walker = read(china, "aliyun.menu.extensions").walker
    press(walker, KEY.Key_3)
    assert "The menu ends here" in walker.spoken
    press(walker, KEY.Key_Backspace)
    assert "Whom do you need?" in texts(walker)
    press(walker, KEY.Key_7, KEY.Key_Home)
    assert "Whom do you need?" in texts(walker)


def test_a_menu_is_walked_from_the_details_of_a_channel(china: App, qtbot: QtBot) -> None:
    china.session.select("aliyun.phone.security")
    # The keys stand above the link, and no other channel has this one.
    qtbot.waitUntil(lambda: "Security" in texts(china.detail).splitlines())
    link(qtbot, china.detail, "Walk through the menu").click()
    beside = china.reading.beside
    assert beside
    walker = beside.reader.walker
    assert walker.isVisible()
    assert [choice.property("way") for choice in walker.choices] == [True, False]
    assert "First dial 400-6455-666" in texts(walker)


def test_channels_are_compared_in_a_table_whose_heads_lead_to_them(china: App) -> None:
    view = read(china, "aliyun.comparison.channels").comparison
    model = view.table.model()
    said = [model.index(0, column).data() for column in range(model.columnCount())]
    assert said == [
        "Time to a solution",
        "Hard problems: 28 minutes on average (chapter 4.1)",
        "not stated",
        "not stated",
    ]
    wished: list[str] = []
    view.contact_point_wished.connect(wished.append)
    QTest.keyClick(view.table, KEY.Key_Return)
    menu = view.menu
    assert menu
    assert menu.actions()[0].text().startswith("Basic support (L1) · ")
    menu.actions()[0].trigger()
    assert wished == ["aliyun.phone.l1"]
    menu.close()


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 12, 1, 3, tzinfo=UTC), ["Today in Shanghai · Customer service day"]),
        (datetime(2026, 12, 1, 17, tzinfo=UTC), []),
        (datetime(2026, 11, 11, 3, tzinfo=UTC), ["Today in Shanghai · Double 11"]),
    ],
)
def test_a_notice_stands_above_the_list_on_its_days(
    china: App, at: datetime, said: list[str]
) -> None:
    china.moments.ask_about(at)
    line = china.reading.notices.line
    assert [link.accessibleName()[: len(said[0])] for link in line.links] == said
    assert line.isVisible() is bool(said)
    if said:
        line.links[0].click()
        assert china.reading.beside
        assert china.reading.beside.isVisible()


@pytest.mark.parametrize("typed", ["ALI-2023AB12", "ali2023ab12", " ALI-2023AB12 "])
def test_a_ticket_number_is_recognised(china: App, typed: str) -> None:
    china.window.search_bar.show_query(typed)
    hint = china.listed.hint
    assert "looks like a ticket number: use Expert support (L3)" in hint.text()
    assert "key 3" in hint.text()
    hint.click()
    assert china.session.selection == "aliyun.phone.l3"


def test_chinese_is_read_in_chinese(opened: Callable[[Options], App], qtbot: QtBot) -> None:
    app = opened(Options(zone="Asia/Shanghai", country="CN", language="zh-CN"))
    reader = read(app, "aliyun.guide.billing")
    wait_for(qtbot, reader.text, "技术团队 48 小时内出具检测报告。")
    assert "账单争议处理" in texts(reader.text)
    walker = read(app, "aliyun.menu.400").walker
    assert "选择业务类型" in walker.spoken
