import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.status_bar import StatusBar


@pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
@pytest.mark.parametrize(("width", "keys"), [(1200, True), (300, False)])
def test_the_keys_give_way_to_the_facts(qtbot: QtBot, width: int, *, keys: bool) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_facts("30 channels · Directory as of Dec 2023")
    bar.resize(width, 30)
    bar.show()
    assert bar.text == "30 channels · Directory as of Dec 2023"
    qtbot.waitUntil(lambda: bar._facts.text() == bar.text)
    assert bar._keys.isVisible() is keys
