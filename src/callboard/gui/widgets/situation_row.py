"""One sentence that says who asks: each part of it can be chosen, with the mouse or the keys."""

import re
from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.gui import situation_words as words
from callboard.gui.labels import label, mnemonic_free
from callboard.gui.situation_words import Named, Option
from callboard.gui.theme import SPACE_TIGHT, Theme
from callboard.gui.widgets.find_popup import FindPopup
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.prefix_popup import PrefixPopup
from callboard.gui.widgets.scarcity import Scarcity
from callboard.reach.situation import Situation
from callboard.wording.language import phrases

_PREFIX = "prefix"  # the one entry of the telephone's menu that is no telephone
_LOW = 560  # a window lower than this, as drawn, has no room for every word
_STOP = ",.，。、；;"
_STOPS = re.compile(f"[{_STOP}]+")
_PARTS = re.compile(r"\{(\w+)\}")


class SituationRow(QWidget):
    """Shows a situation; emits the one that is wished instead, or that the detected one is."""

    situation_wished = Signal(object)  # Situation
    reset_wished = Signal()

    def __init__(self, named: Named, theme: Theme) -> None:
        super().__init__()
        self._named = named
        self._theme = theme
        self._situation = Situation()
        self._words: list[QLabel] = []
        self._scarcity = Scarcity(self, QWidget.window, (_LOW,))
        self._layout = FlowLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._choosers = {
            "place": self._chooser(self._choose_place),
            "phone": self._chooser(self._choose_phone),
            "languages": self._chooser(self._choose_languages),
            "need": self._chooser(self._choose_need),
            "severity": self._chooser(self._choose_severity),
        }
        self.no_internet = _chip()
        self.no_login = _chip()
        self.reset = QPushButton(self.tr("Reset"))
        self._lay_out()
        self._scarcity.changed.connect(self._be_brief)
        self.no_internet.clicked.connect(self._switch)
        self.no_login.clicked.connect(self._switch)
        self.reset.clicked.connect(self.reset_wished)
        self.apply_theme(theme)
        self.show_situation(self._situation)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours."""
        self._theme = theme
        self._layout.setSpacing(theme.space(SPACE_TIGHT))
        self.setStyleSheet(_sheet(theme))
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
        _show_switch(self.no_internet, self.tr("No internet"), on=situation.no_internet)
        _show_switch(self.no_login, self.tr("Cannot log in"), on=situation.no_login)
        self.reset.setVisible(not is_detected)
        self._layout.invalidate()
        self.updateGeometry()

    @Slot(int)
    def _be_brief(self, scarcity: int) -> None:
        """Leave the words between the parts out where there is no room for them."""
        for word in self._words:
            word.setVisible(not scarcity)
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
        for text, part, stop in _parts(sentence):
            if text:
                self._words.append(_word(text))
                self._layout.addWidget(self._words[-1])
            if part:
                self._layout.addWidget(_with_stop(self._choosers[part], stop))
        self.reset.setProperty("role", "link")
        self.reset.setAccessibleName(self.tr("Reset my situation to what was detected"))
        for button in (self.no_internet, self.no_login, self.reset):
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
        popup.open_under(self._choosers["place"])

    @Slot()
    def _choose_languages(self) -> None:
        chosen = self._situation.languages
        options = sorted(
            words.language_options(self._named), key=lambda option: option.value not in chosen
        )
        title = self.tr("Which languages do you speak? The best first.")
        popup = FindPopup(self, title, options, self._theme, several=True)
        popup.show_chosen(chosen)
        popup.chosen.connect(self._wish_languages)
        popup.open_under(self._choosers["languages"])

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
        self._open_menu("severity", words.severity_answers(), chosen, self._wish_severity)

    def _open_menu(self, part: str, options: Sequence[Option], chosen: str, slot: object) -> None:
        button = self._choosers[part]
        menu = QMenu(self)
        menu.setAccessibleName(button.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)  # one of them holds
        for option in options:
            action = menu.addAction(mnemonic_free(option.label))
            action.setData(option.value)
            action.setCheckable(option.value != _PREFIX)
            if option.value != _PREFIX:
                group.addAction(action)
            action.setChecked(option.value == chosen)
            if option.value == chosen:
                menu.setActiveAction(action)
        menu.triggered.connect(slot)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

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
        popup.open_under(self._choosers["phone"])

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
        self._wish(severity=Severity(action.data()) if action.data() else None)

    @Slot()
    def _switch(self) -> None:
        self._wish(no_internet=self.no_internet.isChecked(), no_login=self.no_login.isChecked())

    def _wish(self, **changes: object) -> None:
        self.situation_wished.emit(msgspec.structs.replace(self._situation, **changes))


class Chooser(QPushButton):
    """A part of the sentence; opens with a click, Space, Enter or the arrow down."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "chooser")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with the keys that open a list elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)


def _chip() -> QPushButton:
    chip = QPushButton()
    chip.setProperty("role", "chip")
    chip.setCheckable(True)
    chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return chip


def _show_switch(chip: QPushButton, text: str, *, on: bool) -> None:
    chip.setChecked(on)
    chip.setText(f"✓ {text}" if on else text)  # not by colour alone
    chip.setAccessibleName(text)
    chip.updateGeometry()


def _word(text: str) -> QLabel:
    said = label(text, "small", wrap=False)
    said.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return said


def _with_stop(chooser: QPushButton, stop: str) -> QWidget:
    """A part with the comma behind it, which never begins a line."""
    if not stop:
        return chooser
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(chooser)
    row.addWidget(_word(stop))
    return both


def _parts(sentence: str) -> Iterator[tuple[str, str, str]]:
    """A sentence cut into texts, the part that follows each, and the stop behind that part."""
    found = ["", *_PARTS.split(sentence)]
    texts, parts = found[1::2], [*found[2::2], ""]
    for place, (text, part) in enumerate(zip(texts, parts, strict=True)):
        following = texts[place + 1] if part else ""
        stop = _STOPS.match(following)
        said = text.lstrip(_STOP) if place else text
        yield said.strip(), part, stop.group() if stop else ""


def _sheet(theme: Theme) -> str:
    colours, size = theme.colours, theme.pixels(13)
    return f"""
QPushButton[role="chooser"] {{
    font-size: {size}px; font-weight: 700; color: {colours.text}; background: transparent;
    border: 1px solid transparent; border-bottom: 1px dotted {colours.text}; border-radius: 0;
    padding: 2px 2px;
}}
QPushButton[role="chooser"]:hover {{ color: {colours.accent}; }}
QPushButton[role="chooser"]:focus {{
    border: 1px solid {colours.accent}; border-radius: 4px;
}}
"""
