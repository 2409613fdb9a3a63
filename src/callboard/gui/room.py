"""How much room a page has for its type, and what stands where in it."""

from enum import Enum, auto

from PySide6.QtCore import QSize

_WIDE, _BESIDE = 1000, 600  # widths as drawn, from which list and details stand side by side
_BELOW = 520  # height as drawn, from which details stand below the list
_DETAIL_LEAST, _DETAIL_MOST = 430, 720
_DETAIL_SHARE = 0.34
_NARROW_SHARE = 0.47


class Room(Enum):
    """Where the details of an entry stand."""

    WIDE = auto()  # beside the list and what is above it
    BESIDE = auto()  # beside the list alone
    BELOW = auto()
    STEPS = auto()  # instead of the list


def room(size: QSize) -> Room:
    """The room of a page so large, as drawn at scale 1."""
    if size.width() >= _WIDE:
        return Room.WIDE
    if size.width() >= _BESIDE:
        return Room.BESIDE
    return Room.BELOW if size.height() >= _BELOW else Room.STEPS


def detail_width(width: float) -> float:
    """How wide details are beside a list, on a page so wide, as drawn at scale 1."""
    if width < _WIDE:
        return width * _NARROW_SHARE
    return min(max(width * _DETAIL_SHARE, _DETAIL_LEAST), _DETAIL_MOST)
