"""One of my sites as it is typed: name, time zone, working hours; what is wrong is said below."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from callboard.gui.labels import label, plain_tooltip
from callboard.gui.theme import SPACE_SMALL
from callboard.gui.widgets.switching import show_turned
from callboard.hours.parser import parse
from callboard.hours.tokens import ExpressionError
from callboard.reach.sites import Site, SiteFault, faults
from callboard.wording.expression import expression_error
from callboard.wording.sites import hours_in_words

_HOLIDAYS = re.compile(r"\s*;\s*PH\s+(?:off|closed)\s*(?=;|$)", re.IGNORECASE)
_LETTERS = 70  # in a line, below which three fields do not stand beside each other


class Places(NamedTuple):
    """Where parts stand in the grid: row, column, and how many rows and columns they take."""

    fields: tuple[tuple[int, int, int], ...]  # row of the caption, column, columns
    actions: tuple[int, int]
    said: tuple[int, int, int, int]
    holidays: tuple[int, int, int, int]
    stretches: tuple[int, int, int, int]


_WIDE = Places(((0, 0, 1), (0, 1, 1), (0, 2, 1)), (1, 3), (2, 0, 1, 2), (2, 2, 1, 2), (2, 3, 3, 0))
_NARROW = Places(
    ((0, 0, 2), (2, 0, 1), (2, 1, 1)), (5, 1), (4, 0, 1, 2), (5, 0, 1, 1), (1, 1, 0, 0)
)


class ZoneTexts:
    """Time zones as they are typed and found: "Berlin · Germany"."""

    def __init__(self, countries: Mapping[str, str]) -> None:
        self._by_text: dict[str, str] = {}
        for key, country in sorted(countries.items()):
            text = _zone_text(key, country)
            self._by_text[f"{text} · {key}" if text in self._by_text else text] = key
        self._by_key = {key: text for text, key in self._by_text.items()}
        self.model = QStringListModel(sorted(self._by_text))

    def text(self, key: str) -> str:
        """How a zone is shown."""
        return self._by_key.get(key, key)

    def key(self, typed: str) -> str:
        """The zone that was meant; what was typed when it is none, or more than one."""
        text = typed.strip()
        return self._by_text.get(text) or self._only(text.casefold()) or text

    def _only(self, typed: str) -> str:
        """The zone whose text alone begins with what was typed, or holds it."""
        for fits in (str.startswith, str.__contains__):
            found = [key for text, key in self._by_text.items() if fits(text.casefold(), typed)]
            if typed and len(found) == 1:
                return found[0]
        return ""


class SiteRow(QWidget):
    """Emits that it changed, is to go, or is to move."""

    changed = Signal()
    remove_wished = Signal()
    move_wished = Signal(int)  # rows down

    def __init__(self, site: Site, zones: ZoneTexts, language: str) -> None:
        super().__init__()
        self._zones = zones
        self._language = language
        self._name = QLineEdit(site.name)
        self._zone = QLineEdit(zones.text(site.zone))
        self._hours = QLineEdit(site.hours)
        for edit in (self._zone, self._hours):
            edit.setCursorPosition(0)  # a narrow field shows the beginning
        self._keeps_holidays = QCheckBox(self.tr("Closed on public holidays"))
        self._said = label("", "small")
        self._buttons = [self._button(text) for text in ("↑", "↓", "✕")]
        self._grid, self._actions = QGridLayout(self), QWidget()
        self._grid.setContentsMargins(0, 0, 0, SPACE_SMALL)
        self._captions: list[QLabel] = []
        self._is_narrow, self._needed = False, 0
        self._place(_WIDE)
        self._name_parts()
        self._complete()
        for edit in (self._name, self._zone, self._hours):
            edit.textChanged.connect(self._on_changed)
        up, down, remove = self._buttons
        up.clicked.connect(self._on_up)
        down.clicked.connect(self._on_down)
        remove.clicked.connect(self.remove_wished)
        self._zone.editingFinished.connect(self._show_zone)
        self._keeps_holidays.toggled.connect(self._on_holidays)
        self._on_changed()

    @property
    def site(self) -> Site:
        """The site as it is typed."""
        key = self._zones.key(self._zone.text())
        return Site(self._name.text().strip(), key, self._hours.text().strip())

    def focus(self) -> None:
        """Let the name be typed."""
        self._name.setFocus()
        self._name.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the name above the other fields where there is no room for three in a line."""
        super().resizeEvent(event)
        if not self._is_narrow:
            self._needed = self._grid.minimumSize().width()
        letters = _LETTERS * self.fontMetrics().averageCharWidth()
        is_narrow = self.width() < max(letters, self._needed)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._place(_NARROW if is_narrow else _WIDE)

    def minimumSizeHint(self) -> QSize:
        """No width: how many lines there are follows from how wide it is, and not the reverse."""
        return QSize(0, super().minimumSizeHint().height())

    def _place(self, places: Places) -> None:
        names = (self.tr("Name"), self.tr("Time zone"), self.tr("Working hours"))
        edits = (self._name, self._zone, self._hours)
        if not self._captions:
            self._captions = [_caption(*both) for both in zip(names, edits, strict=True)]
            line = QHBoxLayout(self._actions)
            line.setContentsMargins(0, 0, 0, 0)
            for button in self._buttons:
                line.addWidget(button)
            line.addStretch(1)
        fields = zip(self._captions, edits, places.fields, strict=True)
        for caption, edit, (row, column, span) in fields:
            self._grid.addWidget(caption, row, column, 1, span)
            self._grid.addWidget(edit, row + 1, column, 1, span)
        self._grid.addWidget(self._actions, *places.actions)
        self._grid.addWidget(self._said, *places.said)
        self._grid.addWidget(self._keeps_holidays, *places.holidays)
        for column, stretch in enumerate(places.stretches):
            self._grid.setColumnStretch(column, stretch)

    def _name_parts(self) -> None:
        self._name.setAccessibleName(self.tr("Name of the site"))
        self._zone.setAccessibleName(self.tr("Time zone: type a city or a country"))
        self._hours.setAccessibleName(self.tr("Working hours, like Mo-Fr 09:00-18:00"))
        self._zone.setPlaceholderText(self.tr("Type a city or a country"))
        self._hours.setPlaceholderText("Mo-Fr 09:00-18:00")
        names = (self.tr("Move up"), self.tr("Move down"), self.tr("Remove"))
        for button, name in zip(self._buttons, names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(plain_tooltip(name))

    def _complete(self) -> None:
        completer = QCompleter(self._zones.model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self._zone.setCompleter(completer)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "chip")
        button.setAutoDefault(False)
        return button

    def _fault(self) -> str:
        found = faults(self.site)
        if SiteFault.NAME in found:
            return self.tr("Give the site a name.")
        if SiteFault.ZONE in found:
            return self.tr(
                "Choose a time zone: type a city or a country, and take one of the list."
            )
        return self._hours_fault() if found else ""

    def _hours_fault(self) -> str:
        try:
            parse(self._hours.text())
        except ExpressionError as error:
            said = expression_error(error, self._language)
            example = self.tr("Write working hours like Mo-Fr 09:00-18:00.")
            return f"{example} {said}"
        return ""

    @Slot()
    def _on_changed(self) -> None:
        fault = self._fault()
        show_turned(self._keeps_holidays, on=_HOLIDAYS.search(self._hours.text()) is not None)
        self._said.setProperty("role", "note" if fault else "small")
        self._said.setText(fault or hours_in_words(self.site.hours, self._language))
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self.setAccessibleDescription(fault)
        self.changed.emit()

    @Slot(bool)
    def _on_holidays(self, is_closed: bool) -> None:  # noqa: FBT001 -- a switch tells its state
        worked = _HOLIDAYS.sub("", self._hours.text()).strip()
        self._hours.setText(f"{worked}; PH off" if is_closed else worked)

    @Slot()
    def _show_zone(self) -> None:
        """Show which zone was understood."""
        text = self._zones.text(self.site.zone)
        if text != self._zone.text():
            self._zone.setText(text)
            self._zone.setCursorPosition(0)

    @Slot()
    def _on_up(self) -> None:
        self.move_wished.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.move_wished.emit(1)


def _caption(text: str, edit: QLineEdit) -> QLabel:
    made = label(text, "small", wrap=False)
    made.setBuddy(edit)
    return made


def _city(key: str) -> str:
    return key.rpartition("/")[2].replace("_", " ")


def _zone_text(key: str, country: str) -> str:
    return f"{_city(key)} · {country}" if country else _city(key)
