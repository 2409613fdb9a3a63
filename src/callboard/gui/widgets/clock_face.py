"""The moment the window answers for, in the caller's zone."""

from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from callboard.gui.labels import label, plain_tooltip
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, Theme
from callboard.gui.translation import translate

_ANY_DIGIT = str.maketrans("123456789", "000000000")


class ClockFace(QPushButton):
    """Weekday, day and time in bold, then whose time it is: "your time · Berlin".

    Pressing it is the wish for another moment.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clock")
        self._time = label(role="strong", wrap=False)
        self._whose = label(role="small", wrap=False)
        self._measured = ""  # for which text there is room
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._time)
        self._layout.addWidget(self._whose)
        self.setAccessibleDescription(self.tr("Ask about another time"))
        self.setToolTip(plain_tooltip(self.tr("Ask about another time")))
        for part in (self._time, self._whose):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def told(self) -> str:
        """All that it says."""
        return f"{self._time.text()} {self._whose.text()}".removesuffix(" ▾")

    def sizeHint(self) -> QSize:
        """As much as it says needs."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same: a clock that is cut off tells another time."""
        return self._layout.sizeHint()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        side = theme.space(SPACE_MEDIUM)
        self._layout.setContentsMargins(side, 0, side, 0)
        self._layout.setSpacing(theme.space(SPACE_SMALL))
        self.setMinimumHeight(theme.pixels(44))
        self._measure_again()

    def show_moment(self, local: datetime, city: str) -> None:
        """Show a moment that is already in the caller's zone."""
        time, whose = wall_clock_text(local), self.tr("your time · {0} ▾").format(city)
        if (time, whose) == (self._time.text(), self._whose.text()):
            return  # asked every half minute, and a new text lays the header out again
        self._make_room(time, whose)
        for part, text in ((self._time, time), (self._whose, whose)):
            if text != part.text():
                part.setText(text)
        self.setAccessibleName(self.told)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when type has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_again()

    def _measure_again(self) -> None:
        self._measured = ""
        self._make_room(self._time.text(), self._whose.text())

    def _make_room(self, time: str, whose: str) -> None:
        """Give the labels the size of the widest digits: a new minute lays nothing out again."""
        measured = f"{time} {whose}".translate(_ANY_DIGIT)
        if measured == self._measured:
            return
        self._measured = measured
        self._time.setFixedSize(_widest(self._time, time))
        self._whose.setFixedSize(_widest(self._whose, whose))
        self.updateGeometry()


def _widest(label: QLabel, text: str) -> QSize:
    """The size of a label that says this, with other digits too."""
    label.ensurePolished()
    metrics = label.fontMetrics()
    digit = max("0123456789", key=metrics.horizontalAdvance)
    return metrics.size(0, text.translate(_ANY_DIGIT).replace("0", digit))


def wall_clock_text(local: datetime) -> str:
    """A moment as its own zone's clock and calendar show it: "Mon 23 Nov, 15:04"."""
    locale = QLocale()
    day = locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(local.month, QLocale.FormatType.ShortFormat)
    time = QTime(local.hour, local.minute).toString("HH:mm")
    date = translate("ClockFace", "{weekday} {day} {month}, {time}")
    return date.format(weekday=day, day=local.day, month=month, time=time)
