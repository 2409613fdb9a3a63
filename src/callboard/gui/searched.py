"""What the search box does on a page that is no list of channels."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Searched(Protocol):
    """A page that the keys of the search box reach; `is_searched`: it shows what was found."""

    is_searched: bool

    def go(self, rows: int) -> None:
        """Choose something so many rows further down; negative is up."""

    @property
    def chosen(self) -> str:
        """What is chosen, as a screen reader says it; "" where nothing is."""

    def take_keyboard(self) -> bool:
        """Put the keyboard on what is chosen; False where there is nothing to choose."""
