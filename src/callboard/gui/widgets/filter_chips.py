"""A slim row of filters under the search box; the text in the box is their only state."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from callboard.gui.filter_choices import FilterChoice, held_choices
from callboard.gui.labels import mnemonic_free, plain_tooltip
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.translation import translate
from callboard.gui.widgets.switching import show_turned
from callboard.search.query import Filter, parse, toggled

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FilterChips(QWidget):
    """Emits the query with a filter switched; what has no room stands in a menu at the end."""

    query_wished = Signal(str)

    def __init__(self, choices: Sequence[FilterChoice], theme: Theme) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._query = ""
        self._held: dict[FilterChoice, Filter] = {}
        self._chips = [_Chip(choice) for choice in choices]
        self._rest = QMenu(self)
        self._more = _more_button(self._rest)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for chip in self._chips:
            chip.toggled.connect(self._switch_sender)
            self._layout.addWidget(chip)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self._rest.triggered.connect(self._switch_of)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Filters"))
        self.apply_theme(theme)
        self.setVisible(bool(choices))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        self._layout.setSpacing(theme.space(SPACE_SMALL))
        for button in (*self._chips, self._more):
            button.ensurePolished()
        self._fit()

    @Slot(str)
    def show_query(self, text: str) -> None:
        """Light the filters that a typed text holds."""
        self._query = text
        typed = parse(text).filters if ":" in text or "：" in text else ()
        held = held_choices(self._choices, typed) if typed else {}
        is_same = held.keys() == self._held.keys()
        self._held = held
        for chip in self._chips:
            show_turned(chip, on=chip.choice in held)
        if not is_same:
            self._check_rest()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many filters as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the row with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        shown = [b for b in (*self._chips, self._more) if b.isVisibleTo(self)]
        place = next((i for i, button in enumerate(shown) if button.hasFocus()), None)
        if step is None or place is None:
            super().keyPressEvent(event)
        else:
            shown[(place + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        gap = self._layout.spacing()
        widths = [chip.sizeHint().width() + gap for chip in self._chips]
        ends = list(accumulate(widths))
        room = self.width() + gap
        fitting = sum(end <= room for end in ends)
        if fitting < len(ends):
            room -= self._more.sizeHint().width() + gap
            fitting = sum(end <= room for end in ends)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < fitting)
        self._fill_rest(fitting)

    def _fill_rest(self, first: int) -> None:
        self._more.setVisible(first < len(self._choices))
        if len(self._rest.actions()) != len(self._choices) - first:
            self._rest.clear()
            for place in range(first, len(self._choices)):
                action = self._rest.addAction(mnemonic_free(self._choices[place].label))
                action.setData(place)
                action.setCheckable(True)
                action.setChecked(self._chips[place].isChecked())
        self._show_rest()

    def _check_rest(self) -> None:
        for action in self._rest.actions():
            action.setChecked(self._choices[action.data()] in self._held)
        self._show_rest()

    def _show_rest(self) -> None:
        """Light the menu's button while a filter in the menu is in use."""
        in_use = any(action.isChecked() for action in self._rest.actions())
        if self._more.property("lit") != in_use:
            self._more.setProperty("lit", in_use)
            self._more.style().unpolish(self._more)
            self._more.style().polish(self._more)

    @Slot()
    def _switch_sender(self) -> None:
        chip = self.sender()
        if isinstance(chip, _Chip):
            self._switch(chip.choice)

    @Slot(QAction)
    def _switch_of(self, action: QAction) -> None:
        self._switch(self._choices[action.data()])

    def _switch(self, choice: FilterChoice) -> None:
        self.query_wished.emit(toggled(self._query, self._held.get(choice, choice.filter)))
        self.show_query(self._query)  # a wish may be refused: the box has only so much room


class _Chip(QPushButton):
    """One filter; lit while the query holds it."""

    def __init__(self, choice: FilterChoice) -> None:
        super().__init__(mnemonic_free(choice.label))
        self.choice = choice
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the search box
        self.setAccessibleName(self.tr("Filter: {0}").format(choice.label))
        self.setToolTip(plain_tooltip(choice.filter.typed))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def _more_button(rest: QMenu) -> QPushButton:
    button = QPushButton(translate("FilterChips", "More filters"))
    button.setProperty("role", "chip")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setMenu(rest)
    return button
