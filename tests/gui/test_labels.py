import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import callboard
from callboard.gui.labels import label, mnemonic_free, plain_tooltip

SOURCES = sorted(Path(callboard.__file__).parent.rglob("*.py"))
HOSTILE = '<img src="/etc/passwd"><b>AT&T</b>'


def test_a_label_shows_markup_as_it_is(qtbot: QtBot) -> None:
    made = label(HOSTILE)
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.text() == HOSTILE


def test_a_tooltip_escapes_markup() -> None:
    assert plain_tooltip(HOSTILE) == (
        "<p>&lt;img src=&quot;/etc/passwd&quot;&gt;&lt;b&gt;AT&amp;T&lt;/b&gt;</p>"
    )


@pytest.mark.parametrize("text", ["", "Move up", "AT&T", "a > b"])
def test_a_short_tooltip_without_tags_is_heard_as_it_is(text: str) -> None:
    assert plain_tooltip(text) == text


def test_a_long_tooltip_is_broken_into_lines() -> None:
    assert plain_tooltip("a & b " * 20) == f"<p>{'a &amp; b ' * 20}</p>"


def test_an_ampersand_marks_no_key() -> None:
    assert mnemonic_free("AT&T") == "AT&&T"


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_nothing_reads_directory_text_as_markup(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    assert not re.search(r"\b(setHtml|setMarkdown|QTextBrowser|RichText|AutoText)\b", text)
    if source.name != "labels.py":
        assert not re.search(r"\bQLabel\(", text)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_tooltips_are_escaped(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    for argument in re.findall(r"setToolTip\((?!(?:self\.tr\()?\"[^\"]*\"\)+)(.{0,14})", text):
        assert argument.startswith("plain_tooltip(")
