"""Sites as they are typed: found by city or country, checked while typing."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.dialog import Scrolled
from callboard.gui.widgets.site_row import SiteRow, ZoneTexts
from callboard.gui.widgets.sites_editor import SitesEditor
from callboard.reach.sites import Site

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says it
ZONES = {
    "Europe/Berlin": "Germany",
    "Europe/Busingen": "Germany",
    "America/Los_Angeles": "United States",
    "America/New_York": "United States",
    "Asia/Singapore": "Singapore",
    "America/Indiana/Knox": "United States",
    "UTC": "",
}
FRANKFURT = Site("Frankfurt", "Europe/Berlin")
SAN_JOSE = Site("San José", "America/Los_Angeles")


@pytest.fixture
def editor(qtbot: QtBot) -> SitesEditor:
    made = SitesEditor([FRANKFURT, SAN_JOSE], ZONES, "en")
    qtbot.addWidget(made)
    made.show_sites([FRANKFURT, Site("Mine", "UTC")])
    made.show()
    return made


def edits(row: SiteRow) -> list[QLineEdit]:
    return row.findChildren(QLineEdit)


def buttons(row: SiteRow) -> list[QPushButton]:
    return row.findChildren(QPushButton)


def save(editor: SitesEditor) -> QPushButton:
    box = editor.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Save)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Berlin · Germany", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("los ang", "America/Los_Angeles"),
        ("singapore", "Asia/Singapore"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("UTC", "UTC"),
        ("germany", "germany"),  # two: nobody guesses
        ("nowhere", "nowhere"),
        ("", ""),
    ],
)
def test_a_zone_is_found_by_what_is_typed(typed: str, key: str) -> None:
    assert ZoneTexts(ZONES).key(typed) == key


def test_a_zone_is_shown_by_its_city() -> None:
    assert ZoneTexts(ZONES).text("America/Los_Angeles") == "Los Angeles · United States"


def test_two_zones_of_one_name_are_told_apart() -> None:
    texts = ZoneTexts({"America/Knox": "United States", "America/Indiana/Knox": "United States"})
    assert texts.text("America/Knox") != texts.text("America/Indiana/Knox")


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (0, "", "Give the site a name."),
        (1, "nowhere", "Choose a time zone"),
        (2, "9 to 5", "Write working hours like Mo-Fr 09:00-18:00. Column 1"),
    ],
)
def test_what_is_wrong_is_said_below_and_not_saved(
    editor: SitesEditor, field: int, typed: str, said: str
) -> None:
    row = editor.rows[0]
    right = edits(row)[field].text()
    edits(row)[field].setText(typed)
    texts = [label.text() for label in row.findChildren(QLabel)]
    assert any(text.startswith(said) for text in texts)
    assert not save(editor).isEnabled()
    edits(row)[field].setText(right)
    assert save(editor).isEnabled()


def test_hours_are_read_back_in_words(editor: SitesEditor) -> None:
    edits(editor.rows[0])[2].setText("Mo-Th 08:00-16:00; PH off")
    texts = [label.text() for label in editor.rows[0].findChildren(QLabel)]
    assert "Mon–Thu 08:00–16:00, closed on public holidays" in texts


def test_a_zone_that_was_understood_is_written_out(editor: SitesEditor) -> None:
    zone = edits(editor.rows[0])[1]
    zone.setText("singap")
    zone.editingFinished.emit()
    assert zone.text() == "Singapore · Singapore"


def test_sites_are_added_from_suggestions_or_empty(editor: SitesEditor) -> None:
    offered = [action.text() for action in editor._menu.actions()]
    assert offered == ["San José", "Another place …"]
    for action in editor._menu.actions():
        editor._menu.triggered.emit(action)
        break
    assert editor.rows[-1].site == SAN_JOSE
    editor._menu.triggered.emit(editor._menu.actions()[-1])
    assert editor.rows[-1].site.name == ""
    assert not save(editor).isEnabled()


def test_sites_are_moved_and_removed(qtbot: QtBot, editor: SitesEditor) -> None:
    _up, down, remove = buttons(editor.rows[0])
    down.click()
    assert [row.site.name for row in editor.rows] == ["Mine", "Frankfurt"]
    down.click()  # the last stays
    remove.click()
    with qtbot.waitSignal(editor.sites_wished) as wished:
        save(editor).click()
    assert wished.args == [(Site("Mine", "UTC"),)]


def test_cancelled_changes_are_lost(qtbot: QtBot, editor: SitesEditor) -> None:
    with qtbot.assertNotEmitted(editor.sites_wished):
        editor.reject()


def test_the_keyboard_types_a_name_at_once(editor: SitesEditor) -> None:
    QTest.keyClicks(edits(editor.rows[0])[0], "!")
    assert "!" in editor.rows[0].site.name


def test_everything_has_an_accessible_name(editor: SitesEditor) -> None:
    row = editor.rows[0]
    assert all(part.accessibleName() for part in (*edits(row), *buttons(row)))


def test_holidays_are_a_switch(editor: SitesEditor) -> None:
    row = editor.rows[0]
    switch, hours = row.findChildren(QCheckBox)[0], edits(row)[2]
    switch.click()
    assert hours.text() == "Mo-Fr 09:00-18:00; PH off"
    switch.click()
    assert hours.text() == "Mo-Fr 09:00-18:00"
    hours.setText("Mo 09:00-12:00; ph OFF; Tu 10:00-12:00")
    assert switch.isChecked()
    switch.click()
    assert hours.text() == "Mo 09:00-12:00; Tu 10:00-12:00"


@pytest.mark.parametrize(("width", "rows"), [(1000, 1), (400, 2)])
def test_fields_stand_in_two_lines_where_one_is_too_narrow(
    editor: SitesEditor, width: int, rows: int
) -> None:
    row = editor.rows[0]
    row.resize(width, 200)
    layout = row.layout()
    assert layout
    layout.activate()
    name, zone, hours = edits(row)
    assert len({name.y(), zone.y(), hours.y()}) == rows
    assert zone.y() == hours.y()


def test_fields_stand_in_two_lines_where_their_names_are_too_long_for_one(
    editor: SitesEditor,
) -> None:
    row = editor.rows[0]
    row.findChildren(QCheckBox)[0].setText("Closed on public holidays, " * 4)
    layout = row.layout()
    assert layout
    layout.invalidate()
    needed = layout.minimumSize().width()
    editor.resize(needed, 400)  # less what is around the row
    QCoreApplication.processEvents()
    assert row.width() == editor.findChildren(Scrolled)[0].viewport().width() < needed
    name, zone, _ = edits(row)
    assert name.y() < zone.y()
