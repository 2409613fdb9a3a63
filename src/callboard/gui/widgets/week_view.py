"""A week drawn as seven bars, with a line where now is and the hours of both clocks."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callboard.gui.detail_blocks import Bar, Week
from callboard.gui.theme import SPACE_MEDIUM, Theme

_ROW = 20  # drawn height of a day
_BAR = 11
_HOURS = ("00", "06", "12", "18", "24")
_DIAMOND = 6  # drawn width of the mark of a day unlike others


class WeekView(QWidget):
    """Open solid, limited in its own colour, unknown hatched, closed empty."""

    def __init__(self, week: Week, theme: Theme) -> None:
        super().__init__()
        self._week = week
        self._theme = theme
        self._font = QFont(self.font())
        self._font.setPixelSize(theme.pixels(12))
        self._scales = [(week.theirs, _HOURS)] + ([(week.mine, week.hours)] if week.hours else [])
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("This week"))
        self.setAccessibleDescription(". ".join(day.spoken for day in week.days))

    def sizeHint(self) -> QSize:
        """A row a day, and one for the hours of each clock."""
        rows = len(self._week.days) + len(self._scales)
        return QSize(self._theme.pixels(240), self._row_height() * rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars, hours and the line of now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for row in range(len(self._week.days)):
            self._paint_day(painter, row)
        for place, (whose, hours) in enumerate(self._scales):
            self._paint_hours(painter, len(self._week.days) + place, whose, hours)
        self._paint_now(painter)
        painter.end()

    def _row_height(self) -> int:
        return self._theme.pixels(_ROW)

    def _track(self, row: int) -> QRectF:
        """Where the bars of a day lie."""
        metrics = QFontMetrics(self._font)
        names = [day.name for day in self._week.days]
        mark = self._theme.pixels(_DIAMOND) * 2 if any(d.holiday for d in self._week.days) else 0
        widest = max(metrics.horizontalAdvance(name) + mark for name in names)
        widest = max(widest, *(metrics.horizontalAdvance(whose) for whose, _ in self._scales))
        # The first hour stands under the beginning, and must not touch the words before it.
        first = max(metrics.horizontalAdvance(hours[0]) for _, hours in self._scales) / 2
        left = widest + self._theme.space(SPACE_MEDIUM) + (first if self._week.theirs else 0)
        high = self._theme.pixels(_BAR)
        top = row * self._row_height() + (self._row_height() - high) / 2
        return QRectF(left, top, max(1, self.width() - left - self._edge(metrics)), high)

    def _edge(self, metrics: QFontMetrics) -> float:
        # The last hour stands under the end.
        return max(metrics.horizontalAdvance(hours[-1]) for _, hours in self._scales) / 2

    def _paint_day(self, painter: QPainter, row: int) -> None:
        day, track = self._week.days[row], self._track(row)
        colours = self._theme.colours
        today = row == self._week.today
        painter.setPen(QColor(colours.text if today else colours.muted))
        self._write(painter, row, day.name)
        if day.holiday:
            self._paint_mark(painter, row, day.name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        middle = track.center().y()
        painter.drawRect(QRectF(track.left(), middle - 0.5, track.width(), 1))
        for bar in day.bars:
            self._paint_bar(painter, bar, track)

    def _write(self, painter: QPainter, row: int, text: str) -> None:
        """A text before the bars of a row."""
        area = QRectF(0, row * self._row_height(), self._track(row).left(), self._row_height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_mark(self, painter: QPainter, row: int, name: str) -> None:
        """A diamond behind the name of a day unlike others; what it is stands in words below."""
        half = self._theme.pixels(_DIAMOND) / 2
        left = painter.fontMetrics().horizontalAdvance(name) + 2 * half
        middle = QPointF(left + half, (row + 0.5) * self._row_height())
        corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawPolygon([middle + corner for corner in corners])

    def _paint_bar(self, painter: QPainter, bar: Bar, track: QRectF) -> None:
        left = track.left() + bar.start * track.width()
        area = QRectF(left, track.top(), (bar.end - bar.start) * track.width(), track.height())
        colour = QColor(self._theme.colours.light(bar.key))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if bar.key == "unknown":
            painter.setPen(QPen(colour, 1))
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        elif bar.key == "limited":
            # A lower bar besides the colour, so that greyscale tells it from open.
            area = area.adjusted(0, track.height() / 2, 0, 0)
        painter.drawRoundedRect(area, 2, 2)

    def _paint_hours(self, painter: QPainter, row: int, whose: str, hours: tuple[str, ...]) -> None:
        track = self._track(row)
        painter.setPen(QColor(self._theme.colours.muted))
        self._write(painter, row, whose)
        top, high = row * self._row_height(), self._row_height()
        room = track.width() / 4
        for place, hour in enumerate(hours):
            middle = track.left() + place / 4 * track.width()
            area = QRectF(middle - room / 2, top, room, high)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, hour)

    def _paint_now(self, painter: QPainter) -> None:
        track = self._track(self._week.today)
        across = track.left() + self._week.now * track.width()
        reach = self._theme.pixels(4)
        # Surface first: the line is seen on a bar as well as beside it.
        for colour, width in ((self._theme.colours.surface, 5), (self._theme.colours.text, 2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(
                QPointF(across, track.top() - reach), QPointF(across, track.bottom() + reach)
            )
