"""The situation that holds, and the one that was detected."""

import pytest
from pytestqt.qtbot import QtBot

from callboard.directory.names import Names
from callboard.gui.palettes import LIGHT
from callboard.gui.situation_words import Named
from callboard.gui.theme import Theme
from callboard.gui.widgets.situation_row import SituationRow
from callboard.presenters.situation import SituationPresenter
from callboard.reach.situation import Situation
from callboard.resources import find_resources

DETECTED = Situation(country="DE", zone="Europe/Berlin", languages=("de",))
ELSEWHERE = Situation(country="SG", zone="Asia/Singapore")


@pytest.fixture
def row(qtbot: QtBot) -> SituationRow:
    made = SituationRow(Named(Names(find_resources().names), "en"), Theme(LIGHT))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("remembered", "first"), [(None, DETECTED), (ELSEWHERE, ELSEWHERE), (DETECTED, DETECTED)]
)
def test_what_was_remembered_holds(
    row: SituationRow, remembered: Situation | None, first: Situation
) -> None:
    presenter = SituationPresenter(row, DETECTED, remembered)
    assert presenter.situation == first
    assert row.reset.isHidden() is (first == DETECTED)


def test_a_wish_is_shown_and_told_once(row: SituationRow, qtbot: QtBot) -> None:
    presenter = SituationPresenter(row, DETECTED, None)
    with qtbot.waitSignal(presenter.situation_changed) as told:
        row.situation_wished.emit(ELSEWHERE)
    assert told.args == [ELSEWHERE]
    with qtbot.assertNotEmitted(presenter.situation_changed):
        row.situation_wished.emit(ELSEWHERE)


def test_a_reset_is_one_click(row: SituationRow, qtbot: QtBot) -> None:
    presenter = SituationPresenter(row, DETECTED, ELSEWHERE)
    with qtbot.waitSignal(presenter.situation_changed) as told:
        row.reset.click()
    assert told.args == [DETECTED]
    assert row.reset.isHidden()
