"""One of my sites as it is typed: name, time zone, working hours; what is wrong is said below."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QGridLayout,
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
        self._place()
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

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, SPACE_SMALL)
        for column, (text, edit) in enumerate(
            (
                (self.tr("Name"), self._name),
                (self.tr("Time zone"), self._zone),
                (self.tr("Working hours"), self._hours),
            )
        ):
            grid.addWidget(_caption(text, edit), 0, column)
            grid.addWidget(edit, 1, column)
        for column, button in enumerate(self._buttons, 3):
            grid.addWidget(button, 1, column)
        grid.addWidget(self._said, 2, 0, 1, 2)
        grid.addWidget(self._keeps_holidays, 2, 2, 1, 4)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)

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
