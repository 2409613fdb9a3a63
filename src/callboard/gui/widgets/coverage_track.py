"""Where names and bars stand on the coverage board, for the rows and the axis above them."""

from PySide6.QtCore import QRect, QRectF

from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, Theme

LIGHT = 14
ROW_HEIGHT, HEADING_HEIGHT = 46, 34
_BAR = 20
_NAME_SHARE = 0.32  # of the width, at most and at least a name's room
_NAME_LEAST, _NAME_MOST = 120, 270


def name_rect(rect: QRect, theme: Theme) -> QRect:
    """Where the name and what is said of it stand in a row."""
    left = theme.space(SPACE_LARGE) + theme.pixels(LIGHT) + theme.space(SPACE_SMALL)
    width = round(rect.width() * _NAME_SHARE)
    width = min(max(width, theme.pixels(_NAME_LEAST)), theme.pixels(_NAME_MOST))
    return QRect(rect.left() + left, rect.top(), width, rect.height())


def light_rect(rect: QRect, theme: Theme) -> QRectF:
    """Where the light stands in a row."""
    side = theme.pixels(LIGHT)
    top = rect.top() + (rect.height() - side) / 2
    return QRectF(rect.left() + theme.space(SPACE_LARGE), top, side, side)


def track_rect(rect: QRect, theme: Theme) -> QRectF:
    """Where the bars of a row lie; also the length of the axis."""
    left = name_rect(rect, theme).right() + theme.space(SPACE_LARGE)
    right = rect.right() - theme.space(SPACE_LARGE) - theme.pixels(SPACE_SMALL)
    high = theme.pixels(_BAR)
    top = rect.top() + (rect.height() - high) / 2
    return QRectF(left, top, max(1, right - left), high)
