"""The question of what a case is about: asked with one key, answered with a title and Enter."""

import datetime as dt
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QDate, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label, plain_tooltip
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.dialog import Dialog, Scrolled
from callboard.gui.widgets.moment_fields import DateField, TimeField

_MOST = 500  # characters of a line
_MOST_NOTE = 4000
_NOTE_LINES = 3

Named = Sequence[tuple[str, str]]  # id, what it is called


class Draft(msgspec.Struct, frozen=True):
    """What was typed. `raised` is a wall clock of the caller's own zone."""

    promise: str
    raised: dt.datetime
    title: str = ""
    ticket_number: str = ""
    priority: str = ""
    note: str = ""


class CaseEditor(Dialog):
    """Emits a draft while it is edited, and when it is meant."""

    changed = Signal(object)  # Draft
    meant = Signal(object)  # Draft
    now_wished = Signal()  # it was raised this moment

    def __init__(self, parent: QWidget, promises: Named, zone: str, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = QLineEdit(maxLength=_MOST)
        self.promise = _choices(promises)
        self.priority = _choices(())
        self.date = DateField()
        self.time = TimeField()
        self.ticket = QLineEdit(maxLength=_MOST)
        self.note = QPlainTextEdit(tabChangesFocus=True)
        self._said = label(role="small")
        self._due = label(role="strong")
        self._priority_row = QWidget()
        self._buttons = QDialogButtonBox()
        self._is_shown = False  # nothing is told while it is being filled
        self._name(zone)
        self._lay_out(zone)
        self._connect()
        self.apply_theme(theme)

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes: wide enough for a promise in words, as far as the window has room."""
        self._theme = theme
        self._whole.setContentsMargins(*[theme.space(SPACE_LARGE)] * 4)
        self._whole.setSpacing(theme.space(SPACE_SMALL))
        for field in (self.title, self.promise, self.priority, self.date, self.time, self.ticket):
            field.setMinimumHeight(theme.pixels(36))
        self.note.ensurePolished()
        lines = self.note.fontMetrics().lineSpacing() * _NOTE_LINES
        self.note.setFixedHeight(lines + theme.pixels(16))
        metrics = self.fontMetrics()
        self.fit_lines(86 * metrics.averageCharWidth())

    @property
    def draft(self) -> Draft:
        """What is typed now."""
        day, time = self.date.date(), self.time.time()
        return Draft(
            promise=self.promise.currentData() or "",
            raised=dt.datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()),  # noqa: DTZ001 -- a wall clock
            title=self.title.text(),
            ticket_number=self.ticket.text(),
            priority=self.priority.currentData() or "",
            note=self.note.toPlainText()[:_MOST_NOTE],
        )

    def ask(self, draft: Draft, *, is_new: bool) -> None:
        """Ask about this, and let the title be typed at once."""
        words = self.tr("Start a case") if is_new else self.tr("Change the case")
        self.setWindowTitle(words)
        yes = self._buttons.addButton(
            self.tr("Start the case") if is_new else self.tr("Save"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        yes.setProperty("role", "accent")
        yes.style().unpolish(yes)
        yes.style().polish(yes)
        yes.setDefault(True)
        self.title.setText(draft.title)
        self.promise.setCurrentIndex(max(0, self.promise.findData(draft.promise)))
        self.date.setDate(QDate(draft.raised.year, draft.raised.month, draft.raised.day))
        self.time.setTime(QTime(draft.raised.hour, draft.raised.minute))
        self.ticket.setText(draft.ticket_number)
        self.note.setPlainText(draft.note)
        self._is_shown = True
        self._tell()
        self.choose_priority(draft.priority)
        self.apply_theme(self._theme)  # with all that is said now
        self.title.setFocus()
        self.title.selectAll()
        self.open()

    def offer_priorities(self, priorities: Named) -> None:
        """Offer these to choose from; what was chosen stays if it is one of them."""
        if [self.priority.itemData(n) for n in range(1, self.priority.count())] == [
            id_ for id_, _ in priorities
        ]:
            return
        chosen = self.priority.currentData()
        self.priority.clear()
        self.priority.addItem(self.tr("not said"), "")
        for id_, name in priorities:
            self.priority.addItem(name, id_)
        self.choose_priority(chosen or "")
        self._priority_row.setVisible(bool(priorities))

    def choose_priority(self, id_: str) -> None:
        """Say how bad it is."""
        self.priority.setCurrentIndex(max(0, self.priority.findData(id_)))

    def say(self, remark: str, due: str) -> None:
        """Say what is remarkable about what is typed, and when that would be due."""
        self._said.setText(remark)
        self._said.setVisible(bool(remark))
        self._due.setText(due)

    def _name(self, zone: str) -> None:
        for field, name in (
            (self.title, self.tr("What is it about?")),
            (self.promise, self.tr("What is promised?")),
            (self.priority, self.tr("How bad is it?")),
            (self.date, self.tr("Raised on this day, your time ({0})").format(zone)),
            (self.time, self.tr("Raised at this time, your time ({0})").format(zone)),
            (self.ticket, self.tr("Ticket number")),
            (self.note, self.tr("Note")),
        ):
            field.setAccessibleName(name)

    def _lay_out(self, zone: str) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space(SPACE_TIGHT))
        self._add(column, self.tr("What is it about?"), self.title)
        self._add(column, self.tr("What is promised?"), self.promise)
        row = QVBoxLayout(self._priority_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space(SPACE_TIGHT))
        self._add(row, self.tr("How bad is it?"), self.priority)
        column.addWidget(self._priority_row)
        self._add(
            column, self.tr("Raised, your time ({0})").format(zone), *self._raised(), stretch=1
        )
        self._add(column, self.tr("Ticket number, if you have one"), self.ticket)
        column.addWidget(self._said)
        self._add(column, self.tr("Note"), self.note)
        column.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(Scrolled(inner), 1)
        self._whole.addWidget(self._due)
        self._whole.addWidget(self._buttons)

    def _raised(self) -> tuple[QWidget, ...]:
        self._now = QPushButton(self.tr("Now"))
        self._now.setAutoDefault(False)
        return self.date, self.time, self._now

    def _add(self, column: QVBoxLayout, text: str, *fields: QWidget, stretch: int = 0) -> None:
        name = label(text, "small")
        name.setBuddy(fields[0])
        column.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(SPACE_SMALL))
        for field in fields:
            row.addWidget(field)
        if stretch:
            row.addStretch(stretch)
        column.addLayout(row)
        column.addSpacing(self._theme.space(SPACE_TIGHT))

    def _connect(self) -> None:
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._mean)
        self._buttons.rejected.connect(self.reject)
        self._now.clicked.connect(self.now_wished)
        self.title.textChanged.connect(self._tell)
        self.promise.currentIndexChanged.connect(self._tell)
        self.date.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        self.ticket.textChanged.connect(self._tell)

    def show_raised(self, local: dt.datetime) -> None:
        """Let it have been raised at this wall clock."""
        self.date.setDate(QDate(local.year, local.month, local.day))
        self.time.setTime(QTime(local.hour, local.minute))

    @Slot()
    def _tell(self) -> None:
        if self._is_shown:
            self.promise.setToolTip(plain_tooltip(self.promise.currentText()))  # may be cut
            self.changed.emit(self.draft)

    @Slot()
    def _mean(self) -> None:
        self.meant.emit(self.draft)


def _choices(named: Named) -> QComboBox:
    box = QComboBox()
    # A promise in words is long: the box is as wide as the window, and the list as the words.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    for id_, name in named:
        box.addItem(name, id_)
    return box
