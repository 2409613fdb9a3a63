import pytest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.coverage_choices import Choices, CoverageChoices

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
LANGUAGES = {"en": "English", "de": "German"}
SHOWN = Choices("Lines: all 2", LANGUAGES, ("de",), "today", 7, True)


@pytest.fixture
def choices(qtbot: QtBot) -> CoverageChoices:
    made = CoverageChoices(Theme(LIGHT))
    qtbot.addWidget(made)
    made.show_choices(SHOWN)
    made.resize(900, 40)
    made.show()
    return made


def button(choices: CoverageChoices, text: str) -> QPushButton:
    return next(b for b in choices.findChildren(QPushButton) if b.text() == text)


def menu(choices: CoverageChoices, number: int) -> QMenu:
    return choices.findChildren(QMenu)[number]


def test_what_is_chosen_is_shown(choices: CoverageChoices) -> None:
    assert button(choices, "German").accessibleName() == "Languages: German"
    assert button(choices, "today").accessibleName() == "From: today"
    checked = [b.text() for b in choices.findChildren(QPushButton) if b.isChecked()]
    assert checked == ["7 days", "Show their times"]


def test_no_language_is_any(choices: CoverageChoices) -> None:
    choices.show_choices(Choices("", LANGUAGES, (), "today", 1, False))
    assert button(choices, "any").accessibleName() == "Languages: any"


@pytest.mark.parametrize(("place", "wished"), [(0, ()), (1, ("en", "de")), (2, ())])
def test_languages_are_switched(
    qtbot: QtBot, choices: CoverageChoices, place: int, wished: tuple[str, ...]
) -> None:
    with qtbot.waitSignal(choices.languages_wished) as signal:
        menu(choices, 0).actions()[place].trigger()
    assert signal.args == [wished]


@pytest.mark.parametrize(
    ("place", "start"), [(0, "today"), (1, "tomorrow"), (2, "next-week"), (3, "date")]
)
def test_starts(qtbot: QtBot, choices: CoverageChoices, place: int, start: str) -> None:
    with qtbot.waitSignal(choices.start_wished) as signal:
        menu(choices, 1).actions()[place].trigger()
    assert signal.args == [start]


@pytest.mark.parametrize(("text", "days"), [("24 hours", 1), ("7 days", 7)])
def test_ranges(qtbot: QtBot, choices: CoverageChoices, text: str, days: int) -> None:
    with qtbot.waitSignal(choices.days_wished) as signal:
        button(choices, text).click()
    assert signal.args == [days]


def test_a_narrow_row_goes_on_below(choices: CoverageChoices) -> None:
    wide = choices.heightForWidth(900)
    assert choices.heightForWidth(300) > wide
