"""Where what a button opens stands: below it, and on the screen."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

_SMALLEST = 8  # pixels; smaller letters are not read


def place_below(popup: QWidget, button: QWidget) -> None:
    """Put a popup below a button, beginning where the button does, or beside it at an edge."""
    for part in (popup, *popup.findChildren(QWidget)):
        part.ensurePolished()  # before it is measured
    popup.adjustSize()
    corner = button.rect().bottomLeft()
    if button.isRightToLeft():
        corner = button.rect().bottomRight() - QPoint(popup.width() - 1, 0)
    place, screen = button.mapToGlobal(corner), button.screen().availableGeometry()
    place.setX(max(screen.left(), min(place.x(), screen.right() - popup.width())))
    place.setY(max(screen.top(), min(place.y(), screen.bottom() - popup.height())))
    popup.move(place)


def fit_on_screen(menu: QMenu, widget: QWidget) -> None:
    """Set a menu in smaller type where the screen of a widget is too narrow: none wraps."""
    has, font = widget.screen().availableGeometry().width(), menu.font()
    # Step by step: letters that are fitted to pixels do not become narrower as they become smaller.
    while menu.sizeHint().width() > has and font.pixelSize() > _SMALLEST:
        font.setPixelSize(font.pixelSize() - 1)
        menu.setFont(font)
