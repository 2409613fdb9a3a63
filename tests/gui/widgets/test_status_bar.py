import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.status_bar import StatusBar


@pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
@pytest.mark.parametrize(
    ("width", "keys"),
    [(1200, "↵ copy · Alt+1…9 copy row · Esc clear · F1 keys"), (420, "F1 keys")],
)
def test_the_keys_give_way_to_the_facts(qtbot: QtBot, width: int, keys: str) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_facts("30 channels · Directory as of Dec 2023")
    bar.resize(width, 30)
    bar.show()
    assert bar.text == "30 channels · Directory as of Dec 2023"
    qtbot.waitUntil(lambda: bar._facts.text() == bar.text)
    assert (bar._keys.text(), bar._keys.isVisible()) == (keys, True)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
def test_facts_that_are_cut_off_are_told_by_the_tooltip(qtbot: QtBot) -> None:
    bar, facts = StatusBar(), f"{'30 channels · ' * 9}Directory as of Dec 2023"
    qtbot.addWidget(bar)
    bar.show_facts(facts)
    bar.resize(420, 30)
    bar.show()
    qtbot.waitUntil(lambda: bar._facts.text().endswith("…"))
    assert "Dec 2023" in bar._facts.toolTip()
    bar.resize(2400, 30)
    assert (bar._facts.text(), bar._facts.toolTip()) == (facts, "")


@pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
def test_only_where_there_are_rows_their_keys_are_told(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1200, 30)
    bar.show()
    bar.show_page("guides")
    qtbot.waitUntil(lambda: bar._keys.text() == "Esc clear · F1 keys")
    bar.show_page("directory")
    qtbot.waitUntil(lambda: bar._keys.text().startswith("↵ copy"))
