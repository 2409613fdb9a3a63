"""The page and the question fit: nothing is cut off, laid over another, or outside."""

import pytest
from PySide6.QtWidgets import QApplication
from tests.gui.layout_audit import faults
from tests.presenters.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it


@pytest.mark.parametrize(("width", "height"), [(1100, 700), (740, 460)])
def test_the_page_fits(desk: Desk, width: int, height: int) -> None:
    desk.start("l1", "A title that is long enough to need an ellipsis in any small window at all")
    desk.start("l3", "Short")
    desk.cases.deeds.act("close")
    desk.pass_by(hours=3)
    desk.page.resize(width, height)
    desk.look()
    assert faults(desk.page) == []


def test_the_empty_page_fits(desk: Desk) -> None:
    assert faults(desk.page) == []


@pytest.mark.parametrize("size", [(1100, 700), (640, 480)])
def test_the_question_fits(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    desk.cases.start_case()
    QApplication.processEvents()  # what scrolls follows its frame
    assert faults(desk.editor) == []
