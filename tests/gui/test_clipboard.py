import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.clipboard import Copier


@pytest.fixture
def copier(qapp: QApplication) -> Copier:
    qapp.clipboard().setText("before")
    return Copier(qapp.clipboard())


@pytest.mark.parametrize("number", ["95187", "+12025550100", "112,,2#", "*100#;7"])
def test_a_number_is_copied_and_named(qtbot: QtBot, copier: Copier, number: str) -> None:
    with qtbot.waitSignal(copier.told) as told:
        copier.copy_number(number)
    assert (QGuiApplication.clipboard().text(), told.args) == (number, [f"Copied {number}"])
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


@pytest.mark.parametrize("text", ["", "95187\n", "95 187", "\u202e78159", "٩٥", "call me"])
def test_nothing_else_is_a_number(qtbot: QtBot, copier: Copier, text: str) -> None:
    with qtbot.waitSignal(copier.told) as told:
        copier.copy_number(text)
    assert QGuiApplication.clipboard().text() == "before"
    assert "Not copied" in told.args[0]


@pytest.mark.parametrize("text", ["a\nb", "a\u202eb", "a\0b", "a\u200bb"])
def test_invisible_characters_are_not_copied(copier: Copier, text: str) -> None:
    copier.copy(text)
    assert QGuiApplication.clipboard().text() == "before"


def test_what_is_read_is_copied_with_its_lines(qtbot: QtBot, copier: Copier) -> None:
    with qtbot.waitSignal(copier.told) as told:
        copier.copy_text("A guide\n\n1. Call.")
    assert QGuiApplication.clipboard().text() == "A guide\n\n1. Call."
    assert told.args == ["Copied as text: A guide"]


@pytest.mark.parametrize("text", ["", "A\u202eb\nc", "a\nb\0c"])
def test_nothing_and_what_is_invisible_is_no_text(qtbot: QtBot, copier: Copier, text: str) -> None:
    with qtbot.waitSignal(copier.told):
        copier.copy_text(text)
    assert QGuiApplication.clipboard().text() == "before"


class Deaf:
    """A clipboard that another program holds."""

    def setText(self, text: str) -> None: ...

    def text(self) -> str:
        return "theirs"


def test_what_is_not_on_the_clipboard_is_not_called_copied(qtbot: QtBot) -> None:
    copier = Copier(Deaf())  # type: ignore[arg-type]
    with qtbot.waitSignal(copier.told) as told:
        copier.copy("95187")
    assert told.args == ["Not copied: another program holds the clipboard"]
