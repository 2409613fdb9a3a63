"""The sentence above the coverage board: which lines, languages and days; each part a choice."""

import msgspec
from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.switching import show_turned
from callboard.wording.language import phrases

DAY, WEEK = 1, 7
TODAY, TOMORROW, NEXT_WEEK, DATE = "today", "tomorrow", "next-week", "date"


class Choices(msgspec.Struct, frozen=True):
    """What is chosen, in the words it is shown in; `languages` maps a tag to its name."""

    lines: str
    languages: dict[str, str]
    chosen: tuple[str, ...]
    start: str
    days: int  # 0: a stretch that was zoomed to
    is_theirs: bool


class CoverageChoices(QWidget):
    """Emits what is chosen; shows only what it is told."""

    languages_wished = Signal(tuple)  # tags; () is any
    start_wished = Signal(str)  # today, tomorrow, next-week, date
    days_wished = Signal(int)
    theirs_wished = Signal(bool)
    sites_wished = Signal()
    text_wished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._layout = FlowLayout(self)
        self._lines = label("", "small", wrap=False)
        self._languages, self._language_menu = self._menu_button()
        self._start, self._start_menu = self._menu_button()
        self._day, self._week = (self._days_button(days) for days in (DAY, WEEK))
        self._theirs = self._button(checkable=True)
        self._sites = self._button()
        self._text = self._button()
        self._captions: list[QLabel] = []
        self._place()
        self._connect()
        self.apply_theme(theme)
        self._write_fixed()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        self._layout.setSpacing(theme.space(SPACE_SMALL))
        for button in self.findChildren(QPushButton):
            button.ensurePolished()
        self._layout.invalidate()

    def show_choices(self, choices: Choices) -> None:
        """Say what is chosen now."""
        self._lines.setText(choices.lines)
        names = [choices.languages[tag] for tag in choices.chosen if tag in choices.languages]
        shown = phrases(QLocale().bcp47Name()).between_names.join(names) or self.tr("any")
        self._say(self._languages, shown, self.tr("Languages: {0}").format(shown))
        self._say(self._start, choices.start, self.tr("From: {0}").format(choices.start))
        show_turned(self._day, on=choices.days == DAY)
        show_turned(self._week, on=choices.days == WEEK)
        show_turned(self._theirs, on=choices.is_theirs)
        self._fill_languages(choices)
        self._layout.invalidate()

    def _place(self) -> None:
        languages, start, days = (label("", "small", wrap=False) for _ in range(3))
        self._captions = [languages, start, days]
        for widget in (
            *(self._lines, languages, self._languages, start, self._start),
            *(days, self._day, self._week, self._theirs, self._sites, self._text),
        ):
            self._layout.addWidget(widget)

    def _connect(self) -> None:
        self._language_menu.triggered.connect(self._on_language)
        self._start_menu.triggered.connect(self._on_start)
        self._day.toggled.connect(self._on_day)
        self._week.toggled.connect(self._on_week)
        self._theirs.toggled.connect(self.theirs_wished)
        self._sites.clicked.connect(self.sites_wished)
        self._text.clicked.connect(self.text_wished)

    def _write_fixed(self) -> None:
        captions = (self.tr("Languages:"), self.tr("From:"), self.tr("Range:"))
        for caption, text in zip(self._captions, captions, strict=True):
            caption.setText(text)
        self._say(self._day, self.tr("24 hours"))
        self._say(self._week, self.tr("7 days"))
        self._say(self._theirs, self.tr("Show their times"))
        self._say(self._sites, self.tr("My sites …"))
        self._say(self._text, self.tr("As text"))
        starts = {
            TODAY: self.tr("Today"),
            TOMORROW: self.tr("Tomorrow"),
            NEXT_WEEK: self.tr("Next week"),
            DATE: self.tr("Choose a date …"),
        }
        for key, text in starts.items():
            self._start_menu.addAction(text).setData(key)

    def _fill_languages(self, choices: Choices) -> None:
        self._language_menu.clear()
        entries = {"": self.tr("any"), **choices.languages}
        for tag, name in entries.items():
            action = self._language_menu.addAction(mnemonic_free(name))
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked(tag in choices.chosen if tag else not choices.chosen)

    def _button(self, *, checkable: bool = False) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "chip")
        button.setCheckable(checkable)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _menu_button(self) -> tuple[QPushButton, QMenu]:
        button = self._button()
        menu = QMenu(button)
        button.setMenu(menu)
        return button, menu

    def _days_button(self, days: int) -> QPushButton:
        button = self._button(checkable=True)
        button.setProperty("days", days)
        return button

    def _say(self, button: QPushButton, text: str, spoken: str = "") -> None:
        button.setText(mnemonic_free(text))
        button.setAccessibleName(spoken or text)

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        tag = action.data()
        held = [a.data() for a in self._language_menu.actions() if a.isChecked() and a.data()]
        self.languages_wished.emit(tuple(held) if tag else ())

    @Slot(QAction)
    def _on_start(self, action: QAction) -> None:
        self.start_wished.emit(action.data())

    @Slot()
    def _on_day(self) -> None:
        self.days_wished.emit(DAY)

    @Slot()
    def _on_week(self) -> None:
        self.days_wished.emit(WEEK)
