"""The window in another language than its sources."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callboard.app import build
from callboard.gui.translation import Translations, spoken_by_window, translate
from callboard.options import Options
from callboard.wiring import App

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HAN = re.compile(r"[㐀-鿿]")
WORD = re.compile(r"[A-Za-z]{2,}")
# Hours as their source writes them, hosts, and names that have no other form.
PROPER = re.compile(r"(24/7|PH|off|Mo|Tu|We|Th|Fr|Sa|Su|[\w.-]+\.(com|cn)|\(\w+\)|[-\d:;,+/ ])*")


def search() -> str:
    return translate("SearchBar", "Search")


@pytest.mark.parametrize(
    ("language", "file"),
    [("zh", "zh_CN"), ("zh-CN", "zh_CN"), ("ZH-Hant-TW", "zh_CN"), ("en-GB", "en"), ("de", "en")],
)
def test_which_translation_a_reader_gets(language: str, file: str) -> None:
    assert spoken_by_window(language) == file


def test_languages_replace_each_other(translations: Translations) -> None:
    assert search() == "Search"
    translations.use("zh")
    assert (search(), QLocale().dayName(1)) == ("搜索", "星期一")
    translations.use("en")
    assert (search(), QLocale().dayName(1)) == ("Search", "Monday")


def test_qt_speaks_the_same_language(translations: Translations, qtbot: QtBot) -> None:
    translations.use("zh")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert HAN.search(box.button(QDialogButtonBox.StandardButton.Cancel).text())


def test_without_compiled_files_it_speaks_english(
    translations: Translations, qapp: QApplication, tmp_path: Path
) -> None:
    without = Translations(qapp, tmp_path)
    without.use("zh")
    assert search() == "Search"
    without.remove()


@pytest.fixture
def chinese(translations: Translations, qtbot: QtBot) -> Iterator[App]:
    translations.use("zh")
    options = Options(zone="Asia/Shanghai", country="CN", language="zh")
    app = build(options, lambda: datetime(2026, 11, 23, 2, 4, tzinfo=UTC))
    qtbot.addWidget(app.window)
    app.window.resize(1000, 700)
    with qtbot.waitSignal(app.preparation.finished):
        app.start()
        app.window.show()
    yield app
    app.preparation.wait()


def said(app: App) -> Iterator[str]:
    """Every text of a visible widget, for eyes and for ears, and of the commands."""
    for widget in app.window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text() if widget is not app.window.search_bar.edit else ""
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
    yield from (action.text() for action in app.window.actions())
    row = app.session.row(app.session.selection)
    yield from (row.name, row.subtitle, row.light.sentence if row.light else "")


def foreign(texts: Iterator[str]) -> list[str]:
    return [t for t in texts if WORD.search(t) and not HAN.search(t) and not PROPER.fullmatch(t)]


@pytest.mark.parametrize(
    ("query", "id_"),
    [
        ("", "aliyun.hotline"),
        ("", "aliyun.phone.l2"),
        ("", "aliyun.ticket.mainland"),
        ("", "aliyun.phone.abroad"),
        ("rds", "aliyun.problem.rds-connection"),
    ],
)
def test_everything_in_the_window_is_chinese(
    chinese: App, qtbot: QtBot, query: str, id_: str
) -> None:
    chinese.window.search_bar.show_query(query)
    chinese.session.select(id_)
    qtbot.waitUntil(lambda: chinese.detail.shown_id == id_)
    texts = list(said(chinese))
    assert len([text for text in texts if HAN.search(text)]) > 15
    where = {source.locator for source in chinese.core.catalogue.sources.values()}
    assert foreign(text for text in texts if text not in where) == []


START = """
import sys
from pathlib import Path
import callboard.app as app
from callboard.gui.translation import translate
from callboard.options import Options
from callboard.resources import Resources

def widgets_are_made(*_):
    raise SystemExit(translate("SearchBar", "Search"))

app.find_resources = lambda: Resources(Path(sys.argv[1]))
app.Shell = widgets_are_made
app.run(Options(language="zh-CN"))
"""


def test_the_language_is_there_before_any_widget(compiled: Path) -> None:
    assert compiled.name == "i18n"
    command = [sys.executable, "-X", "utf8", "-c", START, str(compiled.parent)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == "搜索\n"


def test_the_walk_finds_english() -> None:
    assert foreign(iter(["Copy ⏎", "复制 ⏎", "Mo-Fr 09:00-18:00 (Berlin)", "95187"])) == ["Copy ⏎"]


def test_the_clock_is_chinese(chinese: App) -> None:
    assert chinese.window.clock_face.told == "11月23日 周一 10:04 您的时间 · Shanghai"
