"""Fields for a date, a time and whose it is: Tab leaves them, Left and Right walk their parts."""

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QTableView,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from callboard.gui.theme import SPACE_SMALL
from callboard.gui.translation import translate

_FIRST, _LAST = QDate(2000, 1, 1), QDate(2099, 12, 31)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DateField(QDateEdit):
    """A date, with its weekday and a calendar to choose from."""

    def __init__(self) -> None:
        super().__init__()
        is_chinese = QLocale().language() == QLocale.Language.Chinese
        self.setDisplayFormat("yyyy年M月d日 ddd" if is_chinese else "ddd d MMM yyyy")
        self._first = 0 if is_chinese else 1  # the part that is typed first: no weekday is
        self.setDateRange(_FIRST, _LAST)
        self.setCalendarPopup(True)
        dress_calendar(self.calendarWidget())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 -- Qt's own signature
        """Go on, and not to the next part."""
        return QWidget.focusNextPrevChild(self, forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the day or the year, whichever is read first."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            _select(self, self._first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the parts."""
        if not _walked(self, event):
            super().keyPressEvent(event)


class ZoneField(QComboBox):
    """A choice as wide as its widest line: Qt counts the ink alone, and draws what is around it."""

    def sizeHint(self) -> QSize:
        """Room for every line whole."""
        return super().sizeHint() + QSize(self._around(), 0)

    def minimumSizeHint(self) -> QSize:
        """The same; no line is cut."""
        return super().minimumSizeHint() + QSize(self._around(), 0)

    def _around(self) -> int:
        metrics = self.fontMetrics()
        lines = [self.itemText(place) for place in range(self.count())]
        whole = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        inked = max((metrics.boundingRect(line).width() for line in lines), default=0)
        return max(0, whole - inked)


class TimeField(QTimeEdit):
    """A time of day in 24 hours."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.lineEdit().setTextMargins(SPACE_SMALL, 0, 0, 0)  # the sheet's do not reach it

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 -- Qt's own signature
        """Go on, and not to the next part."""
        return QWidget.focusNextPrevChild(self, forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the hour."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            _select(self, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the parts."""
        if not _walked(self, event):
            super().keyPressEvent(event)


def dress_calendar(calendar: QCalendarWidget) -> None:
    """Take Qt's own colours and pictures away, which no palette changes."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    days = calendar.findChild(QTableView)
    if isinstance(days, QTableView):
        days.setAccessibleName(translate("Calendar", "Day of the month"))
    for name, arrow, said in (
        ("prevmonth", "‹", translate("Calendar", "Month before")),
        ("nextmonth", "›", translate("Calendar", "Next month")),
        ("monthbutton", "", translate("Calendar", "Choose a month")),
        ("yearbutton", "", translate("Calendar", "Choose a year")),
    ):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if isinstance(button, QToolButton):
            button.setAccessibleName(said)
            if arrow:
                button.setIcon(QIcon())
                button.setText(_mirrored(arrow) if calendar.isRightToLeft() else arrow)


def _mirrored(arrow: str) -> str:
    return {"‹": "›", "›": "‹"}[arrow]


def _walked(field: QDateTimeEdit, event: QKeyEvent) -> bool:
    """Whether the key went to another part of a field."""
    steps = _STEPS.get(Qt.Key(event.key()))
    if steps is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    place = field.currentSectionIndex() + (-steps if field.isRightToLeft() else steps)
    _select(field, max(0, min(place, field.sectionCount() - 1)))
    return True


def _select(field: QDateTimeEdit, place: int) -> None:
    """Let the part at a place be typed over."""
    field.setCurrentSectionIndex(place)
    field.setSelectedSection(field.currentSection())
