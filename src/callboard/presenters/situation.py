"""The caller's situation: told in one row, remembered, reset to what was detected."""

from PySide6.QtCore import QObject, Signal, Slot

from callboard.gui.widgets.situation_row import SituationRow
from callboard.reach.situation import Situation


class SituationPresenter(QObject):
    """Holds the present situation; `situation_changed` tells who must answer for it."""

    situation_changed = Signal(object)  # Situation

    def __init__(
        self, row: SituationRow, detected: Situation, remembered: Situation | None
    ) -> None:
        super().__init__(row)
        self.row = row
        self._detected = detected
        self.situation = remembered or detected
        self._connect()
        self._show()

    @property
    def is_detected(self) -> bool:
        """Whether it is what was detected, so that nothing need be remembered."""
        return self.situation == self._detected

    @Slot(object)
    def use(self, situation: Situation) -> None:
        """Answer for this situation from now on."""
        if situation == self.situation:
            self._show()
            return
        self.situation = situation
        self._show()
        self.situation_changed.emit(situation)

    @Slot()
    def reset(self) -> None:
        """Go back to what was detected, or said on the command line."""
        self.use(self._detected)

    def _connect(self) -> None:
        self.row.situation_wished.connect(self.use)
        self.row.reset_wished.connect(self.reset)

    def _show(self) -> None:
        self.row.show_situation(self.situation, is_detected=self.is_detected)
