"""A week drawn as seven bars, with a line where now is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callboard.gui.detail_blocks import Bar, Week
from callboard.gui.theme import SPACE_MEDIUM, Theme

_ROW = 20  # drawn height of a day
_BAR = 11
_HOURS = (0, 6, 12, 18, 24)


class WeekView(QWidget):
    """Open solid, limited in its own colour, unknown hatched, closed empty."""

    def __init__(self, week: Week, theme: Theme) -> None:
        super().__init__()
        self._week = week
        self._theme = theme
        self._font = QFont(self.font())
        self._font.setPixelSize(theme.pixels(12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("This week"))
        self.setAccessibleDescription(". ".join(day.spoken for day in week.days))

    def sizeHint(self) -> QSize:
        """A row a day, and one for the hours."""
        return QSize(self._theme.pixels(240), self._row_height() * (len(self._week.days) + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars, hours and the line of now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for row in range(len(self._week.days)):
            self._paint_day(painter, row)
        self._paint_hours(painter)
        self._paint_now(painter)
        painter.end()

    def _row_height(self) -> int:
        return self._theme.pixels(_ROW)

    def _track(self, row: int) -> QRectF:
        """Where the bars of a day lie."""
        metrics = QFontMetrics(self._font)
        widest = max(metrics.horizontalAdvance(day.name) for day in self._week.days)
        left = widest + self._theme.space(SPACE_MEDIUM)
        high = self._theme.pixels(_BAR)
        top = row * self._row_height() + (self._row_height() - high) / 2
        return QRectF(left, top, max(1, self.width() - left - self._edge(metrics)), high)

    def _edge(self, metrics: QFontMetrics) -> float:
        return metrics.horizontalAdvance("24") / 2  # the last hour stands under the end

    def _paint_day(self, painter: QPainter, row: int) -> None:
        day, track = self._week.days[row], self._track(row)
        colours = self._theme.colours
        today = row == self._week.today
        painter.setPen(QColor(colours.text if today else colours.muted))
        name = QRectF(0, row * self._row_height(), track.left(), self._row_height())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, day.name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        middle = track.center().y()
        painter.drawRect(QRectF(track.left(), middle - 0.5, track.width(), 1))
        for bar in day.bars:
            self._paint_bar(painter, bar, track)

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

    def _paint_hours(self, painter: QPainter) -> None:
        row = len(self._week.days)
        track = self._track(row)
        painter.setPen(QColor(self._theme.colours.muted))
        top, high = row * self._row_height(), self._row_height()
        room = track.width() / 4
        for hour in _HOURS:
            middle = track.left() + hour / 24 * track.width()
            area = QRectF(middle - room / 2, top, room, high)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{hour:02}")

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
