"""Four plain questions, one at a time, and what follows from the answers."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.triage_shown import TriageShown
from callboard.gui.widgets.channel_line import ChannelLine
from callboard.gui.widgets.dialog import Dialog, Scrolled
from callboard.gui.widgets.flow_layout import FlowLayout

_SIZE = QSize(520, 450)  # as drawn
_SHARE = 0.9  # of the window, at most


class TriageDialog(Dialog):
    """Emits answers and wishes; Backspace takes the last answer back, Esc leaves."""

    answered = Signal(bool)
    back_wished = Signal()
    situation_wished = Signal()
    case_wished = Signal()
    contact_point_wished = Signal(str)
    copy_entry_wished = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: TriageShown | None = None
        self._scrolled = Scrolled(QWidget())
        self._column, self._foot, self._row = QVBoxLayout(self), QVBoxLayout(), QWidget()
        self._focus: QWidget = self  # what has the keyboard in what is laid out
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(self.tr("How bad is it?"))
        self._column.addWidget(self._scrolled, 1)
        self._column.addLayout(self._foot)
        self._resize()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        self._theme = theme
        self._resize()
        if self._shown:
            self._lay_out(self._shown)

    def show_triage(self, shown: TriageShown) -> None:
        """Show where the triage stands, and have it spoken."""
        if shown == self._shown:
            return
        self._shown = shown
        self._lay_out(shown)
        said = (shown.step, shown.question or shown.title, shown.help, *shown.lines)
        spoken = ". ".join(part for part in said if part)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace takes the last answer back; Enter presses the button that has the keyboard."""
        if event.key() == Qt.Key.Key_Backspace:
            self.back_wished.emit()
        else:
            super().keyPressEvent(event)

    def _resize(self) -> None:
        self.resize((_SIZE * self._theme.scale).boundedTo(self.room() * _SHARE))

    def _lay_out(self, shown: TriageShown) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        wide, gap = self._theme.space(SPACE_LARGE), self._theme.space(SPACE_SMALL)
        column.setContentsMargins(wide, wide, wide, gap)
        self._foot.setContentsMargins(wide, gap, wide, wide)
        column.setSpacing(self._theme.space(SPACE_MEDIUM))
        if shown.question:
            self._ask(column, shown)
        else:
            self._tell(column, shown)
        column.addStretch(1)
        self._scrolled.takeWidget().deleteLater()
        self._scrolled.setWidget(content)
        self._focus.setFocus()

    def _ask(self, column: QVBoxLayout, shown: TriageShown) -> None:
        column.addWidget(label(shown.step, "small"))
        column.addWidget(label(shown.question, "title"))
        column.addWidget(label(shown.help))
        yes = self._button(self.tr("&Yes"), self._say_yes)
        no = self._button(self.tr("&No"), self._say_no)
        back = self._button(self.tr("← Back"), self.back_wished)
        self._show_row(yes, no, back)
        yes.setDefault(True)
        self._focus = yes

    def _tell(self, column: QVBoxLayout, shown: TriageShown) -> None:
        column.addWidget(label(shown.title, "title"))
        for said in shown.lines:
            column.addWidget(label(said))
        if shown.channels:
            column.addWidget(label(self.tr("Use now, the best first").upper(), "caption"))
        for channel in shown.channels:
            line = ChannelLine(channel, self._theme)
            line.wished.connect(self.contact_point_wished)
            line.copy_wished.connect(self.copy_entry_wished)
            column.addWidget(line)
        column.addWidget(label(shown.source, "small"))
        buttons = [self._button(self.tr("← Back"), self.back_wished)]
        if shown.severity:
            use = self._button(self.tr("Use this for my situation"), self.situation_wished)
            use.setProperty("role", "accent")
            use.setDefault(True)
            case = self._button(self.tr("Start a case …"), self.case_wished)
            buttons = [use, case, *buttons]
        self._show_row(*buttons)
        self._focus = buttons[0]

    def _show_row(self, *buttons: QPushButton) -> None:
        """Show these below what scrolls."""
        before, self._row = self._row, QWidget()
        flow = FlowLayout(self._row)
        flow.setSpacing(self._theme.space(SPACE_SMALL))
        for button in buttons:
            flow.addWidget(button)
        self._foot.addWidget(self._row)
        before.hide()
        before.deleteLater()  # not at once: a button of it may be telling that it was pressed

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _say_yes(self) -> None:
        self.answered.emit(True)  # noqa: FBT003 -- a signal has no keywords

    @Slot()
    def _say_no(self) -> None:
        self.answered.emit(False)  # noqa: FBT003 -- a signal has no keywords
