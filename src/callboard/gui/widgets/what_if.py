"""The question "what if it were …?": a date and a time on somebody's wall clock."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.widgets.flow_layout import FlowLayout

_NARROWEST = 320
_FIRST, _LAST = QDate(2000, 1, 1), QDate(2099, 12, 31)


class WhatIf(QDialog):
    """Emits the wall clock that was asked about and whose it is, or that now is wanted again.

    `zones` are pairs of a key and what that zone is called, the caller's own first.
    """

    asked = Signal(object, str)  # datetime without zone, IANA key
    changed = Signal(object, str)  # the same, while it is being edited
    now_wished = Signal()

    def __init__(self, parent: QWidget, zones: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What if …"))
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.time = QTimeEdit()
        self.zone = QComboBox()
        self._remark = label(role="small")
        self._offered = QWidget()
        self._quick = FlowLayout(self._offered)
        self._dress(theme)
        for key, name in zones:
            self.zone.addItem(name, key)
        self._lay_out(theme)
        # Not wider than the window it asks about, where its choices wrap.
        self.setMaximumWidth(max(parent.width() - 2 * theme.space(SPACE_LARGE), _NARROWEST))
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
        self._take_room()

    def _take_room(self) -> None:
        """Be as high as lines of this width need; Qt does not ask for that of windows."""
        width = min(self.sizeHint().width(), self.maximumWidth())
        height = self._column.totalHeightForWidth(width)
        self.setMinimumHeight(height)
        self.resize(width, height)

    @Slot(str)
    def remark(self, text: str) -> None:
        """Say what this is on the caller's clock, or what is odd about it."""
        self._remark.setText(text)

    def _dress(self, theme: Theme) -> None:
        self.date.setDateRange(_FIRST, _LAST)
        self.date.setDisplayFormat("ddd d MMM yyyy")
        self.date.setAccessibleName(self.tr("Date"))
        self.time.setDisplayFormat("HH:mm")
        self.time.lineEdit().setTextMargins(SPACE_SMALL, 0, 0, 0)  # the sheet's do not reach it
        self.time.setAccessibleName(self.tr("Time"))
        self.zone.setAccessibleName(self.tr("Whose time"))
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for field in (self.date, self.time, self.zone):
            field.setMinimumHeight(theme.pixels(36))

    def _lay_out(self, theme: Theme) -> None:
        column = self._column = QVBoxLayout(self)
        wide = theme.space(SPACE_LARGE)
        column.setContentsMargins(wide, wide, wide, wide)
        column.setSpacing(theme.space(SPACE_MEDIUM))
        column.addWidget(label(self.tr("Who can be reached at another time?"), "heading"))
        asked = QWidget()
        fields = FlowLayout(asked)
        for field in (self.date, self.time, self.zone):
            fields.addWidget(field)
        for flow in (fields, self._quick):
            flow.setContentsMargins(0, 0, 0, 0)
            flow.setSpacing(theme.space(SPACE_SMALL))
        column.addWidget(asked)
        column.addWidget(self._remark)
        column.addWidget(self._offered)
        column.addLayout(self._buttons(theme))

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        ask = QPushButton(self.tr("Show this time"))
        ask.setProperty("role", "accent")
        ask.setDefault(True)
        ask.clicked.connect(self._ask)
        now = QPushButton(self.tr("Back to now"))
        now.setAutoDefault(False)
        now.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setSpacing(theme.space(SPACE_SMALL))
        row.addStretch(1)
        row.addWidget(now)
        row.addWidget(ask)
        return row

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
