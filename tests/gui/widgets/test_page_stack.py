from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.page_stack import PageStack


def test_a_page_is_made_once_and_not_before_it_is_shown(qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QWidget())
        return made[-1]

    stack = PageStack()
    qtbot.addWidget(stack)
    stack.add("coverage", make)
    assert not made
    stack.show_page("coverage")
    stack.show_page("coverage")
    assert (stack.page, stack.currentWidget(), len(made)) == ("coverage", made[0], 1)


def test_it_knows_what_it_was_told_of(qtbot: QtBot) -> None:
    stack = PageStack()
    qtbot.addWidget(stack)
    stack.add("coverage", QWidget)
    assert (stack.knows("coverage"), stack.knows("guides")) == (True, False)
