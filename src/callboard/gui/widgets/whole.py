"""All of the window below its frame: Tab walks its parts as they are read."""

from PySide6.QtWidgets import QWidget


class Whole(QWidget):
    """Takes the walk over from Qt, which goes by when parts were made."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 -- Qt's own signature
        """Go to the next part, or to the one before."""
        # Not before the first paint:
        from callboard.gui.panes import walk  # noqa: PLC0415

        return walk(self, 1 if next else -1)
