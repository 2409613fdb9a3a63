"""The question "what if it were …?": a date and a time on somebody's wall clock."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.widgets.dialog import Dialog
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.moment_fields import DateField, TimeField, ZoneField


class WhatIf(Dialog):
    """Emits the wall clock that was asked about and whose it is, or that now is wanted again.

    `zones` are pairs of a key and what that zone is called, the caller's own first.
    """

    asked = Signal(object, str)  # datetime without zone, IANA key
    changed = Signal(object, str)  # the same, while it is being edited
    now_wished = Signal()

    def __init__(self, parent: QWidget, zones: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What if …"))
        self.date = DateField()
        self.time = TimeField()
        self.zone = ZoneField()
        self._remark = label(role="small")
        self._offered = QWidget()
        self._asked = QWidget()
        self._fields, self._quick = FlowLayout(self._asked), FlowLayout(self._offered)
        self._foot = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._name()
        for key, name in zones:
            self.zone.addItem(name, key)
        self._lay_out()
        self.apply_theme(theme)
        self.date.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        self.zone.currentIndexChanged.connect(self._tell)

    @property
    def wall_clock(self) -> dt.datetime:
        """The date and time that are being edited, without a zone."""
        day, time = self.date.date(), self.time.time()
        return dt.datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001

    def show_wall_clock(self, local: dt.datetime) -> None:
        """Begin with this date and time."""
        self.date.setDate(QDate(local.year, local.month, local.day))
        self.time.setTime(QTime(local.hour, local.minute))

    def offer(self, moments: Sequence[tuple[str, dt.datetime]]) -> None:
        """Offer these wall clocks of the caller's own zone, each at one press."""
        for name, local in moments:
            button = QPushButton(mnemonic_free(name))
            button.setProperty("moment", local.isoformat())
            button.setAutoDefault(False)
            button.clicked.connect(self._ask_quickly)
            self._quick.addWidget(button)
        self.fit_lines()

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        self._column.setContentsMargins(*[theme.space(SPACE_LARGE)] * 4)
        self._column.setSpacing(theme.space(SPACE_MEDIUM))
        for row in (self._fields, self._quick, self._foot):
            row.setSpacing(theme.space(SPACE_SMALL))
        for field in (self.date, self.time, self.zone):
            field.setMinimumHeight(theme.pixels(36))
        self.fit_lines()

    @Slot(str)
    def remark(self, text: str) -> None:
        """Say what this is on the caller's clock, or what is odd about it."""
        self._remark.setText(text)
        if self._column.totalHeightForWidth(self.width()) > self.height():
            self.fit_lines()

    def _name(self) -> None:
        self.date.setAccessibleName(self.tr("Date"))
        self.time.setAccessibleName(self.tr("Time"))
        self.zone.setAccessibleName(self.tr("Whose time"))
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _lay_out(self) -> None:
        column = self._column
        column.addWidget(label(self.tr("Who can be reached at another time?"), "heading"))
        for field in (self.date, self.time, self.zone):
            self._fields.addWidget(field)
        for row in (self._fields, self._quick, self._foot):
            row.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asked)
        column.addWidget(self._remark)
        column.addWidget(self._offered)
        self._add_buttons()
        column.addLayout(self._foot)

    def _add_buttons(self) -> None:
        ask = QPushButton(self.tr("Show this time"))
        ask.setProperty("role", "accent")
        ask.setDefault(True)
        ask.clicked.connect(self._ask)
        now = QPushButton(self.tr("Back to now"))
        now.setAutoDefault(False)
        now.clicked.connect(self._leave)
        self._foot.addStretch(1)
        self._foot.addWidget(now)
        self._foot.addWidget(ask)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.wall_clock, self.zone.currentData())

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.wall_clock, self.zone.currentData())
        self.accept()

    @Slot()
    def _ask_quickly(self) -> None:
        local = dt.datetime.fromisoformat(self.sender().property("moment"))
        self.asked.emit(local, self.zone.itemData(0, Qt.ItemDataRole.UserRole))
        self.accept()

    @Slot()
    def _leave(self) -> None:
        self.now_wished.emit()
        self.accept()
