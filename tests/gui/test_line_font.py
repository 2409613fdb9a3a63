"""Lines of text: as wide as Qt says, elided where there is no room, marked where a query matches."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from callboard.gui.line_font import LineFont, mark_look

RED = QColor("red")


@pytest.fixture
def line(qapp: QApplication) -> LineFont:
    font = QFont(qapp.font())
    font.setPixelSize(14)
    return LineFont(font)


def drawn(line: LineFont, text: str, width: int, marks: tuple[tuple[int, int], ...] = ()) -> QImage:
    image = QImage(400, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    look = mark_look(QColor("white"), RED)
    line.draw_marked(painter, QRect(0, 0, width, 20), text, marks, look)
    painter.end()
    return image


def columns(image: QImage, colour: QColor | None = None) -> list[int]:
    """Where something is drawn, or where something of one colour is."""
    white = QColor("white").rgb()
    return [
        x
        for x in range(image.width())
        if any(
            image.pixel(x, y) == colour.rgb() if colour else image.pixel(x, y) != white
            for y in range(image.height())
        )
    ]


@pytest.mark.parametrize("text", ["", "Frankfurt", "法兰克福", "𠮷野家", "two\nlines"])
def test_the_width_is_what_qt_says(line: LineFont, text: str) -> None:
    wanted = QFontMetrics(line.font).horizontalAdvance(text.replace("\n", " "))
    assert line.width(text) == pytest.approx(wanted, abs=2)


def test_what_has_no_room_is_elided(line: LineFont) -> None:
    assert max(columns(drawn(line, "Frankfurt service centre", 80))) <= 80
    assert max(columns(drawn(line, "Frankfurt service centre", 300))) > 100


@pytest.mark.parametrize("text", ["Frankfurt", "𠮷野家 Frankfurt"])
def test_marks_stand_where_the_characters_are(line: LineFont, text: str) -> None:
    at = text.index("furt")
    found = columns(drawn(line, text, 400, ((at, at + 4),)), RED)
    assert min(found) == pytest.approx(line.width(text[:at]), abs=2)
    assert max(found) == pytest.approx(line.width(text), abs=2)


def test_a_mark_beyond_what_is_shown_marks_nothing_else(line: LineFont) -> None:
    assert columns(drawn(line, "Frankfurt service centre", 60, ((18, 24),)), RED) == []


def test_right_is_flush_right(line: LineFont) -> None:
    image = QImage(400, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    line.draw(painter, QRect(0, 0, 400, 20), "95187", right=True)
    painter.end()
    assert min(columns(image)) == pytest.approx(400 - line.width("95187"), abs=3)
