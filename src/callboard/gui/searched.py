"""What the search box does on a page that is no list of channels."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractItemView


@runtime_checkable
class Searched(Protocol):
    """A page that the keys of the search box reach.

    `is_searched`: it shows what was found; `walked` is the list that the arrow keys walk.
    """

    is_searched: bool
    walked: QAbstractItemView

    def take_keyboard(self) -> bool:
        """Put the keyboard on what is chosen; False where there is nothing to choose."""
