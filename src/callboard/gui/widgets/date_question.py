"""Asks for a date with a calendar that the keyboard walks."""

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCalendarWidget, QDialogButtonBox, QVBoxLayout, QWidget

from callboard.gui.translation import translate
from callboard.gui.widgets.dialog import Dialog
from callboard.gui.widgets.moment_fields import dress_calendar


def ask_date(parent: QWidget, first: dt.date) -> dt.date | None:
    """The date that was chosen; None when nothing was."""
    question = DateQuestion(parent, first)
    chosen = question.date() if question.exec() else None
    question.deleteLater()
    return chosen


class DateQuestion(Dialog):
    """A calendar, and whether it is meant."""

    def __init__(self, parent: QWidget, first: dt.date) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("DateQuestion", "Choose a date"))
        self._calendar = QCalendarWidget()
        dress_calendar(self._calendar)
        self._calendar.setSelectedDate(QDate(first.year, first.month, first.day))
        self._calendar.setAccessibleName(translate("DateQuestion", "The first day to show"))
        self._calendar.activated.connect(self.accept)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._calendar)
        column.addWidget(buttons)

    def date(self) -> dt.date:
        """The date that is marked."""
        chosen = self._calendar.selectedDate()
        return dt.date(chosen.year(), chosen.month(), chosen.day())
