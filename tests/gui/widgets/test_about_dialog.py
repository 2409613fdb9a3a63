import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from callboard.gui.about import AboutFacts
from callboard.gui.palettes import LIGHT
from callboard.gui.theme import Theme
from callboard.gui.widgets.about_dialog import AboutDialog
from callboard.licenses import Component, LicenseError
from callboard.resources import find_resources

# Only the offscreen platform says it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ALPHA = Component(name="Alpha", licence="MIT", texts=("a.txt",))
BETA = Component(name="Beta", licence="LGPL-3.0-only", texts=("b.txt",))
GONE = Component(name="Gone", licence="MIT", texts=("gone.txt",))


def _read(component: Component) -> str:
    if component is GONE:
        raise LicenseError("A licence of Gone cannot be read.")
    return f"<b>terms</b> of {component.name}"


@pytest.fixture
def dialog(qtbot: QtBot) -> AboutDialog:
    facts = AboutFacts("1.2.3", (("Alpha support", "as of 2023"),), (ALPHA, BETA, GONE), _read)
    made = AboutDialog(facts, Theme(LIGHT), find_resources().icons)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_tells_the_release_and_how_old_the_facts_are(dialog: AboutDialog) -> None:
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Callboard 1.2.3" in told
    assert told.index("Alpha support") + 1 == told.index("as of 2023")


def test_the_terms_of_the_first_are_there_at_once_as_plain_text(dialog: AboutDialog) -> None:
    assert dialog.licenses.text.toPlainText() == "<b>terms</b> of Alpha"
    assert dialog.licenses.terms.text() == "Alpha · MIT"


def test_the_keyboard_reaches_every_licence(dialog: AboutDialog) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog.licenses.parts.setFocus()
    QTest.keyClick(dialog.licenses.parts, Qt.Key.Key_Down)
    assert dialog.licenses.text.toPlainText() == "<b>terms</b> of Beta"
    QTest.keyClick(dialog.licenses.parts, Qt.Key.Key_Tab)
    assert dialog.licenses.text.hasFocus()
    QTest.keyClick(dialog.licenses.text, Qt.Key.Key_Tab)
    assert not dialog.licenses.text.hasFocus()


def test_a_licence_that_is_missing_is_told(dialog: AboutDialog) -> None:
    parts = dialog.licenses.parts
    parts.setCurrentIndex(parts.model().index(2, 0))
    assert dialog.licenses.text.toPlainText() == "A licence of Gone cannot be read."


def test_what_can_be_focused_has_a_name(dialog: AboutDialog) -> None:
    assert dialog.licenses.parts.accessibleName()
    assert dialog.licenses.text.accessibleName()


def test_it_closes_by_its_button_and_by_escape(dialog: AboutDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box
    box.button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
