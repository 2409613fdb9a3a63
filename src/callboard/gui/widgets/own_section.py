"""The user's own part of a detail: a note, what they found, and the star in the head."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label, plain_tooltip
from callboard.gui.own import Own, verdict_words
from callboard.gui.theme import SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.found_row import FoundRow
from callboard.store.records import LONGEST_NOTE, Report, Verdict

_PATIENCE = 600  # ms without a key after which a note is kept
_LINES = 3
VERDICT_KEYS: Mapping[Verdict, str] = {
    Verdict.WORKED: "F7",
    Verdict.WRONG: "F8",
    Verdict.CHANGED: "F9",
}


class NoteEdit(QPlainTextEdit):
    """A few lines of plain text; Tab leaves it, as everywhere in the pane."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setProperty("role", "own")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        """Room for what is written, from three lines up."""
        lines = min(12, max(_LINES, self.document().blockCount()))
        margin = 2 * round(self.document().documentMargin()) + 14  # with frame and padding
        return QSize(200, QFontMetrics(self.font()).lineSpacing() * lines + margin)

    def event(self, event: QEvent) -> bool:
        """Esc leaves the note, and does not clear the search meanwhile."""
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_esc and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_esc and event.type() == QEvent.Type.KeyPress:
            self.left.emit()
            return True
        return super().event(event)


class OwnSection(QWidget):
    """Shows what is kept; wishes to keep other things, each with the id of the entry."""

    note_written = Signal(str, str)  # id, text
    verdict_wished = Signal(object)  # Verdict
    sentence_written = Signal(object, str)  # Report, text
    withdraw_wished = Signal(object)  # Report
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._own = Own()
        self._theme = theme
        self._fresh: Report | None = None  # just made: a sentence may be added to it
        self.note = NoteEdit()
        self.sentence = QLineEdit()
        self._verdicts = QWidget()
        self._found = QVBoxLayout()
        self._rows: list[FoundRow] = []
        self._saving = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._furnish()
        self._connect()
        self.apply_theme(theme)

    def show_own(self, own: Own) -> None:
        """Show what is kept of an entry; what is being typed about it is not overwritten."""
        if own.id != self._own.id:
            self.keep()
            self._fresh = None
        before, self._own = self._own, own
        is_typing = own.id == before.id and (self._saving.isActive() or self.note.hasFocus())
        if not is_typing and self.note.toPlainText() != own.note:
            self.note.blockSignals(True)  # noqa: FBT003 -- Qt's own signature
            self.note.setPlainText(own.note)
            self.note.blockSignals(False)  # noqa: FBT003 -- Qt's own signature
            self.note.updateGeometry()
        self._title.setVisible(own.can_report)
        self._verdicts.setVisible(own.can_report)
        self.sentence.setVisible(self._fresh is not None)
        if own.found != before.found:
            self._show_found()

    def ask_for_sentence(self, report: Report) -> None:
        """Let a sentence be added to what was just found."""
        self._fresh = report
        self.sentence.clear()
        self.sentence.setVisible(True)

    @Slot()
    def keep(self) -> None:
        """Keep the note as it stands, now."""
        if self._saving.isActive():
            self._saving.stop()
            self.note_written.emit(self._own.id, self.note.toPlainText()[:LONGEST_NOTE])

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        self._theme = theme
        self._column.setSpacing(theme.space(SPACE_TIGHT))
        self._found.setSpacing(theme.space(SPACE_TIGHT))
        layout = self._verdicts.layout()
        if layout:
            layout.setSpacing(theme.space(SPACE_SMALL))
        self.note.updateGeometry()

    def _furnish(self) -> None:
        self._column.addWidget(_rule())
        self._column.addWidget(label(self.tr("Own note").upper(), "caption"))
        self.note.setAccessibleName(self.tr("Own note"))
        self.note.setPlaceholderText(self.tr("Kept on this computer only. Ctrl+M writes here."))
        self._column.addWidget(self.note)
        self._title = label(self.tr("What you found").upper(), "caption")
        self._column.addWidget(self._title)
        flow = FlowLayout(self._verdicts)
        flow.setContentsMargins(0, 0, 0, 0)
        for verdict, key in VERDICT_KEYS.items():
            flow.addWidget(self._button(verdict, key))
        self._column.addWidget(self._verdicts)
        self.sentence.setProperty("role", "own")
        self.sentence.setMaxLength(LONGEST_NOTE)
        self.sentence.setAccessibleName(self.tr("A sentence about it"))
        self.sentence.setPlaceholderText(self.tr("A sentence about it (optional), then Enter"))
        self._column.addWidget(self.sentence)
        self._column.addLayout(self._found)

    def _button(self, verdict: Verdict, key: str) -> QPushButton:
        words = verdict_words(verdict)
        button = QPushButton(words)
        button.setProperty("verdict", verdict.value)
        button.setToolTip(plain_tooltip(f"{words} ({key})"))
        button.setAccessibleName(words)
        button.clicked.connect(self._wish_verdict)
        return button

    def _connect(self) -> None:
        self.note.textChanged.connect(self._begin_to_keep)
        self.note.left.connect(self.left)
        self._saving.timeout.connect(self._keep_soon)
        self.sentence.returnPressed.connect(self._write_sentence)

    def _show_found(self) -> None:
        for row in self._rows:
            row.hide()  # else a layout that has yet to show it shows it as a window
            row.setParent(None)
            row.deleteLater()
        self._rows = [FoundRow(found, self._theme) for found in self._own.found]
        for row in self._rows:
            row.withdraw_wished.connect(self.withdraw_wished)
            self._found.addWidget(row)

    @Slot()
    def _begin_to_keep(self) -> None:
        self.note.updateGeometry()
        self._saving.start()

    @Slot()
    def _keep_soon(self) -> None:
        self.note_written.emit(self._own.id, self.note.toPlainText()[:LONGEST_NOTE])

    @Slot()
    def _wish_verdict(self) -> None:
        self.verdict_wished.emit(Verdict(self.sender().property("verdict")))

    @Slot()
    def _write_sentence(self) -> None:
        fresh, text = self._fresh, self.sentence.text().strip()
        self._fresh = None
        self.sentence.hide()
        if fresh and text:
            self.sentence_written.emit(fresh, text)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
