"""One sentence that says who asks: each part of it can be chosen, with the mouse or the keys."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.gui import situation_words as words
from callboard.gui.labels import mnemonic_free
from callboard.gui.situation_words import Named, Option
from callboard.gui.theme import SPACE_TIGHT, Theme
from callboard.gui.widgets.find_popup import FindPopup
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.popping_up import fit_on_screen
from callboard.gui.widgets.prefix_popup import PrefixPopup
from callboard.gui.widgets.scarcity import Scarcity
from callboard.gui.widgets.situation_parts import (
    Chooser,
    below,
    sentence_parts,
    show_switch,
    situation_sheet,
    switch_chip,
    with_stop,
    word,
)
from callboard.reach.situation import Situation
from callboard.wording.language import phrases

_PREFIX = "prefix"  # the one entry of the telephone's menu that is no telephone
_ASK = "ask"  # likewise of the menu of how bad it is: to be asked plain questions
# Heights below the menus, as drawn, at which the words between the parts, and then most parts, go.
_LOW = (632, 392)
_MENU_ALONE = 2


class SituationRow(QWidget):
    """Shows a situation; emits the one that is wished instead, or that the detected one is."""

    situation_wished = Signal(object)  # Situation
    reset_wished = Signal()
    triage_wished = Signal()

    def __init__(self, named: Named, theme: Theme) -> None:
        super().__init__()
        self._named = named
        self._theme = theme
        self._situation = Situation()
        self._is_detected = True
        self._words: list[QLabel] = []
        self._parts: list[QWidget] = []
        self.more = Chooser()  # stands for all of them where there is no room
        self._scarcity = Scarcity(self, _below_menus, _LOW)
        self._layout = FlowLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._choosers = {
            "place": self._chooser(self._choose_place),
            "phone": self._chooser(self._choose_phone),
            "languages": self._chooser(self._choose_languages),
            "need": self._chooser(self._choose_need),
            "severity": self._chooser(self._choose_severity),
        }
        self.no_internet = switch_chip()
        self.no_login = switch_chip()
        self.reset = QPushButton(self.tr("Reset"))
        self._lay_out()
        self._scarcity.changed.connect(self._be_brief)
        self.no_internet.toggled.connect(self._switch)
        self.no_login.toggled.connect(self._switch)
        self.reset.clicked.connect(self.reset_wished)
        self.apply_theme(theme)
        self.show_situation(self._situation)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours."""
        self._theme = theme
        self._layout.setSpacing(theme.space(SPACE_TIGHT))
        self.setStyleSheet(situation_sheet(theme))
        self._scarcity.use_scale(theme.scale)
        self.updateGeometry()

    def show_situation(self, situation: Situation, *, is_detected: bool = True) -> None:
        """Say this situation; unless it is the detected one it can be reset."""
        self._situation = situation
        between = phrases(self._named.language).between_names
        self._say("place", self.tr("I am in"), words.place_words(situation, self._named))
        self._say("phone", self.tr("I call on"), words.phone_words(situation))
        spoken = words.language_words(situation, self._named, between)
        self._say("languages", self.tr("I speak"), spoken)
        self._say("need", self.tr("I need"), words.need_words(situation.need))
        self._say("severity", self.tr("How bad it is"), words.severity_words(situation.severity))
        show_switch(self.no_internet, self.tr("No internet"), on=situation.no_internet)
        show_switch(self.no_login, self.tr("Cannot log in"), on=situation.no_login)
        self._is_detected = is_detected
        self._show_reset()
        told = (self._choosers[part].text() for part in ("place", "languages"))
        on = (chip.text() for chip in (self.no_internet, self.no_login) if chip.isChecked())
        self.more.setText(" · ".join((*told, *on)) + " ▾")
        self._layout.invalidate()
        self.updateGeometry()

    def _show_reset(self) -> None:
        self.reset.setVisible(not self._is_detected and self._scarcity.level < _MENU_ALONE)

    @Slot()
    def _choose_part(self) -> None:
        """Offer every part of the sentence in a menu, where there is no room for them."""
        menu = QMenu(self)
        menu.setAccessibleName(self.more.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (*self._choosers.values(), self.no_internet, self.no_login, self.reset):
            if button is not self.reset or not self._is_detected:
                action = menu.addAction(mnemonic_free(button.accessibleName()))
                action.setCheckable(button.isCheckable())
                action.setChecked(button.isChecked())
                action.triggered.connect(button.click)
        menu.popup(below(self.more))

    def _anchor(self, part: str) -> QPushButton:
        """Under what the choice for a part opens."""
        chooser = self._choosers[part]
        return chooser if chooser.isVisible() else self.more

    @Slot(int)
    def _be_brief(self, scarcity: int) -> None:
        """Leave the words between the parts out where there is no room for them."""
        for said in self._words:
            said.setVisible(not scarcity)
        is_menu = scarcity >= _MENU_ALONE
        for part in self._parts:
            part.setVisible(not is_menu)
        self.more.setVisible(is_menu)
        self._show_reset()
        self._layout.invalidate()
        self.updateGeometry()

    def _say(self, part: str, meaning: str, value: str) -> None:
        button = self._choosers[part]
        button.setText(mnemonic_free(value))
        button.setAccessibleName(self.tr("{0}: {1}").format(meaning, value))
        button.updateGeometry()

    def _lay_out(self) -> None:
        sentence = self.tr(
            "I am in {place}, on {phone}, I speak {languages}, I need {need}, and {severity}."
        )
        for text, part, stop in sentence_parts(sentence):
            if text:
                self._words.append(word(text))
                self._layout.addWidget(self._words[-1])
            if part:
                self._parts.append(with_stop(self._choosers[part], stop))
                self._layout.addWidget(self._parts[-1])
        self.reset.setProperty("role", "link")
        self.reset.setAccessibleName(self.tr("Reset my situation to what was detected"))
        self._parts += [self.no_internet, self.no_login]
        self.more.setAccessibleName(self.tr("My situation"))
        self.more.clicked.connect(self._choose_part)
        self.more.hide()
        for button in (self.no_internet, self.no_login, self.reset, self.more):
            self._layout.addWidget(button)

    def _chooser(self, slot: object) -> QPushButton:
        button = Chooser()
        button.clicked.connect(slot)
        return button

    @Slot()
    def _choose_place(self) -> None:
        popup = FindPopup(
            self, self.tr("Where are you?"), words.place_options(self._named), self._theme
        )
        popup.show_chosen([f"{self._situation.country} {self._situation.zone}"])
        popup.chosen.connect(self._wish_place)
        popup.open_under(self._anchor("place"))

    @Slot()
    def _choose_languages(self) -> None:
        options = words.language_options(self._named)
        chosen = words.offered(self._situation.languages, options)
        options = sorted(options, key=lambda option: option.value not in chosen)
        title = self.tr("Which languages do you speak? The best first.")
        popup = FindPopup(self, title, options, self._theme, several=True)
        popup.show_chosen(chosen)
        popup.chosen.connect(self._wish_languages)
        popup.open_under(self._anchor("languages"))

    @Slot()
    def _choose_phone(self) -> None:
        prefix = Option(_PREFIX, self.tr("Outside line …"))
        options = (*words.phone_options(), prefix)
        self._open_menu("phone", options, self._situation.phone.value, self._wish_phone)

    @Slot()
    def _choose_need(self) -> None:
        need = self._situation.need
        options = words.need_options()
        self._open_menu("need", options, need.value if need else "", self._wish_need)

    @Slot()
    def _choose_severity(self) -> None:
        severity = self._situation.severity
        chosen = severity.value if severity else ""
        ask = Option(_ASK, self.tr("Help me find out …"))
        options = (*words.severity_answers(), ask)
        self._open_menu("severity", options, chosen, self._wish_severity)

    def _open_menu(self, part: str, options: Sequence[Option], chosen: str, slot: object) -> None:
        button = self._choosers[part]
        menu = QMenu(self)
        menu.setAccessibleName(button.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)  # one of them holds
        for option in options:
            action = menu.addAction(mnemonic_free(option.label))
            action.setData(option.value)
            action.setCheckable(option.value not in (_PREFIX, _ASK))
            if option.value not in (_PREFIX, _ASK):
                group.addAction(action)
            action.setChecked(option.value == chosen)
            if option.value == chosen:
                menu.setActiveAction(action)
        menu.triggered.connect(slot)
        fit_on_screen(menu, self)
        menu.popup(below(self._anchor(part)))

    @Slot(list)
    def _wish_place(self, values: list[str]) -> None:
        country, _, zone = values[0].partition(" ")
        self._wish(country=country, zone=zone)

    @Slot(list)
    def _wish_languages(self, values: list[str]) -> None:
        self._wish(languages=tuple(values))

    @Slot(QAction)
    def _wish_phone(self, action: QAction) -> None:
        if action.data() != _PREFIX:
            self._wish(phone=Phone(action.data()))
            return
        popup = PrefixPopup(self, self._situation.prefix, self._theme)
        popup.chosen.connect(self._wish_prefix)
        popup.open_under(self._anchor("phone"))

    @Slot(str)
    def _wish_prefix(self, prefix: str) -> None:
        is_mobile = self._situation.phone is Phone.MOBILE
        phone = Phone.LANDLINE if prefix and is_mobile else self._situation.phone
        self._wish(prefix=prefix, phone=phone)

    @Slot(QAction)
    def _wish_need(self, action: QAction) -> None:
        self._wish(need=ContactType(action.data()) if action.data() else None)

    @Slot(QAction)
    def _wish_severity(self, action: QAction) -> None:
        if action.data() == _ASK:
            self.triage_wished.emit()
        else:
            self._wish(severity=Severity(action.data()) if action.data() else None)

    @Slot()
    def _switch(self) -> None:
        self._wish(no_internet=self.no_internet.isChecked(), no_login=self.no_login.isChecked())

    def _wish(self, **changes: object) -> None:
        self.situation_wished.emit(msgspec.structs.replace(self._situation, **changes))


def _below_menus(row: QWidget) -> QWidget | None:
    """What of its window it stands in: a window itself hears of every blink of a cursor."""
    stands_in = row.parentWidget()
    while stands_in and (outer := stands_in.parentWidget()) and not outer.isWindow():
        stands_in = outer
    return stands_in
