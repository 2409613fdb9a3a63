"""The names of the pages as tabs, one below the other: a reader says "page tab, selected"."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QTabBar

from callboard.gui.icons import tinted_icon
from callboard.gui.labels import mnemonic_free, plain_tooltip
from callboard.gui.theme import SPACE_TIGHT, Theme

_ICON = 22  # as drawn
_AROUND, _ABOVE, _BETWEEN = 23, 11, 3  # pixels: around icon and name, above the icon, between them
_ROUND = 9
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PageTabs(QTabBar):
    """Drawn as icons with their names below; the arrow keys turn pages."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._icons: Path | None = None
        self._has_words = True
        self._titles: list[str] = []
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click turns the page, which takes it
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Pages"))

    def furnish(self, pages: dict[str, str], icons: Path) -> None:
        """Show these pages (key -> what it is called); the icon of a page has its key's name."""
        self._icons = icons
        self._titles = list(pages.values())
        for key, title in pages.items():
            tab = self.addTab(mnemonic_free(title))
            self.setTabData(tab, key)
            self.setTabToolTip(tab, plain_tooltip(title))
            self.setAccessibleTabName(tab, title)

    def show_page(self, key: str) -> None:
        """Select the tab of the page that is on show, which nobody wished here."""
        blocked = self.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self.setCurrentIndex(next((n for n in range(self.count()) if self.tabData(n) == key), -1))
        self.blockSignals(blocked)
        self.update()

    def dress(self, theme: Theme, *, has_words: bool) -> None:
        """Take colours and sizes; icons alone where there is no room for words."""
        self._theme, self._has_words = theme, has_words
        if self.count():  # have every tab measured anew
            self.setTabText(0, self.tabText(0))
        self.setIconSize(QSize(1, 1) * theme.pixels(_ICON))
        self.updateGeometry()
        self.update()

    def words_need(self, theme: Theme) -> int:
        """How wide the longest name is; the page on show has bold letters."""
        width = QFontMetrics(self._font(theme, is_current=True)).horizontalAdvance
        return max(map(width, self._titles), default=0)

    def tabSizeHint(self, _index: int) -> QSize:
        """All are equally large: as wide as the bar, and a gap below each."""
        theme = self._theme
        if theme is None:
            return QSize(1, 1)
        high = theme.pixels(_ICON) + _AROUND
        if self._has_words:
            high += QFontMetrics(self._font(theme, is_current=True)).height() + _BETWEEN + 1
        return QSize(self.width(), high + theme.space(SPACE_TIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """They do not shrink."""
        return self.tabSizeHint(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to the page above or below."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.setCurrentIndex(max(0, min(self.currentIndex() + step, self.count() - 1)))
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that was turned over the bar meant something else."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every tab."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed_at = self.tabAt(self.mapFromGlobal(QCursor.pos())) if self.underMouse() else -1
        for tab in range(self.count()):
            self._paint(painter, tab, self._theme, is_pointed_at=tab == pointed_at)
        painter.end()

    def _paint(self, painter: QPainter, tab: int, theme: Theme, *, is_pointed_at: bool) -> None:
        colours, is_current = theme.colours, tab == self.currentIndex()
        rect = self.tabRect(tab).adjusted(0, 0, 0, -theme.space(SPACE_TIGHT))
        ground = colours.accent_background if is_current else colours.background
        is_framed = is_current and self.hasFocus()
        if is_current or is_pointed_at:
            painter.setPen(QPen(QColor(colours.accent if is_framed else ground), 2))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        tint, side = colours.accent if is_current else colours.muted, theme.pixels(_ICON)
        place = QRect(QPoint(rect.center().x() - side // 2 + 1, rect.top() + _ABOVE), QSize(1, 1))
        place.setSize(QSize(side, side))
        if self._icons:
            tinted_icon(self._icons, str(self.tabData(tab)), tint, side).paint(painter, place)
        if self._has_words:
            painter.setPen(QColor(tint))
            painter.setFont(self._font(theme, is_current=is_current))
            words = rect.adjusted(0, _ABOVE + side + _BETWEEN, 0, 0)
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(words, top, self._titles[tab])

    def _font(self, theme: Theme, *, is_current: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(12))
        font.setWeight(QFont.Weight.Bold if is_current else QFont.Weight.Medium)
        return font
