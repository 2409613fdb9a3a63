"""The moment the window answers for, in the caller's zone."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, Theme


class ClockFace(QWidget):
    """Weekday, day and time in bold, then whose time it is: "your time · Berlin"."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._time = label(role="strong", wrap=False)
        self._whose = label(role="small", wrap=False)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._time)
        self._layout.addWidget(self._whose)

    @property
    def text(self) -> str:
        """All that it says."""
        return f"{self._time.text()} {self._whose.text()}"

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        side = theme.space(SPACE_MEDIUM)
        self._layout.setContentsMargins(side, 0, side, 0)
        self._layout.setSpacing(theme.space(SPACE_SMALL))

    def show_moment(self, local: datetime, city: str) -> None:
        """Show a moment that is already in the caller's zone."""
        locale = QLocale()
        day = locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
        month = locale.monthName(local.month, QLocale.FormatType.ShortFormat)
        time = QTime(local.hour, local.minute).toString("HH:mm")
        date = self.tr("{weekday} {day} {month}, {time}")
        self._time.setText(date.format(weekday=day, day=local.day, month=month, time=time))
        self._whose.setText(self.tr("your time · {0}").format(city))
