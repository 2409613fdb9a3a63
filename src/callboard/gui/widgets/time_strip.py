"""The times written above the coverage board; they stay while the rows scroll."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callboard.gui.fonts import tabular
from callboard.gui.theme import SPACE_MEDIUM, Theme
from callboard.gui.time_axis import Axis, Tick, ticks
from callboard.gui.widgets.coverage_track import name_rect, track_rect
from callboard.hours.zone import zone

_HEIGHT, _PLATE = 26, 20  # of the times, and of the cursor's below the names of days


class TimeStrip(QWidget):
    """Hours or days, and the time of the cursor on a plate of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._axis: Axis | None = None
        self._ticks: tuple[Tick, ...] = ()
        self._cursor: datetime | None = None
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_axis(self, axis: Axis, cursor: datetime, title: str, language: str) -> None:
        """Write the times of this axis; the title stands left of them."""
        if axis != self._axis:
            self._ticks = ticks(axis, language)
        self._axis, self._cursor, self._title = axis, cursor, title
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line of small type, two for several days."""
        return QSize(100, self._theme.pixels(_HEIGHT + _PLATE * self._has_days))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    @property
    def _has_days(self) -> bool:
        return self._axis is not None and self._axis.days != 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the title, the times that fit, and the cursor's time over them."""
        painter = QPainter(self)
        painter.setFont(self._font(QFont.Weight.Normal))
        track = track_rect(self.rect(), self._theme)
        self._paint_title(painter)
        plate = self._plate(painter, track)
        self._paint_ticks(painter, track, plate)
        self._paint_cursor(painter, plate)
        painter.end()

    def _paint_title(self, painter: QPainter) -> None:
        rect = name_rect(self.rect(), self._theme)
        rect.setLeft(self._theme.space(SPACE_MEDIUM))
        rect.setHeight(self._theme.pixels(_HEIGHT))
        painter.setPen(QColor(self._theme.colours.muted))
        shown = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ticks(self, painter: QPainter, track: QRectF, plate: QRectF) -> None:
        end = -1.0  # of the last text: the next one may not touch it
        for tick in self._ticks:
            painter.setFont(self._font(QFont.Weight.Bold if tick.is_day else QFont.Weight.Normal))
            wide = painter.fontMetrics().horizontalAdvance(tick.text)
            left = track.left() + tick.share * track.width()
            left = left + 4 if tick.is_day else left - wide / 2
            left = min(left, self.width() - wide)
            is_covered = left < plate.right() and left + wide > plate.left()
            is_covered = is_covered and not self._has_days
            if left >= end and not is_covered:
                painter.setPen(QColor(self._theme.colours.muted))
                self._write(painter, left, wide, tick.text)
                end = left + wide + 6

    def _plate(self, painter: QPainter, track: QRectF) -> QRectF:
        """Where the cursor's time stands; empty when the cursor is elsewhere."""
        axis, cursor = self._axis, self._cursor
        if axis is None or cursor is None or not axis.holds(cursor):
            return QRectF()
        painter.setFont(self._font(QFont.Weight.Bold))
        metrics = painter.fontMetrics()
        wide, high = metrics.horizontalAdvance(self._time) + 10, metrics.height() + 2
        middle = track.left() + axis.share(cursor) * track.width()
        left = min(middle - wide / 2, self.width() - wide)
        top = (self._theme.pixels(_HEIGHT) - high) / 2
        return QRectF(left, self.height() - high if self._has_days else top, wide, high)

    @property
    def _time(self) -> str:
        """What the cursor's clock reads."""
        if self._axis is None or self._cursor is None:
            return ""
        return f"{self._cursor.astimezone(zone(self._axis.zone)):%H:%M}"

    def _paint_cursor(self, painter: QPainter, plate: QRectF) -> None:
        if plate.isEmpty():
            return
        painter.setFont(self._font(QFont.Weight.Bold))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.text))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(QColor(self._theme.colours.surface))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._time)

    def _write(self, painter: QPainter, left: float, wide: float, text: str) -> None:
        painter.drawText(
            QRectF(left, 0, wide + 2, self._theme.pixels(_HEIGHT)),
            Qt.AlignmentFlag.AlignVCenter,
            text,
        )

    def _font(self, weight: QFont.Weight) -> QFont:
        font = tabular(self.font())
        font.setPixelSize(self._theme.pixels(12))
        font.setWeight(weight)
        return font
