"""Four plain questions, one at a time, and what follows from the answers."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.triage_shown import TriageShown
from callboard.gui.widgets.channel_line import ChannelLine

_SIZE = QSize(520, 450)  # as drawn
_SHARE = 0.9  # of the window, at most


class TriageDialog(QDialog):
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
        self._scrolled = QScrollArea()
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout(self)
        self._focus: QWidget = self  # what has the keyboard in what is laid out
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(self.tr("How bad is it?"))
        self._column.addWidget(self._scrolled)
        self.resize((_SIZE * theme.scale).boundedTo(parent.size() * _SHARE))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        self._theme = theme
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

    def _lay_out(self, shown: TriageShown) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        wide = self._theme.space(SPACE_LARGE)
        column.setContentsMargins(wide, wide, wide, wide)
        column.setSpacing(self._theme.space(SPACE_MEDIUM))
        if shown.question:
            self._ask(column, shown)
        else:
            self._tell(column, shown)
        if self._scrolled.widget():
            # Not at once: a button of it may be telling that it was pressed.
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
        column.addStretch(1)
        column.addLayout(self._row(yes, no, back))
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
        column.addStretch(1)
        buttons = [self._button(self.tr("← Back"), self.back_wished)]
        if shown.severity:
            use = self._button(self.tr("Use this for my situation"), self.situation_wished)
            use.setProperty("role", "accent")
            use.setDefault(True)
            case = self._button(self.tr("Start a case …"), self.case_wished)
            buttons = [use, case, *buttons]
        column.addLayout(self._row(*buttons))
        self._focus = buttons[0]

    def _row(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(SPACE_SMALL))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

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
